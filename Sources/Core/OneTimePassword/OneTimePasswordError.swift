/// Why a generator or an `otpauth:` URI could not be made. No case and no text carries a secret.
public enum OneTimePasswordError: Error, Equatable, Sendable {
    /// The seed has no bytes.
    case emptySecret
    /// Codes have 6 to 8 digits.
    case digits(Int)
    /// The period is a number of seconds from 1 to one day.
    case period(Int64)
    /// The text is not an `otpauth:` URI.
    case notAnOTPAuthURI
    /// Neither `totp` nor `hotp` stands after `otpauth://`.
    case type(String)
    /// The label is not `account` or `issuer:account`; the text says what is wrong.
    case label(String)
    /// A parameter is missing.
    case missingParameter(String)
    /// A parameter stands there twice.
    case duplicateParameter(String)
    /// A parameter has no valid value. A secret's value is not shown.
    case parameter(name: String, value: String)
    /// The issuer before the account and the `issuer` parameter differ.
    case issuerConflict(label: String, parameter: String)
    /// The URI is longer than any QR code.
    case tooLong(Int)
}

extension OneTimePasswordError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .emptySecret: "the secret is empty; give at least 16 base 32 characters"
        case .digits(let count): "a code cannot have \(count) digits; use 6, 7 or 8"
        case .period(let seconds): "a code cannot last \(seconds) seconds; use 1 to 86400, 30 if in doubt"
        case .notAnOTPAuthURI: "this is no key URI; it looks like otpauth://totp/LABEL?secret=BASE32"
        case .type(let type): "unknown one-time password type '\(type)'; use totp or hotp"
        case .label(let problem): "the label \(problem); it looks like ISSUER:ACCOUNT, percent-encoded"
        case .missingParameter(let name): "the key URI has no '\(name)' parameter; add \(name)=VALUE"
        case .duplicateParameter(let name): "the key URI has '\(name)' twice; keep one"
        case .parameter("secret", _): "the secret is not base 32; use the characters A to Z and 2 to 7"
        case .parameter(let name, let value): "invalid value '\(value)' for '\(name)'; \(Self.hint(for: name))"
        case .issuerConflict(let label, let parameter):
            "the label names the issuer '\(label)' and the issuer parameter '\(parameter)'; make them equal"
        case .tooLong(let count): "the key URI has \(count) bytes; shorten the label to stay below 4096"
        }
    }

    private static func hint(for parameter: String) -> String {
        switch parameter {
        case "algorithm": "use SHA1, SHA256 or SHA512"
        case "digits": "use 6, 7 or 8"
        case "period": "use 1 to 86400 seconds"
        case "counter": "use a whole number from 0"
        default: "percent-encode UTF-8 without control characters"
        }
    }
}
