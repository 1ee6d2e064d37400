// Written by scripts/generate-models from botocore's service description. Do not edit.

import AWSProtocols

extension IdentityStore {
    /// The shapes that are no structures.
    enum Shapes {
        static let addresses = Shape.list(.structure(Address.self), min: 1, max: 1)
        static let attributeOperations = Shape.list(.structure(AttributeOperation.self), min: 1, max: 100)
        static let attributePath = Shape.string(
            min: 1, max: 255, pattern: #"(?:\p{L}+:\p{L}+:\p{L}+(?:\.\p{L}+){0,3}|\p{L}+(?:\.\p{L}+){0,2})"#)
        static let attributeValue = Shape(.document)
        static let booleanType = Shape(.boolean)
        static let dateType = Shape(.timestamp)
        static let emails = Shape.list(.structure(Email.self), min: 1, max: 1)
        static let extensionName = Shape.string(min: 1, max: 50, pattern: "aws:identitystore:[a-z]{1,20}")
        static let extensionNames = Shape.list(extensionName, min: 1, max: 10)
        static let extensions = Shape.map(extensionName, attributeValue, min: 1, max: 10)
        static let externalIdIdentifier = Shape.string(
            min: 1, max: 256, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}]+"#, sensitive: true)
        static let externalIdIssuer = Shape.string(
            min: 1, max: 256, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}]+"#, sensitive: true)
        static let externalIds = Shape.list(.structure(ExternalId.self), min: 1, max: 10)
        static let filters = Shape.list(.structure(Filter.self), max: 1)
        static let groupDisplayName = Shape.string(
            min: 1, max: 1024, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  ]+"#, sensitive: true)
        static let groupIds = Shape.list(resourceId, min: 1, max: 100)
        static let groupMembershipExistenceResults = Shape.list(.structure(GroupMembershipExistenceResult.self))
        static let groupMemberships = Shape.list(.structure(GroupMembership.self))
        static let groups = Shape.list(.structure(Group.self))
        static let identityStoreId = Shape.string(
            min: 1, max: 36, pattern: "d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
        static let maxResults = Shape(.integer, Constraints(min: 1, max: 100))
        static let nextToken = Shape.string(min: 1, max: 65535, pattern: "[-a-zA-Z0-9+=/:_]*")
        static let phoneNumbers = Shape.list(.structure(PhoneNumber.self), min: 1, max: 1)
        static let photos = Shape.list(.structure(Photo.self), min: 1, max: 3)
        static let resourceId = Shape.string(
            min: 1, max: 47,
            pattern: "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}")
        static let roles = Shape.list(.structure(Role.self), min: 1, max: 1)
        static let sensitiveStringType = Shape.string(
            min: 1, max: 1024, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+"#, sensitive: true)
        static let stringType = Shape.string()
        static let userName = Shape.string(min: 1, max: 128, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}]+"#, sensitive: true)
        static let userStatus = Shape.string(values: ["ENABLED", "DISABLED"])
        static let users = Shape.list(.structure(User.self))
    }
}
