import Primitives

/// One encapsulated value of a PEM text (RFC 7468).
struct PEM: Equatable {
    /// `CERTIFICATE`, `RSA PRIVATE KEY` and so on.
    var label: String
    var bytes: [UInt8]

    init(label: String, bytes: [UInt8]) {
        self.label = label
        self.bytes = bytes
    }

    /// The values in `text`, in their order; nil unless the text is nothing but PEM: explanatory text, headers (those
    /// of encrypted keys, for one) and anything but base 64 between the lines are refused, blank lines are not.
    static func read(_ text: String) -> [PEM]? {
        var values: [PEM] = []
        var label: Substring?
        var body = ""
        for line in text.split(whereSeparator: \.isNewline) {
            let line = line.trimmed
            if line.isEmpty { continue }
            if let open = label {
                if line == "-----END \(open)-----" {
                    guard let bytes = Base64.decode(body), !bytes.isEmpty else { return nil }
                    values.append(PEM(label: String(open), bytes: bytes))
                    label = nil
                } else {
                    body += line
                }
            } else {
                guard line.hasPrefix("-----BEGIN "), line.hasSuffix("-----"), line.utf8.count > 16,
                    line.utf8.count <= longestMark
                else { return nil }
                label = line.dropFirst(11).dropLast(5)
                body = ""
            }
        }
        return label == nil && !values.isEmpty ? values : nil
    }

    /// The label is compared with every line: one of half a megabyte would be copied a hundred thousand times.
    private static let longestMark = 80

    /// The value as text, in lines of 64 characters.
    var text: String {
        var lines = ["-----BEGIN \(label)-----"]
        var rest = Base64.encode(bytes)[...]
        while !rest.isEmpty {
            lines.append(String(rest.prefix(64)))
            rest = rest.dropFirst(64)
        }
        lines.append("-----END \(label)-----")
        return lines.joined(separator: "\n")
    }
}

extension StringProtocol {
    /// Without the white space around it.
    var trimmed: SubSequence {
        let rest = drop { $0.isWhitespace }
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return rest.prefix(0) }
        return rest[...last]
    }
}
