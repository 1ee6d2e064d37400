internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import IAMPolicy
internal import Primitives

/// What AssumeRole is asked to put into the session besides the role: policies that limit it, tags, the source
/// identity. Checked here once, in AWS's words.
struct SessionLimits {
    /// Characters of the session policy and the managed policies' ARNs together.
    private static let policyLength = 2048
    private static let policyCount = 10

    let policy: String?
    let policyARNs: [String]
    let tags: [SessionTag]
    let sourceIdentity: String?
    private let isChained: Bool

    init(_ input: STS.AssumeRoleRequest, _ caller: Caller) throws(ServiceError) {
        policy = input.policy
        policyARNs = input.policyArns?.compactMap(\.arn) ?? []
        isChained = caller.isTemporary
        sourceIdentity = input.sourceIdentity ?? caller.session?.sourceIdentity
        tags = try Self.tags(input, caller)
        guard (input.providedContexts ?? []).isEmpty else {
            throw ServiceError.validation("ProvidedContexts are not supported")
        }
        try checkPolicies()
    }

    /// A session that calls may ask for an hour at most, whatever the role allows.
    func checkDuration(_ requested: Int?) throws(ServiceError) {
        guard isChained, let requested, requested > 3600 else { return }
        throw ServiceError.validation(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining")
    }

    /// Per cent of what a session may carry; nil when it carries nothing.
    var packedSize: Int? {
        guard policy != nil || !policyARNs.isEmpty || !tags.isEmpty else { return nil }
        let size = plainLength + tags.reduce(0) { $0 + $1.key.unicodeScalars.count + $1.value.unicodeScalars.count }
        return min(100, (size * 100 + 1023) / 1024)
    }

    private var plainLength: Int {
        (policy?.unicodeScalars.count ?? 0) + policyARNs.reduce(0) { $0 + $1.unicodeScalars.count }
    }

    private func checkPolicies() throws(ServiceError) {
        guard policyARNs.count <= Self.policyCount else {
            throw ServiceError.validation(
                "1 validation error detected: Value '[\(policyARNs.joined(separator: ", "))]' at 'policyArns' failed to "
                    + "satisfy constraint: Member must have length less than or equal to \(Self.policyCount)")
        }
        guard plainLength <= Self.policyLength else {
            throw ServiceError.validation(
                "1 validation error detected: Value '\(policy ?? "")' at 'policy' failed to satisfy constraint: Member "
                    + "must have length less than or equal to \(Self.policyLength)")
        }
        guard let policy else { return }
        do {
            _ = try PolicyDocument(policy, kind: .session)
        } catch {
            throw STS.Errors.malformedPolicyDocument(error.message)
        }
    }

    /// The session's own tags and those that come along from the calling session.
    private static func tags(_ input: STS.AssumeRoleRequest, _ caller: Caller) throws(ServiceError) -> [SessionTag] {
        let requested = input.tags ?? []
        let keys = requested.map { $0.key.lowercased() }
        guard Set(keys).count == keys.count else {
            throw invalid("Duplicate tag keys found. Please note that Tag keys are case insensitive.")
        }
        let transitive = Set((input.transitiveTagKeys ?? []).map { $0.lowercased() })
        guard transitive.isSubset(of: keys) else {
            throw invalid("The specified transitive tag key must be included in the requested tags.")
        }
        let inherited = (caller.session?.tags ?? []).filter(\.isTransitive)
        guard inherited.allSatisfy({ !keys.contains($0.key.lowercased()) }) else {
            throw invalid(
                "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key "
                    + "from the calling session.")
        }
        return inherited
            + requested.map { tag in
                SessionTag(key: tag.key, value: tag.value, isTransitive: transitive.contains(tag.key.lowercased()))
            }
    }

    private static func invalid(_ message: String) -> ServiceError {
        ServiceError(code: "InvalidParameterValue", message: message, httpStatus: 400)
    }
}
