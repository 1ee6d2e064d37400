import SharedConfig

let anywhere = ConfigLocations(config: "config", credentials: "credentials")

/// Both files read from texts, under the names `config` and `credentials`.
func shared(_ config: String, credentials: String = "") throws -> SharedConfig {
    SharedConfig(
        config: try ConfigDocument(Array(config.utf8), path: "config", kind: .config),
        credentials: try ConfigDocument(Array(credentials.utf8), path: "credentials", kind: .credentials),
        locations: anywhere)
}

func plan(
    _ profile: String, _ config: String, credentials: String = "", explicit: Bool = true,
    variables: [String: String] = [:], vault: Set<String> = []
) throws -> ResolutionPlan {
    try shared(config, credentials: credentials).plan(
        PlanRequest(profile: profile, isExplicit: explicit, variables: variables, vaultProfiles: vault))
}
