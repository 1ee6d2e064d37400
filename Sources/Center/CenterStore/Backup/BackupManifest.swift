internal import Crypto
public import Primitives

/// What a backup consists of, written last: without it a backup is not finished. It carries a code that only the center's
/// key makes, so that nobody else alters what is restored.
public struct BackupManifest: Hashable, Sendable {
    /// A file of the backup.
    struct File: Hashable, Sendable {
        var name: String
        var size: Int64
        /// SHA-256, in hex.
        var hash: String
    }

    static let name = "backup.json"
    private static let format: Int64 = 1

    /// Up to when everything that the center acknowledged is in it.
    public var madeAt: Timestamp
    /// Whether `center.key` is among the files.
    public var includesKey: Bool
    var files: [File]

    init(madeAt: Timestamp, includesKey: Bool, files: [File]) {
        self.madeAt = madeAt
        self.includesKey = includesKey
        self.files = files
    }

    /// The content of `backup.json`.
    func content(_ sealer: Sealer) -> [UInt8] {
        let members = members + [JSON.Member("code", .string(Self.code(members, sealer)))]
        return Array((JSON.object(members).prettyText + "\n").utf8)
    }

    private var members: [JSON.Member] {
        [
            JSON.Member("format", .integer(Self.format)), JSON.Member("madeAt", .string(madeAt.iso8601)),
            JSON.Member("milliseconds", .integer(madeAt.milliseconds)), JSON.Member("includesKey", .bool(includesKey)),
            JSON.Member(
                "files",
                .array(
                    files.map { file in
                        ["name": .string(file.name), "size": .integer(file.size), "sha256": .string(file.hash)]
                    })),
        ]
    }

    /// Reads what `content` wrote; nil for anything else. The code is checked with `isGenuine`.
    init?(_ json: JSON) {
        guard let time = json["milliseconds"]?.integerValue, let includesKey = json["includesKey"]?.boolValue,
            let files = json["files"]?.arrayValue
        else { return nil }
        self.init(
            madeAt: Timestamp(milliseconds: time), includesKey: includesKey,
            files: files.compactMap { file in
                guard let name = file["name"]?.stringValue, let size = file["size"]?.integerValue,
                    let hash = file["sha256"]?.stringValue
                else { return nil }
                return File(name: name, size: size, hash: hash)
            })
    }

    static func isNewer(_ json: JSON) -> Bool { (json["format"]?.integerValue ?? 0) > format }

    /// Whether this center's key made the manifest as it is.
    func isGenuine(_ json: JSON, _ sealer: Sealer) -> Bool {
        guard let code = json["code"]?.stringValue.flatMap(Hex.decode) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            code, authenticating: Self.bytes(members), using: Self.key(sealer))
    }

    private static func code(_ members: [JSON.Member], _ sealer: Sealer) -> String {
        Hex.encode(HMAC<SHA256>.authenticationCode(for: bytes(members), using: key(sealer)))
    }

    private static func bytes(_ members: [JSON.Member]) -> [UInt8] { Array(JSON.object(members).text.utf8) }

    private static func key(_ sealer: Sealer) -> SymmetricKey {
        sealer.derivedKey(for: Sealer.Purpose("backup")).withBytes { SymmetricKey(data: Array($0)) }
    }
}
