internal import AWSProtocols

/// What short-lived credentials cannot do whatever policies say (IAM User Guide, "Comparing the AWS STS APIs").
enum SessionRestrictions {
    static func check(_ operation: OperationModel, _ caller: Caller) throws(ServiceError) {
        guard let session = caller.session else { return }
        let isOwnSession = caller.owner != nil
        switch (operation.service.name, operation.name) {
        case ("iam", _) where caller.isFederatedUser || isOwnSession && session.mfaSince == nil && !session.isSignIn:
            throw ServiceError(
                code: "InvalidClientTokenId", message: "The security token included in the request is invalid",
                httpStatus: 403)
        case ("sts", "GetCallerIdentity"): return
        case ("sts", _) where caller.isFederatedUser: throw accessDenied(operation)
        case ("sts", "GetSessionToken"), ("sts", "GetFederationToken"):
            throw accessDenied(operation)
        case ("sts", "AssumeRole"): return
        case ("sts", _) where isOwnSession: throw accessDenied(operation)
        default: return
        }
    }

    private static func accessDenied(_ operation: OperationModel) -> ServiceError {
        ServiceError(
            code: "AccessDenied", message: "Cannot call \(operation.name) with session credentials", httpStatus: 403)
    }
}
