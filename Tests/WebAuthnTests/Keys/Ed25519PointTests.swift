import Crypto
import Primitives
import Testing

@testable import WebAuthn

@Suite struct Ed25519PointTests {
    /// RFC 8032 section 7.1.
    @Test(arguments: [
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e",
        "ec172b93ad5e563f4932c70e1245034c35467ef2efd4d64ebf819683467e2bf2",
    ]) func `the RFC's keys are points`(hex: String) throws {
        #expect(Ed25519Point.isUsable(try #require(Hex.decode(hex))))
    }

    @Test func `every key that is made is a point`() {
        for _ in 0..<50 {
            #expect(Ed25519Point.isUsable(Array(Curve25519.Signing.PrivateKey().publicKey.rawRepresentation)))
        }
    }

    /// The eight points whose order divides eight, and what would be taken for them.
    @Test(arguments: [
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        // Beyond the prime: a second form of zero, of one, and of the greatest number.
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ]) func `a point for which anybody can sign is refused`(hex: String) throws {
        #expect(!Ed25519Point.isUsable(try #require(Hex.decode(hex))))
    }

    @Test func `half of all numbers are no point`() {
        // The same as python: [y for y in range(2, 40) if not a square((y*y - 1) / (d*y*y + 1))].
        let none = Set<UInt8>([2, 7, 8, 11, 12, 13, 17, 20, 22, 31, 34, 36, 38])
        for y in UInt8(2)..<40 {
            #expect(Ed25519Point.isUsable([y] + [UInt8](repeating: 0, count: 31)) == !none.contains(y), "\(y)")
        }
    }
}
