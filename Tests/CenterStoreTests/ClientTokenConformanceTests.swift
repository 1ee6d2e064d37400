import CenterStore
import Primitives
import Synchronization
import Testing

@Suite("Every store keeps what programs wait for and hold")
struct ClientTokenConformanceTests {
    private func authorization(_ name: String, from address: String = "192.0.2.1", lasting seconds: Int64 = 600)
        -> DeviceAuthorizationRecord
    {
        DeviceAuthorizationRecord(
            deviceCodeHash: "device \(name)", accountID: account, userCodeHash: "user \(name)", clientHash: "client",
            clientName: name, scopes: ["sso:account:access", "a\"b"], isRefreshable: true, sourceIP: address,
            userAgent: "tests", createdAt: birth, expiresAt: birth.adding(seconds: seconds))
    }

    private var code: AuthorizationCodeRecord {
        AuthorizationCodeRecord(
            codeHash: "code", accountID: account, clientHash: "client", clientName: "name",
            redirectURI: "http://127.0.0.1:7/callback", codeChallenge: "challenge", scopes: ["s"],
            isRefreshable: true, sessionID: "sis-1", userID: "u", createdAt: birth,
            expiresAt: birth.adding(seconds: 60))
    }

    private func family(_ id: String, lasting seconds: Int64 = 3600) -> TokenFamilyRecord {
        TokenFamilyRecord(
            id: id, accountID: account, clientHash: "client", clientName: "name", sessionID: "sis-1", userID: "u",
            scopes: [], createdAt: birth, expiresAt: birth.adding(seconds: seconds))
    }

    @Test("authorizations are found by either code and counted by address", arguments: StoreKind.allCases)
    func devices(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var one = authorization("one")
            try await store.write { [one] in
                try $0.insert(one)
                try $0.insert(authorization("two", from: "192.0.2.2"))
                try $0.insert(authorization("three", lasting: 5))
            }
            one.state = .approved
            (one.sessionID, one.userID) = ("sis-1", "u")
            try await store.write { [one] in try $0.update(one) }
            try await store.read { [one] reader in
                #expect(try reader.deviceAuthorization(deviceCodeHash: "device one") == one)
                #expect(try reader.deviceAuthorization(userCodeHash: "user one") == one)
                #expect(try reader.deviceAuthorization(userCodeHash: "device one") == nil)
                let count = try reader.deviceAuthorizationCount(
                    of: "192.0.2.1", at: birth.adding(seconds: 5))
                #expect(count == (2, 1))
            }
        }
    }

    @Test("a user code is one authorization's", arguments: StoreKind.allCases)
    func uniqueCode(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write { try $0.insert(authorization("one")) }
            var other = authorization("one")
            other.deviceCodeHash = "another"
            let second = other
            await #expect(throws: StoreError.self) { try await store.write { try $0.insert(second) } }
        }
    }

    @Test("codes and families are altered, and all go when they have expired", arguments: StoreKind.allCases)
    func codes(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var (code, first) = (code, family("f1"))
            try await store.write { [code, first] in
                try $0.insert(authorization("one", lasting: 30))
                try $0.insert(code)
                try $0.insert(first)
                try $0.insert(family("f2", lasting: 30))
            }
            code.familyID = "f1"
            first.generation = 3
            first.rotations = [birth, birth.adding(seconds: 1)]
            try await store.write { [code, first] in
                try $0.update(code)
                try $0.update(first)
                try $0.deleteClientTokens(expiredBefore: birth.adding(seconds: 31))
            }
            let (changedCode, changedFamily) = (code, first)
            try await store.read { reader in
                let found = try reader.authorizationCode(hash: "code")
                let (family, families) = (
                    try reader.tokenFamily("f1"), try reader.tokenFamilies(ofSession: "sis-1")
                )
                let expired = try reader.deviceAuthorization(deviceCodeHash: "device one")
                #expect(found == changedCode)
                #expect(family == changedFamily)
                #expect(families == [changedFamily])
                #expect(expired == nil)
            }
        }
    }

    @Test("that a family was ended is told, and that it went on is not", arguments: StoreKind.allCases)
    func changes(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let heard = Mutex<[Set<Change>]>([])
            store.observeChanges { change in heard.withLock { $0.append(change.changes) } }
            var family = family("f1")
            try await store.write { [family] in try $0.insert(family) }
            family.generation = 1
            try await store.write { [family] in try $0.update(family) }
            #expect(heard.withLock { $0 } == [])
            family.revokedAt = birth
            try await store.write { [family] in try $0.update(family) }
            #expect(heard.withLock { $0 } == [[.tokenFamily(id: "f1")]])
        }
    }
}
