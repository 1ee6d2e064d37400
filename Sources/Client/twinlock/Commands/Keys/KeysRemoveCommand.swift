import ArgumentParser
import Vault

/// `twinlock keys remove`.
struct KeysRemoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Forget the access key of a profile.",
        discussion: "The key itself stays valid at AWS until it is deleted there.")

    @Argument(help: "The profile.")
    var profile: String

    func run() async throws {
        let world = try World()
        let identifier = try world.vault.accessKeyID(forProfile: profile)
        guard try world.vault.removeAccessKey(forProfile: profile) else {
            throw Failure("the vault has no access key for profile \(profile)", hint: "twinlock keys list")
        }
        Talk.say("forgot the access key \(identifier ?? "") of profile \(profile); at AWS it is still valid")
    }
}
