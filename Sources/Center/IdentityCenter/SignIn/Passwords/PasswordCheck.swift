import CenterGate
public import CenterStore
import Crypto
import IAMService
import Primitives

/// A password that is held against a name, which may be nobody's, with the same work and the same answer.
struct PasswordCheck: Sendable {
    let desk: SignInDesk
    let visitor: Visitor

    /// Whom the password is held against, as found before it was hashed.
    private struct Attempt: Sendable {
        var person: Person?
        var hash: Secret?
        var throttle: Throttle
    }

    /// The person of the name, whose password this is; with an account, its IAM user.
    ///
    /// - Throws: `SignInRefusal`, `PasswordHasher.Failure`.
    func verify(_ password: Secret, ofName userName: String, account: String? = nil) async throws -> Person {
        try await verify(password) { reader in
            guard let account else { return try reader.person(named: userName) }
            return try reader.iamPerson(named: userName, account: account)
        } unknown: {
            account.map { "\($0)/\(userName)" } ?? userName
        }
    }

    /// That the password is this person's.
    func verify(_ password: Secret, of person: Person) async throws -> Person {
        try await verify(password) { reader in
            try reader.person(person.subject, in: person.accountID)
        } unknown: {
            person.userName
        }
    }

    private func verify(
        _ password: Secret, find: @escaping @Sendable (any StoreReader) throws -> Person?,
        unknown: @escaping @Sendable () -> String
    ) async throws -> Person {
        let now = visitor.now
        let attempt = try await desk.store.write { writer in
            let attempt = try begin(writer, try find(writer), unknown())
            try writer.begin(attempt.throttle, at: now)
            return attempt
        }
        let isRight: Bool
        do {
            isRight = try await desk.passwords.verify(text(password, attempt.person), against: attempt.hash)
        } catch {
            try await desk.store.write { try $0.takeBack(attempt.throttle, at: now) }
            throw error
        }
        guard isRight, let person = attempt.person else { throw SignInRefusal.wrongPassword }
        // The password may have been changed, or the user disabled, while this one was hashed.
        return try await desk.store.write { writer in
            try writer.noteRight(attempt.throttle, at: now)
            guard let person = try writer.person(person.subject, in: person.accountID),
                try writer.passwordHash(of: person) == attempt.hash
            else { throw SignInRefusal.wrongPassword }
            guard person.isEnabled else { throw SignInRefusal.disabled }
            return person
        }
    }

    /// IAM's operations set passwords as they were typed.
    private func text(_ password: Secret, _ person: Person?) -> Secret {
        if case .iamUser = person?.subject, password.count <= PasswordText.longest { return password }
        return desk.normalized(password)
    }

    private func begin(_ writer: any StoreWriter, _ person: Person?, _ userName: String) throws -> Attempt {
        let address = Throttle.Origin(scope: .address, key: AddressKey.of(visitor.facts.sourceIP))
        guard let person else {
            guard let owner = try writer.instances().first?.accountID ?? writer.homeAccount()?.id else {
                throw SignInRefusal.wrongPassword
            }
            let name = Throttle.Origin(scope: .unknownName, key: hidden(userName))
            return Attempt(throttle: Throttle(owner, [name, address]))
        }
        let origins =
            if let browser = desk.browsers.key(visitor, person.subject, in: person.accountID) {
                [Throttle.Origin(scope: .browser, key: browser)]
            } else {
                [Throttle.Origin(scope: .account, key: person.subject.text), address]
            }
        return Attempt(
            person: person, hash: try writer.passwordHash(of: person), throttle: Throttle(person.accountID, origins))
    }

    /// What people type for a name may be a password.
    private func hidden(_ userName: String) -> String {
        let key = desk.nameKey.withBytes { SymmetricKey(data: $0) }
        return Hex.encode(
            Array(HMAC<SHA256>.authenticationCode(for: Array(NameKey.of(userName).utf8), using: key)).prefix(16))
    }
}

extension StoreReader {
    /// Whether the person has a password to sign in with.
    public func hasPassword(_ person: Person) throws -> Bool { try passwordHash(of: person) != nil }

    /// The hash of the password that the person signs in with; nil where there is none.
    func passwordHash(of person: Person) throws -> Secret? {
        switch person.subject {
        case .identityStoreUser(let id): try signInPassword(ofUser: id, in: person.accountID)?.passwordHash
        case .iamUser(let id): try loginProfile(ofUser: id, in: person.accountID)?.passwordHash
        case .root: nil
        }
    }

    /// When the password was set last; nil where there is none.
    func passwordChangedAt(of person: Person) throws -> Timestamp? {
        switch person.subject {
        case .identityStoreUser(let id): try signInPassword(ofUser: id, in: person.accountID)?.changedAt
        case .iamUser(let id): try loginProfile(ofUser: id, in: person.accountID)?.changedAt
        case .root: nil
        }
    }
}
