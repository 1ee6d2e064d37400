import CenterGate
import CenterStore
import Platform
import Primitives
import SigV4
import Testing

@Suite struct AuditLogTests {
    private let sealer = Sealer(key: CenterKey(entropy: .system), entropy: .system)

    private func withPath<T>(_ body: (String) async throws -> T) async throws -> T {
        let folder = "/tmp/twinlock-audit-\(Hex.encode(Entropy.system.bytes(8)))"
        try PrivateFile.createDirectory(folder)
        defer { try? PrivateFile.removeDirectory(folder) }
        return try await body("\(folder)/events.jsonl")
    }

    private func summary(_ path: String) throws -> AuditLogReader.Summary {
        try AuditLogReader(path).read { _ in }
    }

    @Test func linesFormAChainThatGoesOnAfterRestart() async throws {
        try await withPath { path in
            for round in 0..<3 {
                let log = try AuditLog(path, sealer: sealer, entropy: .system)
                for index in 0..<5 { try await log.append(event("Call\(round)\(index)")) }
                try await log.close()
            }
            let found = try summary(path)
            #expect(found.lines == 15)
            #expect(found.firstBreak?.line == nil)
        }
    }

    @Test func manyAtOnceAreAllThereWhenTheyReturn() async throws {
        try await withPath { path in
            let log = try AuditLog(path, sealer: sealer, entropy: .system)
            try await withThrowingTaskGroup { group in
                for index in 0..<500 { group.addTask { try await log.append(event("Call\(index)")) } }
                try await group.waitForAll()
            }
            var names: Set<String> = []
            let found = try AuditLogReader(path).read { record in
                if let name = record.event?["eventName"]?.stringValue { names.insert(name) }
            }
            #expect(names.count == 500)
            #expect(found.firstBreak?.line == nil)
        }
    }

    @Test func aTornLastLineIsCutOffAndTheChainGoesOn() async throws {
        try await withPath { path in
            do {
                let log = try AuditLog(path, sealer: sealer, entropy: .system)
                for index in 0..<3 { try await log.append(event("Call\(index)")) }
            }
            let whole = try PrivateFile.read(path)
            let lastLine = try #require(whole.dropLast().lastIndex(of: 0x0A))
            for cut in [lastLine + 2, lastLine + 100, whole.count - 1] {
                try PrivateFile.write(Array(whole[..<cut]), to: path)
                // Its journal would have the line.
                try PrivateFile.remove(path.replacing("events.jsonl", with: "events.journal"))
                #expect(try summary(path).lines == 2)
                do {
                    let log = try AuditLog(path, sealer: sealer, entropy: .system)
                    try await log.append(event("After"))
                }
                let found = try summary(path)
                #expect(found.lines == 3)
                #expect(found.firstBreak?.line == nil)
            }
            try PrivateFile.write(Array("{\"torn".utf8), to: path)
            do { try await AuditLog(path, sealer: sealer, entropy: .system).append(event("First")) }
            #expect(try summary(path).firstBreak?.line == nil)
        }
    }

    @Test func aChangedMovedOrMissingLineShows() async throws {
        try await withPath { path in
            do {
                let log = try AuditLog(path, sealer: sealer, entropy: .system)
                for index in 0..<6 { try await log.append(event("Call\(index)")) }
            }
            let lines = String(decoding: try PrivateFile.read(path), as: UTF8.self).split(separator: "\n").map(
                String.init)
            func firstBroken(_ lines: [String]) throws -> Int? {
                try PrivateFile.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
                return try summary(path).firstBreak?.line
            }
            #expect(try firstBroken(lines) == nil)
            var changed = lines
            changed[2] = changed[2].replacing("192.0.2.7", with: "192.0.2.8")
            #expect(try firstBroken(changed) == 4)
            #expect(try firstBroken(Array(lines[1...])) == 1)
            #expect(try firstBroken(Array(lines[..<2]) + Array(lines[3...])) == 3)
            var swapped = lines
            swapped.swapAt(3, 4)
            #expect(try firstBroken(swapped) == 4)
            #expect(try firstBroken(Array(lines[..<2]) + ["not JSON"] + Array(lines[3...])) == 3)
        }
    }

    @Test func aForgedNumberShowsAndStopsNobody() async throws {
        try await withPath { path in
            let line = #"{"twinlock":{"sequence":9223372036854775807,"previousHash":""}}"# + "\n"
            try PrivateFile.write(Array((line + line).utf8), to: path)
            let found = try summary(path)
            #expect(found.lines == 2)
            #expect(found.firstBreak?.line == 1)
            try await AuditLog(path, sealer: sealer, entropy: .system).append(event("After"))
            #expect(try summary(path).lines == 3)
        }
    }

    @Test func aLineMayBeLong() async throws {
        try await withPath { path in
            var long = event("Long")
            long.requestParameters = .string(String(repeating: "\u{1}", count: 1 << 20))
            let log = try AuditLog(path, sealer: sealer, entropy: .system)
            for _ in 0..<2 { try await log.append(long) }
            // A copy, since the log itself is in use until its worker has let go of it.
            let copy = path + ".copy"
            try PrivateFile.write(try PrivateFile.read(path), to: copy)
            try await AuditLog(copy, sealer: sealer, entropy: .system).append(event("After"))
            let found = try summary(copy)
            #expect(found.lines == 3)
            #expect(found.firstBreak?.line == nil)
        }
    }

    @Test func aLogIsWrittenByOneProcess() async throws {
        try await withPath { path in
            let log = try AuditLog(path, sealer: sealer, entropy: .system)
            #expect(throws: AuditLogError.inUse(path: path)) {
                _ = try AuditLog(path, sealer: sealer, entropy: .system)
            }
            try await log.append(event("Call"))
        }
    }

    @Test func aFileThatIsNoLogIsLeftAlone() async throws {
        try await withPath { path in
            let content = Array("something else\nentirely\n".utf8)
            try PrivateFile.write(content, to: path)
            #expect(throws: AuditLogError.self) { _ = try AuditLog(path, sealer: sealer, entropy: .system) }
            #expect(try PrivateFile.read(path) == content)
        }
    }

    @Test func aClientCannotWriteLinesOfItsOwn() async throws {
        try await withPath { path in
            let log = try AuditLog(path, sealer: sealer, entropy: .system)
            try await log.append(event("Call", userAgent: "x\n{\"eventName\":\"Forged\"}\u{2028}\r\n"))
            try await log.append(event("Call", userAgent: String(repeating: "long", count: 100_000)))
            #expect(try summary(path).lines == 2)
            #expect(try PrivateFile.read(path).count < 10_000)
        }
    }
}
