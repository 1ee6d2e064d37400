/// The characters of ASCII in a set, to look at texts of nothing else byte by byte.
struct ASCIISet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ set: CharacterSet) {
        for value in UInt8(0)..<128 where set.contains(Unicode.Scalar(value)) {
            if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
        }
    }

    /// Whether `text` has at least `min` characters and all are in the set; nil where there are others than ASCII's.
    func matches(_ text: String, min: Int) -> Bool? {
        var text = text
        return text.withUTF8 { bytes in
            var isMatch = bytes.count >= min
            for byte in bytes {
                if byte >= 128 { return nil }
                let bits = byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)
                if bits & 1 == 0 { isMatch = false }
            }
            return isMatch
        }
    }
}
