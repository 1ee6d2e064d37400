import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Primitives
import Testing

@Suite("Credentials of services")
struct ServiceCredentialTests {
    private static let codeCommit = "codecommit.amazonaws.com"

    @Test("show their password once, and again only after a reset")
    func lifecycle() async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        let made = try #require(
            try await world.call(
                IAM.createServiceSpecificCredential, .init(userName: "bob", serviceName: Self.codeCommit)
            ).serviceSpecificCredential)
        #expect(made.serviceUserName == "bob-at-123456789012" && made.status == "Active")
        #expect(made.serviceSpecificCredentialId.hasPrefix("ACCA"))
        #expect(made.serviceSpecificCredentialId.utf8.count == 21)
        #expect(made.servicePassword?.count == 60)
        let listed = try await world.call(IAM.listServiceSpecificCredentials, .init(), as: bob)
        #expect(listed.serviceSpecificCredentials?.map(\.serviceUserName) == ["bob-at-123456789012"])
        let reset = try await world.call(
            IAM.resetServiceSpecificCredential,
            .init(serviceSpecificCredentialId: made.serviceSpecificCredentialId), as: bob
        ).serviceSpecificCredential
        #expect(reset?.servicePassword != made.servicePassword && reset?.serviceUserName == made.serviceUserName)
        let kept = try await world.store.read {
            try $0.serviceCredential(made.serviceSpecificCredentialId, in: World.account)
        }
        #expect(kept?.secretHash != made.servicePassword?.revealed() && kept?.secretHash.utf8.count == 64)
        _ = try await world.call(
            IAM.updateServiceSpecificCredential,
            .init(
                userName: "bob", serviceSpecificCredentialId: made.serviceSpecificCredentialId, status: "Inactive"))
        #expect(
            try await world.error(IAM.deleteUser, .init(userName: "bob"))?.message
                == "Cannot delete entity, must remove referenced objects first.")
        _ = try await world.call(
            IAM.deleteServiceSpecificCredential,
            .init(userName: "bob", serviceSpecificCredentialId: made.serviceSpecificCredentialId))
        #expect(
            try await world.error(
                IAM.deleteServiceSpecificCredential,
                .init(userName: "bob", serviceSpecificCredentialId: made.serviceSpecificCredentialId))
                == IAM.Errors.noSuchEntity("No such credential \(made.serviceSpecificCredentialId) exists"))
    }

    @Test("are two a user and service, under names of their own")
    func limit() async throws {
        let world = try await World()
        try await world.user("bob")
        var names: [String?] = []
        for _ in 0..<2 {
            names.append(
                try await world.call(
                    IAM.createServiceSpecificCredential, .init(userName: "bob", serviceName: Self.codeCommit)
                ).serviceSpecificCredential?.serviceUserName)
        }
        #expect(names == ["bob-at-123456789012", "bob+1-at-123456789012"])
        let third = try await world.error(
            IAM.createServiceSpecificCredential, .init(userName: "bob", serviceName: Self.codeCommit))
        #expect(
            third == IAM.Errors.limitExceeded("Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2"))
        let other = try await world.call(
            IAM.createServiceSpecificCredential, .init(userName: "bob", serviceName: "cassandra.amazonaws.com"))
        #expect(other.serviceSpecificCredential?.serviceUserName == "bob-at-123456789012")
        // A new user of the old name gets no name that another's credential has.
        _ = try await world.call(IAM.updateUser, .init(userName: "bob", newUserName: "rob"))
        try await world.user("bob")
        let new = try await world.call(
            IAM.createServiceSpecificCredential, .init(userName: "bob", serviceName: Self.codeCommit))
        #expect(new.serviceSpecificCredential?.serviceUserName == "bob+2-at-123456789012")
        let all = try await world.call(
            IAM.listServiceSpecificCredentials, .init(serviceName: Self.codeCommit, allUsers: true, maxItems: 2))
        #expect(all.serviceSpecificCredentials?.map(\.userName) == ["rob", "rob"] && all.isTruncated == true)
        let both = try await world.error(
            IAM.listServiceSpecificCredentials, .init(userName: "bob", allUsers: true))
        #expect(both?.code == "ValidationError")
    }

    @Test("are API keys that expire where the service has such")
    func apiKeys() async throws {
        let world = try await World()
        try await world.user("bob")
        let made = try #require(
            try await world.call(
                IAM.createServiceSpecificCredential,
                .init(userName: "bob", serviceName: "bedrock.amazonaws.com", credentialAgeDays: 2)
            ).serviceSpecificCredential)
        #expect(made.servicePassword == nil && made.serviceUserName == nil)
        #expect(made.serviceCredentialAlias == "bob-at-123456789012")
        #expect(made.serviceCredentialSecret?.revealed().hasPrefix("ABSK") == true)
        #expect(made.expirationDate == world.now.adding(seconds: 2 * 86_400))
        world.wait(seconds: 2 * 86_400)
        let listed = try await world.call(IAM.listServiceSpecificCredentials, .init(userName: "bob"))
        #expect(listed.serviceSpecificCredentials?.map(\.status) == ["Expired"])
        let aged = try await world.error(
            IAM.createServiceSpecificCredential,
            .init(userName: "bob", serviceName: Self.codeCommit, credentialAgeDays: 2))
        #expect(aged?.code == "InvalidInput")
    }

    @Test("of services that have none are refused, and permission names the service")
    func services() async throws {
        let world = try await World()
        try await world.user("bob")
        let refused = IAM.Errors.noSuchEntity(
            "No such service s3.amazonaws.com is supported for Service Specific Credentials")
        #expect(
            try await world.error(
                IAM.createServiceSpecificCredential, .init(userName: "bob", serviceName: "s3.amazonaws.com"))
                == refused)
        #expect(
            try await world.error(
                IAM.listServiceSpecificCredentials, .init(userName: "bob", serviceName: "s3.amazonaws.com"))
                == refused)
        let asked = try #require(
            try await world.permissions(
                IAM.createServiceSpecificCredential,
                .init(userName: "bob", serviceName: "bedrock.amazonaws.com", credentialAgeDays: 3)
            ).first)
        #expect(asked.resource == "arn:aws:iam::123456789012:user/bob")
        #expect(asked.context["iam:ServiceSpecificCredentialServiceName"] == ["bedrock.amazonaws.com"])
        #expect(asked.context["iam:ServiceSpecificCredentialAgeDays"] == ["3"])
    }
}
