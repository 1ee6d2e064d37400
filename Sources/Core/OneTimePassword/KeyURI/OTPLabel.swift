import Primitives

/// The label of an `otpauth:` URI: the account, with its issuer before it.
public struct OTPLabel: Sendable, Equatable {
    /// Who checks the codes, for example `Amazon Web Services`; nil where the label names none.
    public let issuer: String?
    /// Whose codes they are, for example `alice@111122223333`.
    public let account: String

    /// Fails with `label` where the account is empty, or a part has a colon, which separates the two, or a control
    /// character, which would let a URI write to the terminal that shows it.
    public init(issuer: String?, account: String) throws(OneTimePasswordError) {
        guard !account.isEmpty else { throw .label("names no account") }
        for part in [issuer ?? "-", account] {
            guard !part.isEmpty else { throw .label("has an empty issuer before its colon") }
            guard !part.utf8.contains(UInt8(ascii: ":")) else { throw .label("has a colon within a name") }
            guard !Self.hasControlCharacter(part) else { throw .label("has a control character") }
        }
        self.issuer = issuer
        self.account = account
    }

    /// Reads the percent-encoded path of a URI, without the slash before it. The first colon, plain or encoded,
    /// separates issuer and account; spaces around either are dropped (Key URI Format, "Label").
    public init(encoded text: some StringProtocol) throws(OneTimePasswordError) {
        guard let decoded = PercentEncoding.decodeText(text) else { throw .label("is not percent-encoded UTF-8") }
        let parts = decoded.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(Self.trimmed)
        try self.init(issuer: parts.count == 2 ? parts[0] : nil, account: parts.last ?? "")
    }

    /// `issuer:account`, both percent-encoded.
    public var encoded: String {
        let account = PercentEncoding.encode(account)
        guard let issuer else { return account }
        return PercentEncoding.encode(issuer) + ":" + account
    }

    static func hasControlCharacter(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        let isSpace: (Character) -> Bool = { $0 == " " }
        let start = text.drop(while: isSpace)
        return String(String(start.reversed().drop(while: isSpace)).reversed())
    }
}
