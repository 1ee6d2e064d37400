import Platform
import Primitives
import SharedConfig
import Vault

/// Moves the keys of a profile from the shared files into the vault.
struct SharedKeys {
    private static let keys = ["aws_access_key_id", "aws_secret_access_key"]
    private let world: World
    private let name: String
    private let files: SharedFiles

    init(_ world: World, profile: String) throws {
        (self.world, name) = (world, profile)
        files = try world.sharedFiles()
    }

    /// Into the vault first; only when it reads back from there, out of the files.
    func move() throws {
        guard let profile = files.merged.profiles[name], let identifier = profile["aws_access_key_id"],
            let secret = profile["aws_secret_access_key"]
        else {
            let paths = files.merged.paths
            throw Failure(
                "profile \(name) has no access key in \(paths.credentials) or \(paths.config)",
                hint: "twinlock keys list")
        }
        if let token = profile["aws_session_token"] {
            throw Failure(
                "\(token.location): profile \(name) holds a session, which ends by itself; the vault keeps long-lived keys"
            )
        }
        let key = try AccessKeyText.checked(identifier.text, Secret(utf8: secret.text))
        let stored = StoredAccessKey(
            accessKeyID: key.identifier, secretAccessKey: key.secret, added: world.clock())
        try world.vault.store(stored, forProfile: name)
        // With a vault of its own, as another process would see it.
        guard try World().vault.accessKey(forProfile: name) == stored else {
            throw Failure("the vault does not give back what was stored; the shared files are as they were")
        }
        for kind in [ConfigFileKind.credentials, .config] { try removeKeys(from: kind) }
        Talk.note("backups and other copies of these files may still hold the key")
    }

    private func removeKeys(from kind: ConfigFileKind) throws {
        let document = try files.document(kind)
        var edited = document
        for key in Self.keys { edited = try edited.removing(key, in: .profile(name)) }
        guard edited.bytes != document.bytes else { return }
        try SharedFiles.replace(document, with: edited)
        Talk.say("moved the access key of profile \(name) from \(world.page.shortened(document.path)) into the vault")
    }
}
