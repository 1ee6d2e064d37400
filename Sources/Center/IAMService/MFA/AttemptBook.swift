internal import CenterStore
internal import Primitives

/// What is remembered of one caller and of everyone, brought up to the present: whether another attempt counts, and
/// what becomes of the memory after it.
struct AttemptBook: Sendable {
    private(set) var own: AttemptRecord
    private(set) var everyone: AttemptRecord
    private let rules: AttemptRules
    private let now: Timestamp

    init(own: AttemptRecord, everyone: AttemptRecord, rules: AttemptRules, now: Timestamp) {
        (self.own, self.everyone, self.rules, self.now) = (own, everyone, rules, now)
        self.own.settle(rules.key, now)
        self.everyone.settle(rules.device, now)
    }

    /// Whether the caller sent a right code lately, which takes it out of what strangers share.
    var isKnown: Bool {
        own.succeededAt.map { now.seconds(since: $0) < AttemptRules.memory } ?? false
    }

    /// Whether a right code would be accepted now.
    var admits: Bool {
        now.seconds(since: own.failedAt) >= rules.delay(after: own.failures) && own.spent < rules.key.count
            && (isKnown || everyone.spent < rules.device.count)
    }

    /// A wrong code that was looked at.
    mutating func noteWrong() {
        if !isKnown { everyone.spent += 1 }
        own.failures += 1
        own.failedAt = now
        own.spent += 1
    }

    /// Any code that was not looked at. It does not make the caller wait longer, or whoever never stops would never be
    /// let in again.
    mutating func noteRefused() {
        own.refusals += 1
    }

    mutating func noteRight() {
        own.failures = 0
        own.succeededAt = now
    }
}

extension AttemptRecord {
    /// Gives back what time has earned. Where the clock was set back, what lies in its future is counted from now on:
    /// nothing is given back for the time between, and nobody waits for it to come again.
    fileprivate mutating func settle(_ allowance: AttemptRules.Allowance, _ now: Timestamp) {
        touchedAt = now
        failedAt = min(failedAt, now)
        refilledAt = min(refilledAt, now)
        succeededAt = succeededAt.map { min($0, now) }
        if now.seconds(since: failedAt) >= AttemptRules.quiet { failures = 0 }
        let earned = now.seconds(since: refilledAt) / allowance.seconds
        if earned >= Int64(spent) {
            spent = 0
            refilledAt = now
        } else {
            spent -= Int(earned)
            refilledAt = refilledAt.adding(seconds: earned * allowance.seconds)
        }
    }
}
