/// How a service words its validation errors. The sentences are common to all, but not what they repeat.
public struct ValidationStyle: Sendable {
    /// Whether the refused value is repeated, as STS does (`Value 'a:b' at 'roleSessionName'`), or not, as IAM does
    /// (`Value at 'path'`).
    public let repeatsValues: Bool
    /// Patterns whose violation has a sentence of its own, after `The specified value for userName is invalid. `.
    public let sentences: [String: String]
    /// The code of the error.
    public let code: String

    public init(repeatsValues: Bool, sentences: [String: String] = [:], code: String = "ValidationError") {
        self.repeatsValues = repeatsValues
        self.code = code
        self.sentences = sentences
    }
}
