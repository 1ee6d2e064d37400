internal import CenterStore
internal import Primitives

/// What happens to a refresh token that its client presents. Each is good once; but clients lock their threads and not
/// their processes, so that for a while after its use it gives the same successor again. Later it can only be in two
/// hands, and all tokens of the family end (RFC 9700 section 4.14.2).
enum RefreshRules {
    /// Seconds for which a token that was replaced gives its successor once more.
    static let grace: Int64 = 60
    /// How many replaced tokens are told apart within that time.
    static let remembered = 16

    enum Verdict: Hashable, Sendable {
        /// It is replaced by the next.
        case replace
        /// It was replaced just now: the same successor, once more.
        case again
        /// It was replaced before that: the family ends.
        case stolen
        /// It was never given to anybody.
        case unknown
    }

    static func verdict(on generation: Int, of family: TokenFamilyRecord, at now: Timestamp) -> Verdict {
        guard generation <= family.generation else { return .unknown }
        if generation == family.generation { return .replace }
        let age = family.generation - generation
        guard age <= family.rotations.count else { return .stolen }
        let replacedAt = family.rotations[family.rotations.count - age]
        return isRecent(replacedAt, now) ? .again : .stolen
    }

    /// The family after its last token was replaced.
    static func rotated(_ family: TokenFamilyRecord, at now: Timestamp) -> TokenFamilyRecord {
        var family = family
        family.generation += 1
        family.rotations = family.rotations.suffix(remembered - 1).filter { isRecent($0, now) } + [now]
        return family
    }

    private static func isRecent(_ moment: Timestamp, _ now: Timestamp) -> Bool {
        now.milliseconds - moment.milliseconds <= grace * 1000
    }
}
