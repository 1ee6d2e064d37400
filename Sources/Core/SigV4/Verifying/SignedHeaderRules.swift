internal import Primitives

extension SignatureVerifier {
    /// The names the signature covers: lower-case, sorted, each once, each in the request, and with `host` and every
    /// `x-amz-*` field among them.
    func signedHeaders(of claim: RawClaim, in request: SignableRequest) throws(SignatureError) -> [String] {
        let names = claim.signedHeaders.parts(separatedBy: UInt8(ascii: ";"))
        guard names.contains("host") else { throw hostNotSigned }
        guard request.headers.count(of: "host") == 1 else { throw mismatch }
        // A signer sorts and lowers; anything else was made by hand, and would let one text stand for two lists.
        guard zip(names, names.dropFirst()).allSatisfy({ $0 < $1 }), names.allSatisfy(Self.isLowerCase),
            names.allSatisfy({ request.headers.count(of: $0) > 0 })
        else { throw mismatch }
        var unsigned: [String] = []
        let fields = request.headers.fields
        for index in fields.indices where Self.isAmazons(fields[index].name) {
            let name = fields[index].name.lowercased()
            let isExempt = dialect == .standard && name == "x-amz-security-token"
            if !isExempt, !names.contains(name) { unsigned.append(name) }
        }
        guard unsigned.isEmpty else { throw notSigned(Set(unsigned).sorted()) }
        return names
    }

    private static func isLowerCase(_ name: String) -> Bool {
        !name.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// Whether a field's name begins with `x-amz-`, in either case.
    private static func isAmazons(_ name: String) -> Bool {
        guard name.utf8.first.map({ $0 | 0x20 }) == UInt8(ascii: "x") else { return false }
        let letters = name.utf8.lazy.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return letters.starts(with: "x-amz-".utf8)
    }

    private var hostNotSigned: SignatureError {
        switch dialect {
        case .standard:
            SignatureError(
                .signatureDoesNotMatch, "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.")
        case .s3: notSigned(["host"])
        }
    }

    private func notSigned(_ names: [String]) -> SignatureError {
        switch dialect {
        case .standard:
            SignatureError(
                .signatureDoesNotMatch,
                names.map { "'\($0)' must be a 'SignedHeader' in the AWS Authorization." }.joined(separator: " "))
        case .s3:
            SignatureError(.accessDenied, "There were headers present in the request which were not signed")
        }
    }

    /// What the request says its body is. S3 demands a word on it in header signatures, and takes its absence from a
    /// presigned request for `UNSIGNED-PAYLOAD`.
    func claimedPayload(of claim: RawClaim, in request: SignableRequest) throws(SignatureError) -> PayloadHash? {
        let field = try single("x-amz-content-sha256", in: request.headers)
        guard dialect == .s3 else {
            guard let field else { return nil }
            guard case .digest? = PayloadHash(field) else { throw mismatch }
            return PayloadHash(field)
        }
        let parameter = claim.isPresigned ? QueryParameters(request.query).values("X-Amz-Content-Sha256").first : nil
        guard let text = field ?? parameter else {
            if claim.isPresigned { return .unsigned }
            throw SignatureError(
                .invalidRequest, "Missing required header for this request: x-amz-content-sha256")
        }
        guard let payload = PayloadHash(text) else {
            throw SignatureError(
                .invalidArgument,
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, "
                    + "STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 "
                    + "value.")
        }
        return payload
    }
}
