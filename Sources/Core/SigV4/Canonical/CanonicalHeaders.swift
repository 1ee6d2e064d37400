/// Header fields as the canonical request has them: lower-case names in order, each with its values.
struct CanonicalHeaders {
    /// `name:value` lines, each ended.
    let lines: String
    /// `host;x-amz-date`.
    let names: String

    /// `names` are lower-case. A name without a field gets an empty value, which no signer produces.
    init(_ headers: HeaderList, names: [String]) {
        var lines = ""
        for name in names {
            lines += name
            lines += ":"
            for (index, value) in headers.values(name).enumerated() {
                if index > 0 { lines += "," }
                lines += Self.trimmed(value)
            }
            lines += "\n"
        }
        self.lines = lines
        self.names = names.joined(separator: ";")
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
        var last: UInt8 = 0x20
        for byte in value.utf8 {
            if (0x09...0x0D).contains(byte) || byte == 0x20 && last == 0x20 { return false }
            last = byte
        }
        return last != 0x20 || value.isEmpty
    }
}
