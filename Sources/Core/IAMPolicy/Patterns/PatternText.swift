/// A pattern as it stands in a policy, taken apart into characters, wildcards and variables.
struct PatternText: Sendable, Equatable {
    enum Piece: Sendable, Equatable {
        /// A byte, `Glob.many` or `Glob.one`.
        case symbol(UInt16)
        case variable(PolicyVariable)
    }

    var pieces: [Piece]

    init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// - Parameters:
    ///   - hasWildcards: whether `*` and `?` are wildcards; if not, they stand for themselves.
    ///   - hasVariables: whether `${…}` is a variable, and `${*}`, `${?}`, `${$}` the characters themselves: so in
    ///     policies of version 2012-10-17. In older ones the text is literal.
    init(_ text: String, hasWildcards: Bool, hasVariables: Bool) {
        let bytes = Array(text.utf8)
        pieces = []
        pieces.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if hasVariables, let (piece, end) = Self.variable(in: bytes, at: index) {
                pieces.append(piece)
                index = end
            } else {
                pieces.append(.symbol(hasWildcards ? Glob.symbol(bytes[index]) : UInt16(bytes[index])))
                index += 1
            }
        }
    }

    /// A `${` that no `}` closes is no variable.
    private static func variable(in bytes: [UInt8], at start: Int) -> (piece: Piece, end: Int)? {
        guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "$"), bytes[start + 1] == UInt8(ascii: "{"),
            let close = bytes[(start + 2)...].firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        let body = bytes[(start + 2)..<close]
        if body.count == 1, let only = body.first,
            [UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "$")].contains(only)
        {
            return (.symbol(UInt16(only)), close + 1)
        }
        return (.variable(PolicyVariable(body)), close + 1)
    }

    var variables: [PolicyVariable] {
        pieces.compactMap { if case .variable(let variable) = $0 { variable } else { nil } }
    }

    var hasWildcards: Bool {
        pieces.contains(.symbol(Glob.many)) || pieces.contains(.symbol(Glob.one))
    }

    /// The pattern, if it hangs on no variable.
    var fixed: Glob? {
        resolved { _ in nil }
    }

    /// The pattern with the variables' values in their places, taken literally: a `*` in a value is no wildcard. Nil if
    /// a variable has neither a value nor a default.
    func resolved(_ value: (PolicyVariable) -> [UInt8]?) -> Glob? {
        var symbols: [UInt16] = []
        symbols.reserveCapacity(pieces.count)
        for piece in pieces {
            switch piece {
            case .symbol(let symbol): symbols.append(symbol)
            case .variable(let variable):
                guard let bytes = value(variable) else { return nil }
                symbols.append(contentsOf: bytes.map(UInt16.init))
            }
        }
        return Glob(symbols: symbols)
    }

    /// Split at the first `count - 1` colons that stand outside variables.
    func segments(_ count: Int) -> [PatternText] {
        var segments: [PatternText] = [PatternText(pieces: [])]
        for piece in pieces {
            if piece == .symbol(UInt16(UInt8(ascii: ":"))), segments.count < count {
                segments.append(PatternText(pieces: []))
            } else {
                segments[segments.count - 1].pieces.append(piece)
            }
        }
        return segments
    }
}
