/// Base 32 (RFC 4648 section 6), the text form of authenticator seeds.
public enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    private static let padding = UInt8(ascii: "=")

    /// `bytes` in upper-case digits, exactly as RFC 4648 has it; with `padded` false, without the `=` at the end, the
    /// form that authenticator apps and `otpauth:` URIs use.
    public static func encode(_ bytes: some Sequence<UInt8>, padded: Bool = true) -> String {
        var text: [UInt8] = []
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[Int(buffer >> bits & 31)])
            }
        }
        if bits > 0 { text.append(alphabet[Int(buffer << (5 - bits) & 31)]) }
        while padded, !text.count.isMultiple(of: 8) { text.append(padding) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of base 32 as people copy it: lower case, white space and hyphens between the digits, missing or
    /// short padding and leftover bits of the last digit are all forgiven, as authenticator apps forgive them.
    ///
    /// Nil for any other character (`0`, `1`, `8` and `9` are not digits), for padding before the end, and for more
    /// padding than any length needs.
    public static func decode(_ text: some StringProtocol) -> [UInt8]? {
        var digits = text.utf8.filter { !isSeparator($0) }
        var paddingCount = 0
        while digits.last == padding {
            digits.removeLast()
            paddingCount += 1
        }
        guard paddingCount <= 6, paddingCount == 0 || !digits.isEmpty else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 5 / 8)
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for digit in digits {
            guard let value = value(of: digit) else { return nil }
            buffer = buffer << 5 | value
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        return bytes
    }

    private static func isSeparator(_ character: UInt8) -> Bool {
        switch character {
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: false
        }
    }

    private static func value(of digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a"))
        case UInt8(ascii: "2")...UInt8(ascii: "7"): UInt32(digit - UInt8(ascii: "2")) + 26
        default: nil
        }
    }
}
