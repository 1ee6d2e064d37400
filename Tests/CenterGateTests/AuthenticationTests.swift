import AWSProtocols
import CenterGate
import CenterStore
import Platform
import Primitives
import SigV4
import Testing

@Suite struct AuthenticationTests {
    private let invalid = ServiceError(
        code: "InvalidClientTokenId", message: "The security token included in the request is invalid.", httpStatus: 403
    )

    @Test func longLivedKeysAreTheirOwners() async throws {
        try await Center.with { center in
            let user = try await center.authenticate(try await center.user("alice"))
            #expect(user.arn == "arn:aws:iam::123456789012:user/alice")
            #expect(user.userID.hasPrefix("AIDA"))
            #expect(user.mfa == .absent)
            #expect(!user.isTemporary)
            let root = try await center.authenticate(try await center.root())
            #expect(root.arn == "arn:aws:iam::123456789012:root")
            #expect(root.userID == Center.account)
        }
    }

    @Test func unknownAndInactiveKeysAreRefusedAlike() async throws {
        try await Center.with { center in
            let credentials = try await center.user("alice")
            var unknown = credentials
            unknown.accessKeyID = "AKIAIOSFODNN7EXAMPLE"
            #expect(await center.refusal(unknown) == invalid)
            try await center.store.write { writer in
                try writer.setActive(false, accessKey: credentials.accessKeyID, in: Center.account)
            }
            #expect(await center.refusal(credentials) == invalid)
            #expect(await center.refusal(credentials, service: "sts") == invalid)
        }
    }

    @Test func aWrongSecretDoesNotMatch() async throws {
        try await Center.with { center in
            var credentials = try await center.user("alice")
            credentials.secretAccessKey = AWSIdentifiers.makeSecretAccessKey(entropy: .system)
            #expect(await center.refusal(credentials)?.code == "SignatureDoesNotMatch")
        }
    }

    @Test func aSessionIsItsPrincipal() async throws {
        try await Center.with { center in
            _ = try await center.user("alice")
            let alice = try await center.userRecord("alice")
            let caller = try await center.authenticate(
                try center.session(of: .user(id: alice.id)) { $0.mfaSince = Center.now.adding(seconds: -100) })
            #expect(caller.arn == alice.arn)
            #expect(caller.mfa == .present(since: Center.now.adding(seconds: -100)))
            let plain = try await center.authenticate(try center.session(of: .root))
            #expect(plain.isRoot)
            #expect(plain.mfa == .notPresent)
        }
    }

