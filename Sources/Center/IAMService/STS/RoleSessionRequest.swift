internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import IAMPolicy

/// What AssumeRole is asked for besides the role, checked as far as it can be without knowing the role.
struct RoleSessionRequest: Sendable {
    let arn: RoleARN
    let policies: SessionPolicies
    let tags: SessionTags
    let sourceIdentity: String?
    let size: PackedSize
    private let input: STS.AssumeRoleRequest

    init(_ input: STS.AssumeRoleRequest, _ call: Call) throws(ServiceError) {
        guard !call.caller.isRoot else {
            throw ServiceError(
                code: "AccessDenied", message: "Roles may not be assumed by root accounts.", httpStatus: 403)
        }
        guard let arn = RoleARN(input.roleArn) else { throw .validation("\(input.roleArn) is invalid") }
        guard (input.providedContexts ?? []).isEmpty else { throw .validation("ProvidedContexts are not supported") }
        self.arn = arn
        self.input = input
        policies = try SessionPolicies(input.policy, input.policyArns)
        tags = try SessionTags(input.tags, transitiveKeys: input.transitiveTagKeys, of: call.caller)
        size = PackedSize(policies, tags)
        try size.check()
        sourceIdentity = input.sourceIdentity ?? call.caller.session?.sourceIdentity
        try checkSourceIdentity(call)
        // A session that calls may ask for an hour at most, whatever the role allows.
        if call.caller.isTemporary, let requested = input.durationSeconds, requested > 3600 {
            throw .validation(
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining")
        }
    }

    /// Seconds.
    var duration: Int { input.durationSeconds ?? 3600 }

    /// What the policies are asked. A code that came along is taken for right here, since trust policies ask for it; it
    /// is tried, and spent, when nothing else can be refused any more.
    func questions(_ role: RoleRecord) -> [AuthorizationRequest] {
        questions(role.arn, in: role.accountID, trust: role.trustPolicy, tags: role.tags)
    }

    /// What they are asked of a role that does not exist: one that trusts nobody, so that the refusal is made like any
    /// other.
    var questionsAboutNoRole: [AuthorizationRequest] {
        questions(arn.text, in: arn.accountID, trust: Self.trustInNobody, tags: [])
    }

    private static let trustInNobody =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","#
        + #""Principal":{"Service":"nobody.amazonaws.com"}}]}"#

    private func questions(
        _ resource: String, in accountID: String, trust: String, tags roleTags: [CenterStore.Tag]
    ) -> [AuthorizationRequest] {
        let context = context(roleTags)
        var actions = ["sts:AssumeRole"]
        if !tags.all.isEmpty { actions.append("sts:TagSession") }
        if sourceIdentity != nil { actions.append("sts:SetSourceIdentity") }
        return actions.map { action in
            AuthorizationRequest(
                action: action, resource: resource, resourceAccountID: accountID, context: context,
                resourcePolicy: .trust(trust), explainsDenial: false)
        }
    }

    private func context(_ roleTags: [CenterStore.Tag]) -> RequestContext {
        var context = tags.context
        context["sts:RoleSessionName"] = [input.roleSessionName]
        if let id = input.externalId { context["sts:ExternalId"] = [id] }
        if let identity = sourceIdentity { context["sts:SourceIdentity"] = [identity] }
        for tag in roleTags {
            context["aws:ResourceTag/\(tag.key)"] = [tag.value]
            context["iam:ResourceTag/\(tag.key)"] = [tag.value]
        }
        if input.serialNumber != nil, input.tokenCode != nil { context.merge(.freshMFA) }
        return context
    }

    private func checkSourceIdentity(_ call: Call) throws(ServiceError) {
        guard let requested = input.sourceIdentity, let present = call.caller.session?.sourceIdentity,
            requested != present
        else { return }
        throw ServiceError(
            code: "AccessDenied",
            message: "User: \(call.caller.arn) is not authorized to perform: sts:SetSourceIdentity because the source "
                + "identity of the calling session cannot be changed", httpStatus: 403)
    }
}
