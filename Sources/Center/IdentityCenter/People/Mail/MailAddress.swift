/// An e-mail address that can be handed to a program and written into a header as it is: what RFC 5321 section 4.1.2
/// calls a dot-string at a domain of letters, digits and hyphens. Nothing else is taken: no quotes, no comments, no
/// blanks, no hyphen in front.
public struct MailAddress: Sendable, Hashable, CustomStringConvertible {
    public let description: String

    /// Nil for any other text.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let (local, domain) = (bytes[..<at], bytes[(at + 1)...])
        guard (1...64).contains(local.count), local.first != UInt8(ascii: "-"),
            local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy({
                !$0.isEmpty && $0.allSatisfy(Self.isAtom)
            })
        else { return nil }
        let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.allSatisfy(Self.isLabel) else { return nil }
        description = text
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// RFC 5322 section 3.2.3.
    private static func isAtom(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
            && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
}
