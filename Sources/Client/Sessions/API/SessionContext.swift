public import Platform
public import SharedConfig

/// What the world gives to sessions, as values made at the top.
public struct SessionContext: Sendable {
    public var config: SharedConfig
    public var environment: Environment
    public var clock: WallClock
    public var sleeper: Sleeper
    public var entropy: Entropy
    public var vault: any SessionVault
    /// A private folder for locks and for what processes tell each other; holds no secret.
    public var lockFolder: String
    /// Where codes come from that neither a command nor a seed in the vault gives: standard input, the terminal.
    public var codes: any MFACodeSource
    public var commands: any CommandRunner
    /// Where sign-ins lie.
    public var signIns: SignInPlaces
    /// Makes the connection to the services; called at the first request, if there is one.
    public var transport: @Sendable (TransportOptions) throws -> any AWSTransport
    /// Says something to the person at the terminal (standard error), a line at a time.
    public var talk: @Sendable (String) -> Void

    public init(
        config: SharedConfig, environment: Environment, clock: WallClock, sleeper: Sleeper, entropy: Entropy,
        vault: any SessionVault, lockFolder: String, codes: any MFACodeSource, commands: any CommandRunner,
        signIns: SignInPlaces,
        transport: @escaping @Sendable (TransportOptions) throws -> any AWSTransport = { try HTTPTransport($0) },
        talk: @escaping @Sendable (String) -> Void
    ) {
        self.config = config
        self.environment = environment
        self.clock = clock
        self.sleeper = sleeper
        self.entropy = entropy
        self.vault = vault
        self.lockFolder = lockFolder
        self.codes = codes
        self.commands = commands
        self.signIns = signIns
        self.transport = transport
        self.talk = talk
    }
}

/// The profile that was asked for.
public struct ProfileSelection: Sendable, Equatable {
    public let name: String
    /// Named by an argument, so that keys in the environment do not take its place.
    public let isExplicit: Bool

    public init(name: String, isExplicit: Bool) {
        self.name = name
        self.isExplicit = isExplicit
    }

    /// `argument`, else `AWS_PROFILE`, else `default`.
    public init(argument: String?, environment: Environment) {
        let selected = ConfigLocations.selectedProfile(argument: argument, variables: environment.variables)
        (name, isExplicit) = (selected.name, selected.isExplicit)
    }
}
