/// An action with wildcards, such as `s3:Get*`: compared without case.
struct ActionPattern: Sendable {
    let head: TextHead
    let glob: Glob

    init(_ text: String) {
        glob = Glob(wildcards: asciiLowercased(text.utf8))
        head = TextHead(glob)
    }

    func matches(_ action: RequestAction) -> Bool {
        head.admits(action.head) && glob.matches(action.bytes)
    }
}

/// The action of a request, prepared for comparison.
struct RequestAction: Sendable {
    let bytes: [UInt8]
    let head: UInt64

    init(_ action: String) {
        bytes = asciiLowercased(action.utf8)
        head = TextHead(bytes).word
    }
}
