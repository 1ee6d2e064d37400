/// The checksums that clients send beside an object (Amazon S3 User Guide, "Checking object integrity").
enum ChecksumAlgorithm: String, CaseIterable, Sendable {
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case crc64nvme = "CRC64NVME"
    case sha1 = "SHA1"
    case sha256 = "SHA256"

    /// `x-amz-checksum-crc32`.
    var headerName: String { "x-amz-checksum-" + rawValue.lowercased() }

    /// `ChecksumCRC32`, the name in XML.
    var elementName: String { "Checksum" + rawValue }

    /// The number of bytes of a value.
    var length: Int {
        switch self {
        case .crc32, .crc32c: 4
        case .crc64nvme: 8
        case .sha1: 20
        case .sha256: 32
        }
    }

    /// Whether the checksum of a multipart object is one over all its bytes unless the client says otherwise.
    var coversFullObjectByDefault: Bool { self == .crc64nvme }

    /// Nil for a header that is no checksum.
    init?(headerName: String) {
        let name = headerName.lowercased()
        guard let algorithm = Self.allCases.first(where: { $0.headerName == name }) else { return nil }
        self = algorithm
    }
}
