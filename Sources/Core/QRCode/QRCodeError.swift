/// Why no symbol was made.
public enum QRCodeError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The content has `count` characters (bytes, in byte mode); a version 40 symbol of this level holds `limit`.
    case tooLong(count: Int, limit: Int)

    public var description: String {
        switch self {
        case .tooLong(let count, let limit):
            "\(count) characters do not fit a QR code, which holds \(limit) at this level; shorten the text"
        }
    }
}
