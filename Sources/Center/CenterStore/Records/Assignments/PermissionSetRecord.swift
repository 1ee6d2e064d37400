public import Primitives

/// A permission set: what becomes a role in each account that it is assigned in.
public struct PermissionSetRecord: Hashable, Sendable {
    /// A managed policy of the account that the role is in, by name.
    public struct CustomerManagedPolicy: Hashable, Sendable {
        public var name: String
        /// `/` or `/…/`.
        public var path: String

        public init(name: String, path: String = "/") {
            self.name = name
            self.path = path
        }

        /// `arn:aws:iam::ACCOUNT:policy/PATH/NAME`.
        public func arn(in accountID: String) -> String { "arn:aws:iam::\(accountID):policy\(path)\(name)" }
    }

    /// The policy that bounds the role.
    public enum Boundary: Hashable, Sendable {
        /// One of AWS's, by ARN.
        case managed(String)
        case customerManaged(CustomerManagedPolicy)
    }

    /// `arn:aws:sso:::permissionSet/ssoins-…/ps-` and 16 hexadecimal digits.
    public var arn: String
    public var instanceARN: String
    /// Unique within the instance regardless of case, because names of roles are.
    public var name: String
    public var description: String?
    public var createdAt: Timestamp
    /// How long sessions last, in seconds: one hour to twelve.
    public var sessionDuration: Int
    /// The same as ISO 8601 has it, as it was given.
    public var sessionDurationText: String
    public var relayState: String?
    /// AWS's policies, by ARN, in the order in which they were attached.
    public var managedPolicies: [String]
    public var customerManagedPolicies: [CustomerManagedPolicy]
    /// The document's text as it was given.
    public var inlinePolicy: String?
    public var permissionsBoundary: Boundary?
    public var tags: [Tag]

    public init(
        arn: String, instanceARN: String, name: String, description: String? = nil, createdAt: Timestamp,
        sessionDuration: Int = 3600, sessionDurationText: String = "PT1H", relayState: String? = nil,
        managedPolicies: [String] = [], customerManagedPolicies: [CustomerManagedPolicy] = [],
        inlinePolicy: String? = nil, permissionsBoundary: Boundary? = nil, tags: [Tag] = []
    ) {
        self.arn = arn
        self.instanceARN = instanceARN
        self.name = name
        self.description = description
        self.createdAt = createdAt
        self.sessionDuration = sessionDuration
        self.sessionDurationText = sessionDurationText
        self.relayState = relayState
        self.managedPolicies = managedPolicies
        self.customerManagedPolicies = customerManagedPolicies
        self.inlinePolicy = inlinePolicy
        self.permissionsBoundary = permissionsBoundary
        self.tags = tags
    }
}
