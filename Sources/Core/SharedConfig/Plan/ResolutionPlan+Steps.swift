extension ResolutionPlan {
    /// The plan in words, a line a step: what happens, and which line says so. Holds no secret.
    public var steps: [(action: String, origin: String)] {
        [source.step] + roles.map { ("assume \($0.roleARN.value)", $0.roleARN.origin.description) }
    }
}

extension CredentialSource {
    var step: (action: String, origin: String) {
        switch self {
        case .fileKeys(_, let keys):
            ("take the access key \(keys.accessKeyID.value)", keys.accessKeyID.origin.description)
        case .environmentKeys(let keys):
            ("take the access key \(keys.accessKeyID.value)", keys.accessKeyID.origin.description)
        case .vaultKeys(let profile): ("take the keys of \(profile) from the vault", "vault")
        case .process(_, let command, _): ("run credential_process", command.origin.description)
        case .webIdentity(let step):
            (
                "exchange the token of \(step.tokenFile.value) for \(step.roleARN.value)",
                step.tokenFile.origin.description
            )
        case .sso(let step):
            ("use the Identity Center session at \(step.startURL.value)", step.startURL.origin.description)
        case .loginSession(_, let session): ("use the sign-in \(session.value)", session.origin.description)
        case .machine(_, let name): ("ask \(name.value)", name.origin.description)
        }
    }

    /// The profile whose lines name this source; nil for the environment.
    public var profile: String? {
        switch self {
        case .environmentKeys: nil
        case .fileKeys(let profile, _), .vaultKeys(let profile), .process(let profile, _, _),
            .loginSession(let profile, _), .machine(let profile, _):
            profile
        case .webIdentity(let step): step.profile
        case .sso(let step): step.profile
        }
    }
}
