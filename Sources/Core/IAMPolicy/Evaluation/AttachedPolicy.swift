/// A document and where it comes from.
public struct AttachedPolicy: Sendable {
    public var document: PolicyDocument
    public var source: PolicySource

    public init(_ document: PolicyDocument, source: PolicySource) {
        self.document = document
        self.source = source
    }
}
