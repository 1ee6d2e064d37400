internal import CenterStore
public import IAMPolicy
internal import Primitives
internal import SigV4

/// The context keys that every request has (IAM User Guide, "AWS global condition context keys").
enum ContextBuilder {
    static func context(of call: Call) -> RequestContext {
        var context: RequestContext = [
            "aws:CurrentTime": [call.now.iso8601], "aws:EpochTime": [String(call.now.seconds)],
            "aws:SecureTransport": [call.facts.isSecure ? "true" : "false"], "aws:SourceIp": [call.facts.sourceIP],
            "aws:RequestedRegion": [call.region], "aws:ViaAWSService": ["false"],
            "aws:PrincipalIsAWSService": ["false"], "aws:PrincipalArn": [call.caller.principalARN],
            "aws:PrincipalAccount": [call.accountID], "aws:userid": [call.caller.userID],
        ]
        if !call.facts.userAgent.isEmpty { context["aws:UserAgent"] = [call.facts.userAgent] }
        if let referer = call.facts.headers["referer"] { context["aws:Referer"] = [referer] }
        addPrincipal(call.caller, to: &context)
        addSession(call, to: &context)
        return context
    }

    private static func addPrincipal(_ caller: Caller, to context: inout RequestContext) {
        var tags: [String: String] = [:]
        switch caller.kind {
        case .root: context["aws:PrincipalType"] = ["Account"]
        case .user(let user):
            context["aws:PrincipalType"] = ["User"]
            context["aws:username"] = [user.name]
            for tag in user.tags { tags[tag.key.lowercased()] = tag.value }
        case .roleSession(let role, _):
            context["aws:PrincipalType"] = ["AssumedRole"]
            for tag in role.tags { tags[tag.key.lowercased()] = tag.value }
        case .federatedUser(let user, _):
            context["aws:PrincipalType"] = ["FederatedUser"]
            for tag in user?.tags ?? [] { tags[tag.key.lowercased()] = tag.value }
        }
        // A session's tags stand in the place of its principal's; keys differ in more than case.
        for tag in caller.session?.tags ?? [] { tags[tag.key.lowercased()] = tag.value }
        for (key, value) in tags { context["aws:PrincipalTag/\(key)"] = [value] }
    }

    private static func addSession(_ call: Call, to context: inout RequestContext) {
        switch call.caller.mfa {
        case .absent: break
        case .notPresent: context["aws:MultiFactorAuthPresent"] = ["false"]
        case .present(let since): context.merge(mfa(since: since, now: call.now))
        }
        guard let session = call.caller.session else { return }
        context["aws:TokenIssueTime"] = [session.issuedAt.iso8601]
        if let identity = session.sourceIdentity { context["aws:SourceIdentity"] = [identity] }
    }

    /// The keys of a request behind which a code was given at `since`.
    static func mfa(since: Timestamp, now: Timestamp) -> RequestContext {
        [
            "aws:MultiFactorAuthPresent": ["true"],
            "aws:MultiFactorAuthAge": [String(max(0, now.seconds(since: since)))],
        ]
    }
}

extension RequestContext {
    /// What the request knows about MFA when it carries a code itself, verified just now.
    public static let freshMFA = ContextBuilder.mfa(since: Timestamp(seconds: 0), now: Timestamp(seconds: 0))
}
