import CenterStore
import IAMService
import OneTimePassword
import Platform
import Primitives

extension StoreWriter {
    /// The SAML provider that Identity Center's roles in an account trust; made where there is none yet.
    func reservedProvider(
        _ instance: InstanceRecord, in accountID: String, entropy: Entropy, at now: Timestamp
    ) throws -> SAMLProviderRecord {
        let present = try samlProviders(in: accountID).first { ReservedRole.isProviderName($0.name) }
        if let present { return present }
        let provider = SAMLProviderRecord(
            accountID: accountID, id: Base32.encode(entropy.bytes(20), padded: false),
            name: "AWSSSO_\(Hex.encode(entropy.bytes(8)))_DO_NOT_DELETE", metadata: Self.metadata(instance),
            createdAt: now, validUntil: now.adding(seconds: Self.century))
        try insert(provider)
        return provider
    }

    /// Names the issuer and no key: sessions are issued by the portal, never for an assertion.
    private static func metadata(_ instance: InstanceRecord) -> String {
        let issuer = InstanceNames.startURL(identityStoreID: instance.identityStoreID)
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="\(issuer)">
            <md:IDPSSODescriptor WantAuthnRequestsSigned="false" \
            protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
            <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" \
            Location="\(issuer)"/>
            </md:IDPSSODescriptor>
            </md:EntityDescriptor>

            """
    }

    private static var century: Int64 { 36_525 * 86_400 }
}
