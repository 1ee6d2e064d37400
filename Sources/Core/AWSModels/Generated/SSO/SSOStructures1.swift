// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension SSO {
    /// `AccountInfo` of the model.
    public struct AccountInfo: WireStructure {
        public var accountId: String?
        public var accountName: String?
        public var emailAddress: String?

        public init(accountId: String? = nil, accountName: String? = nil, emailAddress: String? = nil) {
            self.accountId = accountId
            self.accountName = accountName
            self.emailAddress = emailAddress
        }

        public static let schema = StructureSchema(
            "AccountInfo",
            [
                .optional("accountId", Shapes.accountIdType),
                .optional("accountName", Shapes.accountNameType),
                .optional("emailAddress", Shapes.emailAddressType),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountId = try fields.optional("accountId")
            accountName = try fields.optional("accountName")
            emailAddress = try fields.optional("emailAddress")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["accountId"] = accountId?.wire
            fields["accountName"] = accountName?.wire
            fields["emailAddress"] = emailAddress?.wire
            return fields
        }
    }

    /// `RoleCredentials` of the model.
    public struct RoleCredentials: WireStructure {
        public var accessKeyId: String?
        public var secretAccessKey: Secret?
        public var sessionToken: Secret?
        public var expiration: Int?

        public init(
            accessKeyId: String? = nil, secretAccessKey: Secret? = nil, sessionToken: Secret? = nil,
            expiration: Int? = nil
        ) {
            self.accessKeyId = accessKeyId
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
            self.expiration = expiration
        }

        public static let schema = StructureSchema(
            "RoleCredentials",
            [
                .optional("accessKeyId", Shapes.accessKeyType),
                .optional("secretAccessKey", Shapes.secretAccessKeyType, secret: true),
                .optional("sessionToken", Shapes.sessionTokenType, secret: true),
                .optional("expiration", Shapes.expirationTimestampType),
            ])

        public init(fields: WireFields) throws(WireError) {
            accessKeyId = try fields.optional("accessKeyId")
            secretAccessKey = try fields.optional("secretAccessKey")
            sessionToken = try fields.optional("sessionToken")
            expiration = try fields.optional("expiration")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["accessKeyId"] = accessKeyId?.wire
            fields["secretAccessKey"] = secretAccessKey?.wire
            fields["sessionToken"] = sessionToken?.wire
            fields["expiration"] = expiration?.wire
            return fields
        }
    }

    /// `RoleInfo` of the model.
    public struct RoleInfo: WireStructure {
        public var roleName: String?
        public var accountId: String?

        public init(roleName: String? = nil, accountId: String? = nil) {
            self.roleName = roleName
            self.accountId = accountId
        }

        public static let schema = StructureSchema(
            "RoleInfo",
            [
                .optional("roleName", Shapes.roleNameType),
                .optional("accountId", Shapes.accountIdType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.optional("roleName")
            accountId = try fields.optional("accountId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["roleName"] = roleName?.wire
            fields["accountId"] = accountId?.wire
            return fields
        }
    }

}
