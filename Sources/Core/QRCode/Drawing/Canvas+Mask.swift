extension Canvas {
    /// The canvas under the mask with the lowest penalty, its format information drawn.
    func withBestMask(_ level: ErrorCorrection) -> (mask: Int, canvas: Canvas) {
        var best = (mask: 0, canvas: masked(0, level))
        var lowest = best.canvas.penalty
        for mask in 1..<8 {
            let candidate = masked(mask, level)
            let penalty = candidate.penalty
            if penalty < lowest { (best, lowest) = ((mask, candidate), penalty) }
        }
        return best
    }

    private func masked(_ mask: Int, _ level: ErrorCorrection) -> Canvas {
        var canvas = self
        canvas.drawFormat(bits: FormatInformation.formatBits(level, mask: mask))
        canvas.invert { column, row in Self.inverts(mask, column, row) }
        return canvas
    }

    /// ISO/IEC 18004 table 10.
    private static func inverts(_ mask: Int, _ column: Int, _ row: Int) -> Bool {
        switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }
}
