import CenterStore
import Primitives
import Testing

@Suite("Every store keeps SSH keys, signing certificates and credentials of services")
struct UserCredentialConformanceTests {
    private static func sshKey(_ id: String, of user: String = "AIDAALICE", _ material: String) -> SSHPublicKeyRecord {
        SSHPublicKeyRecord(
            accountID: account, id: id, userID: user, body: "ssh-rsa \(material)", material: material,
            uploadedAt: birth)
    }

    private static func certificate(_ id: String, of owner: IdentityOwner) -> SigningCertificateRecord {
        SigningCertificateRecord(
            accountID: account, id: id, owner: owner, body: "PEM of \(id)", digest: "digest of \(id)",
            uploadedAt: birth)
    }

    private static func credential(_ id: String, _ name: String) -> ServiceCredentialRecord {
        ServiceCredentialRecord(
            accountID: account, id: id, userID: "AIDAALICE", service: "codecommit.amazonaws.com",
            serviceUserName: name, secretHash: "hash", createdAt: birth, expiresAt: birth.adding(seconds: 9))
    }

    @Test("SSH keys come back in order, each once a user", arguments: StoreKind.allCases)
    func sshKeys(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                try $0.insert(user("alice"))
                try $0.insert(user("bob"))
                try $0.insert(Self.sshKey("APKA2", "x"))
                try $0.insert(Self.sshKey("APKA1", "y"))
                try $0.insert(Self.sshKey("APKA0", of: "AIDABOB", "x"))
                var inactive = Self.sshKey("APKA1", "y")
                inactive.isActive = false
                try $0.update(inactive)
            }
            let keys = try await store.read { try $0.sshPublicKeys(ofUser: "AIDAALICE", in: account) }
            #expect(keys.map(\.id) == ["APKA2", "APKA1"] && keys.map(\.isActive) == [true, false])
            #expect(try await store.read { try $0.sshPublicKey("APKA2", in: account) } == Self.sshKey("APKA2", "x"))
            #expect(try await store.read { try $0.sshPublicKey("APKA2", in: "210987654321") } == nil)
            await #expect(throws: StoreError.duplicate(table: "ssh_public_keys", row: "APKA3")) {
                try await store.write { try $0.insert(Self.sshKey("APKA3", "x")) }
            }
            await #expect(throws: StoreError.conflict(table: "users", row: "AIDABOB")) {
                try await store.write { try $0.deleteUser(id: "AIDABOB", in: account) }
            }
            try await store.write {
                try $0.deleteSSHPublicKey("APKA0", in: account)
                try $0.deleteUser(id: "AIDABOB", in: account)
            }
        }
    }

    @Test("signing certificates are a user's or root's, each once an account", arguments: StoreKind.allCases)
    func certificates(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                try $0.insert(user("alice"))
                try $0.insert(Self.certificate("C1", of: .user("AIDAALICE")))
                try $0.insert(Self.certificate("C0", of: .root))
            }
            let held = try await store.read { try $0.signingCertificates(of: .root, in: account) }
            #expect(held == [Self.certificate("C0", of: .root)])
            #expect(try await store.read { try $0.counts(in: account) }.rootSigningCertificates == 1)
            var copy = Self.certificate("C2", of: .root)
            copy.digest = "digest of C1"
            let twice = copy
            await #expect(throws: StoreError.duplicate(table: "signing_certificates", row: "C2")) {
                try await store.write { try $0.insert(twice) }
            }
            try await store.write {
                try $0.deleteSigningCertificate("C1", in: account)
                try $0.deleteUser(id: "AIDAALICE", in: account)
            }
            #expect(try await store.read { try $0.signingCertificate("C1", in: account) } == nil)
        }
    }

    @Test("credentials of services come back, a name once a service", arguments: StoreKind.allCases)
    func serviceCredentials(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write {
                try $0.insert(user("alice"))
                try $0.insert(Self.credential("ACCA2", "alice-at-1"))
                try $0.insert(Self.credential("ACCA1", "alice+1-at-1"))
            }
            for owner in ["AIDAALICE", nil] as [String?] {
                let held = try await store.read { try $0.serviceCredentials(ofUser: owner, in: account) }
                #expect(
                    held == [Self.credential("ACCA2", "alice-at-1"), Self.credential("ACCA1", "alice+1-at-1")])
            }
            await #expect(throws: StoreError.duplicate(table: "service_credentials", row: "alice-at-1")) {
                try await store.write { try $0.insert(Self.credential("ACCA3", "alice-at-1")) }
            }
            try await store.write {
                var reset = Self.credential("ACCA1", "alice+1-at-1")
                reset.secretHash = "other"
                try $0.update(reset)
                try $0.deleteServiceCredential("ACCA2", in: account)
            }
            #expect(try await store.read { try $0.serviceCredential("ACCA1", in: account) }?.secretHash == "other")
            #expect(try await store.read { try $0.serviceCredential("ACCA2", in: account) } == nil)
        }
    }
}
