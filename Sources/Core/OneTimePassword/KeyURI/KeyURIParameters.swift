import Primitives

/// The query of an `otpauth:` URI, taken apart and read by name.
struct KeyURIParameters {
    private var values: [String: Substring] = [:]

    init(_ query: Substring) throws(OneTimePasswordError) {
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts[0].lowercased()
            guard values.updateValue(parts.count == 2 ? parts[1] : "", forKey: name) == nil else {
                throw .duplicateParameter(name)
            }
        }
    }

    func secret() throws(OneTimePasswordError) -> Secret {
        guard let text = try decoded("secret") else { throw .missingParameter("secret") }
        guard let bytes = Base32.decode(text) else { throw .parameter(name: "secret", value: "") }
        guard !bytes.isEmpty else { throw .emptySecret }
        return Secret(bytes)
    }

    func algorithm() throws(OneTimePasswordError) -> OTPAlgorithm {
        guard let text = try decoded("algorithm") else { return .sha1 }
        guard let algorithm = OTPAlgorithm(rawValue: text.lowercased()) else {
            throw .parameter(name: "algorithm", value: text)
        }
        return algorithm
    }

    /// A whole number from 0; `missingParameter` where it is absent and has no default.
    func number(_ name: String, default fallback: Int64?) throws(OneTimePasswordError) -> Int64 {
        guard let text = try decoded(name) else {
            guard let fallback else { throw .missingParameter(name) }
            return fallback
        }
        guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int64(text)
        else { throw .parameter(name: name, value: text) }
        return number
    }

    /// `label` with the issuer that it and the `issuer` parameter agree on.
    func label(from label: OTPLabel) throws(OneTimePasswordError) -> OTPLabel {
        guard let parameter = try decoded("issuer").map(OTPLabel.trimmed), !parameter.isEmpty else { return label }
        guard let issuer = label.issuer else { return try OTPLabel(issuer: parameter, account: label.account) }
        // Form encoders write spaces as `+`, which the format does not; only such an issuer is given the benefit.
        guard issuer == parameter || issuer == String(parameter.map { $0 == "+" ? " " : $0 }) else {
            throw .issuerConflict(label: issuer, parameter: parameter)
        }
        return label
    }

    private func decoded(_ name: String) throws(OneTimePasswordError) -> String? {
        guard let value = values[name] else { return nil }
        guard let text = PercentEncoding.decodeText(value), !OTPLabel.hasControlCharacter(text) else {
            throw .parameter(name: name, value: "")
        }
        return text
    }
}
