import Crypto
import CryptoExtras
import Primitives
import Testing
import WebAuthn

@Suite struct COSEKeyTests {
    private static let point = Array(P256.Signing.PrivateKey().publicKey.rawRepresentation)
    private static let x = CBOR.bytes(Array(point[..<32]))
    private static let y = CBOR.bytes(Array(point[32...]))
    private static let ed = CBOR.bytes(Array(Curve25519.Signing.PrivateKey().publicKey.rawRepresentation))
    private static let modulus = CBOR.bytes([0x80] + [UInt8](repeating: 1, count: 255))
    private static let exponent = CBOR.bytes([1, 0, 1])

    private func refusal(_ key: CBOR) -> COSEKeyError? {
        do throws(COSEKeyError) {
            _ = try COSEKey(encoded: key.encoded)
            return nil
        } catch {
            return error
        }
    }

    private func es256(
        type: CBOR = .integer(2), algorithm: CBOR = .integer(-7), curve: CBOR = .integer(1), x: CBOR = Self.x,
        y: CBOR = Self.y
    ) -> CBOR {
        .map([1: type, 3: algorithm, -1: curve, -2: x, -3: y])
    }

    private func rsa(_ n: CBOR, _ e: CBOR = Self.exponent) -> CBOR {
        .map([1: .integer(3), 3: .integer(-257), -1: n, -2: e])
    }

