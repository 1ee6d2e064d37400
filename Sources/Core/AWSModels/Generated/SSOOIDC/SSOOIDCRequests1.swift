// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension SSOOIDC {
    /// The input of `CreateToken`.
    public struct CreateTokenRequest: WireStructure {
        public var clientId: String
        public var clientSecret: Secret
        public var grantType: String
        public var deviceCode: Secret?
        public var code: Secret?
        public var refreshToken: Secret?
        public var scope: [String]?
        public var redirectUri: String?
        public var codeVerifier: Secret?

        public init(
            clientId: String, clientSecret: Secret, grantType: String, deviceCode: Secret? = nil, code: Secret? = nil,
            refreshToken: Secret? = nil, scope: [String]? = nil, redirectUri: String? = nil, codeVerifier: Secret? = nil
        ) {
            self.clientId = clientId
            self.clientSecret = clientSecret
            self.grantType = grantType
            self.deviceCode = deviceCode
            self.code = code
            self.refreshToken = refreshToken
            self.scope = scope
            self.redirectUri = redirectUri
            self.codeVerifier = codeVerifier
        }

        public static let schema = StructureSchema(
            "CreateTokenRequest",
            [
                .required("clientId", Shapes.clientId),
                .required("clientSecret", Shapes.clientSecret, secret: true),
                .required("grantType", Shapes.grantType),
                .optional("deviceCode", Shapes.deviceCode, secret: true),
                .optional("code", Shapes.authCode, secret: true),
                .optional("refreshToken", Shapes.refreshToken, secret: true),
                .optional("scope", Shapes.scopes),
                .optional("redirectUri", Shapes.uri),
                .optional("codeVerifier", Shapes.codeVerifier, secret: true),
            ])

        public init(fields: WireFields) throws(WireError) {
            clientId = try fields.required("clientId")
            clientSecret = try fields.required("clientSecret")
            grantType = try fields.required("grantType")
            deviceCode = try fields.optional("deviceCode")
            code = try fields.optional("code")
            refreshToken = try fields.optional("refreshToken")
            scope = try fields.optional("scope")
            redirectUri = try fields.optional("redirectUri")
            codeVerifier = try fields.optional("codeVerifier")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["clientId"] = clientId.wire
            fields["clientSecret"] = clientSecret.wire
            fields["grantType"] = grantType.wire
            fields["deviceCode"] = deviceCode?.wire
            fields["code"] = code?.wire
            fields["refreshToken"] = refreshToken?.wire
            fields["scope"] = scope?.wire
            fields["redirectUri"] = redirectUri?.wire
            fields["codeVerifier"] = codeVerifier?.wire
            return fields
        }
    }

    /// The input of `RegisterClient`.
    public struct RegisterClientRequest: WireStructure {
        public var clientName: String
        public var clientType: String
        public var scopes: [String]?
        public var redirectUris: [String]?
        public var grantTypes: [String]?
        public var issuerUrl: String?
        public var entitledApplicationArn: String?

        public init(
            clientName: String, clientType: String, scopes: [String]? = nil, redirectUris: [String]? = nil,
            grantTypes: [String]? = nil, issuerUrl: String? = nil, entitledApplicationArn: String? = nil
        ) {
            self.clientName = clientName
            self.clientType = clientType
            self.scopes = scopes
            self.redirectUris = redirectUris
            self.grantTypes = grantTypes
            self.issuerUrl = issuerUrl
            self.entitledApplicationArn = entitledApplicationArn
        }

        public static let schema = StructureSchema(
            "RegisterClientRequest",
            [
                .required("clientName", Shapes.clientName),
                .required("clientType", Shapes.clientType),
                .optional("scopes", Shapes.scopes),
                .optional("redirectUris", Shapes.redirectUris),
                .optional("grantTypes", Shapes.grantTypes),
                .optional("issuerUrl", Shapes.uri),
                .optional("entitledApplicationArn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            clientName = try fields.required("clientName")
            clientType = try fields.required("clientType")
            scopes = try fields.optional("scopes")
            redirectUris = try fields.optional("redirectUris")
            grantTypes = try fields.optional("grantTypes")
            issuerUrl = try fields.optional("issuerUrl")
            entitledApplicationArn = try fields.optional("entitledApplicationArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["clientName"] = clientName.wire
            fields["clientType"] = clientType.wire
            fields["scopes"] = scopes?.wire
            fields["redirectUris"] = redirectUris?.wire
            fields["grantTypes"] = grantTypes?.wire
            fields["issuerUrl"] = issuerUrl?.wire
            fields["entitledApplicationArn"] = entitledApplicationArn?.wire
            return fields
        }
    }

    /// The input of `StartDeviceAuthorization`.
    public struct StartDeviceAuthorizationRequest: WireStructure {
        public var clientId: String
        public var clientSecret: Secret
        public var startUrl: String

        public init(clientId: String, clientSecret: Secret, startUrl: String) {
            self.clientId = clientId
            self.clientSecret = clientSecret
            self.startUrl = startUrl
        }

        public static let schema = StructureSchema(
            "StartDeviceAuthorizationRequest",
            [
                .required("clientId", Shapes.clientId),
                .required("clientSecret", Shapes.clientSecret, secret: true),
                .required("startUrl", Shapes.uri),
            ])

        public init(fields: WireFields) throws(WireError) {
            clientId = try fields.required("clientId")
            clientSecret = try fields.required("clientSecret")
            startUrl = try fields.required("startUrl")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["clientId"] = clientId.wire
            fields["clientSecret"] = clientSecret.wire
            fields["startUrl"] = startUrl.wire
            return fields
        }
    }

}
