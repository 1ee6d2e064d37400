/// A list that is narrowed by typing until one is left.
struct Choice {
    enum Outcome: Equatable {
        /// The index of the row.
        case chosen(Int)
        case narrowed
        /// The text is in none of the rows.
        case nothing(String)
    }

    private let rows: [[String]]
    /// Indices of the rows that are left.
    private(set) var shown: [Int]

    init(rows: [[String]]) {
        self.rows = rows
        shown = Array(rows.indices)
    }

    /// A number of the list chooses; the whole of a field does as well; any other text narrows the whole list; nothing
    /// shows it all again.
    mutating func take(_ text: String) -> Outcome {
        guard !text.isEmpty else {
            shown = Array(rows.indices)
            return .narrowed
        }
        if let number = Int(text), (1...shown.count).contains(number) { return .chosen(shown[number - 1]) }
        let whole = rows.indices.filter { rows[$0].contains { $0.lowercased() == text.lowercased() } }
        if whole.count == 1 { return .chosen(whole[0]) }
        let words = text.lowercased().split(separator: " ")
        let matching = rows.indices.filter { index in
            let row = rows[index].joined(separator: " ").lowercased()
            return words.allSatisfy { row.contains($0) }
        }
        guard let first = matching.first else { return .nothing(text) }
        if matching.count == 1 { return .chosen(first) }
        shown = matching
        return .narrowed
    }

    /// The rows that are left, numbered, in columns.
    func lines(limit: Int) -> [String] {
        let visible = shown.prefix(limit)
        let columns = rows.first?.count ?? 0
        let widths = (0..<columns).map { column in visible.map { rows[$0][column].count }.max() ?? 0 }
        let digits = "\(visible.count)".count
        var lines = visible.enumerated().map { number, index in
            let text = rows[index].enumerated().map { column, field in
                field + String(repeating: " ", count: column < columns - 1 ? widths[column] - field.count : 0)
            }.joined(separator: "  ")
            let place = "\(number + 1)"
            return String(repeating: " ", count: 2 + digits - place.count) + "\(place)  \(text)"
        }
        if shown.count > limit { lines.append("  … and \(shown.count - limit) more: type a part of one") }
        return lines
    }
}
