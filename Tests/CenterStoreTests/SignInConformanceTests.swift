import CenterStore
import Primitives
import Testing

@Suite("Every store keeps what people sign in with")
struct SignInConformanceTests {
    private static let alice = SignInSubject.identityStoreUser("alice")

    private func session(_ id: String, for seconds: Int64 = 3600) -> SignInSessionRecord {
        SignInSessionRecord(
            accountID: account, id: id, subject: Self.alice, tokenHash: "hash of \(id)", createdAt: birth,
            expiresAt: birth.adding(seconds: seconds), passwordAt: birth, factor: .passkey, sourceIP: "192.0.2.1",
            userAgent: "browser", isSecure: false)
    }

    @Test(
        "sessions are found by token, end once, and are forgotten when they are long over",
        arguments: StoreKind.allCases)
    func sessions(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write { writer in
                try writer.insert(session("sis-1"))
                try writer.insert(session("sis-2", for: 60))
                #expect(try writer.signInSession(tokenHash: "hash of sis-1") == session("sis-1"))
                try writer.touchSignInSession("sis-1", at: birth.adding(seconds: 9))
                try writer.endSignInSession("sis-1", at: birth.adding(seconds: 10))
                try writer.endSignInSession("sis-1", at: birth.adding(seconds: 20))
            }
            let ended = try #require(try await store.read { try $0.signInSession(id: "sis-1") })
            #expect(ended.endedAt == birth.adding(seconds: 10))
            #expect(ended.lastSeenAt == birth.adding(seconds: 9))
            #expect(!ended.isAlive(at: birth))
            try await store.write { try $0.deleteSignInSessions(overBefore: birth.adding(seconds: 11)) }
            #expect(try await store.read { try $0.signInSessions(of: Self.alice, in: account).map(\.id) } == ["sis-2"])
            await #expect(throws: StoreError.self) { try await store.write { try $0.insert(session("sis-2")) } }
        }
    }

    @Test("a step of an app is spent once and never taken back", arguments: StoreKind.allCases)
    func steps(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let app = AuthenticatorAppRecord(
                accountID: account, id: "mfa-1", subject: Self.alice, name: "phone", seed: Secret(utf8: "seed"),
                createdAt: birth)
            try await store.write { writer in
                try writer.insert(app)
                #expect(try writer.authenticatorApps(of: Self.alice, in: account) == [app])
                #expect(try writer.consumeStep(5, drift: 0, ofApp: "mfa-1", in: account, at: birth))
                #expect(try !writer.consumeStep(5, drift: 0, ofApp: "mfa-1", in: account, at: birth))
                #expect(try !writer.consumeStep(4, drift: 0, ofApp: "mfa-1", in: account, at: birth))
                try writer.spendAppCodes(upTo: 9)
                #expect(try !writer.consumeStep(10, drift: 0, ofApp: "mfa-1", in: account, at: birth))
                #expect(try writer.consumeStep(11, drift: 0, ofApp: "mfa-1", in: account, at: birth))
            }
        }
    }

    @Test("passkeys come back as they were, and two of one credential are refused", arguments: StoreKind.allCases)
    func passkeys(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var passkey = PasskeyRecord(
                accountID: account, id: "mfa-1", subject: Self.alice, name: "key", credentialID: [0, 1, 255],
                relyingPartyID: "localhost", userHandle: [7], publicKey: [1, 2, 3], createdAt: birth)
            passkey.signatureCount = .max
            passkey.transports = ["usb", "nfc"]
            passkey.isDiscoverable = false
            try await store.write { [passkey] in try $0.insert(passkey) }
            #expect(try await store.read { try $0.passkey(credentialID: [0, 1, 255]) } == passkey)
            var second = passkey
            second.id = "mfa-2"
            await #expect(throws: StoreError.self) { try await store.write { [second] in try $0.insert(second) } }
            try await store.write { try $0.forgetSignIn(of: Self.alice, in: account) }
            #expect(try await store.read { try $0.passkeys() }.isEmpty)
        }
    }

    @Test("recovery codes, links and tickets are used up once", arguments: StoreKind.allCases)
    func once(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write { writer in
                try writer.replaceRecoveryCodes(
                    of: Self.alice, in: account,
                    by: [.init(accountID: account, subject: Self.alice, codeHash: "h", createdAt: birth)])
                #expect(try !writer.consumeRecoveryCode(hash: "h", of: .root, in: account, at: birth))
                #expect(try writer.consumeRecoveryCode(hash: "h", of: Self.alice, in: account, at: birth))
                #expect(try !writer.consumeRecoveryCode(hash: "h", of: Self.alice, in: account, at: birth))
                let link = InvitationRecord(
                    accountID: account, subject: Self.alice, purpose: .mfaReset, tokenHash: "t", createdAt: birth,
                    expiresAt: birth.adding(seconds: 60), createdBy: "test")
                try writer.put(link)
                #expect(try writer.invitation(tokenHash: "t") == link)
                #expect(try writer.consumeInvitation(tokenHash: "t"))
                #expect(try !writer.consumeInvitation(tokenHash: "t"))
                #expect(try writer.spend(ticket: "a", until: birth.adding(seconds: 60), at: birth))
                #expect(try !writer.spend(ticket: "a", until: birth.adding(seconds: 60), at: birth))
                #expect(try writer.isSpent(ticket: "a"))
                _ = try writer.spend(ticket: "b", until: birth.adding(seconds: 90), at: birth.adding(seconds: 61))
                #expect(try !writer.isSpent(ticket: "a"))
            }
        }
    }

    @Test("all sign-in ends together, and what is good once goes with it", arguments: StoreKind.allCases)
    func endAll(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write { writer in
                try writer.insert(session("sis-1"))
                try writer.replaceRecoveryCodes(
                    of: Self.alice, in: account,
                    by: [.init(accountID: account, subject: Self.alice, codeHash: "h", createdAt: birth)])
                try writer.insert(
                    TrustedBrowserRecord(
                        accountID: account, tokenHash: "b", subject: Self.alice, createdAt: birth,
                        expiresAt: birth.adding(seconds: 60)))
                try writer.endAllSignIn(at: birth.adding(seconds: 1))
                #expect(try writer.signInSession(id: "sis-1")?.endedAt == birth.adding(seconds: 1))
                #expect(try !writer.consumeRecoveryCode(hash: "h", of: Self.alice, in: account, at: birth))
                #expect(try writer.trustedBrowser(tokenHash: "b") == nil)
            }
        }
    }

    @Test("settings begin with their defaults and are told when they change", arguments: StoreKind.allCases)
    func settings(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var settings = InstanceSettings(accountID: account)
            #expect(try await store.read { try $0.instanceSettings(of: account) } == settings)
            settings.mfaMode = .contextAware
            settings.withoutDevice = .block
            settings.sessionDuration = 900
            try await store.write { [settings] in try $0.put(settings) }
            #expect(try await store.read { try $0.instanceSettings(of: account) } == settings)
            try await store.write { try $0.put(RelyingPartyRecord(id: "localhost", publicURL: "http://localhost:1")) }
            #expect(try await store.read { try $0.relyingParty().id } == "localhost")
        }
    }
}