    @Test func sessionsEnd() async throws {
        try await Center.with { center in
            let session = try center.session(of: .root, lasting: 900)
            #expect(await center.refusal(session, at: Center.now.adding(seconds: 899)) == nil)
            #expect(
                await center.refusal(session, at: Center.now.adding(seconds: 900))
                    == ServiceError(
                        code: "ExpiredToken", message: "The security token included in the request is expired",
                        httpStatus: 403))
        }
    }

    @Test func aTokenIsGoodForItsOwnKeyAlone() async throws {
        try await Center.with { center in
            let user = try await center.user("alice")
            let one = try center.session(of: .root)
            let other = try center.session(of: .root)
            for (id, secret, token) in [
                (one.accessKeyID, one.secretAccessKey, other.sessionToken),
                (other.accessKeyID, one.secretAccessKey, one.sessionToken),
                (user.accessKeyID, user.secretAccessKey, one.sessionToken), (one.accessKeyID, one.secretAccessKey, nil),
            ] {
                let mixed = AWSCredentials(accessKeyID: id, secretAccessKey: secret, sessionToken: token)
                #expect(await center.refusal(mixed) == invalid)
            }
            let wrong = AWSCredentials(
                accessKeyID: one.accessKeyID, secretAccessKey: other.secretAccessKey, sessionToken: one.sessionToken)
            #expect(await center.refusal(wrong)?.code == "SignatureDoesNotMatch")
        }
    }

    @Test func aChangedOrForeignTokenIsRefused() async throws {
        try await Center.with { center in
            let session = try center.session(of: .root)
            let token = Array(try #require(session.sessionToken).revealed().utf8)
            for index in stride(from: 0, to: token.count, by: 7) {
                var changed = token
                changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
                let credentials = AWSCredentials(
                    accessKeyID: session.accessKeyID, secretAccessKey: session.secretAccessKey,
                    sessionToken: Secret(changed))
                #expect(await center.refusal(credentials) == invalid, "character \(index)")
            }
            let foreign = SessionSealer(Sealer(key: CenterKey(entropy: .system), entropy: .system))
            let claims = try #require(
                center.gate.sessions.claims(of: Secret(token), accessKeyID: session.accessKeyID, at: Center.now))
            #expect(foreign.claims(of: Secret(token), accessKeyID: session.accessKeyID, at: Center.now) == nil)
            let forged = AWSCredentials(
                accessKeyID: session.accessKeyID, secretAccessKey: session.secretAccessKey,
                sessionToken: try foreign.token(for: claims))
            #expect(await center.refusal(forged) == invalid)
            for text in ["", "x", "AAAA", String(repeating: "A", count: 20_000)] {
                let odd = AWSCredentials(
                    accessKeyID: session.accessKeyID, secretAccessKey: session.secretAccessKey,
                    sessionToken: Secret(utf8: text))
                #expect(await center.refusal(odd) == invalid)
            }
        }
    }

    @Test func aTokenDoesNotShowWhatItCarries() async throws {
        try await Center.with { center in
            let session = try center.session(of: .role(id: "AROAVISIBLE", sessionName: "visible-name"))
            let token = try #require(session.sessionToken).revealed()
            let bytes = try #require(Base64.decode(token))
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("visible") && !text.contains("AROAVISIBLE"))
            #expect(!text.contains(session.secretAccessKey.revealed()))
        }
    }

    @Test func aSuccessorOfTheSameNameIsNotItsPredecessor() async throws {
        try await Center.with { center in
            let credentials = try await center.user("alice", allows: nil)
            let alice = try await center.userRecord("alice")
            let session = try center.session(of: .user(id: alice.id))
            #expect(await center.refusal(session) == nil)
            try await center.store.write { writer in
                try writer.deleteAccessKey(credentials.accessKeyID, in: Center.account)
                try writer.deleteUser(id: alice.id, in: Center.account)
            }
            #expect(await center.refusal(session) == invalid)
            _ = try await center.user("alice")
            #expect(await center.refusal(session) == invalid)
            #expect(await center.refusal(credentials) == invalid)
        }
    }

    @Test func s3HasErrorsOfItsOwn() async throws {
        try await Center.with { center in
            let session = try center.session(of: .root, lasting: 900)
            func refusal(_ credentials: AWSCredentials, at time: Timestamp = Center.now) async -> ServiceError? {
                var request = SignableRequest(method: "GET", path: "/b/k", headers: ["Host": "localhost"])
                request.headers.append(
                    contentsOf: Signer(
                        credentials: credentials, region: "us-east-1", service: "s3", options: .s3
                    ).sign(request, payload: .empty, at: time).headers)
                let facts = RequestFacts(
                    requestID: "s3", sourceIP: "127.0.0.1", userAgent: "test", isSecure: true, receivedAt: time,
                    method: "GET", rawPath: "/b/k", rawQuery: "", headers: request.headers)
                do {
                    _ = try await center.gate.authenticate(facts, service: "s3", payload: nil)
                    return nil
                } catch {
                    return error as? ServiceError
                }
            }
            #expect(await refusal(session) == nil)
            #expect(await refusal(session, at: Center.now.adding(seconds: 900))?.code == "ExpiredToken")
            var unknown = try await center.user("alice")
            unknown.accessKeyID = "AKIAIOSFODNN7EXAMPLE"
            #expect(await refusal(unknown)?.code == "InvalidAccessKeyId")
            unknown.sessionToken = session.sessionToken
            #expect(await refusal(unknown)?.code == "InvalidToken")
        }
    }

    @Test func usesAreNotedButNotAtEachCall() async throws {
        try await Center.with { center in
            let credentials = try await center.user("alice")
            func use() async throws -> AccessKeyUse? {
                try await center.store.read { reader in try reader.accessKey(credentials.accessKeyID)?.lastUse }
            }
            _ = try await center.authenticate(credentials)
            #expect(try await use() == AccessKeyUse(at: Center.now, service: "iam", region: "eu-central-1"))
            _ = try await center.authenticate(credentials, at: Center.now.adding(seconds: 30))
            #expect(try await use()?.at == Center.now)
            _ = try await center.authenticate(credentials, at: Center.now.adding(seconds: 61))
            #expect(try await use()?.at == Center.now.adding(seconds: 61))
        }
    }
}
