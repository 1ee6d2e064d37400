/// What an authenticator signs of itself (Web Authentication Level 3, section 6.1), read to the last byte.
public struct AuthenticatorData: Sendable, Hashable {
    /// All of it, as it was signed.
    public let bytes: [UInt8]
    /// SHA-256 of the RP ID, 32 bytes.
    public let rpIDHash: [UInt8]
    public let flags: AuthenticatorFlags
    /// 0 where the authenticator does not count.
    public let signatureCount: UInt32
    /// Present where the flag AT is set.
    public let attestedCredential: AttestedCredential?
    /// The outputs of extensions, by their identifiers; a map. Present where the flag ED is set.
    public let extensions: CBOR?

    /// Reads authenticator data, with nothing after them, as the flags say what they hold.
    public init(bytes: [UInt8]) throws(WebAuthnError) {
        var rest = bytes[...]
        self.bytes = bytes
        rpIDHash = Array(try Self.take(32, from: &rest))
        flags = AuthenticatorFlags(rawValue: try Self.take(1, from: &rest).reduce(0) { $1 | $0 })
        guard flags.isDisjoint(with: .reserved) else { throw .reservedFlags }
        signatureCount = try Self.take(4, from: &rest).reduce(0) { $0 << 8 | UInt32($1) }
        attestedCredential =
            flags.contains(.attestedCredentialData) ? try Self.attestedCredential(from: &rest) : nil
        extensions = flags.contains(.extensionData) ? try Self.extensions(from: &rest) : nil
        guard rest.isEmpty else { throw .authenticatorDataTrailing(rest.count) }
    }

    private static func attestedCredential(from rest: inout ArraySlice<UInt8>) throws(WebAuthnError)
        -> AttestedCredential
    {
        let aaguid = Array(try take(16, from: &rest))
        let length = try take(2, from: &rest).reduce(0) { $0 << 8 | Int($1) }
        guard (1...1023).contains(length) else { throw .credentialIDLength(length) }
        let id = Array(try take(length, from: &rest))
        let start = rest
        let (value, after) = try firstValue(of: rest) { .publicKey(.encoding($0)) }
        rest = after
        let encoded = Array(start.prefix(start.count - after.count))
        do throws(COSEKeyError) {
            return AttestedCredential(
                aaguid: aaguid, id: id, publicKey: try COSEKey(value), encodedPublicKey: encoded)
        } catch {
            throw .publicKey(error)
        }
    }

    private static func extensions(from rest: inout ArraySlice<UInt8>) throws(WebAuthnError) -> CBOR {
        let (value, after) = try firstValue(of: rest) { .extensionData($0) }
        rest = after
        guard let entries = value.mapValue, entries.allSatisfy({ $0.key.textValue != nil }) else {
            throw .extensionMap
        }
        return value
    }

    private static func firstValue(
        of bytes: ArraySlice<UInt8>, _ refusal: (CBORError) -> WebAuthnError
    ) throws(WebAuthnError) -> (value: CBOR, rest: ArraySlice<UInt8>) {
        do throws(CBORError) { return try CBOR.decodeFirst(of: bytes) } catch { throw refusal(error) }
    }

    private static func take(
        _ count: Int, from rest: inout ArraySlice<UInt8>
    ) throws(WebAuthnError) -> ArraySlice<UInt8> {
        guard rest.count >= count else { throw .authenticatorDataTruncated }
        defer { rest.removeFirst(count) }
        return rest.prefix(count)
    }
}
