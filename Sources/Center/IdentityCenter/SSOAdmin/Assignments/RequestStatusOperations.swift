import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension SSOAdminOperations {
    var requestStatusOperations: [AnyGateOperation] {
        [
            describing(SSOAdmin.describeAccountAssignmentCreationStatus, .assignmentCreation) {
                ($0.instanceArn, $0.accountAssignmentCreationRequestId)
            } answer: {
                .init(accountAssignmentCreationStatus: $0.assignmentStatus)
            },
            describing(SSOAdmin.describeAccountAssignmentDeletionStatus, .assignmentDeletion) {
                ($0.instanceArn, $0.accountAssignmentDeletionRequestId)
            } answer: {
                .init(accountAssignmentDeletionStatus: $0.assignmentStatus)
            },
            describing(SSOAdmin.describePermissionSetProvisioningStatus, .provisioning) {
                ($0.instanceArn, $0.provisionPermissionSetRequestId)
            } answer: {
                .init(permissionSetProvisioningStatus: $0.provisioningStatus)
            },
            listing(SSOAdmin.listAccountAssignmentCreationStatus, .assignmentCreation) {
                ($0.instanceArn, $0.filter?.status, $0.nextToken, $0.maxResults)
            } answer: { page in
                .init(accountAssignmentsCreationStatus: page.items.map(\.metadata), nextToken: page.token)
            },
            listing(SSOAdmin.listAccountAssignmentDeletionStatus, .assignmentDeletion) {
                ($0.instanceArn, $0.filter?.status, $0.nextToken, $0.maxResults)
            } answer: { page in
                .init(accountAssignmentsDeletionStatus: page.items.map(\.metadata), nextToken: page.token)
            },
            listing(SSOAdmin.listPermissionSetProvisioningStatus, .provisioning) {
                ($0.instanceArn, $0.filter?.status, $0.nextToken, $0.maxResults)
            } answer: { page in
                .init(
                    permissionSetsProvisioningStatus: page.items.map { request in
                        .init(
                            status: request.status.rawValue, requestId: request.id, createdDate: request.createdAt)
                    }, nextToken: page.token)
            },
        ]
    }

    private func describing<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>, _ kind: AssignmentRequestRecord.Kind,
        read: @escaping @Sendable (Input) -> (instanceARN: String, id: String),
        answer: @escaping @Sendable (AssignmentRequestRecord) -> Output
    ) -> AnyGateOperation {
        let action = model.model.name
        return looking(model) { input, scope in
            try scope.permission(action, onInstance: read(input).instanceARN)
        } run: { input, scope in
            let (instanceARN, id) = read(input)
            let instance = try scope.instance(instanceARN)
            guard let request = try scope.records.assignmentRequest(id, in: instance.arn), request.kind == kind else {
                throw SSOAdmin.Errors.resourceNotFound("Could not find a request with id \(id)")
            }
            return answer(request)
        }
    }

    private func listing<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>, _ kind: AssignmentRequestRecord.Kind,
        read:
            @escaping @Sendable (Input) -> (
                instanceARN: String, status: String?, token: String?, maxResults: Int?
            ),
        answer: @escaping @Sendable (ListPage<AssignmentRequestRecord>) -> Output
    ) -> AnyGateOperation {
        let action = model.model.name
        return looking(model) { input, scope in
            try scope.permission(action, onInstance: read(input).instanceARN)
        } run: { input, scope in
            let (instanceARN, status, token, maxResults) = read(input)
            let page = try scope.records.assignmentRequests(
                kind, status: status.flatMap(AssignmentRequestRecord.Status.init), in: scope.instance(instanceARN).arn,
                scope.query(token, maxResults))
            return answer(page)
        }
    }
}

extension AssignmentRequestRecord {
    fileprivate var metadata: SSOAdmin.AccountAssignmentOperationStatusMetadata {
        .init(status: status.rawValue, requestId: id, createdDate: createdAt)
    }
}
