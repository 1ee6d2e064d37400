import Glibc
import Synchronization

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
        fill(&bytes)
        return bytes
    }

    /// The same generator, asked for many bytes at a time: for those who need a few often. What was given out is
    /// overwritten at once. A process that goes on after `fork` must not use it: both would get the same bytes.
    public static func pooled() -> Entropy {
        let pool = Pool()
        return Entropy { count in pool.take(count) ?? system.bytes(count) }
    }

    fileprivate static func fill(_ bytes: inout [UInt8]) {
        let count = bytes.count
        // getentropy gives at most 256 bytes at once.
        for start in stride(from: 0, to: count, by: 256) {
            let failed = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe getentropy(buffer.baseAddress?.advanced(by: start), min(256, count - start))
            }
            precondition(failed == 0, "the kernel gives no random bytes")
        }
    }
}

/// Random bytes that wait to be given out, each once.
private final class Pool: Sendable {
    private static let size = 4096
    /// Whoever needs more at once asks the kernel.
    private static let most = 64

    private struct State {
        var bytes = [UInt8](repeating: 0, count: size)
        /// How many were given out.
        var used = size
    }

    private let state = Mutex(State())

    /// The next `count` bytes; nil for more than the pool is there for.
    func take(_ count: Int) -> [UInt8]? {
        guard count <= Self.most else { return nil }
        return state.withLock { state in
            if state.used + count > Self.size {
                Entropy.fill(&state.bytes)
                state.used = 0
            }
            let end = state.used + count
            let taken = Array(state.bytes[state.used..<end])
            for index in state.used..<end { state.bytes[index] = 0 }
            state.used = end
            return taken
        }
    }
}
