import Primitives
import SigV4

/// What the pages remember in a browser.
enum CookieKind: String, Sendable, CaseIterable {
    /// Binds forms to the browser that they were given to.
    case browser
    /// The sign-in session's token.
    case session
    /// The same of an IAM user or root, who let a command line in: a browser's owner may be both at once.
    case iam
    /// A sign-in on its way: what was proven so far.
    case flow
    /// The browser is known to its owner, and may be trusted with less.
    case trust
    /// Somebody signed in from this browser before: guesses of strangers do not count against it.
    case known

    /// A link from a mail or a terminal must find the session, so that not all can be `Strict`.
    var sameSite: String {
        switch self {
        case .browser, .session, .iam, .trust, .known: "Lax"
        case .flow: "Strict"
        }
    }
}

/// The cookies' names under one public URL. They differ by scheme and, because browsers keep those of all ports of a
/// host together, by port, so that none is taken for another's.
struct CookieNames: Sendable, Equatable {
    let url: PublicURL

    func name(_ kind: CookieKind) -> String {
        url.isSecure ? "__Host-twinlock-\(kind.rawValue)" : "twinlock-http-\(url.port ?? 80)-\(kind.rawValue)"
    }

    /// The header that sets a cookie for `seconds`, or until the browser ends; zero takes it away.
    func header(_ kind: CookieKind, _ value: String, seconds: Int64? = nil) -> (name: String, value: String) {
        var text = "\(name(kind))=\(value); Path=/; HttpOnly; SameSite=\(kind.sameSite)"
        if url.isSecure { text += "; Secure" }
        if let seconds { text += "; Max-Age=\(seconds)" }
        return ("Set-Cookie", text)
    }
}

/// The cookies that came with a request.
struct CookieJar: Sendable {
    private let values: [String: String]
    private let names: CookieNames

    /// Of two cookies of one name neither counts: one of them was planted.
    init(_ headers: HeaderList, _ names: CookieNames) {
        var values: [String: String] = [:]
        var twice: Set<String> = []
        let pairs = headers.values("cookie").flatMap { $0.split(separator: ";") }
        for pair in pairs.prefix(64) {
            let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            if values.updateValue(String(parts[1]), forKey: String(parts[0])) != nil { twice.insert(String(parts[0])) }
        }
        for name in twice { values[name] = nil }
        self.values = values
        self.names = names
    }

    /// Nil where there is none, or one that we never made.
    subscript(_ kind: CookieKind) -> String? {
        guard let value = values[names.name(kind)], !value.isEmpty, value.utf8.count <= 4096,
            value.utf8.allSatisfy(Self.isOurs)
        else { return nil }
        return value
    }

    /// Base64url, and the dots and tildes between parts.
    private static func isOurs(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "~"), UInt8(ascii: "="):
            true
        default: false
        }
    }
}
