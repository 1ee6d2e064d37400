/// The managed policies that AWS itself provides (`arn:aws:iam::aws:policy/…`): the same in every account, and not in
/// the store.
public struct AWSManagedPolicies: Sendable {
    /// The document of a policy by its ARN; nil if there is no such policy.
    public let document: @Sendable (_ arn: String) -> String?

    public init(_ document: @escaping @Sendable (_ arn: String) -> String?) {
        self.document = document
    }

    public static let none = AWSManagedPolicies { _ in nil }
}
