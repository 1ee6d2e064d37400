import AWSModels
import AWSProtocols
import CenterStore
import Primitives
import Testing

@Suite("Signing certificates")
struct SigningCertificateTests {
    @Test("are uploaded, listed, switched off and removed")
    func lifecycle() async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        let made = try await world.call(
            IAM.uploadSigningCertificate, .init(certificateBody: oldCertificate), as: bob
        ).certificate
        #expect(made.userName == "bob" && made.status == "Active" && made.certificateBody == oldCertificate)
        #expect(made.certificateId.utf8.count == 32)
        _ = try await world.call(
            IAM.updateSigningCertificate,
            .init(userName: "bob", certificateId: made.certificateId, status: "Inactive"))
        let listed = try await world.call(IAM.listSigningCertificates, .init(userName: "bob"))
        #expect(listed.certificates.map(\.status) == ["Inactive"] && listed.isTruncated == false)
        #expect(
            try await world.error(IAM.deleteUser, .init(userName: "bob"))
                == IAM.Errors.deleteConflict("Cannot delete entity, must delete certificates first."))
        _ = try await world.call(
            IAM.deleteSigningCertificate, .init(userName: "bob", certificateId: made.certificateId))
        #expect(
            try await world.error(
                IAM.deleteSigningCertificate, .init(userName: "bob", certificateId: made.certificateId))
                == IAM.Errors.noSuchEntity("The Certificate with id \(made.certificateId) cannot be found."))
        #expect(try await world.error(IAM.deleteUser, .init(userName: "bob")) == nil)
    }

    @Test("are two a user, each once an account, and root has its own")
    func limits() async throws {
        let world = try await World()
        try await world.user("bob")
        let certificates = try (0..<3).map { try Authority("c\($0)").certificate }
        for body in certificates.prefix(2) {
            _ = try await world.call(
                IAM.uploadSigningCertificate, .init(userName: "bob", certificateBody: body))
        }
        #expect(
            try await world.error(
                IAM.uploadSigningCertificate, .init(userName: "bob", certificateBody: certificates[2]))
                == IAM.Errors.limitExceeded("Cannot exceed quota for CertificatesPerUser: 2"))
        #expect(
            try await world.error(IAM.uploadSigningCertificate, .init(certificateBody: certificates[0]))?.code
                == "DuplicateCertificate")
        #expect(
            try await world.call(IAM.uploadSigningCertificate, .init(certificateBody: certificates[2])).certificate
                .userName == "root")
        let day = world.now.iso8601.dropLast() + "+00:00"
        let summary = try await world.call(IAM.getAccountSummary, .init()).summaryMap
        #expect(summary?["AccountSigningCertificatesPresent"] == 1)
        _ = try await world.call(IAM.generateCredentialReport, EmptyStructure())
        let report = try await world.call(IAM.getCredentialReport, EmptyStructure())
        let lines = String(decoding: report.content?.bytes ?? [], as: UTF8.self).split(separator: "\n")
        #expect(lines.first { $0.hasPrefix("bob,") }?.hasSuffix(",true,\(day),true,\(day)") == true)
        #expect(lines.first { $0.hasPrefix("<root_account>,") }?.hasSuffix(",true,\(day),false,N/A") == true)
    }

    @Test("that have ended or not begun are refused", arguments: [(-20, 10), (10, 10)] as [(Int64, Int64)])
    func validity(_ start: Int64, _ days: Int64) async throws {
        let world = try await World()
        let body = try Authority("c", start: world.now.adding(seconds: start * 86_400), days: days).certificate
        let error = try await world.error(IAM.uploadSigningCertificate, .init(certificateBody: body))
        #expect(error?.code == "InvalidCertificate")
    }

    /// Broken in every way that a stranger would think of.
    static let broken: [String] = [
        "a", "-----BEGIN CERTIFICATE-----", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----",
        "-----BEGIN CERTIFICATE-----\nMIIB*\n-----END CERTIFICATE-----", oldCertificate + "\n" + oldCertificate,
        "subject=CN = old\n" + oldCertificate, oldCertificate.replacing("CERTIFICATE", with: "PUBLIC KEY"),
        oldCertificate.replacing("END CERTIFICATE", with: "END CERT"), String(oldCertificate.dropLast(100)),
        oldCertificate.replacing("MIIB+j", with: "MIIC+j"), SSHKeys.spki,
        // Nothing but the beginnings of sequences within sequences.
        "-----BEGIN CERTIFICATE-----\n\(String(repeating: "MIAw", count: 4000))\n-----END CERTIFICATE-----",
        // A sequence that says that it is four gigabytes long.
        "-----BEGIN CERTIFICATE-----\nMIT/////\n-----END CERTIFICATE-----",
        String(repeating: "-----BEGIN A-----\n", count: 900),
    ]

    @Test("that cannot be read are refused", arguments: broken)
    func malformed(_ body: String) async throws {
        let world = try await World()
        let error = try await world.error(IAM.uploadSigningCertificate, .init(certificateBody: body))
        #expect(error == IAM.Errors.malformedCertificate("Certificate \(body) is malformed."))
    }

    @Test("with any one byte changed are read or refused, and nothing else happens")
    func flipped() async throws {
        let world = try await World()
        let lines = oldCertificate.split(separator: "\n")
        let bytes = try #require(Base64.decode(lines.dropFirst().dropLast().joined()))
        for index in 0..<min(bytes.count, 200) {
            var changed = bytes
            changed[index] ^= 0x80
            let body = "-----BEGIN CERTIFICATE-----\n\(Base64.encode(changed))\n-----END CERTIFICATE-----"
            let error = try await world.error(IAM.uploadSigningCertificate, .init(certificateBody: body))
            #expect(error == nil || [400, 409].contains(error?.httpStatus))
        }
    }
}
