public import Primitives

/// A time-based generator of one-time passwords (RFC 6238), counting steps of `period` seconds from 1970.
public struct TOTP: Sendable, Equatable {
    /// The generator that a step's number is put through.
    public let generator: HOTP
    /// The length of a step in seconds.
    public let period: Int64

    /// Fails with `emptySecret`, `digits`, or `period` outside 1 second to one day. The defaults are those of every
    /// authenticator app and of AWS's virtual devices.
    public init(
        secret: Secret, algorithm: OTPAlgorithm = .sha1, digits: Int = 6, period: Int64 = 30
    ) throws(OneTimePasswordError) {
        guard (1...86_400).contains(period) else { throw .period(period) }
        generator = try HOTP(secret: secret, algorithm: algorithm, digits: digits)
        self.period = period
    }

    /// The step that `moment` lies in (`T` in RFC 6238 section 4.2).
    public func step(at moment: Timestamp) -> Int64 {
        let seconds = moment.seconds
        return seconds >= 0 ? seconds / period : (seconds - period + 1) / period
    }

    /// The code shown at `moment` by a device whose clock is right.
    public func code(at moment: Timestamp) -> String {
        code(atStep: step(at: moment))
    }

    /// The code of one step.
    public func code(atStep step: Int64) -> String {
        generator.code(at: UInt64(bitPattern: step))
    }

    /// Seconds until the code shown at `moment` gives way to the next, 1 to `period`.
    public func secondsLeft(at moment: Timestamp) -> Int64 {
        (step(at: moment) + 1) * period - moment.seconds
    }
}
