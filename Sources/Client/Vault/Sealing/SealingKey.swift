import Crypto
import Platform
import Primitives

/// A key that seals records: AES-256-GCM (NIST SP 800-38D) under a subkey that HKDF-SHA256 (RFC 5869) derives for each
/// record anew, so that no nonce is ever used twice with one key.
struct SealingKey: Sendable {
    private let key: SymmetricKey

    /// Takes 32 bytes.
    init(_ bytes: Secret) {
        key = bytes.withBytes { SymmetricKey(data: $0) }
    }

    /// Seals `plaintext`, binding it to `context`: it opens only with the same context.
    func seal(_ plaintext: Secret, context: [String], entropy: Entropy) -> SealedRecord {
        let salt = entropy.bytes(32)
        let nonce = entropy.bytes(12)
        do {
            let box = try plaintext.withBytes { plaintext in
                try AES.GCM.seal(
                    plaintext, using: subkey(salt: salt), nonce: AES.GCM.Nonce(data: nonce),
                    authenticating: Self.authenticated(context))
            }
            return SealedRecord(salt: salt, nonce: nonce, ciphertext: Array(box.ciphertext), tag: Array(box.tag))
        } catch {
            // Only a nonce or key of the wrong length could fail, and both are made here.
            preconditionFailure("AES-GCM refuses a 32-byte key and a 12-byte nonce")
        }
    }

    /// The plaintext; nil if key, context or record are not the ones that it was sealed with.
    func open(_ record: SealedRecord, context: [String]) -> Secret? {
        guard let nonce = try? AES.GCM.Nonce(data: record.nonce),
            let box = try? AES.GCM.SealedBox(nonce: nonce, ciphertext: record.ciphertext, tag: record.tag),
            let plaintext = try? AES.GCM.open(
                box, using: subkey(salt: record.salt), authenticating: Self.authenticated(context))
        else { return nil }
        return Secret(plaintext)
    }

    private func subkey(salt: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, salt: salt, info: Array("twinlock vault 1".utf8), outputByteCount: 32)
    }

    /// The context as bytes, each part with its length, so that no two contexts look alike.
    private static func authenticated(_ context: [String]) -> [UInt8] {
        context.flatMap { part in Array("\(part.utf8.count):".utf8) + Array(part.utf8) }
    }
}
