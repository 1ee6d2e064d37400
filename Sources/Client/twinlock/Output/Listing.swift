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
    /// Each with the name that it has in JSON; those without either are in the other form alone.
    var columns: [(heading: String?, member: String?)]
    var rows: [[JSON]] = []

    mutating func add(_ row: [JSON]) { rows.append(row) }

    var json: JSON {
        .array(
            rows.map { row in
                .object(zip(columns, row).compactMap { column, entry in column.member.map { .init($0, entry) } })
            })
    }

    /// Columns as wide as their widest entry, two spaces apart; where the page is too narrow for that, a block for each
    /// row.
    func table(_ page: Page) -> String {
        let shown = columns.indices.filter { columns[$0].heading != nil }
        let headings = shown.map { columns[$0].heading ?? "" }
        let entries = rows.map { row in shown.map { Printable.line(page.shortened(Self.text(row[$0]))) } }
        let widths = headings.indices.map { column in
            ([headings] + entries).map { $0[column].count }.max() ?? 0
        }
        if let limit = page.columns, widths.reduce(2 * (widths.count - 1), +) > limit {
            return Self.blocks(headings, entries)
        }
        return ([headings] + entries).map { line in
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

    /// The first entry of each row, and under it what else there is to say.
    private static func blocks(_ headings: [String], _ entries: [[String]]) -> String {
        let width = headings.dropFirst().map(\.count).max() ?? 0
        return entries.map { row in
            zip(headings, row).dropFirst().reduce("\(row.first ?? "")\n") { text, entry in
                guard entry.1 != "-", !entry.1.isEmpty else { return text }
                let space = String(repeating: " ", count: width - entry.0.count + 2)
                return text + "  \(entry.0.lowercased())\(space)\(entry.1)\n"
            }
        }.joined()
    }

    /// Prints it to standard output; without rows the table is empty and `none` is said instead.
    func print(_ format: ListingFormat, on page: Page, none: String) throws {
        switch format {
        case .json: try StandardStream.output.write(json.prettyText + "\n")
        case .table where rows.isEmpty: Talk.say(none)
        case .table: try StandardStream.output.write(table(page))
        }
    }

    private static func text(_ value: JSON) -> String {
        switch value {
        case .null: "-"
        case .string(let text): text
        case .bool(let truth): truth ? "yes" : "no"
        case .array(let values): values.isEmpty ? "-" : values.map(text).joined(separator: ", ")
        default: value.text
        }
    }
}

extension JSON {
    /// The text, or null for nil.
    static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}
