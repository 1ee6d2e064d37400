extension SignatureVerifier {
    /// Collects the `X-Amz-…` parameters of a presigned request.
    func queryClaim(_ query: QueryParameters, _ headers: HeaderList) throws(SignatureError) -> RawClaim {
        let required =
            dialect == .s3
            ? ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-Date", "X-Amz-SignedHeaders"]
                + ["X-Amz-Expires"]
            : ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date"]
        var values: [String: String] = [:]
        for name in required + ["X-Amz-Expires", "X-Amz-Security-Token"] {
            let found = query.values(name)
            guard found.count < 2 else { throw repeated(name) }
            values[name] = found.first
        }
        guard let algorithm = values["X-Amz-Algorithm"], let credential = values["X-Amz-Credential"],
            let signature = values["X-Amz-Signature"], let signedHeaders = values["X-Amz-SignedHeaders"],
            required.allSatisfy({ values[$0]?.isEmpty == false })
        else { throw incomplete(required.filter { values[$0, default: ""].isEmpty }) }
        let tokenField = try single("x-amz-security-token", in: headers)
        guard tokenField == nil || values["X-Amz-Security-Token"] == nil else { throw repeated("X-Amz-Security-Token") }
        return RawClaim(
            algorithm: algorithm, credential: credential, signedHeaders: signedHeaders, signature: signature,
            amzDate: values["X-Amz-Date"], httpDate: nil, expires: values["X-Amz-Expires"],
            sessionToken: values["X-Amz-Security-Token"] ?? tokenField, isPresigned: true)
    }

    private func repeated(_ name: String) -> SignatureError {
        let message = "AWS query-string parameters must include '\(name)' only once."
        switch dialect {
        case .standard: return SignatureError(.incompleteSignature, message)
        case .s3: return SignatureError(.authorizationQueryParametersError, message)
        }
    }

    private func incomplete(_ absent: [String]) -> SignatureError {
        switch dialect {
        case .standard:
            let sentences = absent.map { "AWS query-string parameters must include '\($0)'." }
            return SignatureError(
                .incompleteSignature,
                (sentences + ["Re-examine the query-string parameters."]).joined(separator: " "))
        case .s3:
            return SignatureError(
                .authorizationQueryParametersError,
                "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, "
                    + "X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.")
        }
    }
}
