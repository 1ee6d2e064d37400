/// How profiles are named: a text with `{account_name}`, `{account_id}`, `{account_email}`, `{role_name}` and
/// `{sso_session}` in it.
public struct ProfileTemplate: Sendable {
    /// What is used where nothing else is asked for.
    public static let standard = "{account_name}.{role_name}"
    private static let names = ["account_name", "account_id", "account_email", "role_name", "sso_session"]

    private enum Part: Sendable {
        case text(String)
        case value(String)
    }

    private let parts: [Part]

    /// Throws for a placeholder that is not known, and for a template that would give every account and role one name.
    public init(_ text: String) throws(SessionError) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            let inner = rest[rest.index(after: open)...].prefix { $0 != "}" }
            guard inner.endIndex < rest.endIndex, Self.names.contains(String(inner)) else {
                throw Self.failure("'{\(inner)' of the template is not known")
            }
            parts += [.text(String(rest[..<open])), .value(String(inner))]
            rest = rest[rest.index(after: inner.endIndex)...]
        }
        self.parts = parts + [.text(String(rest))]
        guard text.contains("{account_"), text.contains("{role_name}") else {
            throw Self.failure("the template '\(text)' does not tell accounts and roles apart")
        }
    }

    /// The name of one account's role, in characters that every tool takes in a profile's name without quotes; others
    /// become a hyphen.
    func name(_ account: SSOAccount, role: String, session: String) -> String {
        let text = parts.map { part in
            switch part {
            case .text(let text): text
            case .value("account_name"): account.name ?? account.id
            case .value("account_id"): account.id
            case .value("account_email"): account.email ?? account.id
            case .value("role_name"): role
            case .value: session
            }
        }.joined()
        var name = ""
        for scalar in text.unicodeScalars {
            if Self.isPlain(scalar) {
                name.unicodeScalars.append(scalar)
            } else if !name.hasSuffix("-") {
                name += "-"
            }
        }
        return name
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return false }
        return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || "-_./@:+".unicodeScalars.contains(scalar)
    }

    private static func failure(_ message: String) -> SessionError {
        SessionError(
            .configuration, message,
            hint: "use \(names.map { "{\($0)}" }.joined(separator: ", ")), as in '\(standard)'")
    }
}
