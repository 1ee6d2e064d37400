/// What a plan is made from.
public struct PlanRequest: Sendable {
    /// The selected profile.
    public let profile: String
    /// Named by an argument, so that keys in the environment do not take its place.
    public let isExplicit: Bool
    public let variables: [String: String]
    /// The profiles whose keys lie in the vault.
    public let vaultProfiles: Set<String>

    public init(profile: String, isExplicit: Bool, variables: [String: String], vaultProfiles: Set<String>) {
        self.profile = profile
        self.isExplicit = isExplicit
        self.variables = variables
        self.vaultProfiles = vaultProfiles
    }
}

extension SharedConfig {
    /// The plan of a profile, in botocore's order: keys in the environment unless the profile was named by an
    /// argument; `role_arn`; web identity; Identity Center; keys in the vault, else in the credentials file;
    /// `login_session`; `credential_process`; keys in the config file.
    public func plan(_ request: PlanRequest) throws(PlanError) -> ResolutionPlan {
        var planner = Planner(config: self, request: request)
        return try planner.plan()
    }
}
