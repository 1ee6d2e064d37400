extension Canvas {
    /// How hard the symbol is to scan (ISO/IEC 18004 section 7.8.3.1, table 11).
    var penalty: Int {
        var penalty = squarePenalty + balancePenalty
        for index in 0..<size {
            let row = modules[index * size..<(index + 1) * size]
            penalty += Self.linePenalty(row)
            penalty += Self.linePenalty(stride(from: index, to: size * size, by: size).lazy.map { modules[$0] })
        }
        return penalty
    }

    /// Runs of five or more of one colour, and what looks like a finder pattern.
    private static func linePenalty(_ line: some Sequence<Bool>) -> Int {
        var penalty = 0
        var run = 0
        var last: Bool?
        var window: UInt16 = 0
        var count = 0
        for module in line {
            run = module == last ? run + 1 : 1
            last = module
            if run == 5 { penalty += 3 } else if run > 5 { penalty += 1 }
            window = (window << 1 | (module ? 1 : 0)) & 0x7FF
            count += 1
            if count >= 11, window == 0b101_1101_0000 || window == 0b000_0101_1101 { penalty += 40 }
        }
        return penalty
    }

    /// Squares of two by two modules of one colour.
    private var squarePenalty: Int {
        var penalty = 0
        for row in 0..<size - 1 {
            for column in 0..<size - 1 {
                let colour = self[column, row]
                let isSquare =
                    colour == self[column + 1, row] && colour == self[column, row + 1]
                    && colour == self[column + 1, row + 1]
                if isSquare { penalty += 3 }
            }
        }
        return penalty
    }

    /// Ten for every full five percent that the dark modules are off one half.
    private var balancePenalty: Int {
        let dark = modules.reduce(0) { $0 + ($1 ? 1 : 0) }
        return abs(dark * 20 - modules.count * 10) / modules.count * 10
    }
}
