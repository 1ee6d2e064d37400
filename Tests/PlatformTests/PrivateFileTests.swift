import Glibc
import Platform
import Primitives
import Testing

@Suite struct PrivateFileTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func text(_ name: String) throws -> String {
        String(decoding: try PrivateFile.read(folder.file(name)), as: UTF8.self)
    }

    @Test func `A new file is the owner's alone`() throws {
        try PrivateFile.write("one".utf8, to: folder.file("a"))
        #expect(try text("a") == "one")
        #expect(try PrivateFile.permissions(of: folder.file("a")) == 0o600)
        #expect(try PrivateFile.names(in: folder.path) == ["a"])
    }

    @Test(arguments: [
        (UInt32(0o644), PrivateFile.Mode.ownerOnly, UInt32(0o600)),
        (0o400, .ownerOnly, 0o400),
        (0o600, .ownerOnly, 0o600),
        (0o644, .asBefore, 0o644),
        (0o640, .asBefore, 0o640),
    ])
    func `Replacing keeps a stricter mode`(before: UInt32, mode: PrivateFile.Mode, after: UInt32) throws {
        let path = folder.file("a")
        try PrivateFile.write("one".utf8, to: path)
        try PrivateFile.setPermissions(of: path, to: before)
        try PrivateFile.write("two".utf8, to: path, mode: mode)
        #expect(try PrivateFile.permissions(of: path) == after)
        #expect(try text("a") == "two")
    }

    @Test(arguments: [UInt32(0o600), 0o644, 0o400])
    func `A file that only its owner may write is obeyed`(mode: UInt32) throws {
        try PrivateFile.write("one".utf8, to: folder.file("a"))
        try PrivateFile.setPermissions(of: folder.file("a"), to: mode)
        #expect(try PrivateFile.readUnaltered(folder.file("a")) == Array("one".utf8))
    }

    @Test(arguments: [UInt32(0o602), 0o666, 0o777])
    func `A file that anybody may write is not obeyed`(mode: UInt32) throws {
        try PrivateFile.write("one".utf8, to: folder.file("a"))
        try PrivateFile.createSymbolicLink(at: folder.file("link"), to: "a")
        try PrivateFile.setPermissions(of: folder.file("a"), to: mode)
        for name in ["a", "link"] {
            #expect { try PrivateFile.readUnaltered(folder.file(name)) } throws: {
                ($0 as? FileError)?.code == .loose
            }
        }
    }

    @Test(arguments: [mode_t(0), 0o077, 0o777])
    func `The umask makes nothing looser or stricter`(mask: mode_t) async {
        await #expect(processExitsWith: .success) { [mask] in
            umask(mask)
            let folder = try TemporaryFolder()
            chmod(folder.path, 0o700)
            try PrivateFile.write("one".utf8, to: folder.file("new"))
            try PrivateFile.write("two".utf8, to: folder.file("new"))
            let isCreated = try PrivateFile.create("one".utf8, at: folder.file("created"))
            let modes = try ["new", "created"].map { try PrivateFile.permissions(of: folder.file($0)) }
            guard isCreated, modes == [0o600, 0o600] else { exit(1) }
        }
    }

    @Test func `A symbolic link stays a link and its target is replaced`() throws {
        try PrivateFile.createDirectory(folder.file("real"))
        try PrivateFile.write("one".utf8, to: folder.file("real/target"))
        try PrivateFile.createSymbolicLink(at: folder.file("link"), to: "real/target")
        try PrivateFile.write("two".utf8, to: folder.file("link"))
        #expect(try FileInformation.of(folder.file("link"))?.kind == .symbolicLink)
        #expect(try text("real/target") == "two")
    }

    @Test func `A dangling link gets its target`() throws {
        try PrivateFile.createSymbolicLink(at: folder.file("link"), to: "later")
        try PrivateFile.write("x".utf8, to: folder.file("link"))
        #expect(try text("later") == "x")
    }

    @Test func `Links in a circle are refused`() throws {
        try PrivateFile.createSymbolicLink(at: folder.file("a"), to: "b")
        try PrivateFile.createSymbolicLink(at: folder.file("b"), to: "a")
        #expect { try PrivateFile.write("x".utf8, to: folder.file("a")) } throws: {
            ($0 as? FileError)?.code == .symbolicLink
        }
    }

    @Test func `A folder in the way is refused and a missing one is named`() throws {
        try PrivateFile.createDirectory(folder.file("a"))
        #expect { try PrivateFile.write("x".utf8, to: folder.file("a")) } throws: {
            ($0 as? FileError)?.code == .wrongKind
        }
        #expect { try PrivateFile.write("x".utf8, to: folder.file("no/a")) } throws: {
            ($0 as? FileError)?.code == .notFound
        }
        #expect(try PrivateFile.names(in: folder.path) == ["a"])
    }

    @Test func `What a killed writer left is removed, what a live one writes is not`() throws {
        try PrivateFile.write("left".utf8, to: folder.file(".a.twinlock-0000000000000000"))
        try PrivateFile.write("live".utf8, to: folder.file(".a.twinlock-1111111111111111"))
        try PrivateFile.write("other".utf8, to: folder.file(".b.twinlock-0000000000000000"))
        let live = try FileLock.tryLock(folder.file(".a.twinlock-1111111111111111"))
        try PrivateFile.write("x".utf8, to: folder.file("a"))
        live?.keepAlive()
        #expect(
            try PrivateFile.names(in: folder.path)
                == [".a.twinlock-1111111111111111", ".b.twinlock-0000000000000000", "a"])
    }

    @Test func `Of several creators one succeeds`() throws {
        #expect(try PrivateFile.create("one".utf8, at: folder.file("a")))
        #expect(try !PrivateFile.create("two".utf8, at: folder.file("a")))
        #expect(try text("a") == "one")
        #expect(try PrivateFile.names(in: folder.path) == ["a"])
    }

    @Test func `Reading beyond the limit is refused`() throws {
        try PrivateFile.write([UInt8](repeating: 1, count: 101), to: folder.file("a"))
        #expect(try PrivateFile.read(folder.file("a"), limit: 101).count == 101)
        #expect { try PrivateFile.read(folder.file("a"), limit: 100) } throws: {
            ($0 as? FileError)?.code == .tooLarge
        }
        #expect { try PrivateFile.read("/dev/zero") } throws: { ($0 as? FileError)?.code == .wrongKind }
        #expect { try PrivateFile.read(folder.path) } throws: { ($0 as? FileError)?.code == .wrongKind }
    }

    @Test func `Strict reading refuses links and loose modes`() throws {
        let path = folder.file("a")
        try PrivateFile.write("x".utf8, to: path)
        #expect(try PrivateFile.readStrictly(path) == Array("x".utf8))
        try PrivateFile.createSymbolicLink(at: folder.file("link"), to: "a")
        #expect { try PrivateFile.readStrictly(folder.file("link")) } throws: {
            ($0 as? FileError)?.code == .symbolicLink
        }
        try PrivateFile.setPermissions(of: path, to: 0o640)
        #expect { try PrivateFile.readStrictly(path) } throws: {
            "\($0)" == "cannot trust \(path): others may use it (mode 0640)"
        }
    }

    @Test func `Folders are made with their parents, 0700`() throws {
        try PrivateFile.createDirectory(folder.file("a/b/c"))
        try PrivateFile.createDirectory(folder.file("a/b/c"))
        #expect(try PrivateFile.permissions(of: folder.file("a")) == 0o700)
        #expect(try PrivateFile.permissions(of: folder.file("a/b/c")) == 0o700)
        try PrivateFile.write("x".utf8, to: folder.file("file"))
        #expect { try PrivateFile.createDirectory(folder.file("file/b")) } throws: {
            ($0 as? FileError)?.code == .wrongKind
        }
    }
}
