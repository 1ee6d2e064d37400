import Crypto
import Primitives

/// Computes one checksum over content that arrives in pieces.
struct ChecksumCalculator: Sendable {
    private enum State: Sendable {
        case check(CyclicRedundancyCheck)
        case sha1(Insecure.SHA1)
        case sha256(SHA256)
    }

    let algorithm: ChecksumAlgorithm
    private var state: State

    init(_ algorithm: ChecksumAlgorithm) {
        self.algorithm = algorithm
        state =
            switch algorithm {
            case .crc32: .check(.crc32)
            case .crc32c: .check(.crc32c)
            case .crc64nvme: .check(.crc64nvme)
            case .sha1: .sha1(Insecure.SHA1())
            case .sha256: .sha256(SHA256())
            }
    }

    mutating func update(_ bytes: [UInt8]) {
        switch state {
        case .check(var check):
            check.update(bytes)
            state = .check(check)
        case .sha1(var hash):
            bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
            state = .sha1(hash)
        case .sha256(var hash):
            bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
            state = .sha256(hash)
        }
    }

    /// The checksum of all that was given.
    var value: [UInt8] {
        switch state {
        case .check(let check): check.value
        case .sha1(let hash): Array(hash.finalize())
        case .sha256(let hash): Array(hash.finalize())
        }
    }

    static func checksum(_ algorithm: ChecksumAlgorithm, of bytes: [UInt8]) -> [UInt8] {
        var calculator = ChecksumCalculator(algorithm)
        calculator.update(bytes)
        return calculator.value
    }
}
