import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Primitives
import Testing

@Suite("What operations need to be allowed")
struct PermissionTests {
    @Test("names the resource with its path, and its tags")
    func resources() async throws {
        let world = try await World()
        _ = try await world.call(
            IAM.createUser, .init(path: "/team/", userName: "bob", tags: [IAM.Tag(key: "dept", value: "x")]))
        let request = try #require(
            try await world.permissions(IAM.createAccessKey, .init(userName: "bob")).first)
        #expect(request.action == "iam:CreateAccessKey")
        #expect(request.resource == "arn:aws:iam::123456789012:user/team/bob")
        #expect(request.context["aws:ResourceTag/dept"] == ["x"])
        #expect(request.context["iam:ResourceTag/dept"] == ["x"])
        let absent = try await world.permissions(IAM.getUser, .init(userName: "nobody"))
        #expect(absent.map(\.resource) == ["arn:aws:iam::123456789012:user/nobody"])
    }

    @Test("is about the caller where no name is given")
    func caller() async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        for requests in [
            try await world.permissions(IAM.listMFADevices, .init(), as: bob),
            try await world.permissions(IAM.getUser, .init(), as: bob),
            try await world.permissions(IAM.createAccessKey, .init(), as: bob),
        ] {
            #expect(requests.map(\.resource) == ["arn:aws:iam::123456789012:user/bob"])
        }
    }

    @Test("is refused in the words of AWS: by kind and name what is there, by ARN what is to be made")
    func namesInRefusals() async throws {
        let world = try await World()
        let bob = try await world.user("bob", path: "/team/")
        let policy = "arn:aws:iam::123456789012:policy/p"
        let trust = Documents.trustEC2
        let asked = [
            try await world.permissions(IAM.getUser, .init(), as: bob),
            try await world.permissions(IAM.deleteUser, .init(userName: "bob")),
            try await world.permissions(IAM.deleteGroup, .init(groupName: "staff")),
            try await world.permissions(IAM.updateAssumeRolePolicy, .init(roleName: "r", policyDocument: trust)),
            try await world.permissions(IAM.getPolicy, .init(policyArn: policy)),
            try await world.permissions(
                IAM.createPolicy, .init(policyName: "p", policyDocument: Documents.allowAll)),
        ].flatMap { $0 }
        #expect(
            asked.map(\.resourceName)
                == ["user bob", "user bob", "group staff", "role r", "policy \(policy)", "policy p"])
        let made = try await world.permissions(
            IAM.createRole, .init(roleName: "r", assumeRolePolicyDocument: trust))
        let listed = try await world.permissions(IAM.listUsers, .init())
        #expect((made + listed).allSatisfy { $0.resourceName == nil })
    }

    @Test("asks for tagging too where something is made with tags")
    func tagging() async throws {
        let world = try await World()
        let requests = try await world.permissions(
            IAM.createUser, .init(userName: "bob", tags: [IAM.Tag(key: "k", value: "v")]))
        #expect(requests.map(\.action) == ["iam:CreateUser", "iam:TagUser"])
        #expect(requests.allSatisfy { $0.context["aws:RequestTag/k"] == ["v"] && $0.context["aws:TagKeys"] == ["k"] })
    }

    @Test("knows the policy and the boundary that it is about")
    func policyKeys() async throws {
        let world = try await World()
        let edge = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        _ = try await world.call(IAM.createUser, .init(userName: "bob", permissionsBoundary: edge))
        let policy = "arn:aws:iam::aws:policy/AdministratorAccess"
        let attach = try await world.permissions(IAM.attachUserPolicy, .init(userName: "bob", policyArn: policy))
        #expect(attach.first?.context["iam:PolicyARN"] == [policy])
        #expect(attach.first?.context["iam:PermissionsBoundary"] == [edge])
        let create = try await world.permissions(
            IAM.createUser, .init(userName: "eve", permissionsBoundary: policy))
        #expect(create.first?.context["iam:PermissionsBoundary"] == [policy])
    }

    @Test("for renaming covers the new name as well, so that nobody slips into another's policies")
    func renaming() async throws {
        let world = try await World()
        try await world.user("bob")
        let requests = try await world.permissions(
            IAM.updateUser, .init(userName: "bob", newPath: "/admins/", newUserName: "alice"))
        #expect(
            requests.map(\.resource) == [
                "arn:aws:iam::123456789012:user/bob", "arn:aws:iam::123456789012:user/admins/alice",
            ])
    }

    @Test("for devices is asked about the device or its user, as the Service Authorization Reference says")
    func devices() async throws {
        let world = try await World()
        try await world.user("bob")
        let serial = "arn:aws:iam::123456789012:mfa/bob"
        let create = try await world.permissions(
            IAM.createVirtualMFADevice, .init(virtualMFADeviceName: "bob"))
        #expect(create.map(\.resource) == [serial])
        let enable = try await world.permissions(
            IAM.enableMFADevice,
            .init(
                userName: "bob", serialNumber: serial, authenticationCode1: .init(utf8: "000000"),
                authenticationCode2: .init(utf8: "000000")))
        #expect(enable.map(\.resource) == ["arn:aws:iam::123456789012:user/bob"])
        let list = try await world.permissions(IAM.listVirtualMFADevices, .init())
        #expect(list.map(\.resource) == ["arn:aws:iam::123456789012:mfa/"])
    }
}
