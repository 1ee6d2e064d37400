internal import Primitives

extension Planner {
    /// The selected profile, which may exist in the vault only.
    func profile(named name: String) throws(PlanError) -> Profile {
        if let profile = config.profiles[name] { return profile }
        if request.vaultProfiles.contains(name) { return vaultOnly(name) }
        let ignored = config.warnings.first {
            $0.message.contains("[\(name)]") || $0.message.contains("[profile \(name)]")
        }
        if let ignored {
            throw PlanError(
                .noSuchProfile, "profile \(name) does not exist: \(ignored.message)", profile: name,
                at: ignored.location,
                hint: "change the line to \(SectionName.profile(name).header(in: .config))")
        }
        throw PlanError(
            .noSuchProfile,
            "profile \(name) does not exist in \(config.paths.config) or \(config.paths.credentials)\(known(besides: name))",
            profile: name, at: nil, hint: makingHint(name))
    }

    /// Another profile, or a key for this one.
    private func makingHint(_ name: String) -> String {
        let key = "twinlock keys add \(name)"
        return known(besides: name).isEmpty
            ? key : "name another profile (twinlock profiles list), or give it a key: \(key)"
    }

    /// What else could have been meant.
    private func known(besides name: String) -> String {
        let names = Array(Set(config.profileNames).union(request.vaultProfiles).subtracting([name])).sorted()
        guard !names.isEmpty else { return "" }
        let more = names.count > 12 ? " and \(names.count - 12) more" : ""
        return "; there is \(names.prefix(12).joined(separator: ", "))\(more)"
    }

    func vaultOnly(_ name: String) -> Profile {
        Profile(name: name, location: SourceLocation(path: config.paths.config, line: 0))
    }

    /// Whether the profile holds keys itself, in the vault or (perhaps half of them) in a file.
    func hasKeys(_ profile: Profile) -> Bool {
        request.vaultProfiles.contains(profile.name) || profile["aws_access_key_id"] != nil
            || profile["aws_secret_access_key"] != nil
    }

    /// Where a profile's own credentials come from, leaving out roles to assume.
    mutating func source(of profile: Profile) throws(PlanError) -> CredentialSource {
        if let step = try webIdentity(of: profile) { return .webIdentity(step) }
        if let step = try sso(of: profile) { return .sso(step) }
        if request.vaultProfiles.contains(profile.name) {
            noteUnusedKeys(of: profile)
            return .vaultKeys(profile: profile.name)
        }
        let first = profile["aws_access_key_id"] ?? profile["aws_secret_access_key"]
        if first?.file == .credentials, let keys = try fileKeys(of: profile) { return keys }
        if let session = profile["login_session"] {
            return .loginSession(profile: profile.name, session: session.setting)
        }
        if let command = profile["credential_process"] {
            return .process(
                profile: profile.name, command: command.setting, accountID: profile["aws_account_id"]?.setting)
        }
        if let keys = try fileKeys(of: profile) { return keys }
        throw PlanError(
            .noCredentials, "profile \(profile.name) names no credentials: no keys, role_arn or credential_process",
            profile: profile.name, at: profile.location, hint: makingHint(profile.name))
    }

    private mutating func fileKeys(of profile: Profile) throws(PlanError) -> CredentialSource? {
        let (accessKeyID, secret) = (profile["aws_access_key_id"], profile["aws_secret_access_key"])
        guard let accessKeyID, let secret else {
            guard let present = accessKeyID ?? secret else { return nil }
            let missing = accessKeyID == nil ? "aws_access_key_id" : "aws_secret_access_key"
            throw PlanError(
                .incomplete, "profile \(profile.name) has half of its keys: \(missing) is missing",
                profile: profile.name, at: present.location,
                hint: "add \(missing) to \(present.location.path), or remove the line and run: "
                    + "twinlock keys add \(profile.name)")
        }
        let token = profile["aws_session_token"]
        if token == nil { notePlainKeys(of: profile, at: secret.location) }
        return .fileKeys(
            profile: profile.name,
            StaticKeys(
                accessKeyID: accessKeyID.setting, secretAccessKey: secretSetting(secret),
                sessionToken: token.map(secretSetting), accountID: profile["aws_account_id"]?.setting))
    }

    /// Keys in the environment, nil when there are none; half of them is an error, as in botocore.
    func environmentKeys() throws(PlanError) -> StaticKeys? {
        func value(_ name: String) -> String? { request.variables[name].flatMap { $0.isEmpty ? nil : $0 } }
        let (accessKeyID, secret) = (value("AWS_ACCESS_KEY_ID"), value("AWS_SECRET_ACCESS_KEY"))
        guard let accessKeyID else { return nil }
        guard let secret else {
            throw PlanError(
                .incomplete, "the environment has AWS_ACCESS_KEY_ID but not AWS_SECRET_ACCESS_KEY",
                profile: request.profile, at: nil, hint: "set AWS_SECRET_ACCESS_KEY, or: unset AWS_ACCESS_KEY_ID")
        }
        let token = ["AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN"].first { value($0) != nil }
        return StaticKeys(
            accessKeyID: Setting(accessKeyID, from: .environment(variable: "AWS_ACCESS_KEY_ID")),
            secretAccessKey: Setting(Secret(utf8: secret), from: .environment(variable: "AWS_SECRET_ACCESS_KEY")),
            sessionToken: token.map { Setting(Secret(utf8: value($0) ?? ""), from: .environment(variable: $0)) },
            accountID: value("AWS_ACCOUNT_ID").map { Setting($0, from: .environment(variable: "AWS_ACCOUNT_ID")) })
    }

    /// The device of `profile`, and `mfa_process` of the same profile, else of the selected one.
    func mfa(of profile: Profile) -> MFASetting? {
        guard let serial = profile["mfa_serial"] else { return nil }
        let process = profile["mfa_process"] ?? config.profiles[request.profile]?["mfa_process"]
        return MFASetting(profile: profile.name, serial: serial.setting, process: process?.setting)
    }

    func duration(of profile: Profile, in range: ClosedRange<Int>) throws(PlanError) -> Setting<Int>? {
        guard let value = profile["duration_seconds"] else { return nil }
        guard let seconds = Int(value.text), range.contains(seconds) else {
            throw PlanError(
                .invalidValue,
                "duration_seconds '\(value.text)' of profile \(profile.name) is not a number from "
                    + "\(range.lowerBound) to \(range.upperBound)",
                profile: profile.name, at: value.location, hint: "write for example duration_seconds = 3600")
        }
        return Setting(seconds, from: .file(value.location))
    }

    private func secretSetting(_ value: ConfigValue) -> Setting<Secret> {
        Setting(Secret(utf8: value.text), from: .file(value.location))
    }

    private mutating func notePlainKeys(of profile: Profile, at location: SourceLocation) {
        notes.append(
            PlanNote(
                message: "profile \(profile.name) keeps a long-lived secret key in plain text",
                location: location, hint: "twinlock keys add \(profile.name) --from-shared-files"))
    }

    private mutating func noteUnusedKeys(of profile: Profile) {
        guard let secret = profile["aws_secret_access_key"] else { return }
        notes.append(
            PlanNote(
                message: "profile \(profile.name) has keys in the vault, which are used, and still some in plain text",
                location: secret.location, hint: "twinlock keys add \(profile.name) --from-shared-files"))
    }
}
