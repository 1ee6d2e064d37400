public import CenterStore

/// Finds the roles that are to be assumed: as they are when they are asked for, without asking the store as long as they
/// have not changed.
public struct RoleDirectory: Sendable {
    let directory: any Directory

    /// The role whose ARN is `arn`, in which `name` and `accountID` stand; nil if there is none. When it was last used
    /// is not to be read off it.
    public func role(arn: String, named name: String, in accountID: String) async throws -> RoleRecord? {
        try await directory.role(arn: arn, named: name, in: accountID)
    }
}
