internal import AWSProtocols
internal import Platform
internal import Primitives
internal import SharedConfig
internal import SigV4

/// `login_session`: credentials of a sign-in with `aws login`, renewed with its key where that is possible.
struct AWSLogin: Sendable {
    let context: SessionContext
    let profile: String
    let session: Setting<String>

    /// What is kept, however old; nil when there is nothing of use. No network.
    func kept() throws(SessionError) -> AWSLoginToken? {
        do {
            return try context.signIns.login().read(name).flatMap { AWSLoginToken($0) }
        } catch {
            throw SessionStore.failure("read the sign-in of aws login", error)
        }
    }

    /// A sign-in that is good for a while; of the processes that find it old at once, one renews it.
    func fresh(_ signin: SigninCalls) async throws -> AWSLoginToken {
        guard let token = try kept() else { throw needed("nobody is signed in") }
        if token.isFresh(at: context.clock()) { return token }
        return try await context.alone(at: place()) {
            guard let token = try kept() else { throw needed("nobody is signed in") }
            return token.isFresh(at: context.clock()) ? token : try await renewed(token, signin)
        }
    }

    private func renewed(_ token: AWSLoginToken, _ signin: SigninCalls) async throws -> AWSLoginToken {
        guard let proof = DPoP(pem: token.key) else {
            throw needed("the sign-in's key in \(try place()) is none that can be used")
        }
        let renewed: AWSLoginToken
        do throws(CallFailure) {
            renewed = try await signin.renew(token, proof, entropy: context.entropy)
        } catch {
            guard token.expiresAt.seconds(since: context.clock()) <= 60 else { return token }
            guard !error.isFinal else { throw needed("the sign-in has ended") }
            throw error.explained(signin.context("renew the sign-in of aws login", profile, session.origin.location))
        }
        do {
            try context.signIns.login().write(renewed.entry, under: name, until: renewed.expiresAt)
        } catch {
            // What was got is good even where it cannot be kept.
            context.talk("cannot keep the renewed sign-in of aws login: \(error)")
        }
        return renewed
    }

    private func needed(_ reason: String) -> SessionError {
        SessionError(
            .loginNeeded,
            "\(reason) as \(session.value); sign in with: aws login --profile \(CommandText.word(profile))",
            profile: profile, at: session.origin.location)
    }

    private var name: String { CacheName.login(session: session.value) }

    private func place() throws -> String { try context.signIns.login().place(of: name) }
}
