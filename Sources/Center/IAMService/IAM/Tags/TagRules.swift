import AWSModels
import AWSProtocols
import CenterStore

/// How tags of a kind of resource behave.
enum TagRules {
    /// Users and roles: keys that differ in case alone are the same key.
    case caseInsensitive
    /// Everything else.
    case caseSensitive

    private func identity(_ key: String) -> String {
        self == .caseInsensitive ? key.lowercased() : key
    }

    /// The tags of a request; throws for keys given twice and for keys that are AWS's own.
    func read(_ tags: [IAM.Tag]) throws -> [CenterStore.Tag] {
        var seen: Set<String> = []
        return try tags.map { tag in
            guard seen.insert(identity(tag.key)).inserted else {
                let hint = self == .caseInsensitive ? " Please note that Tag keys are case insensitive." : ""
                throw IAM.Errors.invalidInput("Duplicate tag keys found." + hint)
            }
            guard !tag.key.lowercased().hasPrefix("aws:") else {
                throw IAM.Errors.invalidInput("System tags cannot be added/updated by requester")
            }
            return CenterStore.Tag(key: tag.key, value: tag.value)
        }
    }

    /// `tags` with `added` put in: values of keys that are there are replaced, with the key as now written.
    func merge(_ added: [IAM.Tag], into tags: [CenterStore.Tag], limit: Int) throws -> [CenterStore.Tag] {
        var merged = tags
        for tag in try read(added) {
            if let index = merged.firstIndex(where: { identity($0.key) == identity(tag.key) }) {
                merged[index] = tag
            } else {
                merged.append(tag)
            }
        }
        guard merged.count <= limit else {
            throw IAM.Errors.limitExceeded("The number of tags has reached the maximum limit.")
        }
        return merged
    }

    /// `tags` without those of `keys`; keys that are not there are passed over.
    func remove(_ keys: [String], from tags: [CenterStore.Tag]) -> [CenterStore.Tag] {
        let removed = Set(keys.map(identity))
        return tags.filter { !removed.contains(identity($0.key)) }
    }

    /// As AWS lists the tags of such a resource.
    func listed(_ tags: [CenterStore.Tag]) -> [IAM.Tag] {
        self == .caseInsensitive ? tags.inOrder : tags.sortedForListing
    }
}

extension [CenterStore.Tag] {
    /// In the order given, as answers to a creation carry them, and as AWS lists those of users and roles.
    var inOrder: [IAM.Tag] {
        map { IAM.Tag(key: $0.key, value: $0.value) }
    }

    /// The same; nil if there are none.
    var given: [IAM.Tag]? {
        isEmpty ? nil : inOrder
    }

    /// As AWS lists those of policies: shorter keys first, then byte by byte.
    var sortedForListing: [IAM.Tag] {
        sorted { left, right in
            let (one, other) = (Array<UInt8>(left.key.utf8), Array<UInt8>(right.key.utf8))
            return one.count != other.count ? one.count < other.count : one.lexicographicallyPrecedes(other)
        }.map { IAM.Tag(key: $0.key, value: $0.value) }
    }
}
