/// A document and where it comes from. A class without state that changes, because decisions point to it by the
/// hundred.
public final class AttachedPolicy: Sendable {
    public let document: PolicyDocument
    public let source: PolicySource

    public init(_ document: PolicyDocument, source: PolicySource) {
        self.document = document
        self.source = source
    }
}
