internal import Primitives

/// Header fields as the canonical request has them: lower-case names in order, each with its values.
enum CanonicalHeaders {
    /// Appends `name:value` lines, each ended. `names` are lower-case. A name without a field gets an empty value, which
    /// no signer produces.
    static func append(_ headers: HeaderList, names: [String], to text: inout [UInt8]) {
        for name in names {
            text.append(utf8: name)
            text.append(UInt8(ascii: ":"))
            var isFirst = true
            for value in headers.values(name) {
                if !isFirst { text.append(UInt8(ascii: ",")) }
                isFirst = false
                text.append(utf8: trimmed(value))
            }
            text.append(UInt8(ascii: "\n"))
        }
    }

    /// Appends `host;x-amz-date`.
    static func append(names: [String], to text: inout [UInt8]) {
        var isFirst = true
        for name in names {
            if !isFirst { text.append(UInt8(ascii: ";")) }
            isFirst = false
            text.append(utf8: name)
        }
    }

    /// White space around the value removed and runs of it within made one space, within quotes too, line folding
    /// (RFC 9112 section 5.2) included.
    static func trimmed(_ value: String) -> String {
        guard !isTrimmed(value) else { return value }
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return value.utf8.split(whereSeparator: isSpace).map { String(Substring($0)) }.joined(separator: " ")
    }

    /// Whether there is no white space but single spaces within, as almost always.
    private static func isTrimmed(_ value: String) -> Bool {
        var (value, last) = (value, UInt8(0x20))
        let isOdd = value.withUTF8 { bytes in
            for index in bytes.indices {
                let byte = bytes[index]
                if (0x09...0x0D).contains(byte) || byte == 0x20 && last == 0x20 { return true }
                last = byte
            }
            return false
        }
        if isOdd { return false }
        return last != 0x20 || value.isEmpty
    }
}
