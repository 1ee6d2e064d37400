// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension STS {
    /// `AssumedRoleUser` of the model.
    public struct AssumedRoleUser: WireStructure {
        public var assumedRoleId: String
        public var arn: String

        public init(assumedRoleId: String, arn: String) {
            self.assumedRoleId = assumedRoleId
            self.arn = arn
        }

        public static let schema = StructureSchema(
            "AssumedRoleUser",
            [
                .required("AssumedRoleId", Shapes.assumedRoleIdType),
                .required("Arn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            assumedRoleId = try fields.required("AssumedRoleId")
            arn = try fields.required("Arn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AssumedRoleId"] = assumedRoleId.wire
            fields["Arn"] = arn.wire
            return fields
        }
    }

    /// `Credentials` of the model.
    public struct Credentials: WireStructure {
        public var accessKeyId: String
        public var secretAccessKey: Secret
        public var sessionToken: Secret
        public var expiration: Timestamp

        public init(accessKeyId: String, secretAccessKey: Secret, sessionToken: Secret, expiration: Timestamp) {
            self.accessKeyId = accessKeyId
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
            self.expiration = expiration
        }

        public static let schema = StructureSchema(
            "Credentials",
            [
                .required("AccessKeyId", Shapes.accessKeyIdType),
                .required("SecretAccessKey", Shapes.accessKeySecretType, secret: true),
                .required("SessionToken", Shapes.tokenType, secret: true),
                .required("Expiration", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            accessKeyId = try fields.required("AccessKeyId")
            secretAccessKey = try fields.required("SecretAccessKey")
            sessionToken = try fields.required("SessionToken")
            expiration = try fields.required("Expiration")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccessKeyId"] = accessKeyId.wire
            fields["SecretAccessKey"] = secretAccessKey.wire
            fields["SessionToken"] = sessionToken.wire
            fields["Expiration"] = expiration.wire
            return fields
        }
    }

    /// `FederatedUser` of the model.
    public struct FederatedUser: WireStructure {
        public var federatedUserId: String
        public var arn: String

        public init(federatedUserId: String, arn: String) {
            self.federatedUserId = federatedUserId
            self.arn = arn
        }

        public static let schema = StructureSchema(
            "FederatedUser",
            [
                .required("FederatedUserId", Shapes.federatedIdType),
                .required("Arn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            federatedUserId = try fields.required("FederatedUserId")
            arn = try fields.required("Arn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["FederatedUserId"] = federatedUserId.wire
            fields["Arn"] = arn.wire
            return fields
        }
    }

    /// `PolicyDescriptorType` of the model.
    public struct PolicyDescriptorType: WireStructure {
        public var arn: String?

        public init(arn: String? = nil) {
            self.arn = arn
        }

        public static let schema = StructureSchema(
            "PolicyDescriptorType",
            [
                .optional("arn", Shapes.arnType)
            ])

        public init(fields: WireFields) throws(WireError) {
            arn = try fields.optional("arn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["arn"] = arn?.wire
            return fields
        }
    }

    /// `ProvidedContext` of the model.
    public struct ProvidedContext: WireStructure {
        public var providerArn: String?
        public var contextAssertion: String?

        public init(providerArn: String? = nil, contextAssertion: String? = nil) {
            self.providerArn = providerArn
            self.contextAssertion = contextAssertion
        }

        public static let schema = StructureSchema(
            "ProvidedContext",
            [
                .optional("ProviderArn", Shapes.arnType),
                .optional("ContextAssertion", Shapes.contextAssertionType),
            ])

        public init(fields: WireFields) throws(WireError) {
            providerArn = try fields.optional("ProviderArn")
            contextAssertion = try fields.optional("ContextAssertion")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ProviderArn"] = providerArn?.wire
            fields["ContextAssertion"] = contextAssertion?.wire
            return fields
        }
    }

    /// `Tag` of the model.
    public struct Tag: WireStructure {
        public var key: String
        public var value: String

        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        public static let schema = StructureSchema(
            "Tag",
            [
                .required("Key", Shapes.tagKeyType),
                .required("Value", Shapes.tagValueType),
            ])

        public init(fields: WireFields) throws(WireError) {
            key = try fields.required("Key")
            value = try fields.required("Value")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Key"] = key.wire
            fields["Value"] = value.wire
            return fields
        }
    }

}
