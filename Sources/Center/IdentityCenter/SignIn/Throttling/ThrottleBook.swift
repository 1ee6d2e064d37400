import CenterStore
import Primitives

/// What is remembered of one origin, brought up to the present.
struct ThrottleBook: Sendable {
    private(set) var record: ThrottleRecord
    private let rules: ThrottleRules
    private let now: Timestamp

    init(_ record: ThrottleRecord, at now: Timestamp) {
        self.record = record
        self.now = now
        rules = ThrottleRules.of(record.scope)
        settle()
    }

    /// Seconds until another attempt is looked at; 0 for now.
    var wait: Int64 {
        let delay = rules.delay(after: record.failures) - now.seconds(since: record.failedAt)
        let refill =
            record.spent < rules.allowance ? 0 : rules.refill - now.seconds(since: record.refilledAt)
        return max(0, delay, refill)
    }

    mutating func noteWrong() {
        record.failures += 1
        record.failedAt = now
        record.spent += 1
    }

    /// Takes one wrong attempt back, which was counted before it was known.
    mutating func takeBack() {
        record.failures = max(0, record.failures - 1)
        record.spent = max(0, record.spent - 1)
    }

    /// What was counted beforehand was right. The row of wrong ones ends, but for an address, behind which others are.
    mutating func noteRight() {
        takeBack()
        if record.scope != .address { record.failures = 0 }
    }

    /// Gives back what time has earned. Where the clock was set back, what lies in its future is counted from now on.
    private mutating func settle() {
        record.touchedAt = now
        record.failedAt = min(record.failedAt, now)
        record.refilledAt = min(record.refilledAt, now)
        if now.seconds(since: record.failedAt) >= ThrottleRules.quiet { record.failures = 0 }
        let earned = now.seconds(since: record.refilledAt) / rules.refill
        if earned >= Int64(record.spent) {
            record.spent = 0
            record.refilledAt = now
        } else {
            record.spent -= Int(earned)
            record.refilledAt = record.refilledAt.adding(seconds: earned * rules.refill)
        }
    }
}
