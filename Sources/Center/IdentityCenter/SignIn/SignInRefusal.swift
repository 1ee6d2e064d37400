/// Why a step was not taken.
public enum SignInRefusal: Error, Sendable, Hashable {
    /// Too much time went by, or the browser holds nothing of what was done before: begin anew.
    case startAgain
    /// The user name or the password is not right. Which of them is not told.
    case wrongPassword
    /// The code, or the device's answer, is not right, or was used before.
    case wrongFactor
    /// Too many were wrong; try again in so many seconds. Devices that sign by themselves do not wait.
    case tooManyAttempts(seconds: Int64)
    /// More people sign in than passwords can be checked at once: try again in seconds.
    case busy
    /// An administrator disabled the user.
    case disabled
    /// The person has no device, and may not register one without an administrator.
    case noDevice
    /// The link was used, has expired, or never was.
    case invitationNotValid
    /// The new password is not taken.
    case password(PasswordObjection)
    /// There can be no passkeys here.
    case noPasskeys(PasskeyObstacle)
    /// The security key's counter went back: there may be a copy of it, and it is not taken again.
    case clonedPasskey
    /// The security key did not verify its user, without which it is one factor only.
    case notVerified
    /// The device is registered already.
    case deviceExists
    /// There are as many devices of this kind as there may be.
    case tooManyDevices(limit: Int)
    /// The name is empty, too long or has characters that cannot be shown.
    case deviceName
    /// There is no such device, session or link.
    case notFound
    /// The last device stays: without one there would be no way in.
    case lastDevice
    /// A second factor must be given again first.
    case confirmationNeeded
    /// The IAM user's policies do not allow this action.
    case notAllowed(String)
    /// There are no recovery codes here.
    case noRecoveryCodes

    /// One word for events.
    var reason: String {
        switch self {
        case .startAgain: "Expired"
        case .wrongPassword: "InvalidCredentials"
        case .wrongFactor: "InvalidFactor"
        case .tooManyAttempts: "TooManyAttempts"
        case .busy: "Busy"
        case .disabled: "UserDisabled"
        case .noDevice: "NoDevice"
        case .invitationNotValid: "InvalidInvitation"
        case .password: "PasswordNotTaken"
        case .noPasskeys: "NoPasskeys"
        case .clonedPasskey: "ClonedAuthenticator"
        case .notVerified: "UserNotVerified"
        case .deviceExists: "DeviceExists"
        case .tooManyDevices: "TooManyDevices"
        case .deviceName: "InvalidDeviceName"
        case .notFound: "NotFound"
        case .lastDevice: "LastDevice"
        case .confirmationNeeded: "ConfirmationNeeded"
        case .notAllowed: "AccessDenied"
        case .noRecoveryCodes: "NoRecoveryCodes"
        }
    }
}

/// Why a new password is not taken (NIST SP 800-63B section 5.1.1.2).
public enum PasswordObjection: Sendable, Hashable {
    /// Fewer characters than so many.
    case tooShort(minimum: Int)
    /// More characters than so many.
    case tooLong(maximum: Int)
    /// It is, or is little more than, the user's name or e-mail address.
    case isUserName
    /// It is on the list of passwords that others know.
    case isBreached
    /// It is the present one.
    case isUnchanged
}
