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

    /// Reads `text`. With `hasWildcards`, `*` and `?` are wildcards; else they stand for themselves. With
    /// `hasVariables`, `${…}` is a variable and `${*}`, `${?}`, `${$}` are the characters themselves: so in policies of
    /// version 2012-10-17; in older ones the text is literal.
    init(_ text: String, hasWildcards: Bool, hasVariables: Bool, keys: inout KeyTable) {
        let bytes = Array(text.utf8)
        pieces = []
        pieces.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if hasVariables, let (piece, end) = Self.variable(in: bytes, at: index, &keys) {
                pieces.append(piece)
                index = end
            } else {
                pieces.append(.symbol(hasWildcards ? Glob.symbol(bytes[index]) : UInt16(bytes[index])))
                index += 1
            }
        }
    }

    /// A `${` that no `}` closes is no variable.
    private static func variable(
        in bytes: [UInt8], at start: Int, _ keys: inout KeyTable
    ) -> (piece: Piece, end: Int)? {
        guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "$"), bytes[start + 1] == UInt8(ascii: "{"),
            let close = bytes[(start + 2)...].firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        let body = bytes[(start + 2)..<close]
        if body.count == 1, let only = body.first,
            [UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "$")].contains(only)
        {
            return (.symbol(UInt16(only)), close + 1)
        }
        return (.variable(PolicyVariable(body, keys: &keys)), close + 1)
    }

    var variables: [PolicyVariable] {
        pieces.compactMap { if case .variable(let variable) = $0 { variable } else { nil } }
    }

    var hasWildcards: Bool {
        pieces.contains(.symbol(Glob.many)) || pieces.contains(.symbol(Glob.one))
    }

    /// The pattern, if it hangs on no variable.
    var fixed: Glob? {
        var symbols: [UInt16] = []
        for piece in pieces {
            guard case .symbol(let symbol) = piece else { return nil }
            symbols.append(symbol)
        }
        return Glob(symbols: symbols)
    }

    /// The bytes before the first wildcard or variable.
    var head: [UInt8] {
        var head: [UInt8] = []
        for piece in pieces {
            guard case .symbol(let symbol) = piece, symbol < Glob.many else { return head }
            head.append(UInt8(truncatingIfNeeded: symbol))
        }
        return head
    }

    /// The pattern with the variables' values in their places, taken literally: a `*` in a value is no wildcard. Nil if
    /// a variable has neither a value nor a default, and if no text of `limit` bytes can be as long as the values are.
    func resolved(_ context: inout ContextLookup, limit: Int) -> [UInt16]? {
        var symbols: [UInt16] = []
        symbols.reserveCapacity(pieces.count + 32)
        var least = 0
        for piece in pieces {
            switch piece {
            case .symbol(let symbol):
                symbols.append(symbol)
                if symbol != Glob.many { least += 1 }
            case .variable(let variable):
                guard let bytes = context.value(of: variable) else { return nil }
                least += bytes.count
                guard least <= limit else { return nil }
                for byte in bytes { symbols.append(UInt16(byte)) }
            }
        }
        return least <= limit ? symbols : nil
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
