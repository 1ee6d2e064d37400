import AWSModels
import AWSProtocols
import CenterStore
import Primitives
import Testing

@Suite("Access keys")
struct AccessKeyTests {
    @Test("are two a user at most")
    func limit() async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        for _ in 0..<2 { _ = try await world.call(IAM.createAccessKey, .init(), as: bob) }
        let error = try await world.error(IAM.createAccessKey, .init(userName: "bob"))
        #expect(error == IAM.Errors.limitExceeded("Cannot exceed quota for AccessKeysPerUser: 2"))
    }

    @Test("are switched off and on, and listed without their secret's owner being asked")
    func status() async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        let key = try await world.call(IAM.createAccessKey, .init(), as: bob).accessKey
        #expect(key.accessKeyId.hasPrefix("AKIA") && key.secretAccessKey.count == 40)
        _ = try await world.call(IAM.updateAccessKey, .init(accessKeyId: key.accessKeyId, status: "Inactive"), as: bob)
        let listed = try await world.call(IAM.listAccessKeys, .init(), as: bob).accessKeyMetadata
        #expect(listed.map(\.status) == ["Inactive"])
        #expect(listed.map(\.userName) == ["bob"])
    }

    @Test("of another are neither switched off nor removed without his name")
    func othersKeys() async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        let eve = try await world.user("eve")
        let key = try await world.call(IAM.createAccessKey, .init(), as: bob).accessKey.accessKeyId
        #expect(
            try await world.error(IAM.deleteAccessKey, .init(accessKeyId: key), as: eve)?.message
                == "Must specify userName when calling with non-User credentials")
        #expect(
            try await world.error(IAM.deleteAccessKey, .init(userName: "eve", accessKeyId: key))
                == IAM.Errors.noSuchEntity("The Access Key with id \(key) cannot be found."))
        #expect(try await world.error(IAM.deleteAccessKey, .init(userName: "bob", accessKeyId: key)) == nil)
    }

    @Test("tell when they were last used; of keys that do not exist nothing is told")
    func lastUsed() async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        let key = try await world.call(IAM.createAccessKey, .init(), as: bob).accessKey.accessKeyId
        let unused = try await world.call(IAM.getAccessKeyLastUsed, .init(accessKeyId: key))
        #expect(unused.userName == "bob")
        #expect(unused.accessKeyLastUsed?.serviceName == "N/A" && unused.accessKeyLastUsed?.lastUsedDate == nil)
        let now = world.now
        try await world.store.write {
            try $0.recordUse(ofAccessKey: key, AccessKeyUse(at: now, service: "s3", region: "eu-west-1"))
        }
        let used = try await world.call(IAM.getAccessKeyLastUsed, .init(accessKeyId: key)).accessKeyLastUsed
        #expect(used?.lastUsedDate == now && used?.serviceName == "s3" && used?.region == "eu-west-1")
        let error = try await world.error(
            IAM.getAccessKeyLastUsed, .init(accessKeyId: "AKIAIOSFODNN7EXAMPLE"), as: bob)
        #expect(error?.code == "AccessDenied" && error?.httpStatus == 403)
        #expect(
            error?.message
                == "User: arn:aws:iam::123456789012:user/bob is not authorized to perform "
                + "iam:GetAccessKeyLastUsed on resource: access key AKIAIOSFODNN7EXAMPLE")
    }

    @Test("of root are made and removed by root without a name")
    func root() async throws {
        let world = try await World()
        let key = try await world.call(IAM.createAccessKey, .init()).accessKey
        #expect(try await world.store.read { try $0.accessKey(key.accessKeyId) }?.owner == .root)
        #expect(try await world.error(IAM.deleteAccessKey, .init(accessKeyId: key.accessKeyId)) == nil)
    }
}
