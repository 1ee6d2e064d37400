import Primitives

extension KeyURI {
    /// Reads an `otpauth:` URI.
    ///
    /// Scheme, type and algorithm may be in any case; unknown parameters are passed over; a parameter given twice is
    /// refused. Where the label and the `issuer` parameter both name an issuer they must be equal, `+` in the
    /// parameter counting as a space if only that makes them so; where one of them names it, it holds.
    public init(_ text: String) throws(OneTimePasswordError) {
        guard text.utf8.count < 4096 else { throw .tooLong(text.utf8.count) }
        let prefix = "otpauth://"
        guard text.prefix(prefix.count).lowercased() == prefix else { throw .notAnOTPAuthURI }
        let rest = text.dropFirst(prefix.count)
        guard let slash = rest.firstIndex(of: "/") else { throw .notAnOTPAuthURI }
        let type = rest[..<slash].lowercased()
        guard type == "totp" || type == "hotp" else { throw .type(type) }
        let parts = rest[slash...].dropFirst().split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let parameters = try KeyURIParameters(parts.count == 2 ? parts[1] : "")

        let label = try parameters.label(from: OTPLabel(encoded: parts[0]))
        let secret = try parameters.secret()
        let algorithm = try parameters.algorithm()
        let digits = try parameters.number("digits", default: 6)
        if type == "totp" {
            let period = try parameters.number("period", default: 30)
            let totp = try TOTP(secret: secret, algorithm: algorithm, digits: Int(digits), period: period)
            self.init(label: label, totp: totp)
        } else {
            let counter = try parameters.number("counter", default: nil)
            let hotp = try HOTP(secret: secret, algorithm: algorithm, digits: Int(digits))
            self.init(label: label, hotp: hotp, counter: UInt64(counter))
        }
    }
}
