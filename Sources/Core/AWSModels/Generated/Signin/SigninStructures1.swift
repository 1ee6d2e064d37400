// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension Signin {
    /// `AccessToken` of the model.
    public struct AccessToken: WireStructure {
        public var accessKeyId: String
        public var secretAccessKey: Secret
        public var sessionToken: Secret

        public init(accessKeyId: String, secretAccessKey: Secret, sessionToken: Secret) {
            self.accessKeyId = accessKeyId
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
        }

        public static let schema = StructureSchema(
            "AccessToken",
            [
                .required("accessKeyId", Shapes.string),
                .required("secretAccessKey", Shapes.string, secret: true),
                .required("sessionToken", Shapes.string, secret: true),
            ])

        public init(fields: WireFields) throws(WireError) {
            accessKeyId = try fields.required("accessKeyId")
            secretAccessKey = try fields.required("secretAccessKey")
            sessionToken = try fields.required("sessionToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["accessKeyId"] = accessKeyId.wire
            fields["secretAccessKey"] = secretAccessKey.wire
            fields["sessionToken"] = sessionToken.wire
            return fields
        }
    }

    /// `CreateOAuth2TokenRequestBody` of the model.
    public struct CreateOAuth2TokenRequestBody: WireStructure {
        public var clientId: String
        public var grantType: String
        public var code: Secret?
        public var redirectUri: String?
        public var codeVerifier: Secret?
        public var refreshToken: Secret?

        public init(
            clientId: String, grantType: String, code: Secret? = nil, redirectUri: String? = nil,
            codeVerifier: Secret? = nil, refreshToken: Secret? = nil
        ) {
            self.clientId = clientId
            self.grantType = grantType
            self.code = code
            self.redirectUri = redirectUri
            self.codeVerifier = codeVerifier
            self.refreshToken = refreshToken
        }

        public static let schema = StructureSchema(
            "CreateOAuth2TokenRequestBody",
            [
                .required("clientId", Shapes.clientId),
                .required("grantType", Shapes.grantType),
                .optional("code", Shapes.authorizationCode, secret: true),
                .optional("redirectUri", Shapes.redirectUri),
                .optional("codeVerifier", Shapes.codeVerifier, secret: true),
                .optional("refreshToken", Shapes.refreshToken, secret: true),
            ])

        public init(fields: WireFields) throws(WireError) {
            clientId = try fields.required("clientId")
            grantType = try fields.required("grantType")
            code = try fields.optional("code")
            redirectUri = try fields.optional("redirectUri")
            codeVerifier = try fields.optional("codeVerifier")
            refreshToken = try fields.optional("refreshToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["clientId"] = clientId.wire
            fields["grantType"] = grantType.wire
            fields["code"] = code?.wire
            fields["redirectUri"] = redirectUri?.wire
            fields["codeVerifier"] = codeVerifier?.wire
            fields["refreshToken"] = refreshToken?.wire
            return fields
        }
    }

    /// `CreateOAuth2TokenResponseBody` of the model.
    public struct CreateOAuth2TokenResponseBody: WireStructure {
        public var accessToken: AccessToken
        public var tokenType: String
        public var expiresIn: Int
        public var refreshToken: Secret
        public var idToken: Secret?

        public init(
            accessToken: AccessToken, tokenType: String, expiresIn: Int, refreshToken: Secret, idToken: Secret? = nil
        ) {
            self.accessToken = accessToken
            self.tokenType = tokenType
            self.expiresIn = expiresIn
            self.refreshToken = refreshToken
            self.idToken = idToken
        }

        public static let schema = StructureSchema(
            "CreateOAuth2TokenResponseBody",
            [
                .required("accessToken", .structure(AccessToken.self)),
                .required("tokenType", Shapes.tokenType),
                .required("expiresIn", Shapes.expiresIn),
                .required("refreshToken", Shapes.refreshToken, secret: true),
                .optional("idToken", Shapes.idToken, secret: true),
            ])

        public init(fields: WireFields) throws(WireError) {
            accessToken = try fields.required("accessToken")
            tokenType = try fields.required("tokenType")
            expiresIn = try fields.required("expiresIn")
            refreshToken = try fields.required("refreshToken")
            idToken = try fields.optional("idToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["accessToken"] = accessToken.wire
            fields["tokenType"] = tokenType.wire
            fields["expiresIn"] = expiresIn.wire
            fields["refreshToken"] = refreshToken.wire
            fields["idToken"] = idToken?.wire
            return fields
        }
    }

}
