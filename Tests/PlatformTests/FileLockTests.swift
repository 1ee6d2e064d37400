import Platform
import Primitives
import Testing

@Suite struct FileLockTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `A held lock is not given twice and is free after its holder`() throws {
        let path = folder.file("x.lock")
        var first = try FileLock.tryLock(path)
        #expect(first != nil)
        #expect(try FileLock.tryLock(path) == nil)
        first?.keepAlive()
        first = nil
        #expect(try FileLock.tryLock(path) != nil)
    }

    @Test func `Waiting ends at the deadline of the given clock`() async throws {
        let path = folder.file("x.lock")
        let held = try FileLock.tryLock(path)
        let time = ManualTime()
        await #expect {
            try await FileLock.withLock(path, timeout: 30_000, clock: time.clock, sleep: time.sleeper) {}
        } throws: {
            "\($0)" == "cannot lock \(path): another process has held it for 30 seconds"
        }
        #expect(time.clock().milliseconds >= 30_000)
        held?.keepAlive()
    }

    @Test func `Those who wait take turns`() async throws {
        let path = folder.file("x.lock")
        let counter = folder.file("counter")
        try PrivateFile.write("0".utf8, to: counter)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await FileLock.withLock(path, timeout: 30_000) {
                        let count = Int(String(decoding: try PrivateFile.read(counter), as: UTF8.self)) ?? 0
                        try await Sleeper.system(milliseconds: 1)
                        try PrivateFile.write("\(count + 1)".utf8, to: counter)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try PrivateFile.read(counter) == Array("8".utf8))
    }

    @Test func `A symbolic link planted for the lock is refused`() throws {
        try PrivateFile.createSymbolicLink(at: folder.file("x.lock"), to: "victim")
        #expect { try FileLock.tryLock(folder.file("x.lock")) } throws: {
            ($0 as? FileError)?.code == .symbolicLink
        }
        #expect(try FileInformation.of(folder.file("victim")) == nil)
    }
}
