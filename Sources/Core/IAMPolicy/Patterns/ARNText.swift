/// A text that may be an ARN, with its six segments found once.
struct ARNText: Sendable {
    let bytes: [UInt8]
    /// Whether there are the five colons of an ARN.
    let isARN: Bool
    /// Where the first five colons are. A vector, because it needs no memory of its own.
    private let colons: SIMD8<Int32>

    init(_ text: String) {
        self.init(Array(text.utf8))
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var colons = SIMD8<Int32>(repeating: 0)
        var count = 0
        var index = 0
        while index < bytes.count, count < 5 {
            if bytes[index] == UInt8(ascii: ":") {
                colons[count] = Int32(truncatingIfNeeded: index)
                count += 1
            }
            index += 1
        }
        self.colons = colons
        isARN = count == 5
    }

    /// The segment `index`, from 0 to 5, of an ARN.
    func segment(_ index: Int) -> Range<Int> {
        let start = index == 0 ? 0 : Int(colons[index - 1]) + 1
        return start..<(index == 5 ? bytes.count : Int(colons[index]))
    }

    /// Whether each segment matches its pattern; the last ones first, in which most ARNs differ.
    func matches(_ patterns: [TextPattern], _ context: inout ContextLookup) -> Bool {
        guard isARN, patterns.count == 6 else { return false }
        var index = 6
        while index > 0 {
            index -= 1
            guard patterns[index].mayMatch(bytes, in: segment(index)) else { return false }
        }
        for index in patterns.indices {
            if case .fixed = patterns[index] { continue }
            guard patterns[index].matches(bytes, in: segment(index), &context) else { return false }
        }
        return true
    }
}
