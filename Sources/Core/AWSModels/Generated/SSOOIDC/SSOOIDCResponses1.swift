// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension SSOOIDC {
    /// The output of `CreateToken`.
    public struct CreateTokenResponse: WireStructure {
        public var accessToken: Secret?
        public var tokenType: String?
        public var expiresIn: Int?
        public var refreshToken: Secret?
        public var idToken: Secret?

        public init(
            accessToken: Secret? = nil, tokenType: String? = nil, expiresIn: Int? = nil, refreshToken: Secret? = nil,
            idToken: Secret? = nil
        ) {
            self.accessToken = accessToken
            self.tokenType = tokenType
            self.expiresIn = expiresIn
            self.refreshToken = refreshToken
            self.idToken = idToken
        }

        public static let schema = StructureSchema(
            "CreateTokenResponse",
            [
                .optional("accessToken", Shapes.accessToken, secret: true),
                .optional("tokenType", Shapes.tokenType),
                .optional("expiresIn", Shapes.expirationInSeconds),
                .optional("refreshToken", Shapes.refreshToken, secret: true),
                .optional("idToken", Shapes.idToken, secret: true),
            ])

        public init(fields: WireFields) throws(WireError) {
            accessToken = try fields.optional("accessToken")
            tokenType = try fields.optional("tokenType")
            expiresIn = try fields.optional("expiresIn")
            refreshToken = try fields.optional("refreshToken")
            idToken = try fields.optional("idToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["accessToken"] = accessToken?.wire
            fields["tokenType"] = tokenType?.wire
            fields["expiresIn"] = expiresIn?.wire
            fields["refreshToken"] = refreshToken?.wire
            fields["idToken"] = idToken?.wire
            return fields
        }
    }

    /// The output of `RegisterClient`.
    public struct RegisterClientResponse: WireStructure {
        public var clientId: String?
        public var clientSecret: Secret?
        public var clientIdIssuedAt: Int?
        public var clientSecretExpiresAt: Int?
        public var authorizationEndpoint: String?
        public var tokenEndpoint: String?

        public init(
            clientId: String? = nil, clientSecret: Secret? = nil, clientIdIssuedAt: Int? = nil,
            clientSecretExpiresAt: Int? = nil, authorizationEndpoint: String? = nil, tokenEndpoint: String? = nil
        ) {
            self.clientId = clientId
            self.clientSecret = clientSecret
            self.clientIdIssuedAt = clientIdIssuedAt
            self.clientSecretExpiresAt = clientSecretExpiresAt
            self.authorizationEndpoint = authorizationEndpoint
            self.tokenEndpoint = tokenEndpoint
        }

        public static let schema = StructureSchema(
            "RegisterClientResponse",
            [
                .optional("clientId", Shapes.clientId),
                .optional("clientSecret", Shapes.clientSecret, secret: true),
                .optional("clientIdIssuedAt", Shapes.longTimeStampType),
                .optional("clientSecretExpiresAt", Shapes.longTimeStampType),
                .optional("authorizationEndpoint", Shapes.uri),
                .optional("tokenEndpoint", Shapes.uri),
            ])

        public init(fields: WireFields) throws(WireError) {
            clientId = try fields.optional("clientId")
            clientSecret = try fields.optional("clientSecret")
            clientIdIssuedAt = try fields.optional("clientIdIssuedAt")
            clientSecretExpiresAt = try fields.optional("clientSecretExpiresAt")
            authorizationEndpoint = try fields.optional("authorizationEndpoint")
            tokenEndpoint = try fields.optional("tokenEndpoint")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["clientId"] = clientId?.wire
            fields["clientSecret"] = clientSecret?.wire
            fields["clientIdIssuedAt"] = clientIdIssuedAt?.wire
            fields["clientSecretExpiresAt"] = clientSecretExpiresAt?.wire
            fields["authorizationEndpoint"] = authorizationEndpoint?.wire
            fields["tokenEndpoint"] = tokenEndpoint?.wire
            return fields
        }
    }

    /// The output of `StartDeviceAuthorization`.
    public struct StartDeviceAuthorizationResponse: WireStructure {
        public var deviceCode: Secret?
        public var userCode: Secret?
        public var verificationUri: String?
        public var verificationUriComplete: Secret?
        public var expiresIn: Int?
        public var interval: Int?

        public init(
            deviceCode: Secret? = nil, userCode: Secret? = nil, verificationUri: String? = nil,
            verificationUriComplete: Secret? = nil, expiresIn: Int? = nil, interval: Int? = nil
        ) {
            self.deviceCode = deviceCode
            self.userCode = userCode
            self.verificationUri = verificationUri
            self.verificationUriComplete = verificationUriComplete
            self.expiresIn = expiresIn
            self.interval = interval
        }

        public static let schema = StructureSchema(
            "StartDeviceAuthorizationResponse",
            [
                .optional("deviceCode", Shapes.deviceCode, secret: true),
                .optional("userCode", Shapes.userCode, secret: true),
                .optional("verificationUri", Shapes.uri),
                .optional("verificationUriComplete", Shapes.uri, secret: true),
                .optional("expiresIn", Shapes.expirationInSeconds),
                .optional("interval", Shapes.intervalInSeconds),
            ])

        public init(fields: WireFields) throws(WireError) {
            deviceCode = try fields.optional("deviceCode")
            userCode = try fields.optional("userCode")
            verificationUri = try fields.optional("verificationUri")
            verificationUriComplete = try fields.optional("verificationUriComplete")
            expiresIn = try fields.optional("expiresIn")
            interval = try fields.optional("interval")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["deviceCode"] = deviceCode?.wire
            fields["userCode"] = userCode?.wire
            fields["verificationUri"] = verificationUri?.wire
            fields["verificationUriComplete"] = verificationUriComplete?.wire
            fields["expiresIn"] = expiresIn?.wire
            fields["interval"] = interval?.wire
            return fields
        }
    }

}
