/// Header fields as the canonical request has them: lower-case names in order, each with its values.
struct CanonicalHeaders {
    /// `name:value` lines, each ended.
    let lines: String
    /// `host;x-amz-date`.
    let names: String

    /// `names` are lower-case. A name without a field gets an empty value, which no signer produces.
    init(_ headers: HeaderList, names: [String]) {
        var values: [String: [String]] = [:]
        for field in headers.fields { values[field.name.lowercased(), default: []].append(Self.trimmed(field.value)) }
        lines = names.map { "\($0):\(values[$0, default: []].joined(separator: ","))\n" }.joined()
        self.names = names.joined(separator: ";")
    }

    /// White space around the value removed and runs of it within made one space, within quotes too, line folding
    /// (RFC 9112 section 5.2) included.
    static func trimmed(_ value: String) -> String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return value.utf8.split(whereSeparator: isSpace).map { String(Substring($0)) }.joined(separator: " ")
    }
}
