import CenterStore
import IAMPolicy
import Primitives
import Testing

@testable import CenterGate

@Suite struct MemoryTests {
    @Test func whatIsRememberedIsBounded() {
        var table = RecentlyUsed<Int, Int>(limit: 100)
        for key in 0..<100_000 {
            table.set(key, key)
            #expect(table.count <= 100)
        }
        #expect(table.value(99_999) == 99_999)
        #expect(table.value(0) == nil)
    }

    @Test func whatIsAskedForStays() {
        var table = RecentlyUsed<Int, Int>(limit: 100)
        table.set(7, -1)
        for key in 0..<10_000 {
            table.set(key, key)
            #expect(table.value(-1) == 7)
        }
    }

    @Test func largeValuesCountForMore() {
        var table = RecentlyUsed<Int, String>(limit: 100)
        for key in 0..<100 { table.set("x", key, cost: 30) }
        #expect(table.count <= 4)
        table.set("larger than all", 200, cost: 1000)
        #expect(table.value(200, cost: 1000) == "larger than all")
    }

    @Test func aForgottenValueIsGoneFromBothHalves() {
        var table = RecentlyUsed<Int, Int>(limit: 4)
        for key in 0..<4 { table.set(key, key) }
        for key in 0..<4 {
            table.remove(key)
            #expect(table.value(key) == nil)
        }
    }

    @Test func textsAreComparedByteByByte() {
        // Both are shown as é; K is the Kelvin sign, which Swift takes for the letter.
        for (one, other) in [("caf\u{E9}", "cafe\u{301}"), ("AKIA", "A\u{212A}IA")] {
            #expect(one == other)
            #expect(ExactText(one) != ExactText(other))
        }
        #expect(ExactText("AKIA") == ExactText("AKIA"))
    }

    @Test func documentsOfOneTextAreOneAndOfTwoKindsTwo() throws {
        let documents = CompiledDocuments()
        let text = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}"#
        let first = try documents.document(text)
        #expect(try documents.document(text) === first)
        #expect(try documents.document(text, kind: .permissionsBoundary).kind == .permissionsBoundary)
        #expect(throws: MalformedPolicyDocument.self) { try documents.document("{}") }
        #expect(throws: MalformedPolicyDocument.self) { try documents.document("{}") }
    }

    @Test func aValueReadBeforeACommitIsNotTakenForOneReadAfterIt() async throws {
        try await Center.with { center in
            let journal = ChangeJournal(center.store)
            let remembered = Remembered<Int, String>(journal, limit: 10)
            let old = try await remembered.value(1) {
                // The commit comes while the old state is still being read.
                try await center.store.write { writer in
                    try writer.insert(
                        UserRecord(accountID: Center.account, id: "AIDAONE", name: "one", createdAt: Center.now))
                }
                return .init(value: "before", dependencies: [.user(id: "AIDAONE")])
            }
            #expect(old == "before")
            let new = try await remembered.value(1) { .init(value: "after", dependencies: [.user(id: "AIDAONE")]) }
            #expect(new == "after")
            let kept = try await remembered.value(1) { .init(value: "again", dependencies: [.user(id: "AIDAONE")]) }
            #expect(kept == "after")
        }
    }

    @Test func aValueOutlivesChangesOfOtherThings() async throws {
        try await Center.with { center in
            let remembered = Remembered<Int, Int>(ChangeJournal(center.store), limit: 10)
            _ = try await remembered.value(1) { .init(value: 1, dependencies: [.user(id: "AIDAONE")]) }
            _ = try await center.user("other")
            #expect(try await remembered.value(1) { .init(value: 2, dependencies: []) } == 1)
        }
    }

    @Test func aJournalThatIsFullGivesUpAllThatWasRemembered() async throws {
        try await Center.with { center in
            let remembered = Remembered<Int, Int>(ChangeJournal(center.store, limit: 3), limit: 10)
            _ = try await remembered.value(1) { .init(value: 1, dependencies: [.user(id: "AIDAONE")]) }
            for name in ["a", "b", "c", "d"] { _ = try await center.user(name) }
            #expect(try await remembered.value(1) { .init(value: 2, dependencies: []) } == 2)
        }
    }

    @Test func whatDoesNotExistIsNotRemembered() async throws {
        try await Center.with { center in
            let directory = CachingDirectory(center.store, documents: CompiledDocuments())
            let arn = "arn:aws:iam::\(Center.account):role/Late"
            #expect(try await directory.role(arn: arn, named: "Late", in: Center.account) == nil)
            try await center.store.write { writer in
                try writer.insert(
                    RoleRecord(
                        accountID: Center.account, id: "AROALATE", name: "Late", createdAt: Center.now, trustPolicy: "")
                )
            }
            #expect(try await directory.role(arn: arn, named: "Late", in: Center.account)?.id == "AROALATE")
        }
    }
}
