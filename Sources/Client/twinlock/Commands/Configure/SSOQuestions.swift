import Platform
import Sessions
import SharedConfig

/// What `configure sso` has to know, from options or from the person.
struct SSOQuestions {
    struct Given {
        var profile, session, startURL, region, scopes, account, role, workRegion, output: String?
    }

    /// The profile to write.
    struct NewProfile {
        var name: String
        var region: String?
        var output: String?
    }

    let world: World
    let config: SharedConfig
    let given: Given
    private var opened: Dialogue?

    init(world: World, config: SharedConfig, given: Given) {
        (self.world, self.config, self.given) = (world, config, given)
    }

    /// The terminal, when the first question needs it.
    private mutating func dialogue() throws -> Dialogue {
        if let opened { return opened }
        let new = try Dialogue(Questions(world.environment))
        opened = new
        return new
    }

    private var present: Profile? { config.profiles[given.profile ?? world.selection(nil).name] }

    mutating func session() throws -> Session {
        let name = try sessionName()
        if let name, config.ssoSessions[name] != nil {
            return Session(signIn: try config.signIn(session: name), isNew: false)
        }
        let old = present
        let startURL = try value(given.startURL, "SSO start URL", old?["sso_start_url"]?.text, Checks.startURL)
        let region = try value(given.region, "SSO region", old?["sso_region"]?.text, Checks.region)
        let scopes =
            name == nil
            ? nil : try value(given.scopes, "SSO registration scopes", "sso:account:access", Checks.scopes)
        let place = SourceLocation(path: config.paths.config, line: 0)
        return Session(
            signIn: SSOSignIn(
                session: name, startURL: Setting(startURL, from: .file(place)),
                region: Setting(region, from: .file(place)), scopes: scopes.map { SSOSignIn.scopes($0) },
                location: place),
            isNew: true)
    }

    /// Nil for the older form, where the profile has it all.
    private mutating func sessionName() throws -> String? {
        let suggestion = present?["sso_session"]?.text ?? config.ssoSessions.keys.sorted().first
        let others = config.ssoSessions.keys.sorted().joined(separator: ", ")
        if given.session == nil, !others.isEmpty { try dialogue().say("sso-sessions that there are: \(others)") }
        let name = try value(
            given.session, "SSO session name\(suggestion == nil ? " (empty for a profile without)" : "")", suggestion,
            Checks.sectionName)
        return name.isEmpty ? nil : name
    }

    mutating func account(_ accounts: [SSOAccount]) throws -> String {
        if let account = given.account {
            guard accounts.contains(where: { $0.id == account }) else {
                throw Failure(
                    "account \(account) is not one that you may enter",
                    hint: "leave --account out to pick one of \(accounts.count)")
            }
            return account
        }
        guard !accounts.isEmpty else {
            throw Failure("no account is assigned to you", hint: "ask the administrator of Identity Center for one")
        }
        let rows = accounts.map { [$0.name ?? "-", $0.id, $0.email ?? "-"] }
        return accounts[try dialogue().pick("Account", rows)].id
    }

    mutating func role(_ roles: [String], _ account: String) throws -> String {
        if let role = given.role {
            guard roles.contains(role) else {
                throw Failure(
                    "role \(role) is not one that you have in account \(account)",
                    hint: "leave --role out to pick one of \(roles.count)")
            }
            return role
        }
        guard !roles.isEmpty else {
            throw Failure(
                "no role of account \(account) is assigned to you", hint: "ask the administrator of Identity Center")
        }
        return roles[try dialogue().pick("Role", roles.map { [$0] })]
    }

    mutating func profile(account: String, role: String, accounts: [SSOAccount]) throws -> NewProfile {
        let old = present
        // With a name given nothing more is needed; the other two have good defaults.
        let asks = given.profile == nil
        let region =
            asks
            ? try value(given.workRegion, "Region of the profile", old?["region"]?.text ?? "", Checks.regionOrNone)
            : given.workRegion ?? ""
        let output =
            asks
            ? try value(given.output, "Output format of aws", old?["output"]?.text ?? "", Checks.any)
            : given.output ?? ""
        let name = try value(given.profile, "Profile name", "\(role)-\(account)", Checks.profileName)
        return NewProfile(
            name: name, region: region.isEmpty ? nil : region, output: output.isEmpty ? nil : output)
    }

    private mutating func value(
        _ given: String?, _ question: String, _ suggestion: String?, _ check: (String) -> String?
    ) throws -> String {
        guard let given else { return try dialogue().ask(question, suggestion: suggestion, check: check) }
        if let problem = check(given) {
            throw Failure("'\(given)': \(problem)", hint: "leave the option out to be asked")
        }
        return given
    }
}
