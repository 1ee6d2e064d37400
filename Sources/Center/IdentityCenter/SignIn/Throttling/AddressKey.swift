import Primitives

/// What stands for a network address when attempts are counted: an IPv4 address itself, of an IPv6 address the network
/// of 64 bits, whose addresses one machine takes as it likes.
enum AddressKey {
    static func of(_ address: String) -> String {
        guard address.utf8.contains(UInt8(ascii: ":")) else { return String(address.prefix(64)) }
        let plain = address.prefix { $0 != "%" }
        // An IPv4 address within.
        if let last = plain.split(separator: ":").last, last.utf8.contains(UInt8(ascii: ".")) {
            return String(last.prefix(64))
        }
        var groups: [Substring] = []
        if let gap = plain.firstRange(of: "::") {
            let head = plain[..<gap.lowerBound].split(separator: ":")
            let tail = plain[gap.upperBound...].split(separator: ":")
            groups = head + Array(repeating: "0", count: max(0, 8 - head.count - tail.count)) + tail
        } else {
            groups = plain.split(separator: ":")
        }
        return groups.prefix(4).map { group in
            let digits = group.lowercased().drop { $0 == "0" }
            return digits.isEmpty ? "0" : String(digits.prefix(4))
        }.joined(separator: ":") + "::/64"
    }
}
