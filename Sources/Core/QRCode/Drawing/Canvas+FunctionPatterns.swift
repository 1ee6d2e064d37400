extension Canvas {
    /// Finder, timing and alignment patterns, version information, and light modules where the format information
    /// will stand (ISO/IEC 18004 section 6.3).
    mutating func drawFunctionPatterns() {
        for index in 0..<size {
            setFunction(6, index, index.isMultiple(of: 2))
            setFunction(index, 6, index.isMultiple(of: 2))
        }
        for (column, row) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(column, row) }
        let centres = version.alignmentCentres
        for column in centres {
            for row in centres where !isCorner(column, row) { drawAlignment(column, row) }
        }
        drawFormat(bits: 0)
        drawVersion()
    }

    /// Whether a finder pattern takes the place of this alignment pattern.
    private func isCorner(_ column: Int, _ row: Int) -> Bool {
        let near = 6
        let far = size - 7
        return (column == near && row == near) || (column == near && row == far) || (column == far && row == near)
    }

    /// A finder pattern and its light separator, as far as both lie on the canvas.
    private mutating func drawFinder(_ centreColumn: Int, _ centreRow: Int) {
        for row in max(0, centreRow - 4)...min(size - 1, centreRow + 4) {
            for column in max(0, centreColumn - 4)...min(size - 1, centreColumn + 4) {
                let distance = max(abs(column - centreColumn), abs(row - centreRow))
                setFunction(column, row, distance != 2 && distance != 4)
            }
        }
    }

    private mutating func drawAlignment(_ centreColumn: Int, _ centreRow: Int) {
        for row in centreRow - 2...centreRow + 2 {
            for column in centreColumn - 2...centreColumn + 2 {
                setFunction(column, row, max(abs(column - centreColumn), abs(row - centreRow)) != 1)
            }
        }
    }

    /// Both copies of the version information, from version 7 on (section 7.10).
    private mutating func drawVersion() {
        guard version.number >= 7 else { return }
        let bits = FormatInformation.versionBits(version.number)
        for index in 0..<18 {
            let isDark = bits >> UInt32(index) & 1 == 1
            setFunction(size - 11 + index % 3, index / 3, isDark)
            setFunction(index / 3, size - 11 + index % 3, isDark)
        }
    }

    /// Both copies of the format information, and the module beside it that is always dark (section 7.9).
    mutating func drawFormat(bits: UInt32) {
        let near = Array(0...5) + [7, 8]
        for index in 0..<15 {
            let isDark = bits >> UInt32(index) & 1 == 1
            if index < 8 {
                setFunction(8, near[index], isDark)
                setFunction(size - 1 - index, 8, isDark)
            } else {
                setFunction(near[14 - index], 8, isDark)
                setFunction(8, size - 15 + index, isDark)
            }
        }
        setFunction(8, size - 8, true)
    }
}
