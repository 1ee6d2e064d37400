import Glibc

/// A buffer for secrets while they are being read: overwritten when it grows and when it goes.
final class WipedBytes {
    private(set) var bytes: [UInt8] = []

    init() {
        bytes.reserveCapacity(256)
    }

    func append(_ byte: UInt8) {
        if bytes.count == bytes.capacity {
            // An array that grows by itself leaves the old storage behind as it was.
            var larger: [UInt8] = []
            larger.reserveCapacity(bytes.capacity * 2)
            larger += bytes
            Self.wipe(&bytes)
            bytes = larger
        }
        bytes.append(byte)
    }

    static func wipe(_ bytes: inout [UInt8]) {
        unsafe bytes.withUnsafeMutableBytes { buffer in
            if let base = buffer.baseAddress { unsafe explicit_bzero(base, buffer.count) }
        }
    }

    func removeLast() { bytes.removeLast() }

    deinit { Self.wipe(&bytes) }
}
