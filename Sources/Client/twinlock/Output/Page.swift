import Platform
import Primitives

/// The screen that a table or a report is for: nothing is broken in mid-word or shown longer than it need be.
///
/// What programs read (JSON, or anything that does not go to a terminal) is not touched.
struct Page {
    /// The width in characters; nil where the reader is no terminal.
    var columns: Int?
    /// The home folder, shown as `~`; nil where it is not known.
    var home: String?

    init(columns: Int?, home: String?) {
        self.columns = columns
        self.home = home.flatMap { $0.hasPrefix("/") && $0 != "/" ? $0 : nil }
    }

    /// Standard output as it is now.
    init(_ environment: Environment) {
        let terminal = StandardStream.output.isTerminal ? try? Terminal("/dev/stdout") : nil
        self.init(columns: terminal?.columns, home: terminal == nil ? nil : environment["HOME"])
    }

    /// The same page with less room.
    func indented(by spaces: Int) -> Page { Page(columns: columns.map { max(20, $0 - spaces) }, home: home) }

    /// `~/.aws/config:3` of `/home/ann/.aws/config:3`, wherever it stands in the text.
    func shortened(_ text: String) -> String {
        guard let home else { return text }
        var result = ""
        var rest = Substring(text)
        while let found = rest.firstRange(of: "\(home)/") {
            let before = rest[..<found.lowerBound]
            // Not the end of a longer path.
            let isWhole = before.last.map { !($0.isLetter || $0.isNumber || "/._-".contains($0)) } ?? true
            result += before + (isWhole ? "~/" : rest[found])
            rest = rest[found.upperBound...]
        }
        return result + rest
    }

    /// Each line broken between words where it is too long; what goes on stands further in than what it goes on from.
    func fitted(_ text: String) -> String {
        let lines = shortened(text).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map(fitted(line:)).joined(separator: "\n")
    }

    private func fitted(line: Substring) -> String {
        guard let columns, line.count > columns else { return String(line) }
        let margin = line.prefix { $0 == " " }.count
        let start = String(repeating: " ", count: margin)
        var (lines, current) = ([String](), start)
        for word in line.dropFirst(margin).split(separator: " ") {
            let isFirst = current.count <= margin + (lines.isEmpty ? 0 : 2)
            if !isFirst, current.count + 1 + word.count > columns {
                lines.append(current)
                current = start + "  " + word
            } else {
                current += (isFirst ? "" : " ") + word
            }
        }
        return (lines + [current]).joined(separator: "\n")
    }
}
