/// An IPv4 or IPv6 network in CIDR form (RFC 4632, RFC 4291 section 2.3), or one address. An IPv4 address that is
/// mapped into IPv6 (`::ffff:192.0.2.1`) is that IPv4 address, so that writing it differently changes no decision.
public struct IPRange: Sendable, Equatable {
    private let isV4: Bool
    private let high: UInt64
    private let low: UInt64
    private let length: Int

    /// Nil for what is no address or network. Bits beyond the prefix are ignored.
    init?(_ text: [UInt8]) {
        let slash = text.firstIndex(of: UInt8(ascii: "/"))
        guard let address = Self.address(text[..<(slash ?? text.count)]) else { return nil }
        var length = address.isV4 ? 32 : 128
        if let slash {
            guard let value = Self.decimal(text[(slash + 1)...], limit: length) else { return nil }
            length = value
        }
        var (isV4, low) = (address.isV4, address.low)
        if !isV4, address.high == 0, low >> 32 == 0xFFFF, length >= 96 {
            isV4 = true
            length -= 96
            low &= 0xFFFF_FFFF
        }
        self.isV4 = isV4
        self.length = length
        let mask = Self.mask(isV4 ? length + 96 : length)
        high = isV4 ? 0 : address.high & mask.high
        self.low = low & mask.low
    }

    /// Nil for what is no address or network. Bits beyond the prefix are ignored.
    public init?(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// Whether every address of `other` is one of this range.
    public func contains(_ other: IPRange) -> Bool {
        guard isV4 == other.isV4, length <= other.length else { return false }
        let mask = Self.mask(isV4 ? length + 96 : length)
        return other.high & mask.high == high && other.low & mask.low == low
    }

    private static func mask(_ length: Int) -> (high: UInt64, low: UInt64) {
        (high: UInt64.max << UInt64(64 - min(length, 64)), low: UInt64.max << UInt64(128 - max(length, 64)))
    }

    /// Without leading zeros, which some readers take for octal.
    private static func decimal(_ text: ArraySlice<UInt8>, limit: Int) -> Int? {
        guard (1...3).contains(text.count), text.count == 1 || text.first != UInt8(ascii: "0"),
            text.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        else { return nil }
        let value = text.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return value <= limit ? value : nil
    }

    private static func address(_ text: ArraySlice<UInt8>) -> (isV4: Bool, high: UInt64, low: UInt64)? {
        if text.contains(UInt8(ascii: ":")) { return v6(text).map { (false, $0.high, $0.low) } }
        return v4(text).map { (true, 0, UInt64($0)) }
    }

    private static func v4(_ text: ArraySlice<UInt8>) -> UInt32? {
        var value: UInt32 = 0
        var part: UInt32 = 0
        var (digits, dots) = (0, 0)
        for byte in text {
            if isDigit(byte) {
                // A leading zero would make some readers take the part for octal.
                guard digits == 0 || part > 0 else { return nil }
                part = part * 10 + UInt32(byte - UInt8(ascii: "0"))
                digits += 1
                guard part <= 255 else { return nil }
            } else {
                guard byte == UInt8(ascii: "."), digits > 0, dots < 3 else { return nil }
                value = value << 8 | part
                dots += 1
                (part, digits) = (0, 0)
            }
        }
        return dots == 3 && digits > 0 ? value << 8 | part : nil
    }

    private static func v6(_ text: ArraySlice<UInt8>) -> (high: UInt64, low: UInt64)? {
        let text = Array(text)
        let colon = UInt8(ascii: ":")
        let gap = text.indices.dropLast().first { text[$0] == colon && text[$0 + 1] == colon }
        guard let gap else {
            guard let groups = groups(text[...]), groups.count == 8 else { return nil }
            return halves(groups)
        }
        guard let before = groups(text[..<gap]), let after = groups(text[(gap + 2)...]),
            before.count + after.count < 8
        else { return nil }
        return halves(before + Array(repeating: 0, count: 8 - before.count - after.count) + after)
    }

    /// The groups between colons; the last may be an IPv4 address, which makes two.
    private static func groups(_ text: ArraySlice<UInt8>) -> [UInt16]? {
        if text.isEmpty { return [] }
        var groups: [UInt16] = []
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, let v4 = v4(part) {
                groups += [UInt16(v4 >> 16), UInt16(v4 & 0xFFFF)]
            } else {
                guard (1...4).contains(part.count), part.allSatisfy(isHexDigit),
                    let value = UInt16(String(decoding: part, as: UTF8.self), radix: 16)
                else { return nil }
                groups.append(value)
            }
        }
        return groups.count <= 8 ? groups : nil
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    private static func halves(_ groups: [UInt16]) -> (high: UInt64, low: UInt64) {
        let high = groups[..<4].reduce(0 as UInt64) { $0 << 16 | UInt64($1) }
        let low = groups[4...].reduce(0 as UInt64) { $0 << 16 | UInt64($1) }
        return (high, low)
    }
}
