import CenterStore
import Primitives
import Testing

@Suite("Every store keeps server certificates and identity providers")
struct ProviderConformanceTests {
    private static func certificate(_ name: String, path: String = "/") -> ServerCertificateRecord {
        ServerCertificateRecord(
            accountID: account, id: "ASCA\(name.uppercased())", name: name, path: path, body: "body", chain: "chain",
            privateKey: Secret(utf8: "private key of \(name)"), uploadedAt: birth,
            expiresAt: birth.adding(seconds: 9), tags: [Tag(key: "k", value: "v")])
    }

    private static func saml(_ name: String) -> SAMLProviderRecord {
        SAMLProviderRecord(
            accountID: account, id: "ID\(name.uppercased())", name: name, metadata: "<EntityDescriptor/>",
            createdAt: birth, validUntil: birth.adding(seconds: 9), encryptionMode: "Required",
            privateKeys: [
                .init(id: "ONE", addedAt: birth, pem: Secret(utf8: "-----BEGIN \"ONE\"\nline 2")),
                .init(id: "TWO", addedAt: birth, pem: Secret(utf8: "two")),
            ], tags: [Tag(key: "k", value: "v")])
    }

    private static func oidc(_ url: String) -> OpenIDConnectProviderRecord {
        OpenIDConnectProviderRecord(
            accountID: account, url: url, clientIDs: ["b", "a\"", "[]"], thumbprints: ["t"], createdAt: birth,
            tags: [Tag(key: "k", value: "v")])
    }

    @Test("certificates come back whole with their keys, in pages, below a path", arguments: StoreKind.allCases)
    func certificates(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                for name in ["c", "a", "b"] { try $0.insert(Self.certificate(name, path: name == "c" ? "/x/" : "/")) }
            }
            try await store.read { reader throws in
                #expect(try reader.serverCertificate(named: "A", in: account) == Self.certificate("a"))
                let first = try reader.serverCertificates(in: account, ListQuery(limit: 2))
                #expect(first.items.map(\.name) == ["a", "b"] && first.next == "b")
                let below = try reader.serverCertificates(in: account, ListQuery(pathPrefix: "/x/"))
                #expect(below.items == [Self.certificate("c", path: "/x/")])
                #expect(try reader.count(.serverCertificates, in: account) == 3)
                #expect(try reader.counts(in: account).serverCertificates == 3)
                #expect(try reader.serverCertificate(named: "a", in: "210987654321") == nil)
            }
            await #expect(throws: StoreError.duplicate(table: "server_certificates", row: "A")) {
                try await store.write { try $0.insert(Self.certificate("A")) }
            }
            try await store.write {
                var renamed = Self.certificate("a")
                renamed.name = "z"
                try $0.update(renamed)
                try $0.deleteServerCertificate(id: "ASCAB", in: account)
            }
            let names = try await store.read { try $0.serverCertificates(in: account, .all).items.map(\.name) }
            #expect(names == ["c", "z"])
        }
    }

    @Test("OpenID Connect providers come back whole, by URL", arguments: StoreKind.allCases)
    func openIDConnect(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                try $0.insert(Self.oidc("b.example"))
                try $0.insert(Self.oidc("a.example/p"))
            }
            #expect(
                try await store.read { try $0.openIDConnectProviders(in: account) }
                    == [Self.oidc("a.example/p"), Self.oidc("b.example")])
            await #expect(throws: StoreError.duplicate(table: "oidc_providers", row: "b.example")) {
                try await store.write { try $0.insert(Self.oidc("b.example")) }
            }
            try await store.write {
                var changed = Self.oidc("b.example")
                changed.clientIDs = []
                try $0.update(changed)
                try $0.deleteOpenIDConnectProvider(url: "a.example/p", in: account)
            }
            let left = try await store.read { try $0.openIDConnectProviders(in: account) }
            #expect(left.map(\.url) == ["b.example"] && left.allSatisfy(\.clientIDs.isEmpty))
            #expect(try await store.read { try $0.counts(in: account) }.providers == 1)
        }
    }

    @Test("SAML providers come back whole with their keys, by name", arguments: StoreKind.allCases)
    func samlProviders(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                try $0.insert(Self.saml("b"))
                try $0.insert(Self.saml("a"))
            }
            #expect(try await store.read { try $0.samlProviders(in: account) } == [Self.saml("a"), Self.saml("b")])
            #expect(try await store.read { try $0.samlProvider(named: "A", in: account) } == Self.saml("a"))
            await #expect(throws: StoreError.duplicate(table: "saml_providers", row: "A")) {
                try await store.write { try $0.insert(Self.saml("A")) }
            }
            try await store.write {
                var changed = Self.saml("a")
                changed.privateKeys = []
                try $0.update(changed)
                try $0.deleteSAMLProvider(id: "IDB", in: account)
            }
            #expect(try await store.read { try $0.samlProviders(in: account) }.map(\.privateKeys.count) == [0])
        }
    }
}
