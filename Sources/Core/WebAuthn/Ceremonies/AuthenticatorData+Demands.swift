import Crypto
import Primitives

/// What both ceremonies demand of authenticator data.
extension AuthenticatorData {
    func checkRelyingParty(_ relyingParty: RelyingParty) throws(WebAuthnError) {
        let expected = Array(SHA256.hash(data: Array(relyingParty.id.utf8)))
        guard constantTimeEquals(rpIDHash, expected) else { throw .rpIDHash }
    }

    func checkPresence() throws(WebAuthnError) {
        guard flags.contains(.userPresent) else { throw .userNotPresent }
    }

    func checkVerification(_ requirement: UserVerification) throws(WebAuthnError) {
        guard requirement != .required || flags.contains(.userVerified) else { throw .userNotVerified }
    }

    func checkBackup() throws(WebAuthnError) {
        guard flags.contains(.backupEligible) || !flags.contains(.backedUp) else { throw .backedUpButNotEligible }
    }
}
