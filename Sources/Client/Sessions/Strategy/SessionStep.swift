internal import SharedConfig

/// One call that turns credentials into a session.
struct SessionStep: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// GetSessionToken.
        case sessionToken
        /// AssumeRole.
        case role(RoleStep)
        /// GetRoleCredentials of Identity Center, for a sign-in.
        case permissionSet(SSOStep)
    }

    let kind: Kind
    /// The device whose code goes with the call.
    let mfa: MFASetting?
    /// `DurationSeconds`; nil leaves it to the service.
    let duration: Int?
    let sessionName: String
    /// Why it is done this way.
    let reason: String?

    /// The length that the session will have, in seconds.
    var expectedDuration: Int { duration ?? (kind == .sessionToken ? 43_200 : 3600) }

    /// Such as `assume arn:aws:iam::123456789012:role/Admin`.
    var action: String {
        switch kind {
        case .sessionToken: "open a session"
        case .role(let role): "assume \(role.roleARN.value)"
        case .permissionSet(let step): "get the role \(step.roleText)"
        }
    }

    /// What a code is asked for: `for a session of 12 h`, `for role Admin`. Short, so that the question fits a line.
    var purpose: String {
        switch kind {
        case .permissionSet(let step): "for the role \(step.roleText)"
        case .sessionToken: "for a session of \(expectedDuration / 3600) h"
        case .role(let role):
            "for role \(role.roleARN.value.split(separator: "/").last.map(String.init) ?? role.roleARN.value)"
        }
    }

    /// Such as `session of arn:aws:iam::123456789012:role/Admin`.
    var title: String {
        switch kind {
        case .sessionToken: mfa.map { "session opened with \($0.serial.value)" } ?? "session opened without MFA"
        case .role(let role): "session of \(role.roleARN.value)"
        case .permissionSet(let step): "role \(step.roleText)"
        }
    }

    /// The line to name when it fails.
    var location: SourceLocation? {
        switch kind {
        case .sessionToken: mfa?.serial.origin.location
        case .role(let role): role.roleARN.origin.location
        case .permissionSet(let step): step.roleName?.origin.location ?? step.location
        }
    }
}

extension SSOStep {
    /// `Admin of account 123456789012`.
    var roleText: String { "\(roleName?.value ?? "") of account \(accountID?.value ?? "")" }
}
