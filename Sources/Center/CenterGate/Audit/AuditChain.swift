internal import CenterStore
internal import Crypto
internal import Primitives

/// The chain that lines of the log form: each carries its number, the SHA-256 of the line before it, and a code over
/// itself that only the center's key makes (HMAC-SHA256).
struct AuditChain: Sendable, Equatable {
    /// The number of the next line, from 1.
    var sequence: Int64 = 1
    /// Of the last line, in hex.
    var previousHash = String(repeating: "0", count: 64)

    /// Where our own members stand in a line.
    static let member = "twinlock"

    /// The line for a record, without its end, and the chain after it.
    mutating func link(_ record: AuditRecord, _ key: AuditKey) -> [UInt8] {
        var line = record.opening
        if line.last != UInt8(ascii: "{") { line.append(UInt8(ascii: ",")) }
        line += "\"sequence\":\(sequence),\"previousHash\":\"\(previousHash)\"}}".utf8
        key.sign(&line)
        advance(over: line)
        return line
    }

    /// Whether `line` is the next one.
    func continues(with line: JSON) -> Bool {
        line[Self.member]?["sequence"]?.integerValue == sequence
            && line[Self.member]?["previousHash"]?.stringValue == previousHash
    }

    mutating func advance(over line: [UInt8]) {
        // Wraps, because a forged line may carry any number, and reading the log must tell and not stop.
        sequence &+= 1
        previousHash = SHA256.hash(data: line).withUnsafeBytes { Hex.encode(Array($0)) }
    }
}
