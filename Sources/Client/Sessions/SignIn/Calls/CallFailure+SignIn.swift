internal import AWSProtocols

extension CallFailure {
    /// The service's code for it; empty when there is no answer of the service.
    var code: String {
        if case .refused(let error, _) = self { error.code } else { "" }
    }

    var isUnreachable: Bool {
        if case .unreachable = self { true } else { false }
    }

    /// Whether the service refused the request itself, so that another form of it may be tried.
    var isRefusal: Bool {
        guard case .refused(let error, _) = self else { return false }
        return error.httpStatus == 400 && !error.isPassing
    }

    /// Whether asking again would change nothing.
    var isFinal: Bool {
        guard case .refused(let error, _) = self else { return false }
        return error.httpStatus < 500 && !error.isPassing
    }
}

extension ServiceError {
    /// What is over in a moment.
    fileprivate var isPassing: Bool {
        httpStatus == 429 || code.hasPrefix("Throttling") || code == "SlowDownException"
            || code == "TooManyRequestsException" || code == "TooManyRequestsError"
    }
}
