import AWSModels
import AWSProtocols

/// `ValidationError`, 400.
func validation(_ message: String) -> ServiceError {
    .validation(message)
}

/// `AccessDenied`, 403.
func accessDenied(_ message: String) -> ServiceError {
    ServiceError(code: "AccessDenied", message: message, httpStatus: 403)
}

/// `Cannot exceed quota for UsersPerAccount: 5000`.
func quotaExceeded(_ name: String, _ limit: Int) -> ServiceError {
    IAM.Errors.limitExceeded("Cannot exceed quota for \(name): \(limit)")
}

/// Refuses what cannot be the ARN of a managed policy.
func requirePolicyARN(_ arn: String) throws {
    let name = try requireARN(arn, of: "policy")
    guard !name.hasSuffix("/") else { throw invalidARN(arn) }
}

/// What comes after `KIND/` in an ARN of IAM's; throws for every other text.
func requireARN(_ arn: String, of kind: String) throws -> String {
    let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", parts[1] == "aws", parts[2] == "iam", parts[3].isEmpty,
        parts[5].hasPrefix("\(kind)/"), parts[5].utf8.count > kind.utf8.count + 1
    else { throw invalidARN(arn) }
    return String(parts[5].dropFirst(kind.count + 1))
}

private func invalidARN(_ arn: String) -> ServiceError {
    IAM.Errors.invalidInput("ARN \(arn) is not valid.")
}

/// Refuses paths that AWS refuses beyond what the model's pattern says.
func requirePath(_ path: String?) throws {
    guard let path else { return }
    let isWhole = path.hasPrefix("/") && path.hasSuffix("/")
    guard isWhole, path.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw validation(
            "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric "
                + "characters and/or / characters.")
    }
}
