import Glibc

/// The source of keys, seeds, salts, nonces and identifiers, as a value: handed in at the top.
public struct Entropy: Sendable {
    private let fill: @Sendable (Int) -> [UInt8]

    /// A source whose bytes `fill` makes; it gets a count and returns as many bytes.
    public init(_ fill: @escaping @Sendable (Int) -> [UInt8]) {
        self.fill = fill
    }

    /// `count` bytes.
    public func bytes(_ count: Int) -> [UInt8] { fill(count) }

    /// The kernel's generator (`getentropy`, which waits until it is seeded). Without it nothing here can be secure, so
    /// the program ends if the kernel has none.
    public static let system = Entropy { count in
        var bytes = [UInt8](repeating: 0, count: count)
        // getentropy gives at most 256 bytes at once.
        for start in stride(from: 0, to: count, by: 256) {
            let failed = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe getentropy(buffer.baseAddress?.advanced(by: start), min(256, count - start))
            }
            precondition(failed == 0, "the kernel gives no random bytes")
        }
        return bytes
    }
}
