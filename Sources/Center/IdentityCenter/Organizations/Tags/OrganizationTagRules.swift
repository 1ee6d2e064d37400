import AWSModels
import AWSProtocols
import CenterStore

/// What tags of an organization's parts may be (AWS Organizations User Guide, "Tagging AWS Organizations resources").
struct OrganizationTagRules {
    private let limit: Int

    init(_ limits: OrganizationLimits) {
        limit = limits.tags
    }

    /// `present` with `added` in it; a key that is there gets the new value. Keys differ by case.
    func merged(_ added: [Organizations.Tag], into present: [Tag]) throws(ServiceError) -> [Tag] {
        var tags = present
        var keys: Set<[UInt8]> = []
        for tag in added {
            guard keys.insert(Array(tag.key.utf8)).inserted else {
                throw Organizations.Errors.invalidInput("You provided the tag key '\(tag.key)' more than once.")
                    .with("Reason", "DUPLICATE_TAG_KEY")
            }
            guard !tag.key.lowercased().hasPrefix("aws:") else {
                throw Organizations.Errors.invalidInput("You can't use system tag keys: '\(tag.key)'.")
                    .with("Reason", "INVALID_SYSTEM_TAGS_PARAMETER")
            }
            if let index = tags.firstIndex(where: { $0.key.utf8.elementsEqual(tag.key.utf8) }) {
                tags[index].value = tag.value
            } else {
                tags.append(Tag(key: tag.key, value: tag.value))
            }
        }
        guard tags.count <= limit else {
            throw Organizations.Errors.invalidInput("You have exceeded the number of tags: \(limit).")
                .with("Reason", "MAX_LENGTH_EXCEEDED")
        }
        return tags
    }
}
