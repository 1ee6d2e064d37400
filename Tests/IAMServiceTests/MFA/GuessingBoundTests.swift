import Primitives
import Testing

@testable import IAMService

/// What the threat model says of guessing, played through.
@Suite("A year of guessing codes")
struct GuessingBoundTests {
    private static let day: Int64 = 86_400
    private static let year: Int64 = 365 * day
    /// Three steps are accepted, of six digits.
    private static let chance = 3e-6

    @Test("with one stolen key succeeds with less than one half per cent")
    func oneKey() {
        let simulation = GuessingSimulation(.codes)
        let first = simulation.attack(["stolen"], for: Self.day)
        #expect((20...24).contains(first))
        let rest = simulation.attack(["stolen"], for: Self.year - Self.day)
        #expect((1400...1480).contains(first + rest))
        #expect(Double(first + rest) * Self.chance < 0.0045)
    }

    @Test("with a copy of the owner's own key gains nothing by the owner's logins")
    func copiedKey() {
        let simulation = GuessingSimulation(.codes)
        #expect(simulation.enter("owner"))
        let guesses = simulation.attack(["owner"], for: Self.year) { _ = $0.enter("owner") }
        #expect((1400...1480).contains(guesses))
    }

    @Test("with ever new keys succeeds with one and a half per cent at most")
    func manyKeys() {
        let simulation = GuessingSimulation(.codes)
        var (guesses, key) = (0, 0)
        let end = simulation.now.adding(seconds: Self.year)
        while simulation.now < end {
            key += 1
            while simulation.guess("key \(key)") { guesses += 1 }
            simulation.wait(600)
        }
        #expect((4000...4440).contains(guesses))
        #expect(Double(guesses) * Self.chance < 0.0134)
    }

    @Test("with all of it at once stays below 2.3 per cent, and 0.04 per cent on the first day")
    func everything() {
        let simulation = GuessingSimulation(.codes)
        for key in ["one", "two"] { #expect(simulation.enter(key)) }
        var strangers = 0
        func attack(_ days: Int64) -> Int {
            simulation.attack(["one", "two"], for: days * Self.day) { simulation in
                for key in ["one", "two"] { _ = simulation.enter(key) }
                strangers += 1
            }
        }
        var first = attack(1)
        for stranger in 0..<100 { while simulation.guess("s\(stranger)") { first += 1 } }
        #expect(Double(first) * Self.chance < 0.0004)
        var rest = 0
        for stranger in 100..<464 {
            rest += attack(1)
            for other in 0..<4 { while simulation.guess("s\(stranger).\(other)") { rest += 1 } }
        }
        #expect(strangers > 8000)
        #expect(Double(first + rest) * Self.chance < 0.023)
    }

    @Test("of two codes in a row succeeds with less than 0.04 per cent, whatever the number of keys")
    func pairs() {
        let rules = AttemptRules.pairs
        // The rules themselves, for at a guess every few seconds a year is long.
        let keys = 2 * (rules.key.count + Int(Self.year / rules.key.seconds))
        let device = rules.device.count + Int(Self.year / rules.device.seconds)
        #expect(Double(keys + device) * 122e-12 < 0.0004)
        let simulation = GuessingSimulation(rules)
        let day = simulation.attack(["a", "b", "c", "d"], for: Self.day)
        #expect(day <= 4 * (rules.key.count + Int(Self.day / rules.key.seconds)))
        #expect(day <= rules.device.count + Int(Self.day / rules.device.seconds))
    }

    @Test("does not end by setting the clock back and forth", arguments: [-3600, -86_400, -31_536_000] as [Int64])
    func clockSetBack(by seconds: Int64) {
        let simulation = GuessingSimulation(.codes)
        while simulation.guess("stolen") {}
        simulation.wait(seconds)
        #expect(!simulation.guess("stolen"), "a clock that is set back unlocks nothing")
        simulation.wait(900)
        #expect(simulation.guess("stolen"), "and nobody waits for the old time to come again")
        var guesses = 0
        // What is given back is given for time that went by, at most once.
        for _ in 0..<200 {
            while simulation.guess("stolen") { guesses += 1 }
            simulation.wait(-1800)
            while simulation.guess("stolen") { guesses += 1 }
            simulation.wait(1860)
        }
        #expect(guesses <= 20 + 200 * 1860 / (6 * 3600))
    }
}

@Suite("Nobody locks another out by guessing")
struct LockOutTests {
    @Test(
        "the owner's other key lets in, at every hour of a year of guessing with the stolen one",
        arguments: [false, true])
    func stolenKey(isKnown: Bool) {
        let simulation = GuessingSimulation(.codes)
        if isKnown { #expect(simulation.enter("owner")) }
        var refused = 0
        _ = simulation.attack(["stolen"], for: 365 * 86_400) { simulation in
            // Known by a right code or not: the stolen key alone does not empty what strangers share.
            if !simulation.book(isKnown ? "owner" : "new \(simulation.now.seconds)").admits { refused += 1 }
        }
        #expect(refused == 0)
    }

    @Test("an owner who signed in lately comes in while the device's ceiling is reached by any number of keys")
    func reserve() {
        let simulation = GuessingSimulation(.codes)
        #expect(simulation.enter("owner"))
        for key in 0..<100 { while simulation.guess("key \(key)") {} }
        #expect(!simulation.book("another stranger").admits)
        #expect(simulation.enter("owner"))
        #expect(!simulation.enter("key 7"))
    }

    @Test("two stolen keys do not reach the ceiling, so that a third is let in")
    func twoKeys() {
        let simulation = GuessingSimulation(.codes)
        for _ in 0..<30 {
            _ = simulation.attack(["one", "two"], for: 86_400)
            #expect(simulation.book("third").admits)
        }
    }

    @Test("attempts that come too soon do not make the wait longer")
    func noExtension() {
        let simulation = GuessingSimulation(.codes)
        while simulation.guess("a") {}
        let chance = simulation.nextChance("a")
        for _ in 0..<14 {
            simulation.wait(1)
            #expect(!simulation.enter("a"))
        }
        simulation.wait(1)
        #expect(simulation.now == chance && simulation.enter("a"))
    }

    @Test("delays double, up to their limit")
    func delays() {
        let seconds = (0...14).map { AttemptRules.codes.delay(after: $0) }
        #expect(seconds == [0, 0, 0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900, 900])
        #expect(AttemptRules.codes.delay(after: .max) == 900)
    }
}
