import AWSProtocols
import CenterStore
import Primitives

/// The passwords of IAM users over the hasher that the whole center shares.
struct UserPasswords: Sendable {
    let hasher: PasswordHasher

    func hash(_ password: Secret) async throws -> Secret {
        try await Self.telling { () async throws(PasswordHasher.Failure) in try await hasher.hash(password) }
    }

    func verify(_ password: Secret, against hash: Secret) async throws -> Bool {
        try await Self.telling { () async throws(PasswordHasher.Failure) in
            try await hasher.verify(password, against: hash)
        }
    }

    /// The hash of a new password for this profile; throws where the rules do not take it.
    func hash(_ password: Secret, replacing profile: LoginProfileRecord, _ rules: PasswordRules) async throws -> Secret
    {
        try rules.check(password)
        for former in ([profile.passwordHash] + profile.formerHashes).prefix(rules.reusePrevention) {
            guard try await !verify(password, against: former) else { throw PasswordRules.violation }
        }
        return try await hash(password)
    }

    /// Clients may try again where the hasher is busy.
    private static func telling<Result>(
        _ body: () async throws(PasswordHasher.Failure) -> Result
    ) async throws -> Result {
        do {
            return try await body()
        } catch .busy {
            throw ServiceError(
                code: "ServiceUnavailable", message: "Too many passwords are being checked. Try again in seconds.",
                httpStatus: 503, fault: .receiver)
        }
    }
}
