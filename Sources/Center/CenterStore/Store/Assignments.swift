public import Primitives

public protocol AssignmentReader {
    /// Whether there is this assignment.
    func hasAssignment(
        of principal: AssignmentPrincipal, to permissionSetARN: String, in accountID: String
    ) throws -> Bool
    /// By account, then permission set.
    func assignments(of principal: AssignmentPrincipal) throws -> [AccountAssignmentRecord]
    /// By kind and id of the principal, which is the marker.
    func assignments(
        to permissionSetARN: String, in accountID: String, _ query: ListQuery
    ) throws -> ListPage<AccountAssignmentRecord>
    /// How many principals have the permission set in the account.
    func assignmentCount(to permissionSetARN: String, in accountID: String) throws -> Int
    /// Whether the permission set is assigned anywhere.
    func isAssigned(_ permissionSetARN: String) throws -> Bool

    func assignmentRequest(_ id: String, in instanceARN: String) throws -> AssignmentRequestRecord?
    /// Newest first.
    func assignmentRequests(
        _ kind: AssignmentRequestRecord.Kind, status: AssignmentRequestRecord.Status?, in instanceARN: String,
        _ query: ListQuery
    ) throws -> ListPage<AssignmentRequestRecord>
    /// What is yet to be done, oldest first.
    func openAssignmentRequests() throws -> [AssignmentRequestRecord]
}

public protocol AssignmentWriter {
    func insert(_ assignment: AccountAssignmentRecord) throws
    /// Whether there was one to delete.
    func deleteAssignment(
        of principal: AssignmentPrincipal, to permissionSetARN: String, in accountID: String
    ) throws -> Bool
    /// Inserts the request, and forgets those that were done before `oldest`; not a `Change`.
    func insert(_ request: AssignmentRequestRecord, forgettingBefore oldest: Timestamp) throws
    /// Replaces status and reason; not a `Change`.
    func update(_ request: AssignmentRequestRecord) throws
}
