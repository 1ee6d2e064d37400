/// How fast codes of a device may be guessed. The rules and what they are worth:
///
/// 1. **Delay.** Wrong codes in a row make the key that sent them wait, twice as long each time, up to a limit. Only
///    that key: whoever guesses with a stolen key does not hold up the owner, who uses another.
/// 2. **Allowance of a key.** Besides, a key has so many wrong codes, and gets one back every so often. A right code
///    ends the delay, but gives nothing back, so that a copy of the owner's own key gains nothing by the owner's logins.
/// 3. **Ceiling of a device.** All keys that never sent a right code for the device, or not for long, draw from one
///    allowance more, so that many keys do not add up. It is three times a key's, and a user has two keys at most: with
///    two stolen keys it cannot be emptied, only by making keys one after the other, which needs other rights. A key
///    that sent a right code lately is not subject to it (the reserve), so even then its owner comes in.
/// 4. **Two codes in a row** cannot be guessed, so a right pair (EnableMFADevice, ResyncMFADevice) forgives everything
///    and begins anew; wrong pairs are counted apart, and cost single codes nothing.
///
/// What it comes to. A guess is right with a probability of 3 in 10^6: three steps are accepted, of six digits. In a
/// time T one key makes at most 20 + T/6 h guesses: at most 7.2 in 100 000 on the first day, 0.44 % in a year. Whoever
/// makes ever new keys has 60 + T/2 h: 0.022 % on the first day, 1.4 % in a year. All at once, with copies of both of
/// the owner's keys besides, stay below 0.04 % on the first day and 2.3 % in a year. Two codes in a row are guessed with
/// 1.3 in 10^10 (122 places within half an hour): at the ceiling for them with less than 0.04 % in a year.
struct AttemptRules: Sendable {
    /// So many at once, and one more each `seconds`.
    struct Allowance: Sendable {
        var count: Int
        var seconds: Int64
    }

    /// Wrong ones in a row that cost no time.
    var free: Int
    /// After the next one, in seconds; then twice as long each time.
    var firstDelay: Int64
    var longestDelay: Int64
    var key: Allowance
    var device: Allowance

    /// For the one code of GetSessionToken and AssumeRole.
    static let codes = AttemptRules(
        free: 5, firstDelay: 15, longestDelay: 900, key: Allowance(count: 20, seconds: 6 * 3600),
        device: Allowance(count: 60, seconds: 2 * 3600))

    /// For two codes in a row.
    static let pairs = AttemptRules(
        free: 9, firstDelay: 1, longestDelay: 60, key: Allowance(count: 60, seconds: 60),
        device: Allowance(count: 180, seconds: 20))

    /// For how long a key that sent a right code is known by it, in seconds; and for how long anything is remembered.
    static let memory: Int64 = 90 * 86_400
    /// Wrong codes in a row are in a row no more when none came for so long, in seconds.
    static let quiet: Int64 = 86_400
    /// How many callers are remembered for one device and owner.
    static let callersRemembered = 64

    /// How long the next attempt has to wait, in seconds, after so many wrong ones in a row.
    func delay(after failures: Int) -> Int64 {
        guard failures > free else { return 0 }
        return min(longestDelay, firstDelay << Int64(min(failures - free - 1, 20)))
    }
}
