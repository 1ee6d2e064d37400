import QRCode
import Testing

struct SymbolTests {
    @Test func aWholeSymbolIsDrawnAsIndependentEncodersDrawIt() throws {
        let code = try QRCode("HELLO WORLD", errorCorrection: .quartile)
        #expect(code.version == 1)
        #expect(code.mask == 6)
        let rows = (0..<code.size).map { row in
            (0..<code.size).map { column in code[column, row] ? "1" : "0" }.joined()
        }
        #expect(
            rows == [
                "111111100001001111111",
                "100000101100101000001",
                "101110100101101011101",
                "101110101111101011101",
                "101110101101001011101",
                "100000100100101000001",
                "111111101010101111111",
                "000000001101100000000",
                "010111101100111011010",
                "101111010000111101110",
                "001010110001001100000",
                "101101000101100011000",
                "110111111110111011111",
                "000000001000100101000",
                "111111100110011001111",
                "100000101010010010111",
                "101110101101001000111",
                "101110101011100010100",
                "101110100100001000011",
                "100000101110011100110",
                "111111100101000000010",
            ])
    }

    @Test(
        arguments: [
            (.low, 7089, 4296, 2953), (.medium, 5596, 3391, 2331), (.quartile, 3993, 2420, 1663),
            (.high, 3057, 1852, 1273),
        ] as [(ErrorCorrection, Int, Int, Int)])
    func theLargestSymbolHoldsWhatTable7SaysAndNotOneMore(
        level: ErrorCorrection, digits: Int, alphanumerics: Int, bytes: Int
    ) throws {
        for (character, limit) in [("7", digits), ("Z", alphanumerics), ("z", bytes)] {
            #expect(try QRCode(String(repeating: character, count: limit), errorCorrection: level).version == 40)
            #expect(throws: QRCodeError.tooLong(count: limit + 1, limit: limit)) {
                try QRCode(String(repeating: character, count: limit + 1), errorCorrection: level)
            }
        }
    }

    @Test func textFarTooLongIsRefusedAtOnce() {
        #expect(throws: QRCodeError.tooLong(count: 10_000_000, limit: 2331)) {
            try QRCode(bytes: [UInt8](repeating: 0, count: 10_000_000))
        }
    }

    @Test(arguments: [(14, 1), (15, 2), (180, 9), (181, 10), (560, 18), (561, 19), (997, 25)])
    func theSmallestVersionIsTaken(count: Int, version: Int) throws {
        let code = try QRCode(bytes: [UInt8](repeating: 0x7A, count: count))
        #expect(code.version == version)
        #expect(code.size == 17 + 4 * version)
    }

    @Test func outsideTheSymbolAllIsLight() throws {
        let code = try QRCode("")
        #expect(code[0, 0])
        for (column, row) in [(-1, 0), (0, -1), (21, 0), (0, 21), (.max, .min)] { #expect(!code[column, row]) }
    }
}
