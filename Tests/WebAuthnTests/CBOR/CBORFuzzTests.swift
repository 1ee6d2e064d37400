import Testing
import WebAuthn

@Suite struct CBORFuzzTests {
    /// What is decoded must encode to the same bytes, or there would be two ways to write it.
    @Test func `whatever is accepted has one encoding`() {
        var random = Randomness(seed: 42)
        var accepted = 0
        for _ in 0..<40_000 {
            let bytes = (0..<Int.random(in: 1...12, using: &random)).map { _ in Self.byte(&random) }
            guard let value = try? CBOR.decode(bytes) else { continue }
            accepted += 1
            #expect(value.encoded == bytes)
        }
        #expect(accepted > 1000)
    }

    /// Heads of short values more often than chance has them.
    private static func byte(_ random: inout Randomness) -> UInt8 {
        let byte = UInt8.random(in: 0...255, using: &random)
        return Bool.random(using: &random) ? byte : byte & 0xE3
    }
}
