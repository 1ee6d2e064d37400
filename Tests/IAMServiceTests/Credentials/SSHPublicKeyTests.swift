import AWSModels
import AWSProtocols
import CenterStore
import Primitives
import Testing

@testable import IAMService

@Suite("SSH public keys")
struct SSHPublicKeyTests {
    /// Distinct keys of 2048 bits: nobody checks that the modulus is a product of two primes.
    private static func key(_ number: UInt8) -> String {
        let modulus: [UInt8] = [0, 0xC0] + [UInt8](repeating: number, count: 254) + [1]
        let parts: [[UInt8]] = [Array("ssh-rsa".utf8), [1, 0, 1], modulus]
        let wire = parts.reduce(into: [UInt8]()) { wire, part in
            wire += [0, 0, UInt8(part.count >> 8), UInt8(part.count & 255)] + part
        }
        return "ssh-rsa \(Base64.encode(wire))"
    }

    @Test("are uploaded, shown in both forms, switched off and removed")
    func lifecycle() async throws {
        let world = try await World()
        try await world.user("bob")
        let made = try await world.call(
            IAM.uploadSSHPublicKey, .init(userName: "bob", sshPublicKeyBody: SSHKeys.ssh + "\n")
        ).sshPublicKey
        let key = try #require(made)
        #expect(key.sshPublicKeyId.hasPrefix("APKA") && key.sshPublicKeyId.utf8.count == 20)
        #expect(key.fingerprint == SSHKeys.fingerprint)
        #expect(key.status == "Active" && key.userName == "bob" && key.uploadDate == world.now)
        func body(_ encoding: String) async throws -> String? {
            try await world.call(
                IAM.getSSHPublicKey,
                .init(userName: "bob", sshPublicKeyId: key.sshPublicKeyId, encoding: encoding)
            ).sshPublicKey?.sshPublicKeyBody
        }
        #expect(try await body("SSH") == SSHKeys.ssh)
        #expect(try await body("PEM") == SSHKeys.spki)
        _ = try await world.call(
            IAM.updateSSHPublicKey,
            .init(userName: "bob", sshPublicKeyId: key.sshPublicKeyId, status: "Inactive"))
        let listed = try await world.call(IAM.listSSHPublicKeys, .init(userName: "bob")).sshPublicKeys
        #expect(listed?.map(\.status) == ["Inactive"])
        #expect(
            try await world.error(IAM.deleteUser, .init(userName: "bob"))
                == IAM.Errors.deleteConflict("Cannot delete entity, must remove referenced objects first."))
        _ = try await world.call(
            IAM.deleteSSHPublicKey, .init(userName: "bob", sshPublicKeyId: key.sshPublicKeyId))
        #expect(try await world.error(IAM.deleteUser, .init(userName: "bob")) == nil)
    }

    @Test("are the same key in every form", arguments: [SSHKeys.ssh, SSHKeys.spki, SSHKeys.pkcs1])
    func forms(_ text: String) async throws {
        let world = try await World()
        try await world.user("bob")
        let key = try #require(
            try await world.call(IAM.uploadSSHPublicKey, .init(userName: "bob", sshPublicKeyBody: text)).sshPublicKey)
        #expect(key.fingerprint == SSHKeys.fingerprint)
        for other in [SSHKeys.sshWithoutComment, SSHKeys.spki, SSHKeys.pkcs1] {
            let again = try await world.error(
                IAM.uploadSSHPublicKey, .init(userName: "bob", sshPublicKeyBody: other))
            #expect(again?.code == "DuplicateSSHPublicKey")
        }
        let shown = try await world.call(
            IAM.getSSHPublicKey, .init(userName: "bob", sshPublicKeyId: key.sshPublicKeyId, encoding: "SSH"))
        #expect(shown.sshPublicKey?.sshPublicKeyBody.hasPrefix(SSHKeys.sshWithoutComment) == true)
    }

    @Test(
        "of another encoding are refused as such",
        arguments: [
            SSHKeys.ed25519, "certbodyhere", "ssh-dss AAAA", "-----BEGIN CERTIFICATE-----\nAAAA", "\t", "ssh-rsa",
        ])
    func encodings(_ text: String) async throws {
        #expect(throws: SSHPublicKey.Refusal.encoding) { try SSHPublicKey(text) }
    }

    @Test(
        "that are none are refused",
        arguments: [
            SSHKeys.of1024Bits, "ssh-rsa ", "ssh-rsa AAAA", "ssh-rsa AAAA*", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB",
            // A length that says more than there is, and one of four gigabytes.
            "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ==", "ssh-rsa /////3NzaC1yc2E=",
            String(SSHKeys.sshWithoutComment.dropLast(4)), SSHKeys.sshWithoutComment + "AAAA",
            SSHKeys.spki.replacing("PUBLIC KEY", with: "RSA PUBLIC KEY"), String(SSHKeys.spki.dropLast(30)),
            "-----BEGIN PUBLIC KEY-----\n\n-----END PUBLIC KEY-----", SSHKeys.spki + "\n" + SSHKeys.spki,
            "-----BEGIN PUBLIC KEY-----\n\(String(repeating: "MIAw", count: 4000))\n-----END PUBLIC KEY-----",
        ])
    func malformed(_ text: String) async throws {
        let world = try await World()
        try await world.user("bob")
        let error = try await world.error(IAM.uploadSSHPublicKey, .init(userName: "bob", sshPublicKeyBody: text))
        #expect(error?.code == "InvalidPublicKey" || error?.code == "UnrecognizedPublicKeyEncoding")
        #expect(try await world.call(IAM.listSSHPublicKeys, .init(userName: "bob")).sshPublicKeys?.isEmpty == true)
    }

    @Test("are five a user at most, in pages")
    func limit() async throws {
        let world = try await World()
        try await world.user("bob")
        for number in 1...5 {
            let body = Self.key(UInt8(number))
            _ = try await world.call(IAM.uploadSSHPublicKey, .init(userName: "bob", sshPublicKeyBody: body))
        }
        #expect(
            try await world.error(IAM.uploadSSHPublicKey, .init(userName: "bob", sshPublicKeyBody: Self.key(6)))
                == IAM.Errors.limitExceeded("Cannot exceed quota for SSHPublicKeysPerUser: 5"))
        let first = try await world.call(IAM.listSSHPublicKeys, .init(userName: "bob", maxItems: 3))
        #expect(first.sshPublicKeys?.count == 3 && first.isTruncated == true)
        let rest = try await world.call(
            IAM.listSSHPublicKeys, .init(userName: "bob", marker: first.marker, maxItems: 3))
        #expect(rest.sshPublicKeys?.count == 2 && rest.isTruncated == false)
    }

    @Test("of one user are not another's")
    func apart() async throws {
        let world = try await World()
        try await world.user("bob")
        let eve = try await world.user("eve")
        let key = try #require(
            try await world.call(
                IAM.uploadSSHPublicKey, .init(userName: "bob", sshPublicKeyBody: SSHKeys.ssh)
            ).sshPublicKey)
        let missing = IAM.Errors.noSuchEntity("The Public Key with id \(key.sshPublicKeyId) cannot be found.")
        #expect(
            try await world.error(
                IAM.getSSHPublicKey,
                .init(userName: "eve", sshPublicKeyId: key.sshPublicKeyId, encoding: "SSH")) == missing)
        #expect(
            try await world.error(
                IAM.deleteSSHPublicKey, .init(userName: "eve", sshPublicKeyId: key.sshPublicKeyId)) == missing)
        #expect(try await world.call(IAM.listSSHPublicKeys, .init(), as: eve).sshPublicKeys?.isEmpty == true)
        #expect(
            try await world.error(
                IAM.updateSSHPublicKey,
                .init(userName: "bob", sshPublicKeyId: key.sshPublicKeyId, status: "Expired"))?.code
                == "ValidationError")
        #expect(
            try await world.error(IAM.uploadSSHPublicKey, .init(userName: "none", sshPublicKeyBody: SSHKeys.ssh))?.code
                == "NoSuchEntity")
    }
}
