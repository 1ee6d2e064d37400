/// An action with wildcards, such as `s3:Get*`: compared without case.
struct ActionPattern: Sendable {
    private let glob: Glob
    /// The first bytes that every match must begin with, as one word, and which of its bits count: most patterns of a
    /// policy are ruled out by it with one comparison.
    private let head: UInt64
    private let mask: UInt64

    init(_ text: String) {
        glob = Glob(wildcards: asciiLowercased(text.utf8))
        let fixed: [UInt8] =
            switch glob {
            case .anything: []
            case .literal(let text): text + [0]
            case .prefix(let text): text
            case .general(let symbols): symbols.prefix { $0 < Glob.many }.map { UInt8(truncatingIfNeeded: $0) }
            }
        (head, mask) = RequestAction.word(fixed)
    }

    func matches(_ action: RequestAction) -> Bool {
        action.head & mask == head && glob.matches(action.bytes)
    }
}

/// The action of a request, prepared for comparison.
struct RequestAction: Sendable {
    let bytes: [UInt8]
    let head: UInt64

    init(_ action: String) {
        bytes = asciiLowercased(action.utf8)
        head = Self.word(bytes).word
    }

    /// The first eight bytes as a word, zeros after the end, and a mask of those that exist.
    static func word(_ bytes: [UInt8]) -> (word: UInt64, mask: UInt64) {
        var word: UInt64 = 0
        var mask: UInt64 = 0
        for (index, byte) in bytes.prefix(8).enumerated() {
            word |= UInt64(byte) << UInt64(8 * index)
            mask |= 0xFF << UInt64(8 * index)
        }
        return (word, mask)
    }
}
