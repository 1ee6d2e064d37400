public import Primitives

/// A managed policy that AWS owns: the same in every account, not to be altered, and no record of any account.
public struct AWSManagedPolicy: Hashable, Sendable {
    /// The id that AWS gave it (`ANPA…`).
    public let id: String
    public let name: String
    /// `/` or `/…/`.
    public let path: String
    public let description: String
    public let createdAt: Timestamp
    public let updatedAt: Timestamp
    /// The version in force, the only one kept here.
    public let versionID: String
    public let document: String

    /// `arn:aws:iam::aws:policy/PATH/NAME`.
    public var arn: String { "arn:aws:iam::aws:policy\(path)\(name)" }
}
