/// What a symbol says: one segment in one mode.
struct Content {
    let mode: Mode
    /// Digit values, alphanumeric values or bytes, as the mode has it.
    let characters: [UInt8]

    init(mode: Mode, characters: [UInt8]) {
        self.mode = mode
        self.characters = characters
    }

    /// `text` in the tightest mode that holds all of it.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        let values = bytes.compactMap(Self.alphanumericValue)
        if values.count < bytes.count || bytes.isEmpty {
            self.init(mode: .byte, characters: bytes)
        } else {
            self.init(mode: values.allSatisfy { $0 < 10 } ? .numeric : .alphanumeric, characters: values)
        }
    }

    /// The bits of the segment: mode, count, characters (section 7.4).
    func bits(version: Int) -> BitBuffer {
        var buffer = BitBuffer()
        buffer.append(mode.indicator, width: 4)
        buffer.append(characters.count, width: mode.countWidth(version: version))
        let (group, base) =
            switch mode {
            case .numeric: (3, 10)
            case .alphanumeric: (2, 45)
            case .byte: (1, 256)
            }
        for start in stride(from: 0, to: characters.count, by: group) {
            let part = characters[start..<min(start + group, characters.count)]
            buffer.append(part.reduce(0) { $0 * base + Int($1) }, width: mode.width(of: part.count))
        }
        return buffer
    }

    /// The value of a character in alphanumeric mode (table 5).
    private static func alphanumericValue(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A") + 10
        default: Array(" $%*+-./:".utf8).firstIndex(of: character).map { UInt8($0) + 36 }
        }
    }
}
