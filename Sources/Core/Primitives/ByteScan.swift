/// Looks at eight bytes at a time: for texts that every request has many of.
public enum ByteScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Whether all bytes are printable ASCII (0x20 to 0x7E) and none of them is one of the given ones.
    public static func isPrintable(
        _ bytes: UnsafeBufferPointer<UInt8>, without one: UInt8, _ other: UInt8, _ third: UInt8, _ fourth: UInt8
    ) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // Exact for words of ASCII, and others are refused by the first part.
            let found =
                word | ((word &+ ones) & highs) | (word &- ones &* 0x20)
                | holds(word, one) | holds(word, other) | holds(word, third) | holds(word, fourth)
            if found & highs != 0 { return false }
            index += 8
        }
        while index < raw.count {
            let byte = raw[index]
            if byte < 0x20 || byte > 0x7E || byte == one || byte == other || byte == third || byte == fourth {
                return false
            }
            index += 1
        }
        return true
    }

    /// Whether all bytes are ASCII.
    public static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var found: UInt64 = 0
        var index = 0
        while index + 8 <= raw.count {
            found |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            index += 8
        }
        while index < raw.count {
            found |= UInt64(raw[index])
            index += 1
        }
        return found & highs == 0
    }

    /// Has a high bit set where `byte` is one of the eight; may have others above it then.
    private static func holds(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let rest = word ^ (ones &* UInt64(byte))
        return (rest &- ones) & ~rest
    }

    /// Whether both texts have the same bytes. Not for secrets: it stops at the first difference.
    public static func areEqual(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        var (left, right) = (left, right)
        return left.withUTF8 { left in
            right.withUTF8 { right in areEqual(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right)) }
        }
    }

    private static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        var index = 0
        while index + 8 <= left.count {
            if left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                != right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            {
                return false
            }
            index += 8
        }
        while index < left.count {
            if left[index] != right[index] { return false }
            index += 1
        }
        return true
    }
}

extension [UInt8] {
    /// Adds the UTF-8 of `text`.
    public mutating func append(utf8 text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }
}

extension String {
    /// The text of `bytes`; nil where they are not UTF-8.
    public init?(utf8 bytes: ArraySlice<UInt8>) {
        // Most are ASCII, which needs no second look.
        let text = bytes.withUnsafeBufferPointer { bytes -> String? in
            ByteScan.isASCII(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
        }
        guard let text = text ?? String(validating: bytes, as: UTF8.self) else { return nil }
        self = text
    }

    /// The parts between bytes `separator`, empty ones too.
    public func parts(separatedBy separator: UInt8) -> [String] {
        var text = self
        return text.withUTF8 { bytes in
            var parts: [String] = []
            var start = 0
            for index in bytes.indices where bytes[index] == separator {
                parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
                start = index + 1
            }
            parts.append(String(decoding: bytes[start...], as: UTF8.self))
            return parts
        }
    }
}
