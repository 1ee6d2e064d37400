/// Follows a profile's lines to their end.
struct Planner {
    let config: SharedConfig
    let request: PlanRequest
    var notes: [PlanNote] = []

    init(config: SharedConfig, request: PlanRequest) {
        self.config = config
        self.request = request
    }

    mutating func plan() throws(PlanError) -> ResolutionPlan {
        if !request.isExplicit, let keys = try environmentKeys() {
            let profile = config.profiles[request.profile]
            return result(
                .environmentKeys(keys), [], profile.flatMap { $0["role_arn"] == nil ? self.mfa(of: $0) : nil })
        }
        let selected = try profile(named: request.profile)
        if !leadsOn(selected) {
            let source = try source(of: selected)
            return result(source, [], self.mfa(of: selected), try duration(of: selected, in: 900...129_600))
        }
        let (source, roles, mfa) = try chain(from: selected)
        let duration = roles.isEmpty ? try duration(of: selected, in: 900...129_600) : nil
        return result(source, roles.reversed(), mfa, duration)
    }

    /// Whether the credentials come from another profile: for a role, or, beyond what botocore knows, because the
    /// profile has a `source_profile` and nothing of its own, so that it only adds its `mfa_serial` to the source's.
    private func leadsOn(_ profile: Profile) -> Bool {
        if profile["web_identity_token_file"] != nil { return false }
        if profile["role_arn"] != nil { return true }
        let own = ["sso_session", "sso_start_url", "sso_account_id", "login_session", "credential_process"]
        return profile["source_profile"] != nil && !hasKeys(profile) && !own.contains { profile[$0] != nil }
    }

    /// Walks from the selected profile to the one that holds credentials; the roles come last first.
    private mutating func chain(
        from selected: Profile
    ) throws(PlanError) -> (CredentialSource, [RoleStep], MFASetting?) {
        var roles: [RoleStep] = []
        var mfa: MFASetting?
        var visited = [selected.name]
        var current = selected
        while true {
            if current["role_arn"] != nil {
                roles.append(try role(of: current))
            } else {
                mfa = mfa ?? self.mfa(of: current)
            }
            let sourceProfile = current["source_profile"]
            let credentialSource = current["credential_source"]
            switch (sourceProfile, credentialSource) {
            case (let name?, nil):
                let next = try sourceProfileNamed(name, of: current, visited)
                visited.append(next.name)
                if hasKeys(next) || !leadsOn(next) {
                    return (try self.source(of: next), roles, mfa ?? self.mfa(of: next))
                }
                current = next
            case (nil, let name?):
                return (try namedSource(name, of: current), roles, mfa)
            case (let name?, _?): throw bothSources(current, name)
            case (nil, nil): throw noSource(current)
            }
        }
    }

    private func role(of profile: Profile) throws(PlanError) -> RoleStep {
        guard let arn = profile["role_arn"] else { throw noSource(profile) }
        return RoleStep(
            profile: profile.name, roleARN: arn.setting, sessionName: profile["role_session_name"]?.setting,
            externalID: profile["external_id"]?.setting, duration: try duration(of: profile, in: 900...43_200),
            mfa: mfa(of: profile))
    }

    private func sourceProfileNamed(
        _ name: ConfigValue, of profile: Profile, _ visited: [String]
    ) throws(PlanError) -> Profile {
        let isInVault = request.vaultProfiles.contains(name.text)
        guard let next = config.profiles[name.text] ?? (isInVault ? vaultOnly(name.text) : nil) else {
            throw PlanError(
                .noSuchProfile, "the source_profile '\(name.text)' of profile \(profile.name) does not exist",
                profile: profile.name, at: name.location,
                hint: "add \(SectionName.profile(name.text).header(in: .config)) to \(config.paths.config), "
                    + "or run: twinlock keys add \(name.text)")
        }
        // A profile may be its own source for the sake of its keys; any other return to a profile goes round for ever.
        guard !visited.contains(next.name) || (next.name == profile.name && hasKeys(next)) else {
            throw PlanError(
                .loop, "the source_profile lines go in a circle: \((visited + [next.name]).joined(separator: " → "))",
                profile: profile.name, at: name.location,
                hint: "let source_profile name a profile that holds keys, such as one added by: twinlock keys add NAME")
        }
        return next
    }

    private func namedSource(_ name: ConfigValue, of profile: Profile) throws(PlanError) -> CredentialSource {
        switch name.text.lowercased() {
        case "environment":
            guard let keys = try environmentKeys() else {
                throw PlanError(
                    .noCredentials,
                    "profile \(profile.name) takes its credentials from the environment, which has none",
                    profile: profile.name, at: name.location,
                    hint: "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a source_profile instead")
            }
            return .environmentKeys(keys)
        case "ec2instancemetadata", "ecscontainer": return .machine(profile: profile.name, name: name.setting)
        default:
            throw PlanError(
                .invalidValue, "credential_source '\(name.text)' of profile \(profile.name) is not known",
                profile: profile.name, at: name.location,
                hint: "use Environment, Ec2InstanceMetadata or EcsContainer")
        }
    }

    private mutating func result(
        _ source: CredentialSource, _ roles: [RoleStep], _ mfa: MFASetting?, _ duration: Setting<Int>? = nil
    ) -> ResolutionPlan {
        ResolutionPlan(
            profile: request.profile, source: source, roles: roles, mfa: mfa, sessionDuration: duration, notes: notes)
    }

    private func bothSources(_ profile: Profile, _ name: ConfigValue) -> PlanError {
        PlanError(
            .contradiction, "profile \(profile.name) has both source_profile and credential_source",
            profile: profile.name, at: name.location, hint: "remove one of the two lines")
    }

    private func noSource(_ profile: Profile) -> PlanError {
        PlanError(
            .incomplete, "profile \(profile.name) has role_arn but neither source_profile nor credential_source",
            profile: profile.name, at: profile["role_arn"]?.location ?? profile.location,
            hint: "add a line source_profile = NAME, where NAME is a profile that holds keys")
    }
}
