internal import AWSProtocols
internal import IAMPolicy

/// AWS's refusals, in AWS's words (IAM User Guide, "Troubleshoot access denied error messages").
enum AccessDenial {
    static func error(_ request: AuthorizationRequest, caller: String, _ decision: Decision) -> ServiceError {
        let isS3 = request.action.hasPrefix("s3:")
        let resource = isS3 ? "\"\(request.resource)\"" : request.resourceName ?? request.resource
        var message = "User: \(caller) is not authorized to perform: \(request.action) on resource: \(resource)"
        switch decision.outcome {
        case .allowed: break
        case .explicitlyDenied(let statement):
            message += " with an explicit deny in \(article(statement.kind)) \(name(statement.kind))"
        case .implicitlyDenied(let missing):
            if request.explainsDenial, let kind = missing.first {
                message += " because no \(name(kind)) allows the \(request.action) action"
            }
        }
        return ServiceError(code: "AccessDenied", message: message, httpStatus: 403)
    }

    private static func article(_ kind: PolicyKind) -> String {
        switch kind {
        case .identity: "an"
        case .trust: "the"
        case .permissionsBoundary, .session, .resource, .serviceControl, .resourceControl: "a"
        }
    }

    private static func name(_ kind: PolicyKind) -> String {
        switch kind {
        case .identity: "identity-based policy"
        case .permissionsBoundary: "permissions boundary"
        case .session: "session policy"
        case .resource: "resource-based policy"
        case .trust: "role trust policy"
        case .serviceControl: "service control policy"
        case .resourceControl: "resource control policy"
        }
    }
}
