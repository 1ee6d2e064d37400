public import Primitives

/// What a session token carries, sealed: enough to know the session without a look-up.
public struct SessionClaims: Sendable, Equatable {
    /// Whose session it is, by unique id, so that a successor of the same name is never taken for it.
    public enum Principal: Sendable, Hashable {
        case root
        case user(id: String)
        case role(id: String, sessionName: String)
        /// Of GetFederationToken, with the user who called it; nil: root.
        case federatedUser(userID: String?, name: String)

        /// Whether the session may do nothing but what its own policies say.
        var isFederatedUser: Bool {
            if case .federatedUser = self { true } else { false }
        }
    }

    public var accountID: String
    public var principal: Principal
    /// `ASIA…`.
    public var accessKeyID: String
    public var secretAccessKey: Secret
    public var issuedAt: Timestamp
    public var expiresAt: Timestamp
    /// When the MFA code was given that the session rests on; nil if none was.
    public var mfaSince: Timestamp?
    /// The keys behind the session, down to the long-lived one.
    public var chain: SessionChain
    /// Who first called under what name, across chains of roles.
    public var sourceIdentity: String?
    /// A session policy's document, and managed policies by ARN, that the session is limited to; neither: no limit.
    public var policy: String?
    public var policyARNs: [String]
    /// Session tags, and which of them go on to the next role.
    public var tags: [SessionTag]

    public init(
        accountID: String, principal: Principal, accessKeyID: String, secretAccessKey: Secret, issuedAt: Timestamp,
        expiresAt: Timestamp, mfaSince: Timestamp? = nil, parentAccessKeyID: String, sourceIdentity: String? = nil,
        policy: String? = nil, policyARNs: [String] = [], tags: [SessionTag] = []
    ) {
        self.accountID = accountID
        self.principal = principal
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
        self.mfaSince = mfaSince
        chain = SessionChain(longLivedKeyID: parentAccessKeyID, beganAt: issuedAt)
        self.sourceIdentity = sourceIdentity
        self.policy = policy
        self.policyARNs = policyARNs
        self.tags = tags
    }

    public var mfa: MFAContext { mfaSince.map { .present(since: $0) } ?? .notPresent }

    /// Whether a sign-in with a browser is at the beginning, and no key.
    public var isSignIn: Bool { chain.longLivedKeyID.hasPrefix("sis-") }

    /// Whether policies limit the session beyond what its principal may do.
    public var isLimited: Bool { policy != nil || !policyARNs.isEmpty || principal.isFederatedUser }
}

/// A tag that AssumeRole or GetFederationToken gave a session.
public struct SessionTag: Sendable, Hashable {
    public var key: String
    public var value: String
    /// Whether it stays when the session assumes another role.
    public var isTransitive: Bool

    public init(key: String, value: String, isTransitive: Bool) {
        self.key = key
        self.value = value
        self.isTransitive = isTransitive
    }
}
