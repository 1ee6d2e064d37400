import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Platform

extension IAMOperations {
    var lastAccessedOperations: [AnyGateOperation] {
        [
            generateServiceLastAccessedDetails, getServiceLastAccessedDetails,
            getServiceLastAccessedDetailsWithEntities,
        ]
    }

    /// There is nothing to be gathered: what the center noted of each use is read when it is asked for.
    private var generateServiceLastAccessedDetails: AnyGateOperation {
        writing(IAM.generateServiceLastAccessedDetails) { input, scope in
            try scope.permission("GenerateServiceLastAccessedDetails", onSource: input.arn)
        } run: { [entropy] input, scope, writer in
            _ = try scope.accessSubject(input.arn)
            let task = AccountTaskRecord(
                accountID: scope.accountID, id: UniqueID.make(entropy),
                kind: input.granularity == "ACTION_LEVEL" ? .actionAccess : .serviceAccess, subject: input.arn,
                createdAt: scope.call.now)
            try writer.insert(task, forgettingBefore: scope.oldestTask)
            return IAM.GenerateServiceLastAccessedDetailsResponse(jobId: task.id)
        }
    }

    private var getServiceLastAccessedDetails: AnyGateOperation {
        reading(IAM.getServiceLastAccessedDetails) { _, scope in
            scope.permission("GetServiceLastAccessedDetails", on: "*")
        } run: { input, scope in
            let task = try scope.accessTask(input.jobId)
            let subject = try scope.accessSubject(task.subject)
            let services = GrantedServices(subject.documents).all.map(subject.lastAccess)
            let page = try Paging(input.marker, input.maxItems).slice(services, by: \.serviceNamespace)
            return IAM.GetServiceLastAccessedDetailsResponse(
                jobStatus: "COMPLETED", jobType: task.kind == .actionAccess ? "ACTION_LEVEL" : "SERVICE_LEVEL",
                jobCreationDate: task.createdAt, servicesLastAccessed: page.items, jobCompletionDate: task.createdAt,
                isTruncated: page.marker != nil, marker: page.marker)
        }
    }

    private var getServiceLastAccessedDetailsWithEntities: AnyGateOperation {
        reading(IAM.getServiceLastAccessedDetailsWithEntities) { _, scope in
            scope.permission("GetServiceLastAccessedDetailsWithEntities", on: "*")
        } run: { input, scope in
            let task = try scope.accessTask(input.jobId)
            let entities = try scope.accessSubject(task.subject).entities.map { entity in
                IAM.EntityDetails(
                    entityInfo: entity.info, lastAuthenticated: entity.uses[input.serviceNamespace]?.at)
            }
            let page = try Paging(input.marker, input.maxItems).slice(entities, by: \.entityInfo.id)
            return IAM.GetServiceLastAccessedDetailsWithEntitiesResponse(
                jobStatus: "COMPLETED", jobCreationDate: task.createdAt, jobCompletionDate: task.createdAt,
                entityDetailsList: page.items, isTruncated: page.marker != nil, marker: page.marker)
        }
    }
}

extension Scope {
    fileprivate func accessTask(_ id: String) throws -> AccountTaskRecord {
        guard let task = try records.task(id, in: accountID), task.kind != .roleDeletion else {
            throw IAM.Errors.noSuchEntity("Job \(id) cannot be found.")
        }
        return task
    }
}

extension AccessSubject {
    /// Who used a service last, and how many did.
    fileprivate func lastAccess(to service: String) -> IAM.ServiceLastAccessed {
        let users = entities.compactMap { entity in entity.uses[service].map { (arn: entity.info.arn, use: $0) } }
        let last = users.max { $0.use.at < $1.use.at }
        return IAM.ServiceLastAccessed(
            serviceName: Self.names[service] ?? service, lastAuthenticated: last?.use.at, serviceNamespace: service,
            lastAuthenticatedEntity: last?.arn, lastAuthenticatedRegion: last?.use.region,
            totalAuthenticatedEntities: users.count)
    }

    /// What AWS calls the services; others go by their namespace.
    private static let names = [
        "dynamodb": "Amazon DynamoDB", "ec2": "Amazon EC2", "iam": "AWS Identity and Access Management",
        "kms": "AWS Key Management Service", "lambda": "AWS Lambda", "s3": "Amazon S3", "sns": "Amazon SNS",
        "sqs": "Amazon SQS", "sts": "AWS Security Token Service",
    ]
}
