/// Modules while a symbol is drawn, with a note of those that belong to the function patterns.
struct Canvas {
    let version: Version
    let size: Int
    /// Row by row, true where dark.
    private(set) var modules: [Bool]
    /// Where no data and no mask may go.
    private(set) var isFunction: [Bool]

    /// A canvas with the function patterns drawn and the format information reserved.
    init(version: Version) {
        self.version = version
        size = version.size
        modules = Array(repeating: false, count: size * size)
        isFunction = modules
        drawFunctionPatterns()
    }

    subscript(column: Int, row: Int) -> Bool { modules[row * size + column] }

    mutating func setFunction(_ column: Int, _ row: Int, _ isDark: Bool) {
        modules[row * size + column] = isDark
        isFunction[row * size + column] = true
    }

    /// Fills the free modules with the bits of `codewords`, in columns two wide from the right, up and down in turn,
    /// around the vertical timing pattern (ISO/IEC 18004 section 7.7.3). What is left stays light.
    mutating func drawCodewords(_ codewords: [UInt8]) {
        var bit = 0
        let pairs = Array(stride(from: size - 1, through: 8, by: -2)) + [5, 3, 1]
        for (turn, right) in pairs.enumerated() {
            for step in 0..<size {
                let row = turn.isMultiple(of: 2) ? size - 1 - step : step
                for column in [right, right - 1] where !isFunction[row * size + column] && bit < codewords.count * 8 {
                    modules[row * size + column] = codewords[bit / 8] >> (7 - bit % 8) & 1 == 1
                    bit += 1
                }
            }
        }
    }

    /// Inverts the data modules for which `condition` of column and row holds.
    mutating func invert(where condition: (_ column: Int, _ row: Int) -> Bool) {
        for row in 0..<size {
            for column in 0..<size where !isFunction[row * size + column] && condition(column, row) {
                modules[row * size + column].toggle()
            }
        }
    }
}
