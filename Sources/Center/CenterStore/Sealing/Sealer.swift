import Crypto
public import Platform
public import Primitives
import Synchronization

/// Encrypts what must not be read or moved at rest: AES-256-GCM, a subkey for each purpose (HKDF-SHA256 over the
/// center's key, RFC 5869), a random 96-bit nonce, and the context in which it stands as associated data.
///
/// A sealed value is one byte of format, then nonce, ciphertext and tag. It opens only for the same purpose and the
/// same context, so that a value cut out of one place does not open in another.
public struct Sealer: Sendable {
    /// What a subkey is for. Values sealed for one purpose never open for another.
    public struct Purpose: Hashable, Sendable {
        /// A name that is never given a second meaning.
        public let name: String

        public init(_ name: String) {
            self.name = name
        }

        /// Columns of the database.
        public static let column = Purpose("column")
        /// Temporary credentials' session tokens.
        public static let sessionToken = Purpose("session-token")
        /// The codes that bind the lines of the audit log to this center.
        public static let auditLog = Purpose("audit-log")
    }

    private let key: CenterKey
    private let subkeys = Subkeys()
    /// Where its nonces come from.
    public let entropy: Entropy

    public init(key: CenterKey, entropy: Entropy) {
        self.key = key
        self.entropy = entropy
    }

    /// The sealed form of `bytes`, bound to `purpose` and `context`.
    public func seal(_ bytes: some Collection<UInt8>, for purpose: Purpose, context: [String]) throws -> [UInt8] {
        var sealed: [UInt8] = []
        try seal(Array(bytes), for: purpose, context: context, to: &sealed)
        return sealed
    }

    /// Appends the sealed form of `bytes`, bound to `purpose` and `context`, to `sealed`.
    public func seal(
        _ bytes: [UInt8], for purpose: Purpose, context: [String], to sealed: inout [UInt8]
    ) throws {
        let nonce = entropy.bytes(12)
        let box = try AES.GCM.seal(
            bytes, using: subkey(for: purpose), nonce: try AES.GCM.Nonce(data: nonce),
            authenticating: Self.associatedData(context))
        sealed.reserveCapacity(sealed.count + 1 + nonce.count + bytes.count + 16)
        sealed.append(Self.format)
        sealed += nonce
        sealed += box.ciphertext
        sealed += box.tag
    }

    /// What was sealed; nil unless purpose, context and every bit are as they were.
    public func open(_ sealed: some Collection<UInt8>, for purpose: Purpose, context: [String]) -> Secret? {
        let sealed = Array(sealed)
        guard sealed.count >= 29, sealed[0] == Self.format,
            let box = try? AES.GCM.SealedBox(combined: sealed.dropFirst()),
            let opened = try? AES.GCM.open(
                box, using: subkey(for: purpose), authenticating: Self.associatedData(context))
        else { return nil }
        return Secret(Array(opened))
    }

    /// A key of 32 bytes for a purpose of its own, for what seals in another form.
    public func derivedKey(for purpose: Purpose) -> Secret {
        subkey(for: purpose).withUnsafeBytes { Secret(Array($0)) }
    }

    /// The same as the key of a sealer of its own.
    public func derivedCenterKey(for purpose: Purpose) -> CenterKey {
        CenterKey(derived: derivedKey(for: purpose))
    }

    private static let format: UInt8 = 1

    private func subkey(for purpose: Purpose) -> SymmetricKey {
        subkeys.key(for: purpose) {
            key.bytes.withBytes { bytes in
                HKDF<SHA256>.deriveKey(
                    inputKeyMaterial: SymmetricKey(data: bytes), info: Array("twinlock center 1 \(purpose.name)".utf8),
                    outputByteCount: 32)
            }
        }
    }

    /// Each part with its length before it, so that no two contexts read the same.
    private static func associatedData(_ context: [String]) -> [UInt8] {
        context.reduce(into: [format]) { data, part in
            let part = Array(part.utf8)
            withUnsafeBytes(of: UInt32(part.count).bigEndian) { data.append(contentsOf: $0) }
            data.append(contentsOf: part)
        }
    }
}

/// The subkeys that were derived already: there are few purposes, and every session token needs one.
private final class Subkeys: Sendable {
    private let keys = Mutex<[Sealer.Purpose: SymmetricKey]>([:])

    func key(for purpose: Sealer.Purpose, derive: () -> SymmetricKey) -> SymmetricKey {
        if let key = keys.withLock({ $0[purpose] }) { return key }
        let key = derive()
        keys.withLock { $0[purpose] = key }
        return key
    }
}
