/// A document and where it comes from. A class without state that changes, because decisions point to it by the
/// hundred.
public final class AttachedPolicy: Sendable {
    public let document: PolicyDocument
    public let source: PolicySource
    /// The unique ids (`AIDA…`, `AROA…`) that the users and roles named by ARN had when the document was saved. AWS
    /// remembers them, so that a user or role made again under the same name is not the one that was meant.
    public let principalIDs: [String: String]

    public init(_ document: PolicyDocument, source: PolicySource, principalIDs: [String: String] = [:]) {
        self.document = document
        self.source = source
        self.principalIDs = principalIDs
    }
}

extension AttachedPolicy: Equatable {
    /// Whether both say the same, and come from the same place.
    public static func == (left: AttachedPolicy, right: AttachedPolicy) -> Bool {
        left === right
            || left.document.kind == right.document.kind && same(left.document.text, right.document.text)
                && left.source == right.source && left.principalIDs == right.principalIDs
    }
}
