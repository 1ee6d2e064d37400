import Primitives
import Testing
import WebAuthn

@Suite(.enabled(if: Vectors.exist, Vectors.absent)) struct CeremonyVectorTests {
    /// Algorithms that are not offered.
    static let foreign: Set = ["packed-es512", "packed-ed448"]
    static let offered = CeremonyVector.all.filter { !foreign.contains($0.id) }

    @Test func `every vector is read`() {
        #expect(CeremonyVector.all.count >= 15)
    }

    @Test(arguments: offered) func `a published pair is accepted`(vector: CeremonyVector) throws {
        let registration = try vector.register()
        let assertion = try vector.authenticate(against: registration.credential)
        #expect(assertion.credential.id == registration.credential.id)
        #expect(assertion.credential.publicKey == registration.credential.publicKey)
    }

    @Test(arguments: CeremonyVector.all.filter { foreign.contains($0.id) })
    func `a pair of an algorithm that is not offered is refused`(vector: CeremonyVector) throws {
        #expect {
            try vector.register()
        } throws: { error in
            guard case .publicKey(.algorithm)? = error as? WebAuthnError else { return false }
            return true
        }
    }

    @Test(arguments: offered) func `the attestation is what its format says`(vector: CeremonyVector) throws {
        let attestation = try vector.register().attestation
        switch vector.id.prefix(while: { $0 != "-" }) {
        case "none": #expect(attestation == .none)
        case "packed" where vector.id.contains("self"): #expect(attestation == .selfSigned)
        case "packed":
            guard case .certificate(.packed, let chain) = attestation else {
                Issue.record("\(attestation)")
                return
            }
            #expect(chain.count == 1)
        case "fido":
            guard case .certificate(.fidoU2F, _) = attestation else {
                Issue.record("\(attestation)")
                return
            }
        default:
            guard case .unverified = attestation else {
                Issue.record("\(attestation)")
                return
            }
        }
    }
}
