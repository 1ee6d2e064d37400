import AWSProtocols
import CenterStore
import Platform
import Primitives
import Synchronization
import Testing

@testable import CenterGate

@Suite struct SteadyClockTests {
    /// A clock that is set by hand.
    final class HandClock: Sendable {
        private let time = Mutex(Center.now)
        var wall: WallClock { WallClock { self.time.withLock { $0 } } }

        func set(_ seconds: Int64) { time.withLock { $0 = Center.now.adding(seconds: seconds) } }
    }

    @Test func timeStandsStillUntilTheClockHasCaughtUp() throws {
        let hand = HandClock()
        let clock = SteadyClock(hand.wall)
        #expect(clock() == Center.now)
        hand.set(100)
        #expect(clock() == Center.now.adding(seconds: 100))
        for seconds: Int64 in [99, 50, -200] {
            hand.set(seconds)
            #expect(clock() == Center.now.adding(seconds: 100))
            try clock.requireSteady()
        }
        hand.set(101)
        #expect(clock() == Center.now.adding(seconds: 101))
    }

    @Test func aClockThatIsFarBehindIsToldOnceAndRefused() throws {
        let hand = HandClock()
        let told = Mutex(0)
        let clock = SteadyClock(hand.wall, notBefore: Center.now.adding(seconds: 3600)) { _ in
            told.withLock { $0 += 1 }
        }
        for _ in 0..<3 {
            #expect(throws: SteadyClock.Behind.self) { try clock.requireSteady() }
            #expect(clock() == Center.now.adding(seconds: 3600))
        }
        #expect(told.withLock { $0 } == 1)
        hand.set(3600 - SteadyClock.tolerance)
        try clock.requireSteady()
        hand.set(0)
        #expect(throws: SteadyClock.Behind.self) { try clock.requireSteady() }
        #expect(told.withLock { $0 } == 2)
    }

    @Test func aClockSetBackRefusesRequestsUntilItIsRight() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice")
            try await LogFolder.with { folder in
                let hand = HandClock()
                let clock = SteadyClock(hand.wall)
                let gate = Gate(
                    store: center.store, sealer: center.sealer, audit: try folder.open(), clock: clock)
                func perform(_ name: String) async -> ServiceError? {
                    let body = Array(name.utf8)
                    let facts = center.facts(keys, body: body, at: clock())
                    return await gate.perform(createUser(in: center.store), facts, body: body) {
                        ["UserName": .string(name)]
                    }.error
                }
                hand.set(1000)
                #expect(await perform("first") == nil)
                hand.set(-1000)
                let refused = try #require(await perform("second"))
                #expect(refused.httpStatus == 503)
                #expect(refused.message.contains("clock"))
                #expect(try await center.userNames() == ["alice", "first"])
                hand.set(1001)
                #expect(await perform("third") == nil)
            }
        }
    }

    @Test func aSessionThatHasExpiredStaysExpired() async throws {
        try await Center.with { center in
            _ = try await center.user("alice")
            let alice = try await center.userRecord("alice")
            let session = try center.session(of: .user(id: alice.id), lasting: 900)
            let hand = HandClock()
            let clock = SteadyClock(hand.wall)
            hand.set(901)
            #expect(await center.refusal(session, at: clock())?.code == "ExpiredToken")
            hand.set(700)
            #expect(await center.refusal(session, at: clock())?.code == "ExpiredToken")
        }
    }
}
