// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension STS {
    /// The output of `AssumeRole`.
    public struct AssumeRoleResponse: WireStructure {
        public var credentials: Credentials?
        public var assumedRoleUser: AssumedRoleUser?
        public var packedPolicySize: Int?
        public var sourceIdentity: String?

        public init(
            credentials: Credentials? = nil, assumedRoleUser: AssumedRoleUser? = nil, packedPolicySize: Int? = nil,
            sourceIdentity: String? = nil
        ) {
            self.credentials = credentials
            self.assumedRoleUser = assumedRoleUser
            self.packedPolicySize = packedPolicySize
            self.sourceIdentity = sourceIdentity
        }

        public static let schema = StructureSchema(
            "AssumeRoleResponse",
            [
                .optional("Credentials", .structure(Credentials.self)),
                .optional("AssumedRoleUser", .structure(AssumedRoleUser.self)),
                .optional("PackedPolicySize", Shapes.nonNegativeIntegerType),
                .optional("SourceIdentity", Shapes.sourceIdentityType),
            ])

        public init(fields: WireFields) throws(WireError) {
            credentials = try fields.optional("Credentials")
            assumedRoleUser = try fields.optional("AssumedRoleUser")
            packedPolicySize = try fields.optional("PackedPolicySize")
            sourceIdentity = try fields.optional("SourceIdentity")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Credentials"] = credentials?.wire
            fields["AssumedRoleUser"] = assumedRoleUser?.wire
            fields["PackedPolicySize"] = packedPolicySize?.wire
            fields["SourceIdentity"] = sourceIdentity?.wire
            return fields
        }
    }

    /// The output of `DecodeAuthorizationMessage`.
    public struct DecodeAuthorizationMessageResponse: WireStructure {
        public var decodedMessage: String?

        public init(decodedMessage: String? = nil) {
            self.decodedMessage = decodedMessage
        }

        public static let schema = StructureSchema(
            "DecodeAuthorizationMessageResponse",
            [
                .optional("DecodedMessage", Shapes.decodedMessageType)
            ])

        public init(fields: WireFields) throws(WireError) {
            decodedMessage = try fields.optional("DecodedMessage")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["DecodedMessage"] = decodedMessage?.wire
            return fields
        }
    }

    /// The output of `GetAccessKeyInfo`.
    public struct GetAccessKeyInfoResponse: WireStructure {
        public var account: String?

        public init(account: String? = nil) {
            self.account = account
        }

        public static let schema = StructureSchema(
            "GetAccessKeyInfoResponse",
            [
                .optional("Account", Shapes.accountType)
            ])

        public init(fields: WireFields) throws(WireError) {
            account = try fields.optional("Account")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Account"] = account?.wire
            return fields
        }
    }

    /// The output of `GetCallerIdentity`.
    public struct GetCallerIdentityResponse: WireStructure {
        public var userId: String?
        public var account: String?
        public var arn: String?

        public init(userId: String? = nil, account: String? = nil, arn: String? = nil) {
            self.userId = userId
            self.account = account
            self.arn = arn
        }

        public static let schema = StructureSchema(
            "GetCallerIdentityResponse",
            [
                .optional("UserId", Shapes.userIdType),
                .optional("Account", Shapes.accountType),
                .optional("Arn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userId = try fields.optional("UserId")
            account = try fields.optional("Account")
            arn = try fields.optional("Arn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserId"] = userId?.wire
            fields["Account"] = account?.wire
            fields["Arn"] = arn?.wire
            return fields
        }
    }

    /// The output of `GetFederationToken`.
    public struct GetFederationTokenResponse: WireStructure {
        public var credentials: Credentials?
        public var federatedUser: FederatedUser?
        public var packedPolicySize: Int?

        public init(credentials: Credentials? = nil, federatedUser: FederatedUser? = nil, packedPolicySize: Int? = nil)
        {
            self.credentials = credentials
            self.federatedUser = federatedUser
            self.packedPolicySize = packedPolicySize
        }

        public static let schema = StructureSchema(
            "GetFederationTokenResponse",
            [
                .optional("Credentials", .structure(Credentials.self)),
                .optional("FederatedUser", .structure(FederatedUser.self)),
                .optional("PackedPolicySize", Shapes.nonNegativeIntegerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            credentials = try fields.optional("Credentials")
            federatedUser = try fields.optional("FederatedUser")
            packedPolicySize = try fields.optional("PackedPolicySize")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Credentials"] = credentials?.wire
            fields["FederatedUser"] = federatedUser?.wire
            fields["PackedPolicySize"] = packedPolicySize?.wire
            return fields
        }
    }

    /// The output of `GetSessionToken`.
    public struct GetSessionTokenResponse: WireStructure {
        public var credentials: Credentials?

        public init(credentials: Credentials? = nil) {
            self.credentials = credentials
        }

        public static let schema = StructureSchema(
            "GetSessionTokenResponse",
            [
                .optional("Credentials", .structure(Credentials.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            credentials = try fields.optional("Credentials")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Credentials"] = credentials?.wire
            return fields
        }
    }

}
