internal import Crypto
internal import Primitives

extension SignatureVerifier {
    /// Takes `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…` apart.
    func headerClaim(_ field: String, _ headers: HeaderList) throws(SignatureError) -> RawClaim {
        let parts = HeaderClaimParts(field)
        guard let algorithm = parts.algorithm, algorithm.hasPrefix("AWS4-") else { throw unsupportedMechanism }
        if let word = parts.malformed { throw notAPair(word, in: field) }
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

    private func incomplete(_ parts: HeaderClaimParts, hasDate: Bool, _ field: String) -> SignatureError {
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
        var sentences = ["Credential", "Signature", "SignedHeaders"].filter { (parts[$0] ?? "").isEmpty }
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

/// The words of an `Authorization` field. Its pairs are few, so that they are not hashed.
private struct HeaderClaimParts {
    /// The first word.
    private(set) var algorithm: String?
    /// The first word after it that is no `name=value`, or whose name came before.
    private(set) var malformed: String?
    private var pairs: [(name: String, value: String)] = []

    init(_ field: String) {
        var field = field
        field.withUTF8 { bytes in
            var start = 0
            while start < bytes.count, malformed == nil {
                let end = bytes[start...].firstIndex(where: Self.isSeparator) ?? bytes.count
                if end > start { take(bytes[start..<end]) }
                start = end + 1
            }
        }
    }

    subscript(name: String) -> String? {
        for index in pairs.indices where pairs[index].name == name { return pairs[index].value }
        return nil
    }

    private mutating func take(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
        guard algorithm != nil else {
            algorithm = String(decoding: word, as: UTF8.self)
            return
        }
        let equals = word.firstIndex(of: UInt8(ascii: "="))
        let name = String(decoding: word[..<(equals ?? word.startIndex)], as: UTF8.self)
        guard let equals, self[name] == nil else {
            malformed = String(decoding: word, as: UTF8.self)
            return
        }
        pairs.append((name, String(decoding: word[(equals + 1)...], as: UTF8.self)))
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == 0x09
    }
}
