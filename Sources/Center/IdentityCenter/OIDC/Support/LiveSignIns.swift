internal import CenterGate
internal import CenterStore
internal import Primitives

/// Whether what a token rests on still lives, remembered until a commit changes it: a token that was revoked, by
/// whatever way, is refused from the moment that this was acknowledged, and no token costs a look-up twice.
struct LiveSignIns: Sendable {
    private struct Key: Hashable {
        let sessionID: String
        let userID: String
        let familyID: String
    }

    private static let limit = 32_768

    private let store: any Store
    private let remembered: Remembered<Key, LiveSignIn>

    init(_ store: any Store) {
        self.store = store
        remembered = Remembered(ChangeJournal(store), limit: Self.limit)
    }

    /// The sign-in behind `token`; nil if it, the person or the family is no more.
    func signIn(of token: AccessToken, at now: Timestamp) async throws -> LiveSignIn? {
        let key = Key(sessionID: token.sessionID, userID: token.userID, familyID: token.familyID)
        let signIn = try await remembered.value(key) {
            let found = try await store.read { reader -> LiveSignIn? in
                guard let family = try reader.tokenFamily(token.familyID), family.revokedAt == nil else { return nil }
                return try reader.signIn(token.sessionID, of: token.userID, at: now)
            }
            guard let found else { return nil }
            return .init(
                value: found,
                dependencies: [
                    .signInSession(id: token.sessionID), .identityStoreUser(id: token.userID),
                    .tokenFamily(id: token.familyID), .instanceSettings(accountID: found.session.accountID),
                ])
        }
        return signIn.flatMap { $0.session.isAlive(at: now) ? $0 : nil }
    }
}
