import CenterStore
import Platform
import Primitives
import Testing

@testable import CenterGate

@Suite struct AuditVerificationTests {
    private func written(_ count: Int, in folder: LogFolder) async throws -> EventLogHeadRecord {
        let log = try folder.open()
        for index in 0..<count { try await log.append(event("Call\(index)")) }
        let head = try #require(log.progress.head)
        try await log.close()
        return head
    }

    @Test func aChangedLineIsFoundWhereItIs() async throws {
        try await LogFolder.with { folder in
            let head = try await written(5, in: folder)
            #expect(try folder.verify(head: head).firstBreak == nil)
            #expect(try folder.verify(head: head).comparison == .agrees)
            var lines = try folder.lines()
            lines[4] = lines[4].replacing("192.0.2.7", with: "192.0.2.8")
            try folder.write(lines)
            // The chain alone says nothing of the last line.
            #expect(
                try folder.verify().firstBreak == AuditLogReader.Break(path: folder.log, line: 5, flaw: .wrongCode))
            #expect(try folder.verify(head: head).comparison == .differs)
        }
    }

    @Test func aLogThatIsMadeAnewWithoutTheKeyShows() async throws {
        try await LogFolder.with { folder in
            let head = try await written(4, in: folder)
            // All lines chained again by somebody with another key.
            let other = Sealer(key: CenterKey(entropy: .system), entropy: .system)
            try PrivateFile.remove(folder.log)
            let log = try AuditLog(folder.log, sealer: other, entropy: .system)
            for index in 0..<4 { try await log.append(event("Call\(index)")) }
            try await log.close()
            #expect(try folder.verify().firstBreak?.flaw == .wrongCode)
            #expect(try folder.verify(head: head).comparison == .differs)
        }
    }

    @Test func linesWithoutACodeAreTakenOnlyFromBeforeThereWereCodes() async throws {
        try await LogFolder.with { folder in
            _ = try await written(2, in: folder)
            var chain = AuditChain()
            func plain(_ name: String) -> String {
                let record = AuditRecord(event(name), id: name)
                let place = #","sequence":\#(chain.sequence),"previousHash":"\#(chain.previousHash)"}}"#
                let line = String(decoding: record.opening, as: UTF8.self) + place
                chain.advance(over: Array(line.utf8))
                return line
            }
            try folder.write([plain("Old1"), plain("Old2")])
            let log = try folder.open()
            try await log.append(event("New"))
            try await log.close()
            let found = try folder.verify()
            #expect(found.firstBreak == nil)
            #expect(found.unsigned == 2)
            chain.advance(over: Array(try folder.lines()[2].utf8))
            try folder.write(try folder.lines() + [plain("Forged")])
            #expect(
                try folder.verify().firstBreak == AuditLogReader.Break(path: folder.log, line: 4, flaw: .unsigned))
        }
    }

    @Test(arguments: [1, 3, 6]) func linesCutOffTheEndAreCounted(_ count: Int) async throws {
        try await LogFolder.with { folder in
            let head = try await written(6, in: folder)
            try folder.write(try folder.lines().dropLast(count))
            let found = try folder.verify(head: head)
            #expect(found.firstBreak == nil)
            #expect(found.comparison == .endsBefore(missing: Int64(count)))
        }
    }

    @Test func aCenterThatStartsAfterItsLogWasCutSaysSoInTheLog() async throws {
        try await LogFolder.with { folder in
            let store = try SQLiteStore.inMemory(entropy: .system)
            let first = try folder.open()
            try await first.resume(store, at: Center.now)
            for index in 0..<5 { try await first.append(event("Call\(index)")) }
            try await first.noteProgress(in: store, at: Center.now)
            try await first.close()
            try folder.write(Array(try folder.lines()[..<2]))
            let second = try folder.open()
            try await second.resume(store, at: Center.now.adding(seconds: 60))
            try await second.append(event("After"))
            let found = try folder.verify(head: try await store.read { try $0.eventLogHead() })
            #expect(found.firstBreak == nil)
            #expect(found.comparison == .agrees)
            #expect(found.cuts.count == 1)
            #expect(found.cuts.first?["firstSequence"]?.integerValue == 3)
            #expect(found.cuts.first?["lastSequence"]?.integerValue == 5)
            #expect(try folder.names() == ["Call0", "Call1", "AuditLogCut", "After"])
        }
    }

    @Test func theNotedHeadOpensOnlyWithTheCentersKey() async throws {
        let store = try SQLiteStore.inMemory(entropy: .system)
        let head = EventLogHeadRecord(sequence: 7, hash: "aa", at: Center.now)
        try await store.write { try $0.note(head) }
        #expect(try await store.read { try $0.eventLogHead() } == head)
    }
}
