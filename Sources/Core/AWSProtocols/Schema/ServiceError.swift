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
    /// Members beside the message that the error's shape has, such as `Reason`; the JSON protocols carry them.
    public var details: [String: String] = [:]
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
            && left.fault == right.fault && left.requestID == right.requestID && left.details == right.details
    }
}

extension ServiceError {
    /// The same with one more member: `throw Errors.accessDenied("…").with("error", "TOKEN_EXPIRED")`.
    public func with(_ member: String, _ value: String) -> ServiceError {
        var error = self
        error.details[member] = value
        return error
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

    /// Input that breaks a constraint of the model, under the code that the service has for it.
    public static func validation(_ message: String, code: String = "ValidationError") -> ServiceError {
        ServiceError(code: code, message: message, httpStatus: 400)
    }

    /// A request of the JSON protocols that cannot be read, or has a value of another type than the model's.
    public static func serialization(_ message: String) -> ServiceError {
        ServiceError(code: "SerializationException", message: message, httpStatus: 400)
    }
}
