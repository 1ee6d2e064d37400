import CenterGate
public import CenterStore
public import IAMService
public import Platform
public import Primitives

/// Does what was asked for about assignments and not done yet: in the order in which it was asked for, each in one
/// transaction. What a crash interrupted is done at the next start.
public struct AssignmentWork: Sendable {
    let store: any Store
    let entropy: Entropy
    let limits: IAMLimits

    /// - Parameters:
    ///   - store: where everything is kept.
    ///   - entropy: for the identifiers of roles.
    ///   - limits: how much of everything an account may hold.
    public init(store: any Store, entropy: Entropy, limits: IAMLimits = IAMLimits()) {
        self.store = store
        self.entropy = entropy
        self.limits = limits
    }

    /// Does all that is open; gives how many requests that were.
    @discardableResult
    public func run(at now: Timestamp) async throws -> Int {
        let open = try await store.read { try $0.openAssignmentRequests() }
        for request in open {
            do {
                try await settle(request, nil, at: now)
            } catch let failure as ProvisioningFailure {
                try await settle(request, failure, at: now)
            }
        }
        return open.count
    }

    /// Does the request, or notes why it cannot be done.
    private func settle(
        _ request: AssignmentRequestRecord, _ failure: ProvisioningFailure?, at now: Timestamp
    ) async throws {
        try await store.write { [entropy, limits] writer in
            // Others may have done it meanwhile.
            guard var request = try writer.assignmentRequest(request.id, in: request.instanceARN),
                request.status == .inProgress
            else { return }
            if let failure {
                request.status = .failed
                request.failureReason = failure.reason
            } else {
                let roles = RoleProvisioner(writer: writer, entropy: entropy, limits: limits, now: now)
                try AssignmentDeed(roles: roles, request: request).run()
                request.status = .succeeded
            }
            try writer.update(request)
            try writer.insert(request.notice(id: UniqueID.make(entropy), at: now))
        }
    }
}

extension AssignmentRequestRecord {
    /// What the log is told of how it ended.
    fileprivate func notice(id noticeID: String, at now: Timestamp) -> NoticeRecord {
        var details: [JSON.Member] = [
            .init("requestId", .string(id)), .init("kind", .string(kind.rawValue)),
            .init("status", .string(status.rawValue)), .init("permissionSetArn", .string(permissionSetARN)),
        ]
        if let accountID { details.append(.init("accountId", .string(accountID))) }
        if let principal { details.append(.init("principalId", .string(principal.id))) }
        if let failureReason { details.append(.init("failureReason", .string(failureReason))) }
        return NoticeRecord(id: noticeID, name: "AssignmentRequestCompleted", at: now, details: .object(details))
    }
}
