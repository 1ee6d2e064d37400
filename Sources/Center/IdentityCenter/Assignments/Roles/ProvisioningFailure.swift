/// Why a permission set cannot become a role in an account, as the status of the request tells it.
struct ProvisioningFailure: Error, Equatable {
    let reason: String

    static func noPolicy(_ arn: String) -> ProvisioningFailure {
        ProvisioningFailure(
            reason: "Received a 404 status error: Policy \(arn) does not exist or is not attachable.")
    }

    static func quota(_ name: String, _ limit: Int) -> ProvisioningFailure {
        ProvisioningFailure(reason: "Received a 409 status error: Cannot exceed quota for \(name): \(limit)")
    }

    static func notProvisioned(in accountID: String) -> ProvisioningFailure {
        ProvisioningFailure(
            reason: "Received a 404 status error: Permission set provision not found in AWS account \(accountID).")
    }

    static func gone(_ what: String) -> ProvisioningFailure {
        ProvisioningFailure(reason: "Received a 404 status error: \(what) not found.")
    }
}
