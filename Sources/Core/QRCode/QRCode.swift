/// A QR code symbol: a square of dark and light modules (ISO/IEC 18004).
public struct QRCode: Sendable, Equatable {
    /// The size class, 1 to 40.
    public let version: Int
    public let errorCorrection: ErrorCorrection
    /// The mask pattern, 0 to 7, that was found to be the easiest to scan.
    public let mask: Int
    /// The number of modules on each side, without the quiet zone: 17 + 4 × version.
    public let size: Int
    /// Row by row, true where dark.
    let modules: [Bool]

    /// The smallest symbol that holds `text`, in numeric or alphanumeric mode where all of it allows that, else as
    /// UTF-8 in byte mode. Fails with `tooLong`.
    public init(_ text: String, errorCorrection: ErrorCorrection = .medium) throws(QRCodeError) {
        try self.init(content: Content(text), errorCorrection: errorCorrection)
    }

    /// The smallest symbol that holds `bytes` in byte mode. Fails with `tooLong`.
    public init(bytes: [UInt8], errorCorrection: ErrorCorrection = .medium) throws(QRCodeError) {
        try self.init(content: Content(mode: .byte, characters: bytes), errorCorrection: errorCorrection)
    }

    init(content: Content, errorCorrection: ErrorCorrection) throws(QRCodeError) {
        let version = try Version.smallest(for: content, errorCorrection)
        let codewords = version.codewords(of: content, errorCorrection)
        var canvas = Canvas(version: version)
        canvas.drawCodewords(codewords)
        let (mask, masked) = canvas.withBestMask(errorCorrection)
        self.version = version.number
        self.errorCorrection = errorCorrection
        self.mask = mask
        size = version.size
        modules = masked.modules
    }

    /// Whether the module in this column and row, counted from the top left, is dark. Light outside the symbol.
    public subscript(column: Int, row: Int) -> Bool {
        let inside = 0..<size
        return inside.contains(column) && inside.contains(row) && modules[row * size + column]
    }

    /// The width in modules of the light border that a reader needs (ISO/IEC 18004 section 6.3.8).
    static let quietZone = 4
}
