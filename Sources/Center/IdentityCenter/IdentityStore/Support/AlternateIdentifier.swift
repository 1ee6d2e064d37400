import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

/// What a user or group is asked for by, other than its id.
enum AlternateIdentifier {
    case external(ExternalID)
    case attribute(_ path: String, String)

    init(_ input: IdentityStore.AlternateIdentifier, _ call: Call) throws {
        switch (input.externalId, input.uniqueAttribute) {
        case (let id?, nil): self = .external(ExternalID(issuer: id.issuer, id: id.id))
        case (nil, let attribute?):
            guard let value = attribute.attributeValue.stringValue, !value.isEmpty else {
                throw IdentityStoreFailure.validation(
                    "attribute value cannot be empty or null for attribute path", call)
            }
            self = .attribute(attribute.attributePath, value)
        default:
            throw IdentityStoreFailure.validation(
                "AlternateIdentifier must have exactly one of ExternalId and UniqueAttribute", call)
        }
    }

    static func notUnique(_ path: String, _ call: Call) -> ServiceError {
        IdentityStoreFailure.validation("The attribute \(path) is not a unique attribute", call)
    }
}
