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
