import Platform
import Testing

@Suite struct RootedDirectoryTests {
    let folder: TemporaryFolder
    let root: RootedDirectory

    init() throws {
        folder = try TemporaryFolder()
        try PrivateFile.createDirectory(folder.file("root"))
        try PrivateFile.write("secret".utf8, to: folder.file("outside"))
        root = try RootedDirectory(folder.file("root"))
    }

    private func code(of body: () throws -> Void) -> FileError.Code? {
        do { try body() } catch { return (error as? FileError)?.code }
        return nil
    }

    @Test func `Files are made, read in ranges, renamed and removed`() throws {
        try root.createDirectory(["a", "b"])
        let file = try root.create(["a", "b", "new"])
        try file.write(Array("world".utf8), at: 6)
        try file.write(Array("hello ".utf8), at: 0)
        try file.synchronize()
        try root.rename(["a", "b", "new"], to: ["a", "file"])
        #expect(try root.open(["a", "file"]).read(count: 4, at: 4) == Array("o wo".utf8))
        #expect(try root.open(["a", "file"]).read(count: 100, at: 6) == Array("world".utf8))
        #expect(try root.open(["a", "file"]).read(count: 1, at: 11).isEmpty)
        #expect(try root.information(of: ["a", "file"])?.size == 11)
        #expect(try root.names(in: ["a"]) == ["b", "file"])
        #expect(code { try root.removeDirectory(["a"]) } == .notEmpty)
        try root.removeDirectory(["a", "b"])
        try root.remove(["a", "file"])
        #expect(try root.information(of: ["a", "file"]) == nil)
        #expect(try root.information(of: ["no", "file"]) == nil)
    }

    @Test(arguments: ["", ".", "..", "a/b", "/", "../outside", "a\0b", String(repeating: "x", count: 256)])
    func `A name that is more than a name is refused`(name: String) throws {
        #expect(code { _ = try root.open([name]) } == .invalidName)
        #expect(code { _ = try root.create([name]) } == .invalidName)
        #expect(code { _ = try root.open([name, "x"]) } == .invalidName)
        #expect(code { _ = try root.information(of: [name]) } == .invalidName)
        #expect(code { try root.createDirectory([name]) } == .invalidName)
        #expect(code { try root.remove([name]) } == .invalidName)
        #expect(code { try root.rename(["x"], to: [name]) } == .invalidName)
    }

    @Test func `Links out of the folder lead nowhere`() throws {
        try PrivateFile.createSymbolicLink(at: folder.file("root/file"), to: "../outside")
        try PrivateFile.createSymbolicLink(at: folder.file("root/folder"), to: "..")
        #expect(code { _ = try root.open(["file"]) } == .symbolicLink)
        #expect(code { _ = try root.open(["folder", "outside"]) } == .wrongKind)
        #expect(code { _ = try root.create(["folder", "new"]) } == .wrongKind)
        #expect(code { try root.createDirectory(["folder", "new"]) } == .wrongKind)
        #expect(code { try root.remove(["folder", "outside"]) } == .wrongKind)
        #expect(code { _ = try root.names(in: ["folder"]) } == .wrongKind)
        #expect(try root.information(of: ["file"])?.kind == .symbolicLink)
        #expect(try PrivateFile.read(folder.file("outside")) == Array("secret".utf8))
    }

    @Test func `What exists is not made again`() throws {
        _ = try root.create(["x"])
        #expect(code { _ = try root.create(["x"]) } == .alreadyExists)
        #expect(code { try root.createDirectory(["x", "y"]) } == .wrongKind)
        #expect(code { _ = try root.open([]) } == .invalidName)
    }
}
