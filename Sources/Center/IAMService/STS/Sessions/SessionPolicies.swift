internal import AWSModels
internal import AWSProtocols
internal import CenterStore
internal import IAMPolicy
internal import Primitives

/// The policies that a session is asked to be limited to, checked in AWS's words.
struct SessionPolicies: Sendable {
    /// Characters of the document and the managed policies' ARNs together.
    private static let lengthLimit = 2048
    private static let countLimit = 10

    /// A document; nil if none was given.
    let document: String?
    /// Managed policies, of the session's own account or AWS's.
    let arns: [String]

    init(_ document: String?, _ descriptors: [STS.PolicyDescriptorType]?) throws(ServiceError) {
        self.document = document
        arns = descriptors?.compactMap(\.arn) ?? []
        try checkSize()
        guard let document else { return }
        do {
            _ = try PolicyDocument(document, kind: .session)
        } catch {
            throw STS.Errors.malformedPolicyDocument(error.message)
        }
    }

    /// Refuses what names a policy that does not exist in the session's account.
    func requireExisting(in accountID: String, _ store: any Store) async throws {
        guard !arns.isEmpty else { return }
        let missing = try await store.read { reader in
            try arns.first { arn in
                try AWSManagedPolicies.policy(arn: arn) == nil && reader.policy(arn: arn, in: accountID) == nil
            }
        }
        if let missing { throw ServiceError.validation("\(missing) is invalid") }
    }

    private func checkSize() throws(ServiceError) {
        guard arns.count <= Self.countLimit else {
            throw Self.constraint("[\(arns.joined(separator: ", "))]", "policyArns", Self.countLimit)
        }
        let length = ([document] + arns).compactMap(\.self).reduce(0) { $0 + $1.unicodeScalars.count }
        guard length <= Self.lengthLimit else { throw Self.constraint(document ?? "", "policy", Self.lengthLimit) }
    }

    private static func constraint(_ value: String, _ member: String, _ limit: Int) -> ServiceError {
        .validation(
            "1 validation error detected: Value '\(value)' at '\(member)' failed to satisfy constraint: Member must "
                + "have length less than or equal to \(limit)")
    }
}
