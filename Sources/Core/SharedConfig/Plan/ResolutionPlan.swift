public import Primitives

/// How a profile comes to credentials: one source, then roles assumed one after the other. A value; nothing has been
/// asked, run or decrypted yet.
public struct ResolutionPlan: Sendable, Equatable {
    /// The selected profile.
    public let profile: String
    public let source: CredentialSource
    /// Assumed in this order; empty when the source's credentials are the result.
    public let roles: [RoleStep]
    /// The device that the source's user has: of the profile that holds the source, or of one without a role between.
    public let mfa: MFASetting?
    /// `duration_seconds` of a profile that assumes no role: the length of its session.
    public let sessionDuration: Setting<Int>?
    /// What the reader of the plan should know: long-lived keys that lie about in plain text.
    public let notes: [PlanNote]

    public init(
        profile: String, source: CredentialSource, roles: [RoleStep], mfa: MFASetting?, sessionDuration: Setting<Int>?,
        notes: [PlanNote]
    ) {
        (self.profile, self.source, self.roles, self.mfa) = (profile, source, roles, mfa)
        (self.sessionDuration, self.notes) = (sessionDuration, notes)
    }
}

/// Where the first credentials come from.
public enum CredentialSource: Sendable, Equatable {
    /// `aws_access_key_id` and `aws_secret_access_key` of a shared file.
    case fileKeys(profile: String, StaticKeys)
    /// `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`.
    case environmentKeys(StaticKeys)
    /// Keys that the vault holds under the profile's name.
    case vaultKeys(profile: String)
    /// A program that prints credentials. `accountID` is the profile's, for programs that print none.
    case process(profile: String, command: Setting<String>, accountID: Setting<String>?)
    /// A token in a file, exchanged for a role's session.
    case webIdentity(WebIdentityStep)
    /// A role of Identity Center.
    case sso(SSOStep)
    /// `login_session`: a sign-in of `aws login`.
    case loginSession(profile: String, session: Setting<String>)
    /// `credential_source` other than the environment: `Ec2InstanceMetadata` or `EcsContainer`.
    case machine(profile: String, name: Setting<String>)
}

/// Long-lived keys, or a session's when they have a token.
public struct StaticKeys: Sendable, Equatable {
    public let accessKeyID: Setting<String>
    public let secretAccessKey: Setting<Secret>
    public let sessionToken: Setting<Secret>?
    public let accountID: Setting<String>?
}

/// A role that the credentials so far assume.
public struct RoleStep: Sendable, Equatable {
    /// The profile whose lines these are.
    public let profile: String
    public let roleARN: Setting<String>
    public let sessionName: Setting<String>?
    public let externalID: Setting<String>?
    public let duration: Setting<Int>?
    public let mfa: MFASetting?
}

/// A device, and the command that prints its codes, if one is configured.
public struct MFASetting: Sendable, Equatable {
    /// The profile whose `mfa_serial` this is.
    public let profile: String
    /// An ARN for a virtual device, a serial number for a piece of hardware.
    public let serial: Setting<String>
    /// `mfa_process`.
    public let process: Setting<String>?
}

/// `web_identity_token_file` and `role_arn`.
public struct WebIdentityStep: Sendable, Equatable {
    public let profile: String
    public let roleARN: Setting<String>
    public let tokenFile: Setting<String>
    public let sessionName: Setting<String>?
}

/// The settings of an Identity Center role, from the profile or its `sso-session`.
public struct SSOStep: Sendable, Equatable {
    public let profile: String
    public let session: Setting<String>?
    public let startURL: Setting<String>
    public let region: Setting<String>
    /// Nil, together with `roleName`, when the profile only names a session: it then gives a token, not credentials.
    public let accountID: Setting<String>?
    public let roleName: Setting<String>?
    public let location: SourceLocation
}

/// Something worth saying about a plan.
public struct PlanNote: Hashable, Sendable, CustomStringConvertible {
    public let message: String
    public let location: SourceLocation?
    /// Something that can be typed.
    public let hint: String?

    public var description: String { location.map { "\($0): \(message)" } ?? message }
}
