public import Platform
public import Primitives

/// The key that everything sealed in a center depends on: 32 bytes, kept in `center.key` as 64 hexadecimal digits.
public struct CenterKey: Sendable, Equatable {
    /// The number of bytes.
    public static let byteCount = 32

    public let bytes: Secret

    /// A new key.
    public init(entropy: Entropy) {
        bytes = Secret(entropy.bytes(Self.byteCount))
    }

    /// A key that was derived, of 32 bytes.
    init(derived bytes: Secret) {
        self.bytes = bytes
    }

    /// A key from its bytes, which must be 32.
    public init?(_ bytes: Secret) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// The key from the content of `center.key`: 64 hexadecimal digits, a line end or none.
    public init?(fileContent: [UInt8]) {
        var text = fileContent[...]
        while let last = text.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { text.removeLast() }
        guard let bytes = Hex.decode(String(decoding: text, as: UTF8.self)) else { return nil }
        self.init(Secret(bytes))
    }

    /// What `center.key` holds.
    public var fileContent: [UInt8] {
        Array((Hex.encode(bytes.revealedBytes()) + "\n").utf8)
    }
}
