import AWSProtocols

extension S3Error {
    /// An error of the gate in S3's form. What went wrong inside has another name here.
    init(_ error: ServiceError) {
        self = error.httpStatus >= 500 ? .internalError : S3Error(error.code, error.httpStatus, error.message)
    }
}

extension ServiceError {
    /// As the log keeps it.
    init(_ error: S3Error) {
        self.init(
            code: error.code, message: error.message, httpStatus: error.httpStatus,
            fault: error.httpStatus >= 500 ? .receiver : .sender)
    }
}