    @Test func `keys of each kind are read`() {
        #expect(refusal(es256()) == nil)
        #expect(refusal(.map([1: .integer(1), 3: .integer(-8), -1: .integer(6), -2: Self.ed])) == nil)
        #expect(refusal(rsa(Self.modulus)) == nil)
        for algorithm in [COSEAlgorithm.es256, .es384, .edDSA] { #expect(refusal(SoftKey.make(algorithm).cose) == nil) }
    }

    @Test func `type, algorithm and curve belong together`() {
        #expect(refusal(es256(type: .integer(1))) == .keyType(1))
        #expect(refusal(es256(type: .integer(3))) == .keyType(3))
        #expect(refusal(es256(algorithm: .integer(-8))) == .keyType(2))
        #expect(refusal(es256(algorithm: .integer(-257))) == .keyType(2))
        #expect(refusal(es256(algorithm: .integer(-35))) == .curve(1))
        #expect(refusal(es256(curve: .integer(2))) == .curve(2))
        #expect(refusal(es256(curve: .integer(8))) == .curve(8))
        for number: Int64 in [-36, -37, -47, -53, -65535, 0, 7] {
            #expect(refusal(es256(algorithm: .integer(number))) == .algorithm(number))
        }
        #expect(refusal(.map([1: .integer(1), 3: .integer(-8), -1: .integer(4), -2: Self.ed])) == .curve(4))
        #expect(refusal(.map([1: .integer(1), 3: .integer(-8), -1: .integer(7), -2: Self.ed])) == .curve(7))
    }

    @Test func `parameters are of their types and no more than needed`() {
        #expect(refusal(es256(type: "EC2")) == .parameter(1))
        #expect(refusal(es256(algorithm: "ES256")) == .parameter(3))
        #expect(refusal(es256(curve: "P-256")) == .parameter(-1))
        #expect(refusal(es256(x: .null)) == .parameter(-2))
        // A compressed point, which WebAuthn forbids.
        #expect(refusal(es256(y: .bool(true))) == .parameter(-3))
        #expect(refusal(.map([1: .integer(2), 3: .integer(-7), -1: .integer(1), -2: Self.x])) == .unexpectedParameters)
        #expect(
            refusal(.map([1: .integer(2), 2: .bytes([1]), 3: .integer(-7), -1: .integer(1), -2: Self.x, -3: Self.y]))
                == .unexpectedParameters)
        // The private half has no business here.
        #expect(
            refusal(
                .map([
                    1: .integer(2), 3: .integer(-7), -1: .integer(1), -2: Self.x, -3: Self.y,
                    -4: .bytes([UInt8](repeating: 1, count: 32)),
                ])) == .unexpectedParameters)
        #expect(refusal(.map([3: .integer(-7), -1: .integer(1), -2: Self.x, -3: Self.y])) == .parameter(1))
        #expect(refusal(.array([])) == .notAMap)
        #expect(refusal(.map([] as [CBOR.Entry])) == .parameter(1))
    }

    @Test func `coordinates have the length of their curve and lie on it`() {
        let long = CBOR.bytes([0] + Self.point[..<32])
        let short = CBOR.bytes(Array(Self.point[..<31]))
        #expect(refusal(es256(x: long)) == .coordinateLength(expected: 32))
        #expect(refusal(es256(x: short)) == .coordinateLength(expected: 32))
        #expect(refusal(es256(y: .bytes([]))) == .coordinateLength(expected: 32))
        let zero = CBOR.bytes([UInt8](repeating: 0, count: 32))
        #expect(refusal(es256(x: zero, y: zero)) == .notOnCurve)
        #expect(refusal(es256(x: Self.y, y: Self.x)) == .notOnCurve)
        let full = CBOR.bytes([UInt8](repeating: 0xFF, count: 32))
        #expect(refusal(es256(x: full, y: full)) == .notOnCurve)
        var bent = Self.point[32...]
        bent[63] ^= 1
        #expect(refusal(es256(y: .bytes(Array(bent)))) == .notOnCurve)
    }

    @Test func `RSA keys have a size worth having and no more`() {
        #expect(refusal(rsa(.bytes([0x40] + [UInt8](repeating: 1, count: 255)))) == .modulus)
        #expect(refusal(rsa(.bytes([0x80] + [UInt8](repeating: 1, count: 127)))) == .modulus)
        #expect(refusal(rsa(.bytes([0x80] + [UInt8](repeating: 1, count: 511)))) == nil)
        #expect(refusal(rsa(.bytes([0x01, 0x80] + [UInt8](repeating: 1, count: 511)))) == .modulus)
        #expect(refusal(rsa(.bytes([0x00, 0x80] + [UInt8](repeating: 1, count: 255)))) == .modulus)
        #expect(refusal(rsa(.bytes([0x80] + [UInt8](repeating: 2, count: 255)))) == .modulus)
        #expect(refusal(rsa(.bytes([]))) == .modulus)
        for exponent: [UInt8] in [[], [1], [3], [1, 0, 0], [0, 1, 0, 1], [1, 0, 0, 0, 1], [0xFF, 0xFF]] {
            #expect(refusal(rsa(Self.modulus, .bytes(exponent))) == .exponent, "\(exponent)")
        }
        #expect(refusal(rsa(Self.modulus, .bytes([1, 0, 0, 1]))) == nil)
    }

    @Test func `an RSA signature is verified, and no other padding`() throws {
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let parts = try key.publicKey.getKeyPrimitives()
        let cose = try COSEKey(
            encoded: rsa(.bytes(Array(parts.modulus)), .bytes(Array(parts.publicExponent))).encoded)
        let message = [UInt8](0..<100)
        let digest = SHA256.hash(data: message)
        let signature = Array(try key.signature(for: digest, padding: .insecurePKCS1v1_5).rawRepresentation)
        #expect(cose.isValidSignature(signature, for: message))
        #expect(!cose.isValidSignature(signature, for: message + [0]))
        #expect(!cose.isValidSignature(signature + [0], for: message))
        #expect(!cose.isValidSignature([0] + signature, for: message))
        #expect(!cose.isValidSignature(Array(signature.dropLast()), for: message))
        #expect(!cose.isValidSignature([], for: message))
        let pss = Array(try key.signature(for: digest, padding: .PSS).rawRepresentation)
        #expect(!cose.isValidSignature(pss, for: message))
        let sha1 = Insecure.SHA1.hash(data: message)
        let weak = Array(try key.signature(for: sha1, padding: .insecurePKCS1v1_5).rawRepresentation)
        #expect(!cose.isValidSignature(weak, for: message))
    }

    @Test func `an ECDSA signature has one form`() throws {
        let key = P256.Signing.PrivateKey()
        let raw = Array(key.publicKey.rawRepresentation)
        let cose = COSEKey.es256(x: Array(raw[..<32]), y: Array(raw[32...]))
        let message: [UInt8] = [1, 2, 3]
        let signature = try key.signature(for: message)
        let der = Array(signature.derRepresentation)
        #expect(cose.isValidSignature(der, for: message))
        #expect(!cose.isValidSignature(Array(signature.rawRepresentation), for: message))
        #expect(!cose.isValidSignature(der + [0], for: message))
        // A length in two bytes where one does.
        #expect(!cose.isValidSignature([0x30, 0x81] + der[1...], for: message))
        // A zero in front of r.
        var padded = der
        padded[1] += 1
        padded[3] += 1
        padded.insert(0, at: 4)
        #expect(!cose.isValidSignature(padded, for: message))
        // r and s as BER's indefinite length has them.
        #expect(!cose.isValidSignature([0x30, 0x80] + der[2...] + [0, 0], for: message))
    }
}
