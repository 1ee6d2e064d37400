import CenterGate
import Primitives
import Testing

@Suite struct AttemptLimiterTests {
    @Test func failuresAreCountedBySubjectUntilTheyAreOld() {
        let limiter = AttemptLimiter(limit: 3, window: 60)
        let start = Center.now
        for second: Int64 in 0..<3 {
            #expect(limiter.admits("a", at: start.adding(seconds: second)))
            limiter.countFailure("a", at: start.adding(seconds: second))
        }
        #expect(!limiter.admits("a", at: start.adding(seconds: 3)))
        #expect(limiter.admits("b", at: start.adding(seconds: 3)))
        #expect(!limiter.admits("a", at: start.adding(seconds: 59)))
        #expect(limiter.admits("a", at: start.adding(seconds: 60)))
        limiter.forget("a")
        #expect(limiter.admits("a", at: start.adding(seconds: 3)))
    }
}
