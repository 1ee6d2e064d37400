/// What a service answers instead of a result.
public struct ServiceError: Error, Sendable {
    /// Whose mistake it was: `Sender` or `Receiver` on the wire.
    public enum Fault: String, Sendable {
        case sender = "Sender"
        case receiver = "Receiver"
    }

    /// `NoSuchEntity`.
    public var code: String
    /// For a person to read.
    public var message: String
    public var httpStatus: Int
    public var fault: Fault
    /// The id that the service gave the request, where the error came from one.
    public var requestID: String?
    /// Of a refusal by policies: what DecodeAuthorizationMessage tells more of. Sealed anew each time, so that it has no
    /// part in whether two errors are equal.
    public var encodedAuthorizationMessage: String?

    public init(
        code: String, message: String, httpStatus: Int, fault: Fault = .sender, requestID: String? = nil
    ) {
        self.code = code
        self.message = message
        self.httpStatus = httpStatus
        self.fault = fault
        self.requestID = requestID
    }
}

extension ServiceError: Equatable {
    public static func == (left: ServiceError, right: ServiceError) -> Bool {
        left.code == right.code && left.message == right.message && left.httpStatus == right.httpStatus
            && left.fault == right.fault && left.requestID == right.requestID
    }
}

extension ServiceError: CustomStringConvertible {
    public var description: String { "\(code): \(message)" }
}

extension ServiceError {
    /// A request body or query string that is no `application/x-www-form-urlencoded` form (status as in the common
    /// errors of the IAM and STS API references).
    public static func malformedQueryString(_ message: String) -> ServiceError {
        ServiceError(code: "MalformedQueryString", message: message, httpStatus: 404)
    }

    /// A parameter that does not fit the shape of the operation's input.
    public static func malformedInput(_ message: String) -> ServiceError {
        ServiceError(code: "MalformedInput", message: message, httpStatus: 400)
    }

    /// Input that breaks a constraint of the model.
    public static func validation(_ message: String) -> ServiceError {
        ServiceError(code: "ValidationError", message: message, httpStatus: 400)
    }
}
