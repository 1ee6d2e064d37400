import Primitives

/// A place among our own pages: what a redirect, a link of ours or the `next` of a sign-in may name. Nothing else can be
/// made, so no request can send a browser elsewhere.
struct ReturnPath: Sendable, Equatable, CustomStringConvertible {
    let description: String

    static let portal = ReturnPath("/start")
    static let signIn = ReturnPath("/start/sign-in")

    /// A path that is written here in the source, with values that are encoded: `ReturnPath("/start/users", id)`.
    init(_ path: StaticString, _ parts: String..., query: [(String, String)] = []) {
        var text = "\(path)"
        for part in parts { text += "/\(PercentEncoding.encode(part))" }
        let pairs = query.map { "\($0.0)=\(PercentEncoding.encode($0.1))" }
        if !pairs.isEmpty { text += "?" + pairs.joined(separator: "&") }
        description = text
    }

    /// A place to go on at after signing in. Nil for all but the few that there are: `/start` and what is below,
    /// `/device`, `/authorize` and `/v1/authorize` with a query.
    init?(next text: String) {
        guard text.utf8.count <= 8 << 10, text.utf8.allSatisfy(Self.isSafe) else { return nil }
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(parts.first ?? "")
        guard Self.places.contains(path) || path.hasPrefix("/start/") else { return nil }
        guard !path.contains("//"), !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else {
            return nil
        }
        description = text
    }

    private static let places: Set = ["/start", "/device", "/authorize", "/v1/authorize"]

    /// The sign-in page, which goes on here.
    var afterSignIn: ReturnPath {
        if leadsToCommandLine { return ReturnPath("/start/sign-in/iam", query: [("next", description)]) }
        return self == .portal ? .signIn : ReturnPath("/start/sign-in", query: [("next", description)])
    }

    /// Whether it is, or goes on to, the consent for `aws login`: IAM users sign in there, not people of the portal.
    var leadsToCommandLine: Bool {
        let parts = description.split(separator: "?", maxSplits: 1)
        if parts.first == "/v1/authorize" { return true }
        guard parts.count == 2, let query = FormFields(encoded: parts[1].utf8),
            let next = ReturnPath(next: query["next"])
        else { return false }
        return next.leadsToCommandLine
    }

    /// What may stand in a path or a query: no backslash, no space, no control, nothing beyond ASCII.
    private static func isSafe(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~/?=&%+:,@".utf8.contains(byte)
        }
    }
}
