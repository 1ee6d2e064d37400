/// Why AWS refuses a document, in AWS's own words.
public struct MalformedPolicyDocument: Error, Sendable, Equatable, CustomStringConvertible {
    public var message: String

    public init(_ message: String) {
        self.message = message
    }

    public var description: String { message }
}
