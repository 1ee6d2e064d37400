import Primitives

/// Events in columns.
struct EventTable {
    private static let header = ["TIME", "WHO", "FROM", "WHAT", "MFA", "DECISION", "ERROR"]

    private let rows: [[String]]

    init(_ events: [JSON]) {
        rows = events.map(Self.row)
    }

    var text: String {
        let all = [Self.header] + rows
        let widths = Self.header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    private static func row(_ event: JSON) -> [String] {
        let service = event["eventSource"]?.stringValue?.prefix { $0 != "." } ?? ""
        let own = event["twinlock"]
        return [
            event["eventTime"]?.stringValue, Self.who(event["userIdentity"]),
            event["sourceIPAddress"]?.stringValue, "\(service):\(event["eventName"]?.stringValue ?? "")",
            own?["mfa"]?.stringValue, own?["decision"]?.stringValue.map(Self.decision), event["errorCode"]?.stringValue,
        ].map { printable($0 ?? "-") }
    }

    /// `user/ann` of `arn:aws:iam::123456789012:user/ann`: a center has one account.
    private static func who(_ identity: JSON?) -> String? {
        guard let arn = identity?["arn"]?.stringValue else { return nil }
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return parts.count == 6 ? String(parts[5]) : arn
    }

    /// The records' word, as it is read.
    private static func decision(_ word: String) -> String {
        switch word {
        case "notSubjectToPolicies": "needs none"
        case "notAsked": "-"
        default: word
        }
    }

    /// A client chooses some of these texts; they must not steer the terminal.
    private static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
