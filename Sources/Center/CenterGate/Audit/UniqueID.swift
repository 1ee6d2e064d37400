public import Platform
internal import Primitives

/// Random ids of events and requests.
public enum UniqueID {
    /// A random UUID in lower case (RFC 9562 section 5.4).
    public static func make(_ entropy: Entropy) -> String {
        var bytes = entropy.bytes(16)
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array(Hex.encode(bytes).utf8)
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for part in [0..<8, 8..<12, 12..<16, 16..<20, 20..<32] {
            if part.lowerBound > 0 { text.append(UInt8(ascii: "-")) }
            text += digits[part]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
