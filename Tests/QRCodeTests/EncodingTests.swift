import Testing

@testable import QRCode

/// The worked examples and tables of ISO/IEC 18004.
struct EncodingTests {
    @Test func theStandardsExampleHasItsCodewords() throws {
        let content = Content("01234567")
        let version = try Version.smallest(for: content, .medium)
        #expect(version.number == 1)
        let data: [UInt8] = [
            0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
        ]
        let correction: [UInt8] = [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55]
        #expect(version.codewords(of: content, .medium) == data + correction)
    }

    @Test func alphanumericTextIsPackedInPairs() throws {
        let content = Content("HELLO WORLD")
        let version = Version(number: 1)
        let data: [UInt8] = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17]
        let correction: [UInt8] = [196, 35, 39, 119, 235, 215, 231, 226, 93, 23]
        #expect(version.codewords(of: content, .medium) == data + correction)
    }

    @Test(
        arguments: [
            ("", .byte), ("0", .numeric), ("A0", .alphanumeric), ("$%*+-./: ", .alphanumeric), ("a", .byte),
            ("ö", .byte),
            ("１", .byte),
        ] as [(String, Mode)])
    func theTightestModeIsTaken(text: String, mode: Mode) {
        #expect(Content(text).mode == mode)
    }

    @Test func blocksOfUnequalLengthAreDealtOutInTurns() {
        // Version 5-Q has two blocks of 15 data codewords, then two of 16.
        let bytes = (0..<60).map { UInt8($0) }
        let version = Version(number: 5)
        let content = Content(mode: .byte, characters: bytes)
        let data = version.dataCodewords(of: content, .quartile)
        let codewords = version.codewords(of: content, .quartile)
        #expect(codewords.count == version.totalCodewords)
        #expect(Array(codewords.prefix(5)) == [data[0], data[15], data[30], data[46], data[1]])
        #expect(Array(codewords[56..<62]) == [data[14], data[29], data[44], data[60], data[45], data[61]])
        let first = ReedSolomon(count: 18).codewords(of: data[0..<15])
        #expect(codewords[62] == first[0])
        #expect(codewords[66] == first[1])
    }

    @Test(
        arguments: [
            (.low, 0, 0b111011111000100), (.low, 4, 0b110011000101111), (.medium, 5, 0b100000011001110),
            (.quartile, 0, 0b011010101011111), (.high, 7, 0b000100000111011),
        ] as [(ErrorCorrection, Int, UInt32)])
    func formatInformationIsThatOfAnnexC(level: ErrorCorrection, mask: Int, bits: UInt32) {
        #expect(FormatInformation.formatBits(level, mask: mask) == bits)
    }

    @Test(arguments: [(7, 0x07C94), (8, 0x085BC), (21, 0x15683), (40, 0x28C69)] as [(Int, UInt32)])
    func versionInformationIsThatOfAnnexD(version: Int, bits: UInt32) {
        #expect(FormatInformation.versionBits(version) == bits)
    }

    @Test(arguments: [
        (1, []), (2, [6, 18]), (7, [6, 22, 38]), (14, [6, 26, 46, 66]), (32, [6, 34, 60, 86, 112, 138]),
        (40, [6, 30, 58, 86, 114, 142, 170]),
    ])
    func alignmentPatternsLieWhereAnnexEPutsThem(version: Int, centres: [Int]) {
        #expect(Version(number: version).alignmentCentres == centres)
    }

    @Test(
        arguments: [
            (1, .low, 19), (1, .high, 9), (5, .quartile, 62), (10, .medium, 216), (25, .high, 538), (40, .low, 2956),
            (40, .medium, 2334), (40, .quartile, 1666), (40, .high, 1276),
        ] as [(Int, ErrorCorrection, Int)])
    func dataCodewordsAreThoseOfTable7(version: Int, level: ErrorCorrection, count: Int) {
        #expect(Version(number: version).dataCodewords(level) == count)
    }
}
