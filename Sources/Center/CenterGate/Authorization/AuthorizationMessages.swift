internal import CenterStore
internal import Primitives

/// The messages behind a refusal: what was decided and on what, sealed, because it may tell more than the caller should
/// see. Whoever has `sts:DecodeAuthorizationMessage` in the caller's account may have it opened.
public struct AuthorizationMessages: Sendable {
    /// Bytes of every message: all are of one length, so that it tells nothing.
    static let size = 3072
    /// What is longer was not made here and is not looked into.
    private static let encodedLimit = 10_240

    private let sealer: Sealer

    init(_ sealer: Sealer) {
        self.sealer = sealer
    }

    /// The message of a refusal in URL-safe base 64; nil if not even the bare decision has room in it.
    func seal(_ judgement: Judgement, of call: Call) -> String? {
        guard let text = AuthorizationMessage(judgement, of: call).text(limit: Self.size) else { return nil }
        let padded = Array(text.utf8) + Array(repeating: UInt8(ascii: " "), count: Self.size - text.utf8.count)
        guard let sealed = try? sealer.seal(padded, for: Self.purpose, context: [call.accountID]) else { return nil }
        return Base64.encode(sealed).replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// The JSON in a message of this account; nil for every other text.
    public func open(_ encoded: String, in accountID: String) -> String? {
        guard encoded.utf8.count <= Self.encodedLimit else { return nil }
        let plain = encoded.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        guard let sealed = Base64.decode(plain + padding),
            let opened = sealer.open(sealed, for: Self.purpose, context: [accountID])
        else { return nil }
        let text = opened.revealed()
        return text.lastIndex { $0 != " " }.map { String(text[...$0]) }
    }

    private static let purpose = Sealer.Purpose("authorization-message")
}
