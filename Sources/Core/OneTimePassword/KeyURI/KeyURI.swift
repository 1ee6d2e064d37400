public import Primitives

/// What an `otpauth:` URI says: whose codes, and how they are computed (Google Authenticator's "Key URI Format").
public struct KeyURI: Sendable, Equatable {
    /// How the codes move on.
    public enum Movement: Sendable, Equatable {
        /// `otpauth://totp/…`: every `period` seconds.
        case time(period: Int64)
        /// `otpauth://hotp/…`: with each use, from `counter`.
        case counter(UInt64)
    }

    public let label: OTPLabel
    public let generator: HOTP
    public let movement: Movement

    /// A URI for a time-based device.
    public init(label: OTPLabel, totp: TOTP) {
        self.label = label
        generator = totp.generator
        movement = .time(period: totp.period)
    }

    /// A URI for a counter-based device.
    public init(label: OTPLabel, hotp: HOTP, counter: UInt64) {
        self.label = label
        generator = hotp
        movement = .counter(counter)
    }

    /// The time-based generator; nil for `otpauth://hotp/…`.
    public var totp: TOTP? {
        guard case .time(let period) = movement else { return nil }
        return try? TOTP(
            secret: generator.secret, algorithm: generator.algorithm, digits: generator.digits, period: period)
    }

    /// The URI as apps scan it. It carries the secret. Parameters at their defaults (SHA1, 6 digits, 30 seconds) are
    /// left out, because some apps refuse what they do not know; the issuer stands both before the account and as a
    /// parameter, as the format recommends.
    public var text: Secret {
        let (type, movementParameter) =
            switch movement {
            case .time(let period): ("totp", period == 30 ? nil : "period=\(period)")
            case .counter(let counter): ("hotp", "counter=\(counter)")
            }
        let secret = generator.secret.withBytes { Base32.encode($0, padded: false) }
        let parameters = [
            "secret=\(secret)",
            label.issuer.map { "issuer=" + PercentEncoding.encode($0) },
            generator.algorithm == .sha1 ? nil : "algorithm=" + generator.algorithm.rawValue.uppercased(),
            generator.digits == 6 ? nil : "digits=\(generator.digits)",
            movementParameter,
        ]
        return Secret(
            utf8: "otpauth://\(type)/\(label.encoded)?" + parameters.compactMap(\.self).joined(separator: "&"))
    }
}
