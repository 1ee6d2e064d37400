import Sessions
import SharedConfig
import Vault

/// Which device a command is about: its serial number, or the profile that names one.
enum DeviceNames {
    /// `text` itself if it is a serial number (an ARN, or known to the vault), otherwise the `mfa_serial` of the profile
    /// `text`, of the one selected if nil.
    static func serial(_ text: String?, _ world: World) throws -> String {
        if let text, text.hasPrefix("arn:") { return text }
        if let text, try world.vault.devicesWithSeeds().contains(text) { return text }
        let name = world.selection(text).name
        guard let profile = try world.sharedFiles().merged.profiles[name] else {
            throw Failure("there is no profile or MFA device '\(name)'", hint: "twinlock mfa list")
        }
        guard let serial = profile["mfa_serial"] else {
            throw Failure(
                "\(profile.location): profile \(name) names no MFA device", hint: "twinlock mfa enroll \(name)")
        }
        return serial.text
    }

    /// Says loudly what keeping a seed here means.
    static func warnOfSeed(_ serial: String) {
        Talk.say("twinlock: warning: the seed of \(serial) now lies on the same machine as the keys:")
        Talk.say(
            "twinlock: warning: whoever can open the vault has both factors, and codes are made without asking you")
    }
}
