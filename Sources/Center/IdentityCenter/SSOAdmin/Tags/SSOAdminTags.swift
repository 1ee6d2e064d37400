import AWSModels
import AWSProtocols
import CenterStore

/// How tags of instances and permission sets behave: keys are told apart by case.
enum SSOAdminTags {
    /// `tags` with `added` put in: values of keys that are there are replaced.
    static func merge(_ added: [SSOAdmin.Tag], into tags: [CenterStore.Tag], _ limit: Int) throws -> [CenterStore.Tag] {
        guard Set(added.map(\.key)).count == added.count else {
            throw SSOAdmin.Errors.validation("Duplicate tag keys found.")
        }
        var merged = tags
        for tag in added {
            guard !tag.key.lowercased().hasPrefix("aws:") else {
                throw SSOAdmin.Errors.validation("Tag keys that begin with 'aws:' are reserved for system use.")
            }
            if let index = merged.firstIndex(where: { $0.key == tag.key }) {
                merged[index].value = tag.value
            } else {
                merged.append(CenterStore.Tag(key: tag.key, value: tag.value))
            }
        }
        guard merged.count <= limit else {
            throw SSOAdmin.Errors.serviceQuotaExceeded("The number of tags has reached the maximum limit of \(limit).")
        }
        return merged
    }
}
