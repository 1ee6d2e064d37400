import Platform
import Primitives
import Testing

@Suite struct ValueTests {
    @Test(arguments: [0, 1, 255, 256, 257, 1000])
    func `Entropy gives as many bytes as asked, never the same`(count: Int) {
        let bytes = Entropy.system.bytes(count)
        #expect(bytes.count == count)
        // A run of 16 zeros within random bytes would be a part left unfilled.
        #expect(count < 255 || !bytes.indices.dropLast(15).contains { bytes[$0..<$0 + 16].allSatisfy { $0 == 0 } })
        #expect(count < 16 || bytes != Entropy.system.bytes(count))
    }

    @Test func `A pool gives no byte twice, and fills itself again`() {
        let pool = Entropy.pooled()
        let pieces = (0..<1000).map { _ in pool.bytes(16) } + [pool.bytes(64), pool.bytes(65), pool.bytes(5000)]
        #expect(pieces.suffix(3).map(\.count) == [64, 65, 5000])
        #expect(Set(pieces.map { $0.prefix(16) }).count == pieces.count)
        #expect(pieces.allSatisfy { $0.contains { $0 != 0 } })
        #expect(pool.bytes(0).isEmpty)
    }

    @Test func `The clock moves and is in this century`() {
        let now = WallClock.system()
        #expect(now.iso8601 > "2024" && now.iso8601 < "2100")
        #expect(WallClock.system() >= now)
    }

    @Test func `The environment is that of the process`() {
        let environment = Environment.current()
        #expect(environment["PATH"]?.contains("/bin") == true)
        #expect(environment["TWINLOCK_NO_SUCH_VARIABLE"] == nil)
    }
}
