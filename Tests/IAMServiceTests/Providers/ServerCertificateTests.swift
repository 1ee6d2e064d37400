import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Primitives
import Testing

@Suite("Server certificates")
struct ServerCertificateTests {
    /// A server's certificate, the one above it, and the root.
    private struct Chain {
        let root: Authority
        let intermediate: Authority
        let server: Authority

        init() throws {
            root = try Authority("root")
            intermediate = try Authority("intermediate", issuer: root)
            server = try Authority("server", issuer: intermediate)
        }
    }

    private static func upload(
        _ name: String, _ server: Authority, key: String? = nil, chain: String? = nil, path: String? = nil
    ) -> IAM.UploadServerCertificateRequest {
        .init(
            path: path, serverCertificateName: name, certificateBody: server.certificate + "\n",
            privateKey: Secret(utf8: key ?? server.key), certificateChain: chain)
    }

    @Test("are uploaded with key and chain, shown without the key, renamed and removed")
    func lifecycle() async throws {
        let world = try await World()
        let chain = try Chain()
        let above = chain.intermediate.certificate + "\n" + chain.root.certificate
        var request = Self.upload("site", chain.server, chain: above, path: "/cloudfront/")
        request.tags = [IAM.Tag(key: "k", value: "v")]
        let made = try await world.call(IAM.uploadServerCertificate, request)
        let metadata = try #require(made.serverCertificateMetadata)
        #expect(metadata.arn == "arn:aws:iam::123456789012:server-certificate/cloudfront/site")
        #expect(metadata.serverCertificateId.hasPrefix("ASCA") && metadata.serverCertificateId.utf8.count == 21)
        #expect(metadata.expiration == Timestamp(seconds: 1_790_000_000 + 3650 * 86_400))
        #expect(metadata.uploadDate == world.now && made.tags == [IAM.Tag(key: "k", value: "v")])
        let shown = try await world.call(IAM.getServerCertificate, .init(serverCertificateName: "SITE"))
        #expect(shown.serverCertificate.certificateBody == chain.server.certificate)
        #expect(shown.serverCertificate.certificateChain == above)
        _ = try await world.call(
            IAM.updateServerCertificate,
            .init(serverCertificateName: "site", newPath: "/", newServerCertificateName: "web"))
        let listed = try await world.call(IAM.listServerCertificates, .init()).serverCertificateMetadataList
        #expect(listed.map(\.arn) == ["arn:aws:iam::123456789012:server-certificate/web"])
        #expect(try await world.call(IAM.getAccountSummary, .init()).summaryMap?["ServerCertificates"] == 1)
        _ = try await world.call(IAM.deleteServerCertificate, .init(serverCertificateName: "web"))
        #expect(
            try await world.error(IAM.getServerCertificate, .init(serverCertificateName: "web"))
                == IAM.Errors.noSuchEntity("The Server Certificate with name web cannot be found."))
    }

    @Test("take the key in each form that openssl writes")
    func keyForms() async throws {
        let world = try await World()
        let server = try Authority("server")
        for (name, key) in [("pkcs8", server.key), ("sec1", try server.sec1())] {
            #expect(try await world.error(IAM.uploadServerCertificate, Self.upload(name, server, key: key)) == nil)
        }
    }

    @Test("refuse another's key, and what is no key")
    func keys() async throws {
        let world = try await World()
        let (server, other) = (try Authority("server"), try Authority("server"))
        #expect(
            try await world.error(IAM.uploadServerCertificate, Self.upload("s", server, key: other.key))?.code
                == "KeyPairMismatch")
        let encrypted = "-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n"
        for key in [
            "x", server.certificate, server.key + "\n" + other.key, String(server.key.dropLast(40)),
            encrypted + "-----END EC PRIVATE KEY-----", server.key.replacing("PRIVATE", with: "RSA PRIVATE"),
            "-----BEGIN RSA PRIVATE KEY-----\n\(String(repeating: "MIAw", count: 4000))\n-----END RSA PRIVATE KEY-----",
        ] {
            let error = try await world.error(IAM.uploadServerCertificate, Self.upload("s", server, key: key))
            #expect(error == IAM.Errors.malformedCertificate("Invalid Private Key."))
        }
    }

    @Test("refuse a chain that does not lead from the certificate upwards")
    func chains() async throws {
        let world = try await World()
        let (chain, other) = (try Chain(), try Chain())
        let wrong = [
            chain.root.certificate, chain.root.certificate + "\n" + chain.intermediate.certificate,
            other.intermediate.certificate, chain.intermediate.certificate + "\n" + other.root.certificate,
            "x", chain.intermediate.certificate + "\nand the root:\n" + chain.root.certificate, oldCertificate,
            // One after the other, for ever.
            String(repeating: chain.root.certificate + "\n", count: 400),
        ]
        for text in wrong {
            let error = try await world.error(
                IAM.uploadServerCertificate, Self.upload("s", chain.server, chain: text))
            #expect(error?.code == "MalformedCertificate")
            #expect(error?.message.hasPrefix("Unable to validate certificate chain.") == true)
        }
        for text in [chain.intermediate.certificate, chain.intermediate.certificate + "\r\n" + chain.root.certificate] {
            let name = "s\(text.utf8.count)"
            #expect(
                try await world.error(IAM.uploadServerCertificate, Self.upload(name, chain.server, chain: text)) == nil)
        }
    }

    @Test("refuse a body that is no certificate, one that holds several, and one that has ended")
    func bodies() async throws {
        let world = try await World()
        let server = try Authority("server")
        func code(_ body: String) async throws -> ServiceError? {
            try await world.error(
                IAM.uploadServerCertificate,
                .init(serverCertificateName: "s", certificateBody: body, privateKey: Secret(utf8: server.key)))
        }
        for body in SigningCertificateTests.broken + [server.certificate + "\n" + server.certificate] {
            #expect(
                try await code(body)
                    == IAM.Errors.malformedCertificate(
                        "Unable to parse certificate. Please ensure the certificate is in PEM format."))
        }
        let ended = try Authority("server", days: 1)
        let error = try await world.error(IAM.uploadServerCertificate, Self.upload("s", ended))
        #expect(error?.code == "MalformedCertificate")
    }

    @Test("have names of their own, and are twenty at most, in pages below a path")
    func limits() async throws {
        let world = try await World()
        let server = try Authority("server")
        for number in 0..<20 {
            let path = number < 5 ? "/a/" : "/"
            _ = try await world.call(IAM.uploadServerCertificate, Self.upload("s\(number)", server, path: path))
        }
        #expect(
            try await world.error(IAM.uploadServerCertificate, Self.upload("S1", server))
                == IAM.Errors.entityAlreadyExists("The Server Certificate with name S1 already exists."))
        #expect(
            try await world.error(IAM.uploadServerCertificate, Self.upload("more", server))
                == IAM.Errors.limitExceeded("Cannot exceed quota for ServerCertificatesPerAccount: 20"))
        #expect(
            try await world.error(
                IAM.updateServerCertificate,
                .init(serverCertificateName: "s1", newServerCertificateName: "S2"))?.code == "EntityAlreadyExists")
        #expect(
            try await world.error(
                IAM.updateServerCertificate,
                .init(serverCertificateName: "s1", newServerCertificateName: "S1")) == nil)
        let below = try await world.call(IAM.listServerCertificates, .init(pathPrefix: "/a/", maxItems: 3))
        #expect(below.serverCertificateMetadataList.count == 3 && below.isTruncated == true)
        let rest = try await world.call(
            IAM.listServerCertificates, .init(pathPrefix: "/a/", marker: below.marker, maxItems: 3))
        #expect(rest.serverCertificateMetadataList.count == 2 && rest.isTruncated == false)
    }

    @Test("name themselves and their tags where permission is asked")
    func permissions() async throws {
        let world = try await World()
        var request = Self.upload("s", try Authority("server"), path: "/a/")
        request.tags = [IAM.Tag(key: "k", value: "v")]
        let asked = try await world.permissions(IAM.uploadServerCertificate, request)
        #expect(asked.map(\.action) == ["iam:UploadServerCertificate", "iam:TagServerCertificate"])
        #expect(asked.allSatisfy { $0.resource == "arn:aws:iam::123456789012:server-certificate/a/s" })
        #expect(asked.allSatisfy { $0.context["aws:RequestTag/k"] == ["v"] })
        _ = try await world.call(IAM.uploadServerCertificate, request)
        let update = try await world.permissions(
            IAM.updateServerCertificate, .init(serverCertificateName: "s", newServerCertificateName: "t"))
        #expect(
            update.map(\.resource) == [
                "arn:aws:iam::123456789012:server-certificate/a/s",
                "arn:aws:iam::123456789012:server-certificate/a/t",
            ])
        #expect(update.allSatisfy { $0.context["aws:ResourceTag/k"] == ["v"] })
    }
}
