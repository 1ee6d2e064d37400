/// The first eight bytes that a text must begin with, as one word, and which of its bits count: rules most patterns out
/// with one comparison.
struct TextHead: Sendable {
    let word: UInt64
    let mask: UInt64

    /// Rules nothing out.
    static let any = TextHead([])

    /// Of texts that begin with `bytes`.
    init(_ bytes: [UInt8]) {
        var word: UInt64 = 0
        var mask: UInt64 = 0
        for index in 0..<min(8, bytes.count) {
            word |= UInt64(bytes[index]) << UInt64(8 * index)
            mask |= 0xFF << UInt64(8 * index)
        }
        (self.word, self.mask) = (word, mask)
    }

    /// Of texts that match `glob`.
    init(_ glob: Glob) {
        switch glob {
        case .anything: self = .any
        // A zero behind the end, so that nothing longer fits.
        case .literal(let text): self.init(text + [0])
        case .prefix(let text): self.init(text)
        case .general(let symbols):
            self.init(symbols.prefix { $0 < Glob.many }.map { UInt8(truncatingIfNeeded: $0) })
        }
    }

    /// Whether a text whose first word is `other` may match.
    func admits(_ other: UInt64) -> Bool { other & mask == word }
}
