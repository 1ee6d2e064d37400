import ArgumentParser
import Platform
import Primitives

/// How a listing is printed.
enum ListingFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json
}

struct ListingOptions: ParsableArguments {
    @Option(help: "How to print it: table or json.")
    var format = ListingFormat.table
}

/// Rows under headings, to be printed as a table or as a JSON array of objects.
struct Listing {
    /// Each with the name that it has in JSON.
    var columns: [(heading: String, member: String)]
    var rows: [[JSON]] = []

    mutating func add(_ row: [JSON]) { rows.append(row) }

    var json: JSON {
        .array(rows.map { row in .object(zip(columns, row).map { .init($0.member, $1) }) })
    }

    /// Columns as wide as their widest entry, two spaces apart.
    var table: String {
        let lines = [columns.map(\.heading)] + rows.map { $0.map { Printable.line(Self.text($0)) } }
        let widths = columns.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            var text = ""
            for (column, entry) in line.enumerated() {
                text += entry
                if column < line.count - 1 {
                    text += String(repeating: " ", count: widths[column] - entry.count + 2)
                }
            }
            return text + "\n"
        }.joined()
    }

    /// Prints it to standard output; without rows the table is empty and `none` is said instead.
    func print(_ format: ListingFormat, none: String) throws {
        switch format {
        case .json: try StandardStream.output.write(json.prettyText + "\n")
        case .table where rows.isEmpty: Talk.say(none)
        case .table: try StandardStream.output.write(table)
        }
    }

    private static func text(_ value: JSON) -> String {
        switch value {
        case .null: "-"
        case .string(let text): text
        case .bool(let truth): truth ? "yes" : "no"
        case .array(let values): values.map(text).joined(separator: ", ")
        default: value.text
        }
    }
}

extension JSON {
    /// The text, or null for nil.
    static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}
