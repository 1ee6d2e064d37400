internal import CenterStore
public import IAMPolicy
internal import Primitives
internal import SigV4

/// The context keys that every request has (IAM User Guide, "AWS global condition context keys").
enum ContextBuilder {
    /// Names that nearly every request has, hashed once.
    private enum Key {
        static let currentTime = ContextKey("aws:CurrentTime")
        static let epochTime = ContextKey("aws:EpochTime")
        static let secureTransport = ContextKey("aws:SecureTransport")
        static let sourceIP = ContextKey("aws:SourceIp")
        static let requestedRegion = ContextKey("aws:RequestedRegion")
        static let viaAWSService = ContextKey("aws:ViaAWSService")
        static let principalIsAWSService = ContextKey("aws:PrincipalIsAWSService")
        static let principalARN = ContextKey("aws:PrincipalArn")
        static let principalAccount = ContextKey("aws:PrincipalAccount")
        static let userID = ContextKey("aws:userid")
        static let userAgent = ContextKey("aws:UserAgent")
        static let principalType = ContextKey("aws:PrincipalType")
        static let userName = ContextKey("aws:username")
    }

    static func context(of call: Call) -> RequestContext {
        var context = RequestContext()
        context.reserve(24)
        context.set(Key.currentTime, call.now.iso8601)
        context.set(Key.epochTime, String(call.now.seconds))
        context.set(Key.secureTransport, call.facts.isSecure ? "true" : "false")
        context.set(Key.sourceIP, call.facts.sourceIP)
        context.set(Key.requestedRegion, call.region)
        context.set(Key.viaAWSService, "false")
        context.set(Key.principalIsAWSService, "false")
        context.set(Key.principalARN, call.caller.principalARN)
        context.set(Key.principalAccount, call.accountID)
        context.set(Key.userID, call.caller.userID)
        if !call.facts.userAgent.isEmpty { context.set(Key.userAgent, call.facts.userAgent) }
        if let referer = call.facts.headers["referer"] { context["aws:Referer"] = [referer] }
        addPrincipal(call.caller, to: &context)
        addSession(call, to: &context)
        return context
    }

    private static func addPrincipal(_ caller: Caller, to context: inout RequestContext) {
        switch caller.kind {
        case .nobody, .identityCenterUser: context.set(Key.principalType, "Anonymous")
        case .root: context.set(Key.principalType, "Account")
        case .user(let user):
            context.set(Key.principalType, "User")
            context.set(Key.userName, user.name)
            for tag in user.tags { context["aws:PrincipalTag/\(tag.key)"] = [tag.value] }
        case .roleSession(let role, _):
            context.set(Key.principalType, "AssumedRole")
            for tag in role.tags { context["aws:PrincipalTag/\(tag.key)"] = [tag.value] }
        case .federatedUser(let user, _):
            context.set(Key.principalType, "FederatedUser")
            for tag in user?.tags ?? [] { context["aws:PrincipalTag/\(tag.key)"] = [tag.value] }
        }
        // A session's tags stand in the place of its principal's. Keys are one regardless of case, as all keys of
        // conditions are, and by ASCII alone: a letter that only Unicode takes for a K makes a key of its own.
        for tag in caller.session?.tags ?? [] { context["aws:PrincipalTag/\(tag.key)"] = [tag.value] }
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
