import AWSModels
import AWSProtocols
import Primitives

/// The metadata document of a SAML identity provider (SAML 2.0 Metadata section 2), as far as it is looked at.
struct SAMLMetadata {
    /// Until when the document says that it holds.
    let validUntil: Timestamp?

    /// Throws unless `text` is XML with an `EntityDescriptor` that has an id and describes an identity provider.
    init(_ text: String) throws {
        let bytes = Array(text.utf8)
        // One document describes one provider: deep nesting and a great many elements are no metadata.
        let limits = XMLLimits(size: bytes.count, depth: 48, elements: 100_000)
        guard let root = try? XMLReader.read(bytes, limits: limits), root.name == "EntityDescriptor",
            root.attributes["entityID"]?.isEmpty == false, root["IDPSSODescriptor"] != nil,
            root.attributes.contains(where: Self.isMetadataNamespace)
        else { throw IAM.Errors.invalidInput("Could not parse metadata") }
        validUntil = root.attributes["validUntil"].flatMap { Timestamp(iso8601: $0) }
    }

    private static func isMetadataNamespace(_ attribute: (key: String, value: String)) -> Bool {
        (attribute.key == "xmlns" || attribute.key.hasPrefix("xmlns:"))
            && attribute.value == "urn:oasis:names:tc:SAML:2.0:metadata"
    }
}
