import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Primitives
import Testing

@Suite("SAML providers")
struct SAMLProviderTests {
    private static let arn = "arn:aws:iam::123456789012:saml-provider/idp"

    /// A document as identity providers write them; `padding` brings it to the length that AWS asks for.
    static func metadata(attributes: String = "", inside: String = "", padding: Int = 1000) -> String {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!-- exported -->
        <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" \
        xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="https://idp.example.com/saml"\(attributes)>
        <md:IDPSSODescriptor WantAuthnRequestsSigned="false" \
        protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
        <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data>
        <ds:X509Certificate>\(String(repeating: "A", count: padding))</ds:X509Certificate>
        </ds:X509Data></ds:KeyInfo></md:KeyDescriptor>\(inside)
        <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" \
        Location="https://idp.example.com/?a=1&amp;b=2"/>
        </md:IDPSSODescriptor>
        </md:EntityDescriptor>
        """
    }

    @Test("are made, shown, changed and removed")
    func lifecycle() async throws {
        let world = try await World()
        let document = Self.metadata(attributes: #" validUntil="2030-01-02T03:04:05Z""#)
        let made = try await world.call(
            IAM.createSAMLProvider,
            .init(samlMetadataDocument: document, name: "idp", tags: [IAM.Tag(key: "k", value: "v")]))
        #expect(made.samlProviderArn == Self.arn && made.tags == [IAM.Tag(key: "k", value: "v")])
        let shown = try await world.call(IAM.getSAMLProvider, .init(samlProviderArn: Self.arn))
        #expect(shown.samlMetadataDocument == document && shown.createDate == world.now)
        #expect(shown.validUntil?.iso8601 == "2030-01-02T03:04:05Z")
        #expect((22...64).contains(shown.samlProviderUUID?.utf8.count ?? 0))
        #expect(shown.privateKeyList == nil && shown.assertionEncryptionMode == nil)
        _ = try await world.call(
            IAM.updateSAMLProvider, .init(samlMetadataDocument: Self.metadata(), samlProviderArn: Self.arn))
        let list = try await world.call(IAM.listSAMLProviders, .init()).samlProviderList
        #expect(list?.map(\.arn) == [Self.arn])
        #expect(list?.first?.validUntil == world.now.adding(seconds: 36_525 * 86_400))
        let again = try await world.error(
            IAM.createSAMLProvider, .init(samlMetadataDocument: document, name: "IDP"))
        #expect(again?.code == "EntityAlreadyExists")
        _ = try await world.call(IAM.deleteSAMLProvider, .init(samlProviderArn: Self.arn))
        let missing = IAM.Errors.noSuchEntity("Manifest not found for arn \(Self.arn)")
        #expect(try await world.error(IAM.deleteSAMLProvider, .init(samlProviderArn: Self.arn)) == missing)
        #expect(try await world.error(IAM.getSAMLProvider, .init(samlProviderArn: Self.arn)) == missing)
    }

    /// Documents that are none, and attacks on those who read XML.
    static let broken: [String] = [
        String(repeating: "a", count: 1024), metadata().replacing("</md:EntityDescriptor>", with: ""),
        metadata().replacing("EntityDescriptor", with: "EntitiesDescriptor"),
        metadata().replacing("IDPSSODescriptor", with: "SPSSODescriptor"),
        metadata().replacing(#"entityID="https://idp.example.com/saml""#, with: ""),
        metadata().replacing("urn:oasis:names:tc:SAML:2.0:metadata", with: "urn:another"),
        metadata().replacing("<!-- exported -->", with: #"<!DOCTYPE x [<!ENTITY a "aaaa">]>"#),
        metadata().replacing("<!-- exported -->", with: #"<!DOCTYPE x SYSTEM "file:///etc/passwd">"#),
        metadata(inside: "&unknown;"), metadata(inside: "<a></b>"), metadata(inside: #"<a b="1" b="2"/>"#),
        metadata(inside: String(repeating: "<a>", count: 2000) + String(repeating: "</a>", count: 2000)),
        metadata(inside: String(repeating: "<a/>", count: 100_001)), metadata() + "<again/>",
    ]

    @Test("have metadata that can be read", arguments: broken)
    func malformed(_ document: String) async throws {
        let world = try await World()
        let refusal = IAM.Errors.invalidInput("Could not parse metadata")
        #expect(
            try await world.error(IAM.createSAMLProvider, .init(samlMetadataDocument: document, name: "idp")) == refusal
        )
        _ = try await world.call(
            IAM.createSAMLProvider, .init(samlMetadataDocument: Self.metadata(), name: "idp"))
        #expect(
            try await world.error(
                IAM.updateSAMLProvider, .init(samlMetadataDocument: document, samlProviderArn: Self.arn)) == refusal)
    }

    @Test("have metadata of a thousand characters at least")
    func tooShort() async throws {
        let world = try await World()
        let error = try await world.error(
            IAM.createSAMLProvider, .init(samlMetadataDocument: "<x/>", name: "idp"))
        #expect(error?.code == "ValidationError")
        #expect(error?.message.contains("greater than or equal to 1000") == true)
    }

    @Test("keep two private keys at most, and never show them")
    func privateKeys() async throws {
        let world = try await World()
        let keys = try (0..<3).map { try Authority("k\($0)").key }
        let bare = try await world.error(
            IAM.createSAMLProvider,
            .init(samlMetadataDocument: Self.metadata(), name: "idp", assertionEncryptionMode: "Required"))
        #expect(bare?.code == "InvalidInput")
        _ = try await world.call(
            IAM.createSAMLProvider,
            .init(
                samlMetadataDocument: Self.metadata(), name: "idp", assertionEncryptionMode: "Required",
                addPrivateKey: Secret(utf8: keys[0])))
        func update(add: String? = nil, remove: String? = nil) async throws -> ServiceError? {
            try await world.error(
                IAM.updateSAMLProvider,
                .init(
                    samlProviderArn: Self.arn, addPrivateKey: add.map { Secret(utf8: $0) }, removePrivateKey: remove))
        }
        #expect(try await update(add: keys[1]) == nil)
        #expect(try await update(add: keys[2])?.code == "LimitExceeded")
        #expect(try await update(add: "no key")?.code == "InvalidInput")
        let shown = try await world.call(IAM.getSAMLProvider, .init(samlProviderArn: Self.arn))
        let ids = shown.privateKeyList?.compactMap(\.keyId) ?? []
        #expect(ids.count == 2 && shown.assertionEncryptionMode == "Required")
        #expect(try await update(remove: ids[0]) == nil)
        #expect(try await update(remove: ids[0])?.code == "NoSuchEntity")
        #expect(try await update(remove: ids[1])?.code == "InvalidInput")
    }

    @Test("are tagged, and named where permission is asked")
    func tags() async throws {
        let world = try await World()
        let asked = try await world.permissions(
            IAM.createSAMLProvider,
            .init(
                samlMetadataDocument: Self.metadata(), name: "idp", tags: [IAM.Tag(key: "k", value: "v")]))
        #expect(asked.map(\.action) == ["iam:CreateSAMLProvider", "iam:TagSAMLProvider"])
        #expect(asked.allSatisfy { $0.resource == Self.arn && $0.context["aws:RequestTag/k"] == ["v"] })
        _ = try await world.call(
            IAM.createSAMLProvider, .init(samlMetadataDocument: Self.metadata(), name: "idp"))
        _ = try await world.call(
            IAM.tagSAMLProvider, .init(samlProviderArn: Self.arn, tags: [IAM.Tag(key: "a", value: "b")]))
        let update = try await world.permissions(IAM.updateSAMLProvider, .init(samlProviderArn: Self.arn))
        #expect(update.first?.context["iam:ResourceTag/a"] == ["b"])
        _ = try await world.call(IAM.untagSAMLProvider, .init(samlProviderArn: Self.arn, tagKeys: ["a"]))
        #expect(try await world.call(IAM.listSAMLProviderTags, .init(samlProviderArn: Self.arn)).tags.isEmpty)
    }
}
