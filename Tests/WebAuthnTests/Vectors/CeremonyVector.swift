import Primitives
import Testing
import WebAuthn

/// One pair of the standard's own test vectors: a registration and an authentication with the same credential.
struct CeremonyVector: Sendable, CustomTestStringConvertible {
    let id: String
    let relyingParty: RelyingParty
    let registration: JSON
    let authentication: JSON
    let registrationChallenge: [UInt8]
    let authenticationChallenge: [UInt8]

    var testDescription: String { id }

    static let all: [CeremonyVector] =
        (try? Vectors.read("webauthn/w3c-webauthn-l3-test-vectors.json")["cases"]?.arrayValue?.compactMap(Self.init))
        ?? []

    init?(_ json: JSON) {
        guard let id = json["id"]?.stringValue, let domain = json["rp_id"]?.stringValue,
            let origin = json["origin"]?.stringValue, let top = json["top_origin_where_present"]?.stringValue,
            let registration = json["registration"]?["credential"],
            let authentication = json["authentication"]?["credential"],
            let first = json["registration"]?["expected_challenge"]?.stringValue.flatMap({ Base64.decodeURL($0) }),
            let second = json["authentication"]?["expected_challenge"]?.stringValue.flatMap({ Base64.decodeURL($0) })
        else { return nil }
        self.id = id
        relyingParty = RelyingParty(id: domain, origins: [origin], topOrigins: [top])
        (self.registration, self.authentication) = (registration, authentication)
        (registrationChallenge, authenticationChallenge) = (first, second)
    }

    var creationOptions: CreationOptions {
        CreationOptions(
            relyingParty: relyingParty, name: "Example",
            user: UserEntity(handle: [1, 2, 3], name: "alice", displayName: "Alice"),
            challenge: registrationChallenge)
    }

    var requestOptions: RequestOptions {
        RequestOptions(relyingParty: relyingParty, challenge: authenticationChallenge)
    }

    func register(_ credential: JSON? = nil, as party: RelyingParty? = nil) throws -> Registration {
        try RegistrationCeremony(relyingParty: party ?? relyingParty, options: creationOptions)
            .verify(RegistrationResponse(json: credential ?? registration))
    }

    func authenticate(
        _ credential: JSON? = nil, against record: CredentialRecord, as party: RelyingParty? = nil
    ) throws -> Assertion {
        try AssertionCeremony(
            relyingParty: party ?? relyingParty, options: requestOptions, userHandle: record.userHandle
        ).verify(AuthenticationResponse(json: credential ?? authentication), against: record)
    }
}
