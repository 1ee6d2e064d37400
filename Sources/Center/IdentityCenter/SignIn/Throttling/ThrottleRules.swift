import CenterStore

/// How fast passwords and codes may be guessed from one origin. Wrong ones in a row make it wait, twice as long each
/// time, up to a limit; besides there is an allowance, of which one is given back every so often. Both are kept in the
/// store, so that a restart changes nothing.
///
/// Nobody keeps a person out: strangers' attempts are counted for the account, those of a browser from which the person
/// signed in before by themselves, and security keys, which cannot be guessed, do not wait at all.
struct ThrottleRules: Sendable {
    /// Wrong ones in a row that cost no time.
    var free: Int
    /// After the next one, in seconds; then twice as long each time.
    var firstDelay: Int64
    var longestDelay: Int64
    /// So many wrong ones, and one more each `refill` seconds.
    var allowance: Int
    var refill: Int64

    /// What an origin of this scope may do.
    static func of(_ scope: ThrottleRecord.Scope) -> ThrottleRules {
        switch scope {
        // Not more than 100 in a row (SP 800-63B section 5.2.2), then one each quarter of an hour.
        case .account, .unknownName:
            ThrottleRules(free: 5, firstDelay: 2, longestDelay: 900, allowance: 100, refill: 900)
        // Many people may have one address.
        case .address: ThrottleRules(free: 20, firstDelay: 1, longestDelay: 60, allowance: 200, refill: 30)
        case .browser: ThrottleRules(free: 5, firstDelay: 1, longestDelay: 300, allowance: 40, refill: 1800)
        // As IAM's devices: 3 in a million are right, which is 0.44 % in a year.
        case .code: ThrottleRules(free: 5, firstDelay: 15, longestDelay: 900, allowance: 20, refill: 6 * 3600)
        }
    }

    /// Wrong ones in a row are in a row no more when none came for so long, in seconds.
    static let quiet: Int64 = 86_400
    /// For how long anything is remembered, in seconds.
    static let memory: Int64 = 30 * 86_400
    /// How many addresses and unknown names are remembered, each.
    static let remembered = 20_000

    func delay(after failures: Int) -> Int64 {
        guard failures > free else { return 0 }
        return min(longestDelay, firstDelay << Int64(min(failures - free - 1, 20)))
    }
}
