public import Platform
internal import Primitives

/// Random ids of events and requests.
public enum UniqueID {
    /// A random UUID in lower case (RFC 9562 section 5.4).
    public static func make(_ entropy: Entropy) -> String {
        var bytes = entropy.bytes(16)
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Hex.encode(bytes)
        var parts: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }
}
