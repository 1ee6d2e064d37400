import AWSProtocols
import CenterGate
import CenterStore
import Platform
import Primitives
import SigV4
import Testing

/// Attacks with session tokens, against the query protocol and S3.
@Suite struct SessionTokenAttackTests {
    private struct Service: Sendable, CustomTestStringConvertible {
        let name: String
        let invalidToken: String
        let unknownKey: String
        let expired: String
        var testDescription: String { name }

        static let all = [
            Service(
                name: "iam", invalidToken: "InvalidClientTokenId", unknownKey: "InvalidClientTokenId",
                expired: "ExpiredToken"),
            Service(
                name: "s3", invalidToken: "InvalidToken", unknownKey: "InvalidAccessKeyId", expired: "ExpiredToken"),
        ]
    }

    private func user(_ center: Center, _ name: String) async throws -> (key: AWSCredentials, session: AWSCredentials) {
        let key = try await center.user(name)
        let id = try await center.userRecord(name).id
        return (key, try center.session(of: .user(id: id)))
    }

    private func mixed(_ key: AWSCredentials, token: Secret?) -> AWSCredentials {
        AWSCredentials(accessKeyID: key.accessKeyID, secretAccessKey: key.secretAccessKey, sessionToken: token)
    }

    @Test(arguments: Service.all) private func theSessionTokenOfOneWithTheKeyOfAnother(service: Service) async throws {
        try await Center.with { center in
            let (alice, mallory) = (try await user(center, "alice"), try await user(center, "mallory"))
            for key in [mallory.session, mallory.key] {
                let stolen = mixed(key, token: alice.session.sessionToken)
                #expect(await center.refusal(stolen, service: service.name)?.code == service.invalidToken)
            }
            #expect(await center.refusal(alice.session, service: service.name) == nil)
        }
    }

    @Test(arguments: Service.all) private func aLongLivedKeyWithATokenOfItsOwnUser(service: Service) async throws {
        try await Center.with { center in
            let alice = try await user(center, "alice")
            let both = mixed(alice.key, token: alice.session.sessionToken)
            #expect(await center.refusal(both, service: service.name)?.code == service.invalidToken)
        }
    }

    @Test(arguments: Service.all) private func aTokenWithoutItsKey(service: Service) async throws {
        try await Center.with { center in
            let alice = try await user(center, "alice")
            let guessed = AWSCredentials(
                accessKeyID: alice.session.accessKeyID, secretAccessKey: alice.key.secretAccessKey,
                sessionToken: alice.session.sessionToken)
            #expect(await center.refusal(guessed, service: service.name)?.code == "SignatureDoesNotMatch")
        }
    }

    @Test(arguments: Service.all) private func aSessionsKeyWithoutItsToken(service: Service) async throws {
        try await Center.with { center in
            let alice = try await user(center, "alice")
            let bare = mixed(alice.session, token: nil)
            #expect(await center.refusal(bare, service: service.name)?.code == service.unknownKey)
        }
    }

    @Test(arguments: Service.all) private func aTamperedToken(service: Service) async throws {
        try await Center.with { center in
            let alice = try await user(center, "alice")
            let token = Array(try #require(alice.session.sessionToken).revealed())
            for place in stride(from: 0, to: token.count - 4, by: 7) {
                var changed = token
                changed[place] = changed[place] == "A" ? "B" : "A"
                let forged = mixed(alice.session, token: Secret(utf8: String(changed)))
                #expect(await center.refusal(forged, service: service.name)?.code == service.invalidToken)
            }
        }
    }

    @Test(arguments: Service.all) private func aTruncatedOrLengthenedToken(service: Service) async throws {
        try await Center.with { center in
            let alice = try await user(center, "alice")
            let token = try #require(alice.session.sessionToken).revealed()
            var others = [1, 4, 8, 40, 400].map { String(token.dropLast($0)) }
            others += ["A", "AAAA", token + "AAAA", token + token, String(repeating: "A", count: 20_000)]
            for text in others {
                let forged = mixed(alice.session, token: Secret(utf8: text))
                #expect(await center.refusal(forged, service: service.name)?.code == service.invalidToken)
            }
        }
    }

    @Test(arguments: Service.all) private func aTokenOfAnotherCenter(service: Service) async throws {
        try await Center.with { other in
            let foreign = try await user(other, "alice").session
            try await Center.with { center in
                _ = try await user(center, "alice")
                #expect(await center.refusal(foreign, service: service.name)?.code == service.invalidToken)
            }
        }
    }

    @Test(arguments: Service.all) private func aTokenThatClaimsAnotherAccountsUser(service: Service) async throws {
        try await Center.with { center in
            let id = try await {
                _ = try await center.user("alice"); return try await center.userRecord("alice").id
            }()
            try await center.store.write { writer in
                try writer.insert(AccountRecord(id: "210987654321", createdAt: Center.now))
            }
            let session = try center.session(of: .user(id: id)) { $0.accountID = "210987654321" }
            #expect(await center.refusal(session, service: service.name)?.code == service.invalidToken)
        }
    }

    @Test(arguments: Service.all) private func aTokenOfARoleOrUserThatIsGone(service: Service) async throws {
        try await Center.with { center in
            for principal: SessionClaims.Principal in [
                .user(id: "AIDAGONE"), .role(id: "AROAGONE", sessionName: "s"),
                .federatedUser(userID: "AIDAGONE", name: "bob"),
            ] {
                let session = try center.session(of: principal)
                #expect(await center.refusal(session, service: service.name)?.code == service.invalidToken)
            }
        }
    }

    @Test(arguments: Service.all) private func anExpiredToken(service: Service) async throws {
        try await Center.with { center in
            _ = try await center.user("alice")
            let id = try await center.userRecord("alice").id
            let session = try center.session(of: .user(id: id), lasting: 60)
            let end = Center.now.adding(seconds: 60)
            #expect(await center.refusal(session, service: service.name, at: end)?.code == service.expired)
            #expect(
                await center.refusal(session, service: service.name, at: Center.now.adding(seconds: 59)) == nil)
        }
    }

    @Test(arguments: Service.all) private func aRevokedToken(service: Service) async throws {
        try await Center.with { center in
            let alice = try await user(center, "alice")
            #expect(await center.refusal(alice.session, service: service.name) == nil)
            let id = alice.session.accessKeyID
            try await center.store.write { writer in
                try writer.put(RevocationRecord(of: id, in: Center.account, at: Center.now))
            }
            #expect(await center.refusal(alice.session, service: service.name)?.code == service.expired)
            #expect(await center.refusal(alice.key, service: service.name) == nil)
        }
    }
}
