internal import Primitives

/// Errors of the JSON protocols (Smithy, "AWS JSON 1.1 protocol", operation error serialization; and "AWS restJson1
/// protocol").
public enum JSONErrorWriter {
    public static let contentType = "application/x-amz-json-1.1"

    /// `{"__type":"ResourceNotFoundException","Message":"…"}`: the message under the name that the operation's model
    /// has for it, and what else the error carries.
    public static func body(of error: ServiceError, _ operation: OperationModel? = nil) -> [UInt8] {
        JSON.object([JSON.Member("__type", .string(error.code))] + members(of: error, operation)).bytes
    }

    static func members(of error: ServiceError, _ operation: OperationModel?) -> [JSON.Member] {
        let model = operation?.error(error.code)
        var details = error.details
        if let oauth = model?.oauthError, details["error"] == nil { details["error"] = oauth }
        let message = JSON.Member(model?.messageMember ?? "message", .string(error.message))
        return details.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value)) } + [message]
    }

    /// An error that the gate or the listener words as the query protocol has it, under the code that the operation's
    /// service has for it. The services of JSON 1.0 and 1.1 answer every mistake of the client's with 400, and with 500
    /// every other; their models say no status.
    public static func translated(_ error: ServiceError, for operation: OperationModel? = nil) -> ServiceError {
        var error = error
        error.code = code(of: error, for: operation)
        if let model = operation?.error(error.code) {
            error.httpStatus = model.httpStatus
        } else if error.httpStatus < 500 {
            error.httpStatus = 400
        }
        return error
    }

    private static func code(of error: ServiceError, for operation: OperationModel?) -> String {
        guard let operation, operation.error(error.code) == nil else { return codes[error.code] ?? error.code }
        switch error.code {
        case "InternalFailure":
            return operation.errors.first { $0.fault == .receiver }?.code ?? "InternalServerException"
        case "ConcurrentModification":
            return ["ConflictException"].first { operation.error($0) != nil } ?? "ConcurrentModificationException"
        default: return codes[error.code] ?? error.code
        }
    }

    private static let codes = [
        "AccessDenied": "AccessDeniedException", "ConcurrentModification": "ConcurrentModificationException",
        "ExpiredToken": "ExpiredTokenException", "IncompleteSignature": "IncompleteSignatureException",
        "InternalFailure": "InternalServerException", "InvalidClientTokenId": "UnrecognizedClientException",
        "MalformedInput": "SerializationException",
        "MissingAuthenticationToken": "MissingAuthenticationTokenException",
        "RequestExpired": "InvalidSignatureException", "SignatureDoesNotMatch": "InvalidSignatureException",
        "ServiceUnavailable": "ServiceUnavailableException",
    ]
}
