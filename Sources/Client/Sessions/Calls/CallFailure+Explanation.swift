internal import AWSProtocols
internal import SharedConfig

/// What the caller was doing when a service said no.
struct CallContext {
    /// Such as `assume arn:aws:iam::123456789012:role/Admin`.
    let action: String
    let profile: String
    let location: SourceLocation?
    let accessKeyID: String
    let isLongLived: Bool
    /// The device whose code was sent.
    let device: String?
    let url: String
}

extension CallFailure {
    /// The error for the user: what failed, where it is configured, what can be done.
    func explained(_ context: CallContext) -> SessionError {
        switch self {
        case .unreachable(let error):
            return SessionError(
                .unreachable, "cannot \(context.action): \(error)", profile: context.profile, at: context.location,
                hint: "check the network, HTTPS_PROXY and the endpoint \(context.url)")
        case .nonsense(let url, let reason):
            return SessionError(
                .unreachable, "cannot \(context.action): the answer of \(url) is not one of AWS's: \(reason)",
                profile: context.profile, at: context.location, hint: "check the endpoint \(context.url)")
        case .plainText(let url):
            return SessionError(
                .configuration, "no code, session token or seed goes over plain http beyond loopback, to \(url)",
                profile: context.profile,
                at: context.location, hint: "use an https endpoint: export AWS_ENDPOINT_URL=https://…")
        case .refused(let error, let skew):
            let isMFA = context.device != nil && error.isAboutCode
            return SessionError(
                isMFA ? .mfaRefused : .refused,
                "cannot \(context.action): \(error)\(Self.skewText(skew))", profile: context.profile,
                at: context.location, hint: Self.hint(error, skew, context))
        }
    }

    /// From 30 seconds on a clock makes codes fail, from 15 minutes on signatures.
    private static func skewText(_ skew: Int64) -> String {
        guard abs(skew) >= 30 else { return "" }
        let amount = abs(skew) >= 120 ? "\(abs(skew) / 60) minutes" : "\(abs(skew)) seconds"
        return " (this machine's clock is \(amount) \(skew > 0 ? "ahead of" : "behind") the service's)"
    }

    private static func hint(_ error: ServiceError, _ skew: Int64, _ context: CallContext) -> String? {
        if abs(skew) >= 30, error.isAboutTime { return "set the clock, for example: sudo timedatectl set-ntp true" }
        if context.device != nil, error.isAboutCode {
            return "wait for the next code and try again; check the device with: twinlock mfa list"
        }
        switch error.code {
        case "InvalidClientTokenId":
            return context.isLongLived
                ? "\(context.url) does not know the access key \(context.accessKeyID): check it, and the endpoint, "
                    + "with: twinlock profiles show \(context.profile)"
                : "a session made without an MFA code cannot call IAM, which says so in these words: add mfa_serial to "
                    + "profile \(context.profile)"
        case "SignatureDoesNotMatch":
            return "the secret key is not the one of \(context.accessKeyID): twinlock keys add \(context.profile)"
        case "ExpiredToken", "ExpiredTokenException": return "the session of the source has ended: renew it"
        case "AccessDenied" where context.device == nil:
            return "if MFA is required, add a line mfa_serial = ARN of the device to the profile, then try again"
        case "ValidationError" where error.message.contains("DurationSeconds"):
            return "make duration_seconds of the profile smaller"
        default: return nil
        }
    }
}

extension ServiceError {
    /// What a wrong clock makes services answer.
    fileprivate var isAboutTime: Bool {
        isAboutCode
            || ["SignatureDoesNotMatch", "RequestExpired", "RequestTimeTooSkewed", "ExpiredToken"].contains(code)
    }

    /// STS's answers to a wrong, used or foreign code: `AccessDenied`, `MultiFactorAuthentication failed …`; and
    /// IAM's.
    var isAboutCode: Bool {
        code == "InvalidAuthenticationCode"
            || code.hasPrefix("AccessDenied") && message.contains("MultiFactorAuthentication failed")
    }
}
