/// Sources that belong to somebody else's sign-in.
extension Planner {
    func webIdentity(of profile: Profile) throws(PlanError) -> WebIdentityStep? {
        guard let tokenFile = profile["web_identity_token_file"] else { return nil }
        guard let role = profile["role_arn"] else {
            throw PlanError(
                .incomplete, "profile \(profile.name) has web_identity_token_file but no role_arn",
                profile: profile.name, at: tokenFile.location, hint: "add a line role_arn = ARN")
        }
        return WebIdentityStep(
            profile: profile.name, roleARN: role.setting, tokenFile: tokenFile.setting,
            sessionName: profile["role_session_name"]?.setting)
    }

    func sso(of profile: Profile) throws(PlanError) -> SSOStep? {
        let (account, role) = (profile["sso_account_id"], profile["sso_role_name"])
        guard let any = profile["sso_session"] ?? profile["sso_start_url"] ?? account ?? role else { return nil }
        if let one = account ?? role, account == nil || role == nil {
            let missing = account == nil ? "sso_account_id" : "sso_role_name"
            throw incomplete(profile, missing, at: one)
        }
        let (startURL, region) = try ssoEndpoint(of: profile, any)
        if profile["sso_session"] == nil, account == nil { throw incomplete(profile, "sso_account_id", at: any) }
        return SSOStep(
            profile: profile.name, session: profile["sso_session"]?.setting, startURL: startURL.setting,
            region: region.setting, accountID: account?.setting, roleName: role?.setting, location: any.location)
    }

    private func ssoEndpoint(
        of profile: Profile, _ any: ConfigValue
    ) throws(PlanError) -> (startURL: ConfigValue, region: ConfigValue) {
        guard let name = profile["sso_session"] else {
            guard let startURL = profile["sso_start_url"] else { throw incomplete(profile, "sso_start_url", at: any) }
            guard let region = profile["sso_region"] else { throw incomplete(profile, "sso_region", at: any) }
            return (startURL, region)
        }
        guard let session = config.ssoSessions[name.text] else {
            throw PlanError(
                .missingSection, "profile \(profile.name) names the sso-session '\(name.text)', which does not exist",
                profile: profile.name, at: name.location,
                hint: "add a section [sso-session \(name.text)] to \(config.paths.config)")
        }
        guard let startURL = session["sso_start_url"] else { throw incomplete(session, "sso_start_url", at: name) }
        guard let region = session["sso_region"] else { throw incomplete(session, "sso_region", at: name) }
        for (key, value) in [("sso_start_url", startURL), ("sso_region", region)] {
            if let own = profile[key], own.text != value.text { throw contradiction(profile, key, own, name.text) }
        }
        return (startURL, region)
    }

    private func incomplete(_ profile: Profile, _ missing: String, at value: ConfigValue) -> PlanError {
        PlanError(
            .incomplete, "\(missing) is missing for the Identity Center sign-in of \(profile.name)",
            profile: request.profile, at: value.location, hint: "add a line \(missing) = VALUE")
    }

    private func contradiction(_ profile: Profile, _ key: String, _ own: ConfigValue, _ session: String) -> PlanError {
        PlanError(
            .contradiction, "\(key) of profile \(profile.name) is not that of its sso-session \(session)",
            profile: profile.name, at: own.location, hint: "remove the line: the sso-session says it already")
    }
}
