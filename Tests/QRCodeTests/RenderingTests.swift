import QRCode
import Testing

struct RenderingTests {
    @Test(arguments: [
        (1, "1"), (2, "HELLO"), (3, "seventeen bytes or more"), (8, "otpauth://totp/a?secret=AA"), (64, "x"),
    ])
    func thePNGShowsTheModules(scale: Int, text: String) throws {
        let code = try QRCode(text)
        let side = (code.size + 8) * scale
        let chunks = try PNGFile.chunks(code.png(scale: scale))
        #expect(chunks.map(\.type) == ["IHDR", "IDAT", "IEND"])
        #expect(chunks[0].data == PNGFile.word(side) + PNGFile.word(side) + [1, 0, 0, 0, 0])
        let content = try Inflater.zlib(chunks[1].data)
        let lineLength = (side + 7) / 8 + 1
        try #require(content.count == lineLength * side)
        for row in 0..<side {
            #expect(content[row * lineLength] == 0, "no filter")
            for column in 0..<side {
                let byte = content[row * lineLength + 1 + column / 8]
                let isLight = byte >> UInt8(7 - column % 8) & 1 == 1
                let isDark = code[column / scale - 4, row / scale - 4]
                if isLight == isDark { Issue.record("pixel \(column), \(row) is wrong") }
            }
        }
    }

    @Test(arguments: [(Int.min, 1), (0, 1), (65, 64), (Int.max, 64)])
    func theScaleIsKeptInRange(asked: Int, used: Int) throws {
        let code = try QRCode("x")
        #expect(code.png(scale: asked) == code.png(scale: used))
    }

    @Test func anImageForAnAuthenticatorAppIsSmall() throws {
        let text = "otpauth://totp/Example:alice%40111122223333?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Example"
        #expect(try QRCode(text).png().count < 5000)
    }

    @Test func theSVGShowsTheModules() throws {
        let code = try QRCode("HELLO WORLD", errorCorrection: .quartile)
        let svg = code.svg
        #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\""))
        #expect(svg.hasSuffix("</svg>\n"))
        var dark: Set<[Int]> = []
        let path = try #require(svg.split(separator: "\"").first { $0.hasPrefix("M4 4h7") })
        for run in path.split(separator: "M") {
            let numbers = run.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
            try #require(numbers.count == 5 && numbers[0] == numbers[4])
            for column in numbers[0]..<numbers[0] + numbers[2] { dark.insert([column - 4, numbers[1] - 4]) }
        }
        for row in 0..<code.size {
            for column in 0..<code.size { #expect(code[column, row] == dark.contains([column, row])) }
        }
    }

    @Test(arguments: [.coloured, .plainOnDark, .plainOnLight] as [QRCode.TerminalStyle])
    func theTerminalShowsTheModulesWithTheirQuietZone(style: QRCode.TerminalStyle) throws {
        let code = try QRCode("HELLO WORLD", errorCorrection: .quartile)
        let lines = code.terminalText(style).split(separator: "\n")
        #expect(lines.count == 15)
        for (index, line) in lines.enumerated() {
            #expect(line.contains("\u{1B}[38;5;16;48;5;231m") == (style == .coloured))
            #expect(line.hasSuffix("\u{1B}[0m") == (style == .coloured))
            let blocks = line.filter { " █▀▄".contains($0) }
            try #require(blocks.count == 29)
            for (column, block) in blocks.enumerated() {
                let upper = ("█▀".contains(block)) != (style == .plainOnDark)
                let lower = ("█▄".contains(block)) != (style == .plainOnDark)
                #expect(upper == code[column - 4, index * 2 - 4])
                #expect(lower == code[column - 4, index * 2 - 3])
            }
        }
    }
}
