import CenterStore
import GRDB
import Primitives
import Testing

@Suite("Every store remembers attempts")
struct AttemptConformanceTests {
    private let ledger = AttemptRecord.Ledger(
        serialNumber: device("d").serialNumber, owner: .user("AIDAALICE"), kind: .code)

    private func record(_ caller: String, after seconds: Int64 = 0, succeeded: Bool = false) -> AttemptRecord {
        var record = AttemptRecord(ledger, caller: caller, in: account, at: birth.adding(seconds: seconds))
        record.failures = 3
        record.spent = 7
        record.refusals = 2
        record.succeededAt = succeeded ? birth : nil
        return record
    }

    @Test("by caller, owner and kind, each for itself", arguments: StoreKind.allCases)
    func roundTrip(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let before = store.generation
            try await store.write { try $0.insert(device("d")) }
            let (first, everyone) = (record("AKIA0", succeeded: true), record(AttemptRecord.everyone))
            let ledger = ledger
            try await store.write {
                try $0.put(record("AKIA0"))
                try $0.put(first)
                try $0.put(everyone)
            }
            try await store.read { reader throws in
                #expect(try reader.attempts(on: ledger, by: "AKIA0") == first)
                #expect(try reader.attempts(on: ledger) == [everyone, first])
                for other in [
                    AttemptRecord.Ledger(serialNumber: ledger.serialNumber, owner: .root, kind: .code),
                    .init(serialNumber: ledger.serialNumber, owner: ledger.owner, kind: .pair),
                ] { #expect(try reader.attempts(on: other).isEmpty) }
            }
            #expect(store.generation == before + 1, "attempts are no changes")
            try await store.write { try $0.forgetAttempts(on: ledger) }
            #expect(try await store.read { try $0.attempts(on: ledger) }.isEmpty)
        }
    }

    @Test("no longer than the device, and of none that is not there", arguments: StoreKind.allCases)
    func deletion(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            await #expect(throws: StoreError.self) { try await store.write { try $0.put(record("AKIA0")) } }
            let ledger = ledger
            try await store.write {
                try $0.insert(device("d"))
                try $0.put(record("AKIA0"))
                try $0.deleteMFADevice(ledger.serialNumber, in: account)
                try $0.insert(device("d"))
            }
            #expect(try await store.read { try $0.attempts(on: ledger) }.isEmpty)
        }
    }

    @Test("of a bounded number of callers, the known ones before strangers", arguments: StoreKind.allCases)
    func pruning(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let ledger = ledger
            try await store.write {
                try $0.insert(device("d"))
                try $0.put(record(AttemptRecord.everyone, after: 500))
                try $0.put(record("known", after: 600, succeeded: true))
                try $0.put(record("old", after: 100))
                for number in 1...9 { try $0.put(record("AKIA\(number)", after: 600 + Int64(number))) }
                try $0.pruneAttempts(before: birth.adding(seconds: 200), keeping: 4, on: ledger)
            }
            let names = try await store.read { try $0.attempts(on: ledger) }.map(\.caller)
            #expect(names == ["", "AKIA7", "AKIA8", "AKIA9", "known"])
        }
    }

    @Test("and no statement takes back a step that was spent", arguments: StoreKind.allCases)
    func spentSteps(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var record = device("d")
            record.lastStep = 100
            let first = record
            try await store.write { try $0.insert(first) }
            for step in [nil, 99, 0] as [Int64?] {
                record.lastStep = step
                let altered = record
                await #expect(throws: StoreError.self) { try await store.write { try $0.update(altered) } }
            }
            #expect(try await store.read { try $0.mfaDevice(first.serialNumber, in: account) } == first)
        }
    }
}
