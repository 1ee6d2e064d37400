import AWSModels
import AWSProtocols

/// The URL of an OpenID Connect provider: `https://`, a host, perhaps a path, and nothing else.
struct IssuerURL {
    /// Without `https://`.
    let text: String

    /// Throws in AWS's words.
    init(_ url: String) throws {
        let parts = url.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let host = parts[1].split(separator: "/").first,
            parts[1].hasPrefix(host)
        else { throw validation("Invalid Open ID Connect Provider URL") }
        guard parts[0] == "https" else {
            throw IAM.Errors.invalidInput("Invalid Open ID Connect Provider URL. The URL must begin with https://.")
        }
        guard host.utf8.allSatisfy(Self.isHostByte), parts[1].utf8.allSatisfy(Self.isPathByte) else {
            throw IAM.Errors.invalidInput("Invalid Open ID Connect Provider URL.")
        }
        text = String(parts[1])
    }

    /// Neither a port nor a user name, and none of what no host name has.
    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// Neither a query nor a fragment, and nothing that a URL must encode.
    private static func isPathByte(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !#"?#"<>\^`{|}"#.utf8.contains(byte)
    }
}
