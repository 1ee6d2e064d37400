import CenterStore
import Platform
import Primitives
import Testing

@testable import CenterGate

@Suite struct AuditJournalTests {
    @Test func whatIsKeptIsThereWhenTheJournalIsOpenedAgain() async throws {
        try await LogFolder.with { folder in
            var journal = try AuditJournal(folder.journal)
            try journal.keep(Array("a\nb\n".utf8))
            try journal.keep(Array("c\n".utf8))
            #expect(try Self.texts(AuditJournal(folder.journal)) == ["a", "b", "c"])
            #expect(try String(decoding: journal.current(), as: UTF8.self) == "a\nb\nc\n")
            try journal.clear()
            #expect(try Self.texts(AuditJournal(folder.journal)) == [])
            #expect(try PrivateFile.permissions(of: folder.journal) == 0o600)
        }
    }

    @Test func aLineThatACrashToreInTheJournalIsNotTaken() async throws {
        try await LogFolder.with { folder in
            let before = try folder.openJournaled()
            for name in ["One", "Two"] { try await before.append(event(name)) }
            var journal = try PrivateFile.read(folder.journal)
            try await before.close()
            let place = try #require(journal.lastIndex(of: UInt8(ascii: "T")))
            journal[place] = UInt8(ascii: "X")
            try PrivateFile.write(journal, to: folder.journal)
            try folder.write([])
            _ = try folder.openJournaled()
            #expect(try folder.names() == ["One"])
            #expect(try folder.verify().firstBreak == nil)
        }
    }

    @Test(arguments: [0, 7, 100, 4096, 5000])
    func aJournalOfAnythingIsTakenForEmpty(_ length: Int) async throws {
        try await LogFolder.with { folder in
            try PrivateFile.write(Array(repeating: 0x41, count: length), to: folder.journal)
            var journal = try AuditJournal(folder.journal)
            #expect(try Self.texts(journal) == [])
            try journal.keep(Array("a\n".utf8))
            #expect(try Self.texts(AuditJournal(folder.journal)) == ["a"])
        }
    }

    @Test func aJournalThatIsFullBeginsAnewWithMoreRoom() async throws {
        try await LogFolder.with { folder in
            var journal = try AuditJournal(folder.journal)
            let lines = Array(repeating: UInt8(ascii: "a"), count: 200_000) + [0x0A]
            #expect(journal.hasRoom(for: lines.count))
            try journal.keep(lines)
            #expect(!journal.hasRoom(for: lines.count))
            journal.restart()
            try journal.keep(lines)
            #expect(journal.hasRoom(for: lines.count))
        }
    }

    /// A crash of the machine takes from a file's end what was not waited for.
    @Test(arguments: [0, 1, 3]) func whatACrashTookOffTheLogIsTakenFromTheJournal(_ kept: Int) async throws {
        try await LogFolder.with { folder in
            let before = try folder.openJournaled()
            for name in ["One", "Two", "Three"] { try await before.append(event(name)) }
            let journal = try PrivateFile.read(folder.journal)
            try await before.close()
            try folder.write(Array(try folder.lines().prefix(kept)))
            try PrivateFile.write(journal, to: folder.journal)
            let after = try folder.openJournaled()
            try await after.append(event("Four"))
            #expect(try folder.names() == ["One", "Two", "Three", "Four"])
            #expect(try folder.verify().firstBreak == nil)
        }
    }

    @Test func aLineThatBrokeOffIsTakenWholeFromTheJournal() async throws {
        try await LogFolder.with { folder in
            let before = try folder.openJournaled()
            for name in ["One", "Two"] { try await before.append(event(name)) }
            let journal = try PrivateFile.read(folder.journal)
            try await before.close()
            try PrivateFile.write(try PrivateFile.read(folder.log).dropLast(20), to: folder.log)
            try PrivateFile.write(journal, to: folder.journal)
            _ = try folder.openJournaled()
            #expect(try folder.names() == ["One", "Two"])
            #expect(try folder.verify().firstBreak == nil)
        }
    }

    /// Lines of another round, of another log, or that somebody wrote continue nothing.
    @Test func linesInTheJournalThatDoNotContinueTheLogAreLeftThere() async throws {
        try await LogFolder.with { other in
            let foreign = try other.openJournaled()
            for name in ["Foreign", "Lines"] { try await foreign.append(event(name)) }
            let journal = try PrivateFile.read(other.journal)
            try await LogFolder.with { folder in
                let log = try folder.openJournaled()
                try await log.append(event("Own"))
                try await log.close()
                try PrivateFile.write(journal, to: folder.journal)
                let again = try folder.openJournaled()
                try await again.append(event("Next"))
                #expect(try folder.names() == ["Own", "Next"])
                try await again.close()
                // The first line of a log continues every empty one, but not without this center's code.
                try PrivateFile.remove(folder.log)
                try PrivateFile.write(journal, to: folder.journal)
                _ = try folder.openJournaled()
                #expect(try folder.names() == [])
            }
        }
    }

    @Test func aLogLongerThanItsJournalIsWhole() async throws {
        try await LogFolder.with { folder in
            let log = try folder.openJournaled(rotation: AuditRotation(size: 400_000))
            let agent = String(repeating: "a", count: 2000)
            for index in 0..<400 { try await log.append(event("E\(index)", userAgent: agent)) }
            #expect(try folder.names() == (0..<400).map { "E\($0)" })
            let again = try await folder.reopened(after: log)
            try await again.append(event("Last"))
            #expect(try folder.names().count == 401)
            #expect(try folder.verify().firstBreak == nil)
        }
    }

    @Test func aLinkPlantedForTheJournalIsNotFollowed() async throws {
        try await LogFolder.with { folder in
            try PrivateFile.write(Array("mine".utf8), to: "\(folder.path)/victim")
            try PrivateFile.createSymbolicLink(at: folder.journal, to: "victim")
            let log = try folder.openJournaled()
            try await log.append(event("Written"))
            #expect(try folder.names() == ["Written"])
            #expect(try PrivateFile.read("\(folder.path)/victim") == Array("mine".utf8))
        }
    }

    private static func texts(_ journal: AuditJournal) throws -> [String] {
        try journal.lines().map { String(decoding: $0, as: UTF8.self) }
    }
}

extension LogFolder {
    fileprivate var journal: String { "\(path)/events.journal" }

    fileprivate func openJournaled(rotation: AuditRotation = AuditRotation()) throws -> AuditLog {
        try AuditLog(log, sealer: sealer, entropy: .system, rotation: rotation)
    }

    fileprivate func reopened(after log: AuditLog) async throws -> AuditLog {
        try await log.close()
        return try openJournaled()
    }
}
