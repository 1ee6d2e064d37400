internal import AWSProtocols
internal import CenterStore

extension ServiceError {
    /// The refusal for a disk that takes nothing, in the words of the common errors of AWS's APIs ("ServiceUnavailable:
    /// the request has failed due to a temporary failure of the server"): clients may try again. Nil for other errors.
    init?(unwritable error: any Error) {
        let detail: String
        switch error {
        case AuditLogError.unavailable(_, let reason): detail = reason
        case StoreError.notWritable(_, let reason): detail = reason
        default: return nil
        }
        self.init(
            code: "ServiceUnavailable",
            message: "The request was refused because the center cannot write it down: \(detail). Its operator must "
                + "make room on its disk or make it writable; then try again.",
            httpStatus: 503, fault: .receiver)
    }
}
