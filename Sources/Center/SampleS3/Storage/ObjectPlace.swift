import Primitives

/// Where an object lies: the names of folders and file below the bucket's folder of objects.
///
/// A key's bytes are written in hexadecimal, a hundred to a name, so that no key means anything to a file system: not
/// `..`, not `/`, not NUL, not letter case, not Unicode normalization, not length. Names sort as the keys' bytes do,
/// which is the order of S3's listings; `.f` (file) sorts before `.x` (folder), so that a key comes before those that
/// it is a prefix of.
enum ObjectPlace {
    static let bytesInName = 100
    private static let fileSuffix = ".f"
    private static let folderSuffix = ".x"

    /// A name in a folder of objects, read back.
    enum Entry: Equatable {
        /// The last bytes of a key.
        case object([UInt8])
        /// A hundred bytes that longer keys go on from.
        case folder([UInt8])
    }

    /// `key` is not empty.
    static func names(of key: [UInt8]) -> [String] {
        stride(from: 0, to: key.count, by: bytesInName).map { start in
            let end = min(start + bytesInName, key.count)
            return Hex.encode(key[start..<end]) + (end == key.count ? fileSuffix : folderSuffix)
        }
    }

    /// Nil for a name that is none of ours.
    static func entry(_ name: String) -> Entry? {
        guard let bytes = Hex.decode(name.dropLast(2)), (1...bytesInName).contains(bytes.count) else { return nil }
        if name.hasSuffix(fileSuffix) { return .object(bytes) }
        if name.hasSuffix(folderSuffix), bytes.count == bytesInName { return .folder(bytes) }
        return nil
    }
}
