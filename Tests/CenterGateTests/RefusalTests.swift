import AWSProtocols
import Platform
import Primitives
import SigV4
import Testing

@testable import CenterGate

@Suite struct RefusalTests {
    private func refuse(_ center: Center, times: Int, from address: String, at time: Timestamp = Center.now) async {
        let error = ServiceError(code: "InvalidClientTokenId", message: "", httpStatus: 403)
        for _ in 0..<times {
            await center.gate.recordRefusal(event("x", from: address, at: time).facts, service: "iam", error)
        }
    }

    @Test func aStrangerCannotFillTheDisk() async throws {
        try await Center.with { center in
            await refuse(center, times: 1000, from: "192.0.2.1")
            #expect(try center.events().count == RefusalLedger.perSource)
            try await center.gate.recordSummary(at: Center.now.adding(seconds: 59))
            #expect(try center.events().count == RefusalLedger.perSource)
            try await center.gate.recordSummary(at: Center.now.adding(seconds: 60))
            let summary = try #require(try center.events().last)
            #expect(summary["eventName"] == "RequestsRefused")
            let details = summary["serviceEventDetails"]
            #expect(details?["count"]?.integerValue == 990)
            #expect(details?["sources"]?.arrayValue?.first?["sourceIPAddress"] == "192.0.2.1")
            #expect(
                details?["sources"]?.arrayValue?.first?["errorCodes"]?["InvalidClientTokenId"]?.integerValue == 990)
        }
    }

    @Test func manyStrangersCannotEither() async throws {
        try await Center.with { center in
            for number in 0..<1000 { await refuse(center, times: 2, from: "2001:db8::\(number)") }
            #expect(try center.events().count == RefusalLedger.total)
            try await center.gate.recordSummary(at: Center.now, isEnd: true)
            let details = try #require(try center.events().last)["serviceEventDetails"]
            #expect(details?["count"]?.integerValue == 2000 - Int64(RefusalLedger.total))
            #expect((details?["sources"]?.arrayValue?.count ?? 0) <= RefusalLedger.sources)
            #expect(details?["otherSources"]?.integerValue == 2 * (1000 - Int64(RefusalLedger.sources)))
        }
    }

    @Test func afterAMinuteOneIsRecordedAgain() async throws {
        try await Center.with { center in
            await refuse(center, times: 20, from: "192.0.2.1")
            await refuse(center, times: 1, from: "192.0.2.1", at: Center.now.adding(seconds: 61))
            let names = try center.events().map { $0["eventName"]?.stringValue }
            #expect(names.suffix(2) == ["RequestsRefused", "UnknownOperation"])
        }
    }

    @Test func guessedSignaturesAreCountedAndThoseWhoAreKnownAreNot() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice", allows: nil)
            var forged = keys
            forged.secretAccessKey = Secret(utf8: "another")
            for _ in 0..<50 {
                let input: WireFields = ["UserName": .string("bob")]
                #expect(await center.perform(deleteUser(), as: forged, input: input).error?.httpStatus == 403)
                #expect(await center.perform(deleteUser(), as: keys, input: input).error?.code == "AccessDenied")
            }
            let codes = try center.events().map { $0["errorCode"]?.stringValue }
            #expect(codes.count { $0 == "AccessDenied" } == 50)
            #expect(codes.count { $0 == "SignatureDoesNotMatch" } == RefusalLedger.perSource)
        }
    }
}

@Suite struct AuditCutTests {
    @Test func whatFitsIsKeptAsItIs() {
        let value: JSON = ["a": .string(String(repeating: "x", count: 8192)), "b": ["c", .null, true, 1]]
        #expect(AuditCut.cut(value) == value)
    }

    @Test func aLongTextSaysHowLongItWas() {
        let text = String(repeating: "é", count: 100_000)
        let cut = AuditCut.cut(["policy": .string(text)])["policy"]?.stringValue ?? ""
        #expect(cut.hasPrefix("éé"))
        #expect(cut.hasSuffix("… (200000 bytes)"))
    }

    @Test func nothingGrowsWithoutMeasure() {
        let long = JSON.string(String(repeating: "x", count: 5000))
        let texts = JSON.array(Array(repeating: long, count: 1000))
        let empty = JSON.array(Array(repeating: .array([]), count: 1_000_000))
        let members = JSON.object((0..<100_000).map { JSON.Member("member\($0)", "") })
        for value in [texts, empty, members, .array([texts, texts, members])] {
            #expect(AuditCut.cut(value).text.utf8.count < 150_000)
        }
        #expect(AuditCut.cut(texts).arrayValue?.last?.stringValue?.hasSuffix(" more") == true)
    }
}
