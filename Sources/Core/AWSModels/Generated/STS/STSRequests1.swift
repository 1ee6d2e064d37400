// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension STS {
    /// The input of `AssumeRole`.
    public struct AssumeRoleRequest: WireStructure {
        public var roleArn: String
        public var roleSessionName: String
        public var policyArns: [PolicyDescriptorType]?
        public var policy: String?
        public var durationSeconds: Int?
        public var tags: [Tag]?
        public var transitiveTagKeys: [String]?
        public var externalId: String?
        public var serialNumber: String?
        public var tokenCode: Secret?
        public var sourceIdentity: String?
        public var providedContexts: [ProvidedContext]?

        public init(
            roleArn: String, roleSessionName: String, policyArns: [PolicyDescriptorType]? = nil, policy: String? = nil,
            durationSeconds: Int? = nil, tags: [Tag]? = nil, transitiveTagKeys: [String]? = nil,
            externalId: String? = nil, serialNumber: String? = nil, tokenCode: Secret? = nil,
            sourceIdentity: String? = nil, providedContexts: [ProvidedContext]? = nil
        ) {
            self.roleArn = roleArn
            self.roleSessionName = roleSessionName
            self.policyArns = policyArns
            self.policy = policy
            self.durationSeconds = durationSeconds
            self.tags = tags
            self.transitiveTagKeys = transitiveTagKeys
            self.externalId = externalId
            self.serialNumber = serialNumber
            self.tokenCode = tokenCode
            self.sourceIdentity = sourceIdentity
            self.providedContexts = providedContexts
        }

        public static let schema = StructureSchema(
            "AssumeRoleRequest",
            [
                .required("RoleArn", Shapes.arnType),
                .required("RoleSessionName", Shapes.roleSessionNameType),
                .optional("PolicyArns", Shapes.policyDescriptorListType),
                .optional("Policy", Shapes.unrestrictedSessionPolicyDocumentType),
                .optional("DurationSeconds", Shapes.roleDurationSecondsType),
                .optional("Tags", Shapes.tagListType),
                .optional("TransitiveTagKeys", Shapes.tagKeyListType),
                .optional("ExternalId", Shapes.externalIdType),
                .optional("SerialNumber", Shapes.serialNumberType),
                .optional("TokenCode", Shapes.tokenCodeType, secret: true),
                .optional("SourceIdentity", Shapes.sourceIdentityType),
                .optional("ProvidedContexts", Shapes.providedContextsListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleArn = try fields.required("RoleArn")
            roleSessionName = try fields.required("RoleSessionName")
            policyArns = try fields.optional("PolicyArns")
            policy = try fields.optional("Policy")
            durationSeconds = try fields.optional("DurationSeconds")
            tags = try fields.optional("Tags")
            transitiveTagKeys = try fields.optional("TransitiveTagKeys")
            externalId = try fields.optional("ExternalId")
            serialNumber = try fields.optional("SerialNumber")
            tokenCode = try fields.optional("TokenCode")
            sourceIdentity = try fields.optional("SourceIdentity")
            providedContexts = try fields.optional("ProvidedContexts")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleArn"] = roleArn.wire
            fields["RoleSessionName"] = roleSessionName.wire
            fields["PolicyArns"] = policyArns?.wire
            fields["Policy"] = policy?.wire
            fields["DurationSeconds"] = durationSeconds?.wire
            fields["Tags"] = tags?.wire
            fields["TransitiveTagKeys"] = transitiveTagKeys?.wire
            fields["ExternalId"] = externalId?.wire
            fields["SerialNumber"] = serialNumber?.wire
            fields["TokenCode"] = tokenCode?.wire
            fields["SourceIdentity"] = sourceIdentity?.wire
            fields["ProvidedContexts"] = providedContexts?.wire
            return fields
        }
    }

    /// The input of `DecodeAuthorizationMessage`.
    public struct DecodeAuthorizationMessageRequest: WireStructure {
        public var encodedMessage: String

        public init(encodedMessage: String) {
            self.encodedMessage = encodedMessage
        }

        public static let schema = StructureSchema(
            "DecodeAuthorizationMessageRequest",
            [
                .required("EncodedMessage", Shapes.encodedMessageType)
            ])

        public init(fields: WireFields) throws(WireError) {
            encodedMessage = try fields.required("EncodedMessage")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["EncodedMessage"] = encodedMessage.wire
            return fields
        }
    }

    /// The input of `GetAccessKeyInfo`.
    public struct GetAccessKeyInfoRequest: WireStructure {
        public var accessKeyId: String

        public init(accessKeyId: String) {
            self.accessKeyId = accessKeyId
        }

        public static let schema = StructureSchema(
            "GetAccessKeyInfoRequest",
            [
                .required("AccessKeyId", Shapes.accessKeyIdType)
            ])

        public init(fields: WireFields) throws(WireError) {
            accessKeyId = try fields.required("AccessKeyId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccessKeyId"] = accessKeyId.wire
            return fields
        }
    }

    /// The input of `GetCallerIdentity`.
    public struct GetCallerIdentityRequest: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "GetCallerIdentityRequest",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The input of `GetFederationToken`.
    public struct GetFederationTokenRequest: WireStructure {
        public var name: String
        public var policy: String?
        public var policyArns: [PolicyDescriptorType]?
        public var durationSeconds: Int?
        public var tags: [Tag]?

        public init(
            name: String, policy: String? = nil, policyArns: [PolicyDescriptorType]? = nil, durationSeconds: Int? = nil,
            tags: [Tag]? = nil
        ) {
            self.name = name
            self.policy = policy
            self.policyArns = policyArns
            self.durationSeconds = durationSeconds
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "GetFederationTokenRequest",
            [
                .required("Name", Shapes.userNameType),
                .optional("Policy", Shapes.sessionPolicyDocumentType),
                .optional("PolicyArns", Shapes.policyDescriptorListType),
                .optional("DurationSeconds", Shapes.durationSecondsType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            name = try fields.required("Name")
            policy = try fields.optional("Policy")
            policyArns = try fields.optional("PolicyArns")
            durationSeconds = try fields.optional("DurationSeconds")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Name"] = name.wire
            fields["Policy"] = policy?.wire
            fields["PolicyArns"] = policyArns?.wire
            fields["DurationSeconds"] = durationSeconds?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The input of `GetSessionToken`.
    public struct GetSessionTokenRequest: WireStructure {
        public var durationSeconds: Int?
        public var serialNumber: String?
        public var tokenCode: Secret?

        public init(durationSeconds: Int? = nil, serialNumber: String? = nil, tokenCode: Secret? = nil) {
            self.durationSeconds = durationSeconds
            self.serialNumber = serialNumber
            self.tokenCode = tokenCode
        }

        public static let schema = StructureSchema(
            "GetSessionTokenRequest",
            [
                .optional("DurationSeconds", Shapes.durationSecondsType),
                .optional("SerialNumber", Shapes.serialNumberType),
                .optional("TokenCode", Shapes.tokenCodeType, secret: true),
            ])

        public init(fields: WireFields) throws(WireError) {
            durationSeconds = try fields.optional("DurationSeconds")
            serialNumber = try fields.optional("SerialNumber")
            tokenCode = try fields.optional("TokenCode")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["DurationSeconds"] = durationSeconds?.wire
            fields["SerialNumber"] = serialNumber?.wire
            fields["TokenCode"] = tokenCode?.wire
            return fields
        }
    }

}
