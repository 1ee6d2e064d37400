import CenterStore
import Platform
import Primitives
import Testing

@testable import CenterGate

@Suite struct AuditRotationTests {
    private func files(_ folder: LogFolder) throws -> [String] {
        try PrivateFile.names(in: folder.path).filter { $0.hasPrefix("events") }
    }

    @Test func aFileThatHasGrownIsClosedAndTheChainGoesOnInTheNext() async throws {
        try await LogFolder.with { folder in
            for round in 0..<3 {
                let log = try folder.open(rotation: AuditRotation(size: 2000))
                for index in 0..<4 { try await log.append(event("Call\(round)\(index)")) }
                try await log.close()
            }
            #expect(try files(folder).count > 3)
            #expect(try files(folder).first == "events-0001.jsonl")
            let found = try folder.verify()
            #expect(found.lines == 12)
            #expect(found.firstBreak == nil)
            #expect(try folder.names() == (0..<3).flatMap { round in (0..<4).map { "Call\(round)\($0)" } })
        }
    }

    @Test func everyMonthBeginsAFileButNoEarlierOne() async throws {
        try await LogFolder.with { folder in
            let log = try folder.open()
            for time in [
                "2026-11-30T23:59:59Z", "2026-12-01T00:00:00Z", "2026-11-30T23:59:58Z", "2027-01-01T00:00:00Z",
            ] {
                try await log.append(event("Call", at: try #require(Timestamp(iso8601: time))))
            }
            #expect(try files(folder) == ["events-0001.jsonl", "events-0002.jsonl", "events.jsonl"])
            #expect(try folder.verify().firstBreak == nil)
        }
    }

    @Test func aCrashInTheMiddleOfAChangeOfFilesLosesNothing() async throws {
        try await LogFolder.with { folder in
            func write(_ name: String) async throws {
                let log = try folder.open()
                try await log.append(event(name))
                try await log.close()
            }
            try await write("First")
            // The next file is made; the old one has its second name.
            try PrivateFile.write([], to: "\(folder.log).next")
            try PrivateFile.addName("\(folder.path)/events-0001.jsonl", to: folder.log)
            #expect(try folder.names() == ["First"])
            try await write("Second")
            #expect(try files(folder) == ["events.jsonl"])
            // The new one has its name, and nothing in it yet.
            try PrivateFile.rename(folder.log, to: "\(folder.path)/events-0001.jsonl")
            try PrivateFile.write([], to: folder.log)
            try await write("Third")
            #expect(try folder.names() == ["First", "Second", "Third"])
            #expect(try folder.verify().firstBreak == nil)
        }
    }

    @Test func aFileThatIsGoneShows() async throws {
        try await LogFolder.with { folder in
            let log = try folder.open(rotation: AuditRotation(size: 500))
            for index in 0..<4 { try await log.append(event("Call\(index)")) }
            for name in ["events-0001.jsonl", "events-0002.jsonl"] {
                let content = try PrivateFile.read("\(folder.path)/\(name)")
                try PrivateFile.remove("\(folder.path)/\(name)")
                #expect(try folder.verify().firstBreak?.flaw == .notTheNext)
                try PrivateFile.write(content, to: "\(folder.path)/\(name)")
            }
            #expect(try folder.verify().firstBreak == nil)
        }
    }

    @Test func eventsThatWaitAreLookedForInFilesThatWereClosed() async throws {
        try await LogFolder.with { folder in
            let store = try SQLiteStore.inMemory(entropy: .system)
            let log = try folder.open(rotation: AuditRotation(size: 500))
            let records = (0..<4).map { AuditRecord(event("Change\($0)"), id: UniqueID.make(.system)) }
            try await store.write { writer in for record in records { try writer.insert(record.pending) } }
            for record in records { try await log.append(record) }
            try await log.close()
            let again = try folder.open(rotation: AuditRotation(size: 500))
            try await again.resume(store, at: Center.now)
            #expect(try folder.names() == (0..<4).map { "Change\($0)" })
        }
    }

    @Test func namesThatAreNotOfTheLogAreLeftAlone() async throws {
        try await LogFolder.with { folder in
            for name in ["events-1.jsonl", "events-abcd.jsonl", "events-0001.jsonl.bak", "other-0001.jsonl"] {
                try PrivateFile.write(Array("not ours\n".utf8), to: "\(folder.path)/\(name)")
            }
            let log = try folder.open()
            try await log.append(event("Call"))
            #expect(try folder.names() == ["Call"])
        }
    }
}
