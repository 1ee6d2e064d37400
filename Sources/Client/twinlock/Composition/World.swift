import Platform
import Primitives
import Sessions
import SharedConfig
import Vault

/// What the commands have from the system, made once at the top: the only place where clock, entropy and environment
/// are taken rather than handed in.
struct World: Sendable {
    /// How the process was started, before anything was changed.
    static let startingState = InheritedState.capture()

    let environment: Environment
    let clock: WallClock
    let entropy: Entropy
    let folders: ClientFolders
    let backend: FileVaultBackend
    let vault: Vault

    init() throws {
        let environment = Environment.current()
        self.environment = environment
        (clock, entropy) = (.system, .system)
        folders = try ClientFolders(environment)
        backend = FileVaultBackend(folders: folders, entropy: entropy) { isNew in
            try Questions(environment).vaultPassphrase(isNew: isNew)
        }
        vault = Vault(
            backend: backend, sessions: SessionCache(folders: folders, clock: clock, entropy: entropy))
    }

    /// Where tables and reports are read.
    var page: Page { Page(environment) }

    /// Both shared files, where they exist.
    func sharedFiles() throws -> SharedFiles { try SharedFiles(environment) }

    /// A profile's name as given, else from the environment.
    func selection(_ profile: String?) -> ProfileSelection {
        ProfileSelection(argument: profile, environment: environment)
    }

    /// Where sign-ins lie: with AWS's own tools', which then share them, or in the vault.
    var signIns: SignInPlaces {
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        @Sendable func folder(_ name: String) throws -> FileSignInCache {
            guard let home else {
                throw SessionError(
                    .configuration, "the home folder is not known: HOME is not set",
                    hint: "export HOME=/your/home/folder")
            }
            return FileSignInCache(folder: "\(home)/.aws/\(name)")
        }
        return SignInPlaces(
            sso: {
                switch try OwnSettings.read(folders.settings).ssoCache {
                case .shared: try folder("sso/cache")
                case .vault: VaultSignInCache(vault: vault)
                }
            },
            login: {
                if let named = environment["AWS_LOGIN_CACHE_DIRECTORY"], !named.isEmpty {
                    return FileSignInCache(folder: PathText.resolve(named, in: CurrentProcess.folder ?? "/"))
                }
                return try folder("login/cache")
            },
            roleCredentials: { try folder("cli/cache") })
    }

    /// What the sessions need, with codes from standard input or the terminal.
    func sessions(_ config: SharedConfig, codeFromStandardInput: Bool = false) -> SessionContext {
        SessionContext(
            config: config, environment: environment, clock: clock, sleeper: .system, entropy: entropy,
            vault: vault, lockFolder: "\(folders.cache)/locks",
            codes: codeFromStandardInput
                ? CodeSources.standardInput : CodeSources.terminal(Questions(environment)),
            commands: Programs(), signIns: signIns, talk: { Talk.say("twinlock: \($0)") })
    }
}
