import CenterGate
import CenterStore
import Platform
import Primitives

/// Browsers from which somebody signed in before, as they say themselves by a sealed token. What they type is counted
/// apart from what strangers do, so that strangers cannot keep a person out.
struct KnownBrowsers: Sendable {
    let sealer: Sealer
    let entropy: Entropy

    private static let purpose = Sealer.Purpose("known-browser")
    /// Seconds for which a browser is known after a sign-in.
    private static let lifetime: Int64 = 365 * 86_400
    /// How many subjects one browser may be known for.
    private static let limit = 4

    private struct Token {
        var id: String
        /// Account, blank, subject.
        var subjects: [String]
    }

    /// Under what the browser's attempts for this subject are counted; nil where it is not known for it.
    func key(_ visitor: Visitor, _ subject: SignInSubject, in accountID: String) -> String? {
        guard let token = open(visitor), token.subjects.contains("\(accountID) \(subject.text)") else { return nil }
        return "\(token.id) \(subject.text)"
    }

    /// The token that the browser is to hold after the subject signed in.
    func note(_ visitor: Visitor, _ subject: SignInSubject, in accountID: String) throws -> Keepsakes.Change {
        var token = open(visitor) ?? Token(id: Hex.encode(entropy.bytes(16)), subjects: [])
        let entry = "\(accountID) \(subject.text)"
        token.subjects = Array(([entry] + token.subjects.filter { $0 != entry }).prefix(Self.limit))
        let expiry = visitor.now.adding(seconds: Self.lifetime)
        let json: JSON = [
            "i": .string(token.id), "x": .integer(expiry.milliseconds),
            "u": .array(token.subjects.map { .string($0) }),
        ]
        let sealed = try sealer.seal(json.bytes, for: Self.purpose, context: [Self.scheme(visitor)])
        return .set(Secret(utf8: Base64.encodeURL(sealed)), until: expiry)
    }

    private func open(_ visitor: Visitor) -> Token? {
        guard let text = visitor.knownBrowser, text.count <= 4096, let sealed = Base64.decodeURL(text.revealed()),
            let opened = sealer.open(sealed, for: Self.purpose, context: [Self.scheme(visitor)]),
            let json = try? JSON.parse(opened.revealed()), let id = json["i"]?.stringValue,
            let expiry = json["x"]?.integerValue, visitor.now < Timestamp(milliseconds: expiry)
        else { return nil }
        return Token(id: id, subjects: (json["u"]?.arrayValue ?? []).compactMap(\.stringValue))
    }

    private static func scheme(_ visitor: Visitor) -> String { visitor.facts.isSecure ? "https" : "http" }
}
