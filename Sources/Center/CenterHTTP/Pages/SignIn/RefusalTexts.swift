import IdentityCenter

extension SignInRefusal {
    /// What to tell the person, and in which field it is to be put right.
    var mistakes: Mistakes {
        switch self {
        case .wrongPassword: Mistakes("The user name or the password is not right.")
        case .wrongFactor: Mistakes("code", "That was not right, or it was used before. Codes change every 30 seconds.")
        case .password(let objection): Mistakes("new_password", objection.text)
        case .deviceName: Mistakes("name", "Give the device a name of 1 to 64 characters.")
        default: Mistakes(text)
        }
    }

    private var text: String {
        switch self {
        case .startAgain: "Too much time went by. Please start again."
        case .tooManyAttempts(let seconds):
            "There were too many wrong attempts. Try again in \(Self.wait(seconds)), or use a security key or passkey."
        case .busy: "Many people are signing in right now. Try again in a few seconds."
        case .disabled: "This user is disabled. An administrator can enable it."
        case .noDevice:
            "A device to sign in with is required, and you have none that is good here. Ask an administrator."
        case .invitationNotValid: "This link was used already, has expired, or is not complete. Ask for a new one."
        case .noPasskeys: "Security keys and passkeys do not work at this address."
        case .clonedPasskey:
            "This key's counter went back, so there may be a copy of it. It is not taken any more: use another device, "
                + "and remove this one."
        case .notVerified: "The key did not ask for your PIN or finger. Use your password with it."
        case .deviceExists: "This device is registered already."
        case .tooManyDevices(let limit): "There can be no more than \(limit) of this kind. Remove one first."
        case .notFound: "It is not there any more."
        case .lastDevice: "This is your last device, and one is required. Add another before you remove it."
        case .confirmationNeeded: "Confirm first that it is you."
        case .notAllowed(let action): "Your policies do not allow \(action). Ask an administrator."
        case .noRecoveryCodes: "There are no recovery codes here."
        case .wrongPassword, .wrongFactor, .password, .deviceName: ""
        }
    }

    private static func wait(_ seconds: Int64) -> String {
        seconds < 90 ? Texts.count(Int(max(1, seconds)), "second") : Texts.count(Int((seconds + 59) / 60), "minute")
    }
}

extension PasswordObjection {
    var text: String {
        switch self {
        case .tooShort(let minimum): "Use at least \(minimum) characters. Several words are easy to remember."
        case .tooLong(let maximum): "Use at most \(maximum) characters."
        case .isUserName: "It must not be your name or your e-mail address."
        case .isBreached: "This password is known to have been stolen elsewhere. Use another."
        case .isUnchanged: "This is the password that you have."
        }
    }
}
