internal import Primitives
public import SharedConfig

extension SignInBroker {
    /// How many accounts are asked for at a time.
    private static let breadth = 4

    /// Every account that the person may enter, by name, with the roles in it.
    public func assignments(
        _ signIn: SSOSignIn, profile: ProfileSelection
    ) async throws(SessionError) -> [SSOAssignment] {
        try await calling(signIn, profile) { calls in
            try await calls.tokens.use { try await Self.assignments(calls.portal, token: $0) }
        }
    }

    private static func assignments(_ portal: PortalCalls, token: Secret) async throws -> [SSOAssignment] {
        let accounts = try await portal.accounts(token: token)
        var roles: [String: [String]] = [:]
        try await withThrowingTaskGroup(of: (String, [String]).self) { group in
            var waiting = accounts.map(\.id)[...]
            func ask() {
                guard let id = waiting.popFirst() else { return }
                group.addTask { (id, try await portal.roles(accountID: id, token: token)) }
            }
            for _ in 0..<breadth { ask() }
            while let (id, names) = try await group.next() {
                roles[id] = names.sorted()
                ask()
            }
        }
        return accounts.map { SSOAssignment(account: $0, roles: roles[$0.id] ?? []) }
            .sorted { ($0.account.name ?? "", $0.account.id) < ($1.account.name ?? "", $1.account.id) }
    }
}
