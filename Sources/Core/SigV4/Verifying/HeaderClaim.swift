internal import Crypto
internal import Primitives

extension SignatureVerifier {
    /// Takes `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…` apart.
    func headerClaim(_ field: String, _ headers: HeaderList) throws(SignatureError) -> RawClaim {
        let words = field.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") || $0 == 0x09 }
            .map { String(Substring($0)) }
        guard let algorithm = words.first, algorithm.hasPrefix("AWS4-") else { throw unsupportedMechanism }
        var parts: [String: String] = [:]
        for word in words.dropFirst() {
            guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { throw notAPair(word, in: field) }
            let name = String(word[..<equals])
            guard parts.updateValue(String(word[word.utf8.index(after: equals)...]), forKey: name) == nil else {
                throw notAPair(word, in: field)
            }
        }
        let amzDate = try single("x-amz-date", in: headers)
        let httpDate = amzDate == nil ? try single("date", in: headers) : nil
        guard let credential = parts["Credential"], let signature = parts["Signature"],
            let signedHeaders = parts["SignedHeaders"], amzDate ?? httpDate != nil,
            !credential.isEmpty, !signature.isEmpty
        else { throw incomplete(parts, hasDate: amzDate ?? httpDate != nil, field) }
        return RawClaim(
            algorithm: algorithm, credential: credential, signedHeaders: signedHeaders, signature: signature,
            amzDate: amzDate, httpDate: httpDate, expires: nil,
            sessionToken: try single("x-amz-security-token", in: headers), isPresigned: false)
    }

    private var unsupportedMechanism: SignatureError {
        switch dialect {
        case .standard: SignatureError(.missingAuthenticationToken, "Request is missing Authentication Token")
        case .s3:
            SignatureError(
                .invalidRequest,
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.")
        }
    }

    private func notAPair(_ word: String, in field: String) -> SignatureError {
        switch dialect {
        case .standard:
            SignatureError(
                .incompleteSignature,
                "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded "
                    + "with Base64): '\(digest(of: field))'.")
        case .s3:
            SignatureError(
                .authorizationHeaderMalformed,
                "The authorization header is malformed; the authorization component \"\(word)\" is malformed.")
        }
    }

    private func incomplete(_ parts: [String: String], hasDate: Bool, _ field: String) -> SignatureError {
        guard dialect == .standard else {
            guard hasDate else {
                return SignatureError(
                    .accessDenied, "AWS authentication requires a valid Date or x-amz-date header")
            }
            return SignatureError(
                .authorizationHeaderMalformed,
                "The authorization header is malformed; the authorization header requires three components: "
                    + "Credential, SignedHeaders, and Signature.")
        }
        var sentences = ["Credential", "Signature", "SignedHeaders"].filter { parts[$0, default: ""].isEmpty }
            .map { "Authorization header requires '\($0)' parameter." }
        if !hasDate {
            sentences.append("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
        }
        // The field itself is not repeated: a client that confuses its fields may have put a secret there.
        sentences.append("(Hashed with SHA-256 and encoded with Base64) Authorization=\(digest(of: field))")
        return SignatureError(.incompleteSignature, sentences.joined(separator: " "))
    }

    private func digest(of field: String) -> String {
        Base64.encode(SHA256.hash(data: Array(field.utf8)))
    }
}
