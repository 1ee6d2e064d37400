import Glibc
import Platform
import Testing

@Suite struct ExecutableTests {
    @Test func `A name is looked up, a path is not`() {
        #expect(Executable(named: "sh", search: "/nonexistent:/bin")?.path == "/bin/sh")
        #expect(Executable(named: "./sh", search: "/bin")?.path == "./sh")
        #expect(Executable(named: "no-such-program", search: "/bin") == nil)
        #expect(Executable(named: "", search: "/bin") == nil)
        // Folders and files that cannot be executed are passed over.
        #expect(Executable(named: "passwd", search: "/etc:/usr/bin")?.path == "/usr/bin/passwd")
    }

    @Test func `The program takes this process over`() async {
        await #expect(processExitsWith: .exitCode(7)) {
            let state = InheritedState.capture()
            let script = "test \"$A\" = 'b c' && test \"$0\" = name && test $# = 1 && exit 7"
            try Executable(path: "/bin/sh").replaceProcess(
                arguments: ["sh", "-c", script, "name", "x"], environment: Environment(["A": "b c"]), state: state)
        }
    }

    @Test func `Signals, limits and descriptors are as they were`() async {
        await #expect(processExitsWith: .exitCode(7)) {
            signal(SIGHUP, SIG_IGN)
            let kept = open("/dev/null", O_RDONLY)
            var limit = rlimit()
            getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
            limit.rlim_cur = min(4096, limit.rlim_max)
            setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
            let state = InheritedState.capture()
            signal(SIGPIPE, SIG_IGN)
            let opened = open("/dev/null", O_RDONLY)
            CoreDumps.disable()
            // SigIgn is a mask: HUP is bit 0, PIPE bit 12.
            let script = """
                mask=$(sed -n 's/^SigIgn:\\t//p' /proc/self/status)
                test $((0x$mask & 0x1001)) = 1 || exit 1
                test "$(sed -n 's/^Max core file size  *\\([0-9]*\\) .*/\\1/p' /proc/self/limits)" = \(limit.rlim_cur) || exit 2
                test -e /proc/self/fd/\(kept) || exit 3
                test ! -e /proc/self/fd/\(opened) || exit 4
                exit 7
                """
            try Executable(path: "/bin/sh").replaceProcess(
                arguments: ["sh", "-c", script], environment: .current(), state: state)
        }
    }

    @Test func `A script without its first line is run by the shell`() async throws {
        await #expect(processExitsWith: .exitCode(7)) {
            let folder = try TemporaryFolder()
            try PrivateFile.write("test \"$1\" = x && exit 7".utf8, to: folder.file("script"))
            try PrivateFile.setPermissions(of: folder.file("script"), to: 0o700)
            try Executable(path: folder.file("script")).replaceProcess(
                arguments: ["script", "x"], environment: .current(), state: .capture())
        }
    }

    @Test func `What cannot be run is named`() async {
        await #expect(processExitsWith: .exitCode(7)) {
            do {
                try Executable(path: "/etc/passwd").replaceProcess(
                    arguments: ["x"], environment: .current(), state: .capture())
            } catch {
                exit("\(error)" == "cannot run /etc/passwd: Permission denied" ? 7 : 1)
            }
        }
    }
}

@Suite struct CommandTests {
    private func shell(_ line: String) -> Command { Command(shellLine: line, environment: .current()) }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `Output, status and input`() async throws {
        var command = shell("cat; echo talk >&2; exit 3")
        command.input = .bytes(Array("data".utf8))
        command.errorOutput = .captured
        let result = try await command.run()
        #expect(result.status == 3)
        #expect(text(result.output) == "data")
        #expect(text(result.errorOutput) == "talk\n")
        #expect(try await shell("kill -9 $$").run().status == 137)
        #expect(try await shell("cat").run().output.isEmpty)
    }

    @Test func `The environment is exactly the given one`() async throws {
        let environment = Environment(["PATH": "/usr/bin:/bin", "A": "1"])
        let result = try await Command(arguments: ["env"], environment: environment).run()
        #expect(text(result.output) == "A=1\nPATH=/usr/bin:/bin\n")
    }

    @Test func `It stays in our process group`() async throws {
        let result = try await shell("cut -d' ' -f5 /proc/self/stat").run()
        #expect(text(result.output) == "\(getpgrp())\n")
    }

    @Test func `Large output does not block and too much is refused`() async throws {
        var command = shell("head -c 300000 /dev/zero")
        #expect(try await command.run().output.count == 300_000)
        command.outputLimit = 299_999
        await #expect(throws: Command.Failure.outputTooLarge(limit: 299_999)) { try await command.run() }
        command = shell("yes")
        await #expect(throws: Command.Failure.outputTooLarge(limit: 1 << 20)) { try await command.run() }
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["exec sleep 90", "sleep 90; true", "trap '' TERM; sleep 90; true"])
    func `What takes too long is ended and not waited for`(line: String) async throws {
        var command = shell(line)
        command.timeout = 200
        // What the shell leaves behind shall not hold the test's own output open.
        command.errorOutput = .captured
        await #expect(throws: Command.Failure.timedOut(milliseconds: 200)) { try await command.run() }
    }

    @Test func `A missing program is named`() async throws {
        let command = Command(arguments: ["no-such-program"], environment: .current())
        await #expect(throws: Command.Failure.notFound("no-such-program")) { try await command.run() }
    }
}
