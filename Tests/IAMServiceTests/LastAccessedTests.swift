import AWSModels
import AWSProtocols
import CenterStore
import Primitives
import Testing

@Suite("Last accessed details")
struct LastAccessedTests {
    private let bob = "arn:aws:iam::123456789012:user/bob"

    private func allow(_ actions: String) -> String {
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":\#(actions),"Resource":"*"}}"#
    }

    /// Bob, who may use S3 himself and EC2 and IAM through his group, and used S3 an hour after his making.
    private func world() async throws -> World {
        let world = try await World()
        try await world.user("bob")
        try await world.user("eve")
        _ = try await world.call(
            IAM.putUserPolicy,
            .init(userName: "bob", policyName: "own", policyDocument: allow(#"["s3:Get*","s3:PutObject"]"#)))
        _ = try await world.call(IAM.createGroup, .init(groupName: "staff"))
        for name in ["bob", "eve"] {
            _ = try await world.call(IAM.addUserToGroup, .init(groupName: "staff", userName: name))
        }
        _ = try await world.call(
            IAM.createPolicy, .init(policyName: "p", policyDocument: allow(#"["ec2:*","iam:GetUser"]"#)))
        _ = try await world.call(
            IAM.attachGroupPolicy,
            .init(groupName: "staff", policyArn: "arn:aws:iam::123456789012:policy/p"))
        let key = try await world.call(IAM.createAccessKey, .init(userName: "bob")).accessKey.accessKeyId
        let at = world.now.adding(seconds: 3600)
        try await world.store.write { writer in
            try writer.recordUse(ofAccessKey: key, AccessKeyUse(at: at, service: "s3", region: "eu-west-1"))
            try writer.recordUse(
                ofAccessKey: key, AccessKeyUse(at: at.adding(seconds: 1), service: "iam", region: "us-east-1"))
        }
        return world
    }

    @Test("tell which granted services a user used, and when last")
    func user() async throws {
        let world = try await world()
        let job = try await world.call(IAM.generateServiceLastAccessedDetails, .init(arn: bob)).jobId ?? ""
        #expect(job.count == 36)
        let details = try await world.call(IAM.getServiceLastAccessedDetails, .init(jobId: job))
        #expect(details.jobStatus == "COMPLETED" && details.jobType == "SERVICE_LEVEL")
        #expect(details.servicesLastAccessed.map(\.serviceNamespace) == ["ec2", "iam", "s3"])
        #expect(details.servicesLastAccessed.map(\.totalAuthenticatedEntities) == [0, 1, 1])
        let s3 = details.servicesLastAccessed[2]
        #expect(s3.serviceName == "Amazon S3" && s3.lastAuthenticatedEntity == bob)
        #expect(s3.lastAuthenticated == world.now.adding(seconds: 3600) && s3.lastAuthenticatedRegion == "eu-west-1")
        #expect(details.servicesLastAccessed[0].lastAuthenticated == nil)
    }

    @Test(
        "tell who of a group, or under a policy, used a service",
        arguments: ["arn:aws:iam::123456789012:group/staff", "arn:aws:iam::123456789012:policy/p"])
    func entities(_ arn: String) async throws {
        let world = try await world()
        let job = try await world.call(IAM.generateServiceLastAccessedDetails, .init(arn: arn)).jobId ?? ""
        let answer = try await world.call(
            IAM.getServiceLastAccessedDetailsWithEntities, .init(jobId: job, serviceNamespace: "iam"))
        #expect(answer.entityDetailsList.map(\.entityInfo.name) == ["bob", "eve"])
        #expect(answer.entityDetailsList.map { $0.lastAuthenticated != nil } == [true, false])
        #expect(answer.entityDetailsList.allSatisfy { $0.entityInfo.type == "USER" })
    }

    @Test("are there for what exists, by a job that exists")
    func missing() async throws {
        let world = try await world()
        for (arn, code) in [
            ("arn:aws:iam::123456789012:user/none", "NoSuchEntity"),
            ("arn:aws:iam::123456789012:policy/none", "NoSuchEntity"),
            ("arn:aws:s3:::some-bucket-name", "InvalidInput"),
        ] {
            #expect(try await world.error(IAM.generateServiceLastAccessedDetails, .init(arn: arn))?.code == code)
        }
        let unknown = String(repeating: "0", count: 36)
        #expect(
            try await world.error(IAM.getServiceLastAccessedDetails, .init(jobId: unknown))?.code == "NoSuchEntity")
    }

    @Test("of jobs are forgotten after a week, and those of users with them")
    func forgotten() async throws {
        let world = try await world()
        let job = try await world.call(IAM.generateServiceLastAccessedDetails, .init(arn: bob)).jobId ?? ""
        world.wait(seconds: 7 * 86400 + 1)
        _ = try await world.call(IAM.generateServiceLastAccessedDetails, .init(arn: bob))
        #expect(
            try await world.error(IAM.getServiceLastAccessedDetails, .init(jobId: job))?.code == "NoSuchEntity")
    }

    @Test("stand beside the policies that grant a service")
    func granting() async throws {
        let world = try await world()
        _ = try await world.call(
            IAM.putGroupPolicy, .init(groupName: "staff", policyName: "all", policyDocument: allow(#""*""#)))
        let entries = try await world.call(
            IAM.listPoliciesGrantingServiceAccess, .init(arn: bob, serviceNamespaces: ["s3", "ec2", "sqs"])
        ).policiesGrantingServiceAccess
        #expect(entries.map(\.serviceNamespace) == ["s3", "ec2", "sqs"])
        #expect(entries.map { $0.policies?.map(\.policyName) ?? [] } == [["own", "all"], ["all", "p"], ["all"]])
        let own = entries[0].policies?.first
        #expect(own?.policyType == "INLINE" && own?.entityType == "USER" && own?.entityName == "bob")
        let managed = entries[1].policies?.last
        #expect(managed?.policyType == "MANAGED" && managed?.policyArn == "arn:aws:iam::123456789012:policy/p")
        #expect(managed?.entityType == nil)
    }
}
