/// An error as S3 answers it (Amazon S3 API Reference, "Error responses").
struct S3Error: Error, Sendable, Equatable {
    var code: String
    var message: String
    var httpStatus: Int
    /// Elements besides those that every error has.
    var details: [Detail] = []

    struct Detail: Sendable, Equatable {
        var name: String
        var value: String
    }

    init(_ code: String, _ httpStatus: Int, _ message: String, _ details: [(String, String)] = []) {
        self.code = code
        self.message = message
        self.httpStatus = httpStatus
        self.details = details.map { Detail(name: $0.0, value: $0.1) }
    }
}

extension S3Error {
    static let accessDenied = S3Error("AccessDenied", 403, "Access Denied")
    static let internalError = S3Error(
        "InternalError", 500, "We encountered an internal error. Please try again.")
    static let invalidURI = S3Error("InvalidURI", 400, "Couldn't parse the specified URI.")
    static let keyTooLong = S3Error("KeyTooLongError", 400, "Your key is too long")
    static let malformedXML = S3Error(
        "MalformedXML", 400,
        "The XML you provided was not well-formed or did not validate against our published schema")
    static let methodNotAllowed = S3Error(
        "MethodNotAllowed", 405, "The specified method is not allowed against this resource.")
    static let preconditionFailed = S3Error(
        "PreconditionFailed", 412, "At least one of the pre-conditions you specified did not hold")
    static let noSuchUpload = S3Error(
        "NoSuchUpload", 404,
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or "
            + "completed.")
    static let incompleteBody = S3Error(
        "IncompleteBody", 400,
        "You did not provide the number of bytes specified by the Content-Length HTTP header")
    static let missingContentLength = S3Error(
        "MissingContentLength", 411, "You must provide the Content-Length HTTP header.")
    static let entityTooLarge = S3Error(
        "EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed size")
    static let metadataTooLarge = S3Error(
        "MetadataTooLarge", 400, "Your metadata headers exceed the maximum allowed metadata size")

    static func noSuchBucket(_ name: String) -> S3Error {
        S3Error("NoSuchBucket", 404, "The specified bucket does not exist", [("BucketName", name)])
    }

    static func noSuchKey(_ key: String) -> S3Error {
        S3Error("NoSuchKey", 404, "The specified key does not exist.", [("Key", key)])
    }

    static func invalidArgument(_ name: String, _ value: String, _ message: String) -> S3Error {
        S3Error("InvalidArgument", 400, message, [("ArgumentName", name), ("ArgumentValue", value)])
    }

    static func invalidRequest(_ message: String) -> S3Error { S3Error("InvalidRequest", 400, message) }

    static func badDigest(_ name: String) -> S3Error {
        S3Error("BadDigest", 400, "The \(name) you specified did not match the calculated checksum.")
    }

    /// For what S3 has and the sample does not.
    static func notImplemented(_ what: String) -> S3Error {
        S3Error(
            "NotImplemented", 501, "A header or query you provided implies functionality that is not implemented",
            [("Header", what)])
    }
}
