import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Primitives
import Testing

@Suite("Roles linked to services")
struct ServiceLinkedRoleTests {
    private let policy = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    private let name = "AWSServiceRoleForAutoScaling"

    private func world() async throws -> World {
        let world = try await World()
        _ = try await world.call(
            IAM.createServiceLinkedRole, .init(awsServiceName: "autoscaling.amazonaws.com", description: "d"))
        return world
    }

    @Test(
        "have the names that AWS gives them",
        arguments: [
            ("autoscaling.amazonaws.com", nil, "AWSServiceRoleForAutoScaling"),
            ("autoscaling.amazonaws.com", "x", "AWSServiceRoleForAutoScaling_x"),
            ("lex.amazonaws.com", nil, "AWSServiceRoleForLexBots"),
            ("other.amazonaws.com", nil, "AWSServiceRoleForother"),
            ("fine-thing.other.amazonaws.com", nil, "AWSServiceRoleForother_FineThing"),
        ])
    func names(_ service: String, _ suffix: String?, _ name: String) async throws {
        let world = try await World()
        let role = try await world.call(
            IAM.createServiceLinkedRole, .init(awsServiceName: service, customSuffix: suffix)
        ).role
        #expect(role?.roleName == name)
        #expect(role?.arn == "arn:aws:iam::123456789012:role/aws-service-role/\(service)/\(name)")
        let trust = PercentEncoding.decodeText(role?.assumeRolePolicyDocument ?? "") ?? ""
        #expect(trust.contains(#""Principal":{"Service":["\#(service)"]}"#))
    }

    @Test("are one to a name, and have suffixes where the service takes any")
    func taken() async throws {
        let world = try await world()
        let again = try await world.error(
            IAM.createServiceLinkedRole, .init(awsServiceName: "autoscaling.amazonaws.com"))
        #expect(again?.code == "InvalidInput" && again?.httpStatus == 400)
        #expect(
            again?.message
                == "Service role name \(name) has been taken in this account, please try a different suffix.")
        let suffix = try await world.error(
            IAM.createServiceLinkedRole, .init(awsServiceName: "ecs.amazonaws.com", customSuffix: "x"))
        #expect(suffix?.code == "InvalidInput")
        #expect(suffix?.message == "Custom suffix is not allowed for ecs.amazonaws.com")
    }

    @Test("are nobody's to alter")
    func protected() async throws {
        let world = try await world()
        var errors: [ServiceError?] = []
        errors.append(try await world.error(IAM.deleteRole, .init(roleName: name)))
        errors.append(try await world.error(IAM.attachRolePolicy, .init(roleName: name, policyArn: policy)))
        errors.append(try await world.error(IAM.detachRolePolicy, .init(roleName: name, policyArn: policy)))
        errors.append(
            try await world.error(
                IAM.putRolePolicy, .init(roleName: name, policyName: "p", policyDocument: Documents.allowAll)))
        errors.append(try await world.error(IAM.deleteRolePolicy, .init(roleName: name, policyName: "p")))
        errors.append(
            try await world.error(
                IAM.updateAssumeRolePolicy, .init(roleName: name, policyDocument: Documents.trustEC2)))
        errors.append(
            try await world.error(
                IAM.putRolePermissionsBoundary, .init(roleName: name, permissionsBoundary: policy)))
        errors.append(try await world.error(IAM.deleteRolePermissionsBoundary, .init(roleName: name)))
        errors.append(try await world.error(IAM.updateRole, .init(roleName: name, maxSessionDuration: 7200)))
        _ = try await world.call(IAM.createInstanceProfile, .init(instanceProfileName: "p"))
        errors.append(
            try await world.error(IAM.addRoleToInstanceProfile, .init(instanceProfileName: "p", roleName: name)))
        for error in errors {
            #expect(error?.code == "UnmodifiableEntity" && error?.httpStatus == 400)
            #expect(
                error?.message
                    == "Cannot perform the operation on the protected role '\(name)' - this role is only modifiable by "
                    + "AWS")
        }
        #expect(errors.count == 10)
    }

    @Test("may be described and tagged")
    func described() async throws {
        let world = try await world()
        _ = try await world.call(IAM.updateRole, .init(roleName: name, description: "new"))
        _ = try await world.call(IAM.tagRole, .init(roleName: name, tags: [IAM.Tag(key: "a", value: "b")]))
        let role = try await world.call(IAM.getRole, .init(roleName: name)).role
        #expect(role.description == "new" && role.tags?.count == 1)
    }

    @Test("are deleted with a task that says so")
    func deletion() async throws {
        let world = try await world()
        let task = try await world.call(IAM.deleteServiceLinkedRole, .init(roleName: name)).deletionTaskId
        #expect(task.hasPrefix("task/aws-service-role/autoscaling.amazonaws.com/\(name)/"))
        #expect(
            try await world.call(IAM.getServiceLinkedRoleDeletionStatus, .init(deletionTaskId: task)).status
                == "SUCCEEDED")
        #expect(try await world.error(IAM.getRole, .init(roleName: name))?.code == "NoSuchEntity")
        #expect(
            try await world.error(IAM.getServiceLinkedRoleDeletionStatus, .init(deletionTaskId: "task/x"))?.code
                == "NoSuchEntity")
    }

    @Test("are no other roles: those are not made under their path, and not deleted with them")
    func others() async throws {
        let world = try await World()
        #expect(
            try await world.error(
                IAM.createRole,
                .init(
                    path: "/aws-service-role/x/", roleName: "r", assumeRolePolicyDocument: Documents.trustEC2))?.code
                == "InvalidInput")
        _ = try await world.session(of: "plain")
        let error = try await world.error(IAM.deleteServiceLinkedRole, .init(roleName: "plain"))
        #expect(error?.code == "NoSuchEntity")
    }

    @Test("are asked about by service")
    func permissions() async throws {
        let world = try await World()
        let asked = try await world.permissions(
            IAM.createServiceLinkedRole, .init(awsServiceName: "autoscaling.amazonaws.com"))
        #expect(asked.map(\.action) == ["iam:CreateServiceLinkedRole"])
        #expect(
            asked.map(\.resource) == [
                "arn:aws:iam::123456789012:role/aws-service-role/autoscaling.amazonaws.com/\(name)"
            ])
        #expect(asked.first?.context["iam:AWSServiceName"] == ["autoscaling.amazonaws.com"])
    }
}
