import Platform
import Testing

@Suite struct AppendOnlyFileTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `What is appended stays, whoever appends`() throws {
        let one = try AppendOnlyFile(folder.file("log"))
        let other = try AppendOnlyFile(folder.file("log"))
        try one.write("a\n".utf8)
        try other.write("b\n".utf8)
        try one.write("c\n".utf8)
        #expect(try one.size() == 6)
        #expect(try other.read(count: 3, at: 2) == Array("b\nc".utf8))
        #expect(try PrivateFile.permissions(of: folder.file("log")) == 0o600)
    }

    @Test func `The rest of a failed write can be cut off`() throws {
        let log = try AppendOnlyFile(folder.file("log"))
        try log.write("whole\nhal".utf8)
        try log.truncate(to: 6)
        try log.write("next\n".utf8)
        #expect(try PrivateFile.read(folder.file("log")) == Array("whole\nnext\n".utf8))
    }

    @Test func `One object at a time can lock it`() throws {
        let log = try AppendOnlyFile(folder.file("log"))
        #expect(try log.tryLock())
        #expect(try AppendOnlyFile(folder.file("log")).tryLock() == false)
    }

    @Test func `A symbolic link planted for the log is refused`() throws {
        try PrivateFile.createSymbolicLink(at: folder.file("log"), to: "victim")
        #expect { try AppendOnlyFile(folder.file("log")) } throws: { ($0 as? FileError)?.code == .symbolicLink }
    }
}
