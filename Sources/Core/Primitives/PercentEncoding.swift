/// Percent-encoding (RFC 3986 section 2.1) as SigV4 and AWS's protocols use it: everything but the unreserved
/// characters `A-Z a-z 0-9 - . _ ~` is encoded, with upper-case digits.
public enum PercentEncoding {
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// `bytes` with all but the unreserved characters encoded; `/` too unless `keepingSlashes`.
    public static func encode(_ bytes: some Sequence<UInt8>, keepingSlashes: Bool = false) -> String {
        encode(Array(bytes), keepingSlashes: keepingSlashes)
    }

    private static func encode(_ bytes: [UInt8], keepingSlashes: Bool) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            if isUnreserved(byte) || (keepingSlashes && byte == UInt8(ascii: "/")) {
                text.append(byte)
            } else {
                text.append(UInt8(ascii: "%"))
                text.append(digits[Int(byte >> 4)])
                text.append(digits[Int(byte & 15)])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The UTF-8 of `text`, encoded likewise.
    public static func encode(_ text: some StringProtocol, keepingSlashes: Bool = false) -> String {
        encode(text.utf8, keepingSlashes: keepingSlashes)
    }

    /// The bytes behind `text`; nil where a `%` is not followed by two hexadecimal digits. With `plusIsSpace`, `+`
    /// stands for a space, as in `application/x-www-form-urlencoded`.
    public static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> [UInt8]? {
        decode(Array(text.utf8), plusIsSpace: plusIsSpace)
    }

    private static func decode(_ text: [UInt8], plusIsSpace: Bool) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var characters = text.makeIterator()
        while let character = characters.next() {
            if character == UInt8(ascii: "%") {
                guard let high = characters.next().flatMap(Hex.value), let low = characters.next().flatMap(Hex.value)
                else { return nil }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(plusIsSpace && character == UInt8(ascii: "+") ? UInt8(ascii: " ") : character)
            }
        }
        return bytes
    }

    /// The text behind `text`; nil where it is not well encoded or not UTF-8.
    public static func decodeText(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String? {
        decode(text, plusIsSpace: plusIsSpace).flatMap { String(utf8: $0[...]) }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
