public import CenterStore
internal import Crypto
internal import Primitives

/// What binds the lines of a log to one center: without the center's key nobody makes a line that passes for its own.
public struct AuditKey: Sendable {
    /// What was found at the end of a line.
    enum Finding {
        case good, absent, bad
    }

    /// What ends a signed line: the code as the last member of our own block, which is the last of the line.
    private static let before = ",\"mac\":\""
    private static let after = #""}}"#

    private let key: SymmetricKey
    /// The code's state after the key, which every line's code goes on from.
    private let keyed: HMAC<SHA256>

    /// The key that a center's log is signed with.
    public init(_ sealer: Sealer) {
        key = sealer.derivedKey(for: .auditLog).withBytes { SymmetricKey(data: Array($0)) }
        keyed = HMAC(key: key)
    }

    /// Puts the code into `line`, which ends with our own block.
    func sign(_ line: inout [UInt8]) {
        var keyed = keyed
        keyed.update(data: line)
        let code = keyed.finalize().withUnsafeBytes { Hex.encode(Array($0)) }
        line.removeLast(2)
        for part in [Self.before, code, Self.after] { line += part.utf8 }
    }

    /// Whether a line carries its code.
    func check(_ line: [UInt8]) -> Finding {
        let length = Self.before.utf8.count + 64 + Self.after.utf8.count
        guard line.count > length, line.suffix(length).starts(with: Self.before.utf8),
            line.suffix(Self.after.utf8.count).elementsEqual(Self.after.utf8)
        else { return .absent }
        let end = line.count - Self.after.utf8.count
        guard let code = Hex.decode(String(decoding: line[(end - 64)..<end], as: UTF8.self)) else { return .bad }
        let text = Array(line.dropLast(length)) + Array("}}".utf8)
        return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: text, using: key) ? .good : .bad
    }
}
