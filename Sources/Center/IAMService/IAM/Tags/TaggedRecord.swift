import CenterStore

/// What has tags.
protocol TaggedRecord: Sendable {
    /// Which keys are the same key, and how tags are listed.
    static var tagRules: TagRules { get }
    var tags: [CenterStore.Tag] { get set }
}

extension UserRecord: TaggedRecord {
    static var tagRules: TagRules { .caseInsensitive }
}

extension RoleRecord: TaggedRecord {
    static var tagRules: TagRules { .caseInsensitive }
}

extension MFADeviceRecord: TaggedRecord {
    static var tagRules: TagRules { .caseSensitive }
}
