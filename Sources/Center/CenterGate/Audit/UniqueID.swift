public import Platform
internal import Primitives

/// Random ids of events and requests.
public enum UniqueID {
    /// A random UUID in lower case (RFC 9562 section 5.4).
    public static func make(_ entropy: Entropy) -> String {
        var bytes = entropy.bytes(16)
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        return String(unsafeUninitializedCapacity: 36) { text in
            var length = 0
            for (index, byte) in bytes.enumerated() {
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    text[length] = UInt8(ascii: "-")
                    length += 1
                }
                text[length] = Hex.digit(byte >> 4)
                text[length + 1] = Hex.digit(byte & 15)
                length += 2
            }
            return length
        }
    }
}
