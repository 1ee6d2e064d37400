import Primitives
import Testing
import WebAuthn

@Suite struct CBORRefusalTests {
    @Test(arguments: [
        // Numbers and lengths that have a shorter form.
        ("1800", CBORError.notShortest), ("1817", .notShortest), ("190018", .notShortest), ("1900ff", .notShortest),
        ("1a0000ffff", .notShortest), ("1b00000000ffffffff", .notShortest), ("3817", .notShortest),
        ("3900ff", .notShortest), ("580161", .notShortest), ("590001ff", .notShortest), ("7801 61", .notShortest),
        ("980101", .notShortest), ("9900010 1", .notShortest), ("b8010101", .notShortest), ("ba00000000", .notShortest),
        // No length at the head.
        ("5fff", .indefiniteLength), ("7fff", .indefiniteLength), ("9fff", .indefiniteLength),
        ("bfff", .indefiniteLength), ("ff", .indefiniteLength), ("815fff", .indefiniteLength),
        // Nothing that RFC 8949 knows.
        ("1c", .malformed(0x1C)), ("1d", .malformed(0x1D)), ("1e", .malformed(0x1E)), ("1f", .malformed(0x1F)),
        ("3f", .malformed(0x3F)), ("5c", .malformed(0x5C)), ("7d", .malformed(0x7D)), ("9e", .malformed(0x9E)),
        ("bc", .malformed(0xBC)), ("fc", .malformed(0xFC)), ("fd", .malformed(0xFD)), ("fe", .malformed(0xFE)),
        ("f800", .malformed(0xF8)), ("f81f", .malformed(0xF8)), ("f820", .unsupported(0xF8)),
        ("f8ff", .unsupported(0xF8)),
        // What the subset leaves out.
        ("c000", .tag), ("d81800", .tag), ("f7", .unsupported(0xF7)), ("e0", .unsupported(0xE0)),
        ("f3", .unsupported(0xF3)), ("f90000", .unsupported(0xF9)), ("fa47c35000", .unsupported(0xFA)),
        ("fb3ff199999999999a", .unsupported(0xFB)),
        // Too short.
        ("", .truncated), ("18", .truncated), ("19ff", .truncated), ("1affffff", .truncated),
        ("1bffffffffffffff", .truncated), ("41", .truncated), ("5818", .truncated), ("6261", .truncated),
        ("81", .truncated), ("820 1", .truncated), ("a1", .truncated), ("a101", .truncated), ("f8", .truncated),
        // Lengths that no input can have must not take memory, or wrap around.
        ("5bffffffffffffffff", .truncated), ("7b7fffffffffffffff", .truncated), ("9bffffffffffffffff", .truncated),
        ("9a7fffffff", .truncated), ("bbffffffffffffffff", .truncated), ("bb8000000000000000", .truncated),
        ("ba7fffffff", .truncated), ("9b0000000100000000", .truncated),
        // Too long.
        ("0000", .trailingBytes(1)), ("a0f6f6", .trailingBytes(2)), ("4100ff", .trailingBytes(1)),
        // Maps.
        ("a201010102", .duplicateKey), ("a2616101616102", .duplicateKey), ("a220012001", .duplicateKey),
        ("a202010101", .keyOrder), ("a220010101", .keyOrder), ("a2616201616101", .keyOrder),
        ("a262616101616201", .keyOrder), ("a22101 2001", .keyOrder), ("a2616100 0100", .keyOrder),
        ("a2187801 0101", .keyOrder), ("a301010202 0103", .keyOrder),
        ("a1f501", .keyType), ("a1f601", .keyType), ("a14001", .keyType), ("a18001", .keyType), ("a1a001", .keyType),
        // Texts.
        ("61ff", .invalidUTF8), ("62c328", .invalidUTF8), ("63eda080", .invalidUTF8), ("62c080", .invalidUTF8),
        ("64f4908080", .invalidUTF8), ("a161ff01", .invalidUTF8),
    ]) func `what is not canonical is refused for what it is`(hex: String, expected: CBORError) throws {
        let bytes = try #require(Hex.decode(hex.filter { $0 != " " }))
        #expect(throws: expected) { try CBOR.decode(bytes) }
    }

    @Test func `keys are ordered by type, then length, then bytes`() throws {
        let keys: [CBOR] = [
            .unsigned(0), .unsigned(23), .unsigned(24), .unsigned(255), .unsigned(256), .negative(0), .negative(23),
            .negative(24), .text(""), .text("a"), .text("z"), .text("aa"), .text("ab"),
        ]
        let map = CBOR.map(keys.map { CBOR.Entry($0, .null) })
        #expect(try CBOR.decode(map.encoded) == map)
        for place in keys.indices.dropLast() {
            var swapped = keys
            swapped.swapAt(place, place + 1)
            let bytes = CBOR.map(swapped.map { CBOR.Entry($0, .null) }).encoded
            #expect(throws: CBORError.keyOrder, "\(keys[place])") { try CBOR.decode(bytes) }
        }
    }

    @Test func `four levels are read and five are not`() {
        #expect(throws: Never.self) { try CBOR.decode([0x81, 0x81, 0x81, 0x81, 0x00]) }
        #expect(throws: CBORError.tooDeep(limit: 4)) { try CBOR.decode([0x81, 0x81, 0x81, 0x81, 0x80]) }
        #expect(throws: CBORError.tooDeep(limit: 4)) {
            try CBOR.decode([0xA1, 0x01, 0xA1, 0x01, 0x81, 0xA1, 0x01, 0xA0])
        }
    }

    @Test func `a tower of arrays costs no stack`() {
        let tower = [UInt8](repeating: 0x81, count: 60_000) + [0]
        #expect(throws: CBORError.tooDeep(limit: 4)) { try CBOR.decode(tower) }
    }

    @Test func `input beyond the limit is not looked at`() {
        let limits = CBOR.Limits(bytes: 4, depth: 4)
        #expect(throws: CBORError.tooLong(limit: 4)) { try CBOR.decode([0x44, 1, 2, 3, 4], limits: limits) }
        #expect(throws: Never.self) { try CBOR.decode([0x43, 1, 2, 3], limits: limits) }
    }

    @Test func `integers keep all their bits`() throws {
        #expect(try CBOR.decode([0x1B] + [UInt8](repeating: 0xFF, count: 8)) == .unsigned(.max))
        #expect(try CBOR.decode([0x3B] + [UInt8](repeating: 0xFF, count: 8)) == .negative(.max))
        #expect(try CBOR.decode([0x3B, 0x7F] + [UInt8](repeating: 0xFF, count: 7)).integerValue == .min)
        #expect(try CBOR.decode([0x1B] + [UInt8](repeating: 0xFF, count: 8)).integerValue == nil)
        #expect(CBOR.integer(.min).encoded == [0x3B, 0x7F] + [UInt8](repeating: 0xFF, count: 7))
    }
}
