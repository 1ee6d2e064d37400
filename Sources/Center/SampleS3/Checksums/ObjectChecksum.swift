import Primitives

/// A checksum kept with an object or part.
struct ObjectChecksum: Sendable, Equatable {
    /// What it covers (`x-amz-checksum-type`).
    enum Coverage: String, Sendable {
        /// All bytes of the object.
        case fullObject = "FULL_OBJECT"
        /// The checksums of the parts; the value ends in `-` and their number.
        case composite = "COMPOSITE"
    }

    var algorithm: ChecksumAlgorithm
    /// Base 64, as it stands in headers and XML.
    var value: String
    var coverage: Coverage = .fullObject

    init(algorithm: ChecksumAlgorithm, value: String, coverage: Coverage = .fullObject) {
        self.algorithm = algorithm
        self.value = value
        self.coverage = coverage
    }

    init(_ calculator: ChecksumCalculator) {
        self.init(algorithm: calculator.algorithm, value: Base64.encode(calculator.value))
    }

    /// Of an object whose parts have these checksums, in order.
    init(compositeOf parts: [ObjectChecksum], algorithm: ChecksumAlgorithm) {
        let bytes = parts.flatMap { Base64.decode($0.value) ?? [] }
        let value = Base64.encode(ChecksumCalculator.checksum(algorithm, of: bytes))
        self.init(algorithm: algorithm, value: "\(value)-\(parts.count)", coverage: .composite)
    }
}
