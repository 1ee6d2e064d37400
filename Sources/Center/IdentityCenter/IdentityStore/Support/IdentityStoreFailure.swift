import AWSModels
import AWSProtocols
import CenterGate

/// What the identity store refuses, in AWS's words; the members beside the message are the model's.
enum IdentityStoreFailure {
    /// Kinds of resources as errors name them (`ResourceType`).
    enum Kind: String {
        case user = "USER"
        case group = "GROUP"
        case store = "IDENTITY_STORE"
        case membership = "GROUP_MEMBERSHIP"
    }

    static func notFound(_ kind: Kind, _ id: String?, _ call: Call) -> ServiceError {
        var error = IdentityStore.Errors.resourceNotFound("\(kind.rawValue) not found.")
            .with("ResourceType", kind.rawValue).with("RequestId", call.facts.requestID)
        if let id { error = error.with("ResourceId", id) }
        return error
    }

    /// That what must be unique is taken: `Duplicate UserName`.
    static func duplicate(_ attribute: String, _ call: Call) -> ServiceError {
        IdentityStore.Errors.conflict("Duplicate \(attribute)")
            .with("Reason", "UNIQUENESS_CONSTRAINT_VIOLATION").with("RequestId", call.facts.requestID)
    }

    static func validation(_ message: String, _ call: Call) -> ServiceError {
        IdentityStore.Errors.validation(message).with("RequestId", call.facts.requestID)
    }

    static func quota(_ what: String, _ limit: Int, _ call: Call) -> ServiceError {
        IdentityStore.Errors.serviceQuotaExceeded("Cannot exceed the quota for \(what): \(limit)")
            .with("RequestId", call.facts.requestID)
    }
}
