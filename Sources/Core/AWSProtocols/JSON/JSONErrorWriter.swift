internal import Primitives

/// Errors of the JSON protocols (Smithy, "AWS JSON 1.1 protocol", operation error serialization).
public enum JSONErrorWriter {
    public static let contentType = "application/x-amz-json-1.1"

    /// `{"__type":"AccessDeniedException","message":"…"}`.
    public static func body(of error: ServiceError) -> [UInt8] {
        let json: JSON = ["__type": .string(error.code), "message": .string(error.message)]
        return Array(json.text.utf8)
    }

    /// An error that the gate words as the query protocol has it, under the code that the services of the JSON
    /// protocols have for it; they answer every mistake of the client's with 400.
    public static func translated(_ error: ServiceError) -> ServiceError {
        var error = error
        error.code = codes[error.code] ?? error.code
        if error.httpStatus < 500 { error.httpStatus = 400 }
        return error
    }

    private static let codes = [
        "AccessDenied": "AccessDeniedException", "ExpiredToken": "ExpiredTokenException",
        "IncompleteSignature": "IncompleteSignatureException", "InternalFailure": "InternalServerException",
        "InvalidClientTokenId": "UnrecognizedClientException",
        "MissingAuthenticationToken": "MissingAuthenticationTokenException",
        "RequestExpired": "InvalidSignatureException", "SignatureDoesNotMatch": "InvalidSignatureException",
        "ServiceUnavailable": "ServiceUnavailableException",
    ]
}
