/// Who makes a request, with all the names by which a resource policy may know it (IAM User Guide, "AWS JSON policy
/// elements: Principal").
public struct RequestPrincipal: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        /// The root user of an account.
        case root
        case user
        /// A role session: `arn:aws:sts::…:assumed-role/…`.
        case roleSession
        /// A session of GetFederationToken: `arn:aws:sts::…:federated-user/…`.
        case federatedUser
        /// A caller with a token of a SAML or OpenID Connect provider, as AssumeRoleWith… sees it.
        case federated
        /// An AWS service, such as `ec2.amazonaws.com`.
        case service
        case anonymous
    }

    public var kind: Kind
    /// Twelve digits; nil for services, federated and anonymous callers.
    public var accountID: String?
    /// The ARN that GetCallerIdentity shows; the provider's ARN or name of a federated caller, a service's name.
    public var arn: String
    /// `AIDA…` of a user, `AROA…:session` of a role session, `ACCOUNT:name` of a federated user; nil if there is none.
    public var uniqueID: String?
    /// The IAM role of a session, `arn:aws:iam::…:role/…` with its path.
    public var roleARN: String?
    /// `AROA…` of the role of a session; `AIDA…` of the user on whose behalf a federated user's session was made.
    public var roleID: String?
    /// The user on whose behalf a federated user's session was made.
    public var userARN: String?

    public init(
        kind: Kind, accountID: String?, arn: String, uniqueID: String? = nil, roleARN: String? = nil,
        roleID: String? = nil, userARN: String? = nil
    ) {
        self.kind = kind
        self.accountID = accountID
        self.arn = arn
        self.uniqueID = uniqueID
        self.roleARN = roleARN
        self.roleID = roleID
        self.userARN = userARN
    }

    public static let anonymous = RequestPrincipal(kind: .anonymous, accountID: nil, arn: "*")

    public static func service(_ name: String) -> RequestPrincipal {
        RequestPrincipal(kind: .service, accountID: nil, arn: name)
    }

    /// The principal of an ARN of an IAM user, role session, federated user or account root; nil for other texts. A
    /// role session's role ARN is made without a path, because a session's ARN does not tell it.
    public init?(arn: String) {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn", parts[3].isEmpty, !parts[4].isEmpty else { return nil }
        let resource = parts[5]
        switch parts[2] {
        case "iam" where resource == "root": self.init(kind: .root, accountID: parts[4], arn: arn)
        case "iam" where resource.hasPrefix("user/"): self.init(kind: .user, accountID: parts[4], arn: arn)
        case "sts" where resource.hasPrefix("assumed-role/"):
            let names = resource.split(separator: "/", omittingEmptySubsequences: false)
            guard names.count == 3 else { return nil }
            self.init(
                kind: .roleSession, accountID: parts[4], arn: arn,
                roleARN: "arn:\(parts[1]):iam::\(parts[4]):role/\(names[1])")
        case "sts" where resource.hasPrefix("federated-user/"):
            self.init(kind: .federatedUser, accountID: parts[4], arn: arn)
        default: return nil
        }
    }
}
