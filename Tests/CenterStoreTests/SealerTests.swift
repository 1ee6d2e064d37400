import CenterStore
import Primitives
import Testing

@Suite("What is sealed")
struct SealerTests {
    let entropy = countingEntropy()
    let secret = Array("wJalrXUtnFEMI".utf8)

    @Test("opens for its purpose and context alone")
    func binding() throws {
        let sealer = Sealer(key: CenterKey(entropy: entropy), entropy: entropy)
        let sealed = try sealer.seal(secret, for: .column, context: ["t", "1", "c"])
        #expect(sealer.open(sealed, for: .column, context: ["t", "1", "c"])?.revealedBytes() == secret)
        #expect(sealer.open(sealed, for: .sessionToken, context: ["t", "1", "c"]) == nil)
        #expect(sealer.open(sealed, for: .column, context: ["t", "2", "c"]) == nil)
        #expect(sealer.open(sealed, for: .column, context: ["t1", "", "c"]) == nil)
        #expect(sealer.open(sealed, for: .column, context: ["t", "1c"]) == nil)
        let other = Sealer(key: CenterKey(entropy: entropy), entropy: entropy)
        #expect(other.open(sealed, for: .column, context: ["t", "1", "c"]) == nil)
    }

    @Test("with any bit altered, or cut short, does not open")
    func tampering() throws {
        let sealer = Sealer(key: CenterKey(entropy: entropy), entropy: entropy)
        let sealed = try sealer.seal(secret, for: .column, context: [])
        for bit in 0..<(sealed.count * 8) {
            var altered = sealed
            altered[bit / 8] ^= 1 << (bit % 8)
            #expect(sealer.open(altered, for: .column, context: []) == nil)
        }
        for count in 0..<sealed.count {
            #expect(sealer.open(sealed.prefix(count), for: .column, context: []) == nil)
        }
    }

    @Test("is different each time and does not hold the plain bytes")
    func freshness() throws {
        let sealer = Sealer(key: CenterKey(entropy: entropy), entropy: entropy)
        let one = try sealer.seal(secret, for: .column, context: [])
        #expect(try one != sealer.seal(secret, for: .column, context: []))
        #expect(!Hex.encode(one).contains(Hex.encode(secret)))
    }

    @Test("A key file reads back, with or without its line end, and nothing else passes")
    func keyFile() throws {
        let key = CenterKey(entropy: entropy)
        #expect(CenterKey(fileContent: key.fileContent) == key)
        #expect(CenterKey(fileContent: Array(key.fileContent.dropLast())) == key)
        for text in ["", "00", String(repeating: "0", count: 62), String(repeating: "g", count: 64)] {
            #expect(CenterKey(fileContent: Array(text.utf8)) == nil)
        }
    }
}
