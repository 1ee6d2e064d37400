import Platform
import Primitives

/// Questions at the terminal whose answers stay on the screen.
struct Dialogue {
    private let terminal: Terminal
    /// How many of a list are shown at once.
    static let listLimit = 20

    init(_ questions: Questions) throws {
        terminal = try questions.terminal()
    }

    func say(_ line: String) throws { try terminal.write(Printable.line(line) + "\n") }

    /// An answer that `check` finds nothing wrong with; an empty one means `suggestion`, where there is one.
    func ask(
        _ question: String, suggestion: String?,
        check: (String) -> String? = { $0.isEmpty ? "something is needed" : nil }
    ) throws -> String {
        let offered = suggestion.map { " [\(Printable.line($0))]" } ?? ""
        while true {
            let typed = try terminal.ask("\(question)\(offered): ", hidden: false).revealed()
            let trimmed = typed.trimmingBlanks
            let answer = trimmed.isEmpty ? suggestion ?? "" : trimmed
            guard let problem = check(answer) else {
                try say("\(question): \(answer.isEmpty ? "none" : answer)")
                return answer
            }
            try say("\(Printable.line(answer)): \(problem)")
        }
    }

    /// One of `rows`, chosen by its number or by typing a part of it; the only one is taken without asking.
    func pick(_ what: String, _ rows: [[String]]) throws -> Int {
        if rows.count == 1 {
            try say("\(what): \(rows[0].joined(separator: "  ")) (the only one)")
            return 0
        }
        var choice = Choice(rows: rows)
        while true {
            try show(choice)
            let typed = try terminal.ask("\(what) (number, or a part of it): ", hidden: false)
            switch choice.take(typed.revealed().trimmingBlanks) {
            case .chosen(let index):
                try say("\(what): \(rows[index].joined(separator: "  "))")
                return index
            case .narrowed: continue
            case .nothing(let text): try say("nothing has '\(text)' in it")
            }
        }
    }

    private func show(_ choice: Choice) throws {
        let width = max(20, terminal.columns)
        for line in choice.lines(limit: Self.listLimit) { try say(String(line.prefix(width))) }
    }
}

extension String {
    var trimmingBlanks: String {
        let rest = drop(while: \.isWhitespace)
        return String(rest.reversed().drop(while: \.isWhitespace).reversed())
    }
}
