public import AWSProtocols

/// What administrators do to people beyond the identity store's API. AWS has these actions for its console alone and
/// publishes no model; the names and what they are asked about are AWS's (Service Authorization Reference, "Actions,
/// resources, and condition keys for AWS IAM Identity Center directory"), the shapes are ours.
public enum SSODirectory {
    public static let service = ServiceModel(
        name: "sso-directory", id: "SSO Directory", apiVersion: "2020-05-10",
        validation: ValidationStyle(repeatsValues: true, code: "ValidationException"),
        wire: .json(version: "1.1", targetPrefix: "TwinlockDirectory"))

    /// Makes a link to choose the first password, or sends it.
    public static let inviteUser = ModeledOperation<PersonRequest, LinkResponse>(service, "VerifyEmail")
    /// Ends all access of a person and keeps them out.
    public static let disableUser = ModeledOperation<PersonRequest, EmptyStructure>(service, "DisableUser")
    /// Lets a person sign in again.
    public static let enableUser = ModeledOperation<PersonRequest, EmptyStructure>(service, "EnableUser")
    /// Takes a person's password away and makes a link to choose another, or sends it.
    public static let resetPassword = ModeledOperation<PersonRequest, LinkResponse>(service, "UpdatePassword")
    /// Takes a person's devices away and makes a link to register another, or sends it.
    public static let resetMFA = ModeledOperation<PersonRequest, LinkResponse>(service, "DeleteMfaDeviceForUser")
    /// Takes a person's devices away, so that the next sign-in asks for a new one.
    public static let requireNewDevice = ModeledOperation<PersonRequest, EmptyStructure>(
        service, "RequireMfaDeviceForUser")
    /// What a person has to sign in with.
    public static let describeSignIn = ModeledOperation<PersonRequest, SignInDescription>(
        service, "ListMfaDevicesForUser")

    /// Who is meant.
    public struct PersonRequest: WireStructure {
        public var identityStoreId: String
        public var userId: String

        public init(identityStoreId: String, userId: String) {
            self.identityStoreId = identityStoreId
            self.userId = userId
        }

        public static let schema = StructureSchema(
            "PersonRequest",
            [.required("IdentityStoreId", .string(min: 1, max: 64)), .required("UserId", .string(min: 1, max: 64))])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            userId = try fields.required("UserId")
        }

        public var fields: WireFields {
            ["IdentityStoreId": identityStoreId.wire, "UserId": userId.wire]
        }
    }

    /// Where a link went: to an address, or back to the administrator, to be handed on and shown once.
    public struct LinkResponse: WireStructure {
        public var invitationURL: String?
        public var sentTo: String?

        public init(invitationURL: String? = nil, sentTo: String? = nil) {
            self.invitationURL = invitationURL
            self.sentTo = sentTo
        }

        public static let schema = StructureSchema(
            "LinkResponse",
            [.optional("InvitationUrl", .string(sensitive: true), secret: true), .optional("SentTo", .string())])

        public init(fields: WireFields) throws(WireError) {
            invitationURL = try fields.optional("InvitationUrl")
            sentTo = try fields.optional("SentTo")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InvitationUrl"] = invitationURL?.wire
            fields["SentTo"] = sentTo?.wire
            return fields
        }
    }

    /// What a person has to sign in with, in numbers.
    public struct SignInDescription: WireStructure {
        public var hasPassword: Bool
        public var authenticatorApps: Int
        public var passkeys: Int
        public var recoveryCodes: Int
        /// Sessions that are alive.
        public var sessions: Int
        /// Whether a link is open.
        public var isInvited: Bool

        public init(
            hasPassword: Bool, authenticatorApps: Int, passkeys: Int, recoveryCodes: Int, sessions: Int,
            isInvited: Bool
        ) {
            self.hasPassword = hasPassword
            self.authenticatorApps = authenticatorApps
            self.passkeys = passkeys
            self.recoveryCodes = recoveryCodes
            self.sessions = sessions
            self.isInvited = isInvited
        }

        public static let schema = StructureSchema(
            "SignInDescription",
            [
                .required("HasPassword", Shape(.boolean)), .required("AuthenticatorApps", Shape(.integer)),
                .required("Passkeys", Shape(.integer)), .required("RecoveryCodes", Shape(.integer)),
                .required("Sessions", Shape(.integer)), .required("IsInvited", Shape(.boolean)),
            ])

        public init(fields: WireFields) throws(WireError) {
            hasPassword = try fields.required("HasPassword")
            authenticatorApps = try fields.required("AuthenticatorApps")
            passkeys = try fields.required("Passkeys")
            recoveryCodes = try fields.required("RecoveryCodes")
            sessions = try fields.required("Sessions")
            isInvited = try fields.required("IsInvited")
        }

        public var fields: WireFields {
            [
                "HasPassword": hasPassword.wire, "AuthenticatorApps": authenticatorApps.wire,
                "Passkeys": passkeys.wire, "RecoveryCodes": recoveryCodes.wire, "Sessions": sessions.wire,
                "IsInvited": isInvited.wire,
            ]
        }
    }
}
