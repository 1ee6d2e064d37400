/// Whether 32 bytes are a point that an Ed25519 key may be. Crypto finds out only when it verifies, and then a key that
/// is none has been registered already.
enum Ed25519Point {
    /// Whether `bytes` are the canonical form of a point of the curve (RFC 8032 section 5.1.3) that is not of small
    /// order. For a key of small order anybody can make a signature.
    static func isUsable(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 32 else { return false }
        var low = bytes
        low[31] &= 0x7F
        guard let y = Field25519(littleEndian: low), !smallOrder.contains(y) else { return false }
        let square = y * y
        // x² = (y² - 1) / (d y² + 1); a quotient is a square where the product is one.
        let numerator = square - .one
        let denominator = d * square + .one
        return (numerator * denominator).isSquare
    }

    /// -121665/121666.
    private static let d = Field25519(
        words: (0x75eb_4dca_1359_78a3, 0x0070_0a4d_4141_d8ab, 0x8cc7_4079_7779_e898, 0x5203_6cee_2b6f_fe73))

    /// The y of the eight points whose order divides eight.
    private static let smallOrder: [Field25519] = [
        .zero, .one, .zero - .one, eighth, .zero - eighth,
    ]

    private static let eighth = Field25519(
        words: (0xb027_b2c2_8f95_e826, 0xf098_eff2_89f4_c345, 0x3933_c6d3_05ac_dfd5, 0x05fc_536d_8802_38b1))
}
