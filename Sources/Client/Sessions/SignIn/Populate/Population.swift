public import SharedConfig

/// Profiles for every account and role of a sign-in: what is to be added, changed and removed so that the config file
/// has just these. What it wrote it knows by a line in each profile, and touches nothing else.
public struct Population: Sendable {
    /// The line that marks a profile as ours; its value is the name of the `sso-session`.
    public static let mark = "twinlock_populated"

    /// The file with the profiles in it.
    public let document: ConfigDocument
    /// The names of the profiles that were added, changed and removed, sorted.
    public let added: [String]
    public let changed: [String]
    public let removed: [String]
    /// How many were there and right.
    public let unchanged: Int
    /// Profiles that are somebody else's and have a name that is wanted, or are ours and gone, but have lines that we
    /// did not write.
    public let left: [(name: String, location: SourceLocation, reason: String)]

    /// Works out what is to become of `original`, the config file, so that it has a profile for each of `assignments`
    /// that names `session`. `region` is written into each; nil writes none. Throws for what cannot be written.
    public init(
        _ original: ConfigDocument, session: String, assignments: [SSOAssignment], template: ProfileTemplate,
        region: String?
    ) throws(ConfigError) {
        let wanted = Self.wanted(assignments, template, session)
        var state = State(document: original)
        for profile in wanted { try state.put(profile, session: session, region: region) }
        try state.removeGone(session: session, wanted: Set(wanted.map(\.name)))
        document = try state.document.removingSections(state.doomed).appending(state.fresh)
        (added, changed, removed) = (state.added.sorted(), state.changed.sorted(), state.removed.sorted())
        (unchanged, left) = (state.unchanged, state.left)
    }

    struct Wanted: Sendable {
        let name: String
        let accountID: String
        let roleName: String
    }

    /// Accounts may share a name: then all that do have their number in it, whichever comes first.
    private static func wanted(
        _ assignments: [SSOAssignment], _ template: ProfileTemplate, _ session: String
    ) -> [Wanted] {
        let all = assignments.flatMap { assignment in
            assignment.roles.map { role in
                Wanted(
                    name: template.name(assignment.account, role: role, session: session),
                    accountID: assignment.account.id, roleName: role)
            }
        }
        let counts = Dictionary(grouping: all, by: \.name).mapValues(\.count)
        let told = all.map { one in
            counts[one.name] == 1
                ? one
                : Wanted(name: "\(one.name).\(one.accountID)", accountID: one.accountID, roleName: one.roleName)
        }
        return told.sorted { ($0.name, $0.accountID) < ($1.name, $1.accountID) }
    }
}

/// An account, and the names of the roles that one has in it.
public struct SSOAssignment: Sendable, Equatable {
    public let account: SSOAccount
    public let roles: [String]

    public init(account: SSOAccount, roles: [String]) {
        (self.account, self.roles) = (account, roles)
    }
}
