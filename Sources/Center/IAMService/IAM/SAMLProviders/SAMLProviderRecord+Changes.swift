import AWSModels
import AWSProtocols
import CenterStore
import OneTimePassword
import Platform
import Primitives

extension SAMLProviderRecord {
    /// Upper-case letters and digits, as ids of providers and of their keys are.
    static func makeID(_ entropy: Entropy) -> String {
        Base32.encode(entropy.bytes(20), padded: false)
    }

    /// Takes the document in, or throws AWS's words. One that says nothing of its end is good for a hundred years.
    mutating func set(metadata text: String, at moment: Timestamp) throws {
        metadata = text
        validUntil = try SAMLMetadata(text).validUntil ?? moment.adding(seconds: Self.century)
    }

    /// Changes how assertions are encrypted: `mode` and the keys, first taking one away, then adding one.
    mutating func set(
        mode: String?, adding key: Secret?, removing keyID: String?, at moment: Timestamp, entropy: Entropy, limit: Int
    ) throws {
        encryptionMode = mode ?? encryptionMode
        if let keyID {
            guard privateKeys.contains(where: { $0.id == keyID }) else {
                throw IAM.Errors.noSuchEntity("Private key with id \(keyID) cannot be found.")
            }
            privateKeys.removeAll { $0.id == keyID }
        }
        if let key {
            guard X509PrivateKey(pem: key) != nil else {
                throw IAM.Errors.invalidInput(
                    "Private key could not be parsed. It must be a private key in PEM format.")
            }
            guard privateKeys.count < limit else { throw quotaExceeded("PrivateKeysPerSAMLProvider", limit) }
            privateKeys.append(PrivateKey(id: Self.makeID(entropy), addedAt: moment, pem: key))
        }
        guard encryptionMode == nil || !privateKeys.isEmpty else {
            throw IAM.Errors.invalidInput("A private key is needed for the assertion encryption mode.")
        }
    }

    private static let century: Int64 = 36_525 * 86_400
}
