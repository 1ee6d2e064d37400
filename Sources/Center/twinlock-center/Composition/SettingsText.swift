import CenterStore

/// Settings as the command line has them: `name=value`.
enum SettingsText {
    static func account(_ reader: any StoreReader) throws -> String {
        guard let account = try reader.instances().first?.accountID else {
            throw Failure("the center has no instance yet", hint: "serve it once with twinlock center serve FOLDER")
        }
        return account
    }

    static func lines(_ settings: InstanceSettings) -> [String] {
        [
            "mfa-mode=\(settings.mfaMode.rawValue)", "without-device=\(settings.withoutDevice.rawValue)",
            "device-login=\(onOff(settings.allowsDeviceLogin))",
            "mfa-in-role-sessions=\(onOff(settings.tellsMFAInRoleSessions))",
            "recovery-codes=\(onOff(settings.allowsRecoveryCodes))",
            "session-duration=\(settings.sessionDuration)",
            "access-token-duration=\(settings.accessTokenDuration)",
            "trusted-browser-duration=\(settings.trustedBrowserDuration)",
        ]
    }

    static func apply(_ change: String, to settings: inout InstanceSettings) throws {
        let parts = change.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw Failure("'\(change)' is no NAME=VALUE", hint: hint) }
        let (name, value) = (parts[0], parts[1])
        switch name {
        case "mfa-mode": settings.mfaMode = try choice(name, value)
        case "without-device": settings.withoutDevice = try choice(name, value)
        case "device-login": settings.allowsDeviceLogin = try isOn(name, value)
        case "mfa-in-role-sessions": settings.tellsMFAInRoleSessions = try isOn(name, value)
        case "recovery-codes": settings.allowsRecoveryCodes = try isOn(name, value)
        case "session-duration": settings.sessionDuration = try seconds(name, value)
        case "access-token-duration": settings.accessTokenDuration = try seconds(name, value)
        case "trusted-browser-duration": settings.trustedBrowserDuration = try seconds(name, value)
        default: throw Failure("there is no setting '\(name)'", hint: hint)
        }
    }

    private static let hint = "twinlock center settings show FOLDER prints them all"

    private static func onOff(_ value: Bool) -> String { value ? "on" : "off" }

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ value: String
    ) throws -> Choice {
        guard let choice = Choice(rawValue: value) else {
            let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure("'\(value)' is nothing that \(name) can be", hint: "give one of \(all)")
        }
        return choice
    }

    private static func isOn(_ name: String, _ value: String) throws -> Bool {
        guard value == "on" || value == "off" else {
            throw Failure("'\(value)' is nothing that \(name) can be", hint: "give on or off")
        }
        return value == "on"
    }

    private static func seconds(_ name: String, _ value: String) throws -> Int64 {
        guard let seconds = Int64(value) else {
            throw Failure("'\(value)' is nothing that \(name) can be", hint: "give a number of seconds")
        }
        return seconds
    }
}
