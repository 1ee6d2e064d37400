import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import IAMService
import Testing

@Suite("Instance profiles")
struct InstanceProfileTests {
    private func role(_ name: String, in world: World) async throws {
        _ = try await world.call(IAM.createRole, .init(roleName: name, assumeRolePolicyDocument: Documents.trustEC2))
    }

    @Test("are made, shown, listed and deleted")
    func lifecycle() async throws {
        let world = try await World()
        let tags = [IAM.Tag(key: "team", value: "red")]
        let made = try await world.call(
            IAM.createInstanceProfile, .init(instanceProfileName: "web", path: "/a/", tags: tags)
        ).instanceProfile
        #expect(made.arn == "arn:aws:iam::123456789012:instance-profile/a/web")
        #expect(made.instanceProfileId.hasPrefix("AIPA") && made.instanceProfileId.count == 21)
        #expect(made.roles.isEmpty && made.tags == tags)
        let shown = try await world.call(IAM.getInstanceProfile, .init(instanceProfileName: "web")).instanceProfile
        #expect(shown == made)
        let listed = try await world.call(IAM.listInstanceProfiles, .init(pathPrefix: "/a/")).instanceProfiles
        #expect(listed.map(\.instanceProfileName) == ["web"] && listed.first?.tags == nil)
        #expect(try await world.call(IAM.listInstanceProfiles, .init(pathPrefix: "/b/")).instanceProfiles.isEmpty)
        let twice = try await world.error(IAM.createInstanceProfile, .init(instanceProfileName: "WEB"))
        #expect(twice?.code == "EntityAlreadyExists" && twice?.message == "Instance Profile WEB already exists.")
        _ = try await world.call(IAM.deleteInstanceProfile, .init(instanceProfileName: "web"))
        let gone = try await world.error(IAM.getInstanceProfile, .init(instanceProfileName: "web"))
        #expect(gone?.code == "NoSuchEntity" && gone?.message == "Instance Profile web cannot be found.")
    }

    @Test("hold one role")
    func oneRole() async throws {
        let world = try await World()
        for name in ["one", "two"] { try await role(name, in: world) }
        _ = try await world.call(IAM.createInstanceProfile, .init(instanceProfileName: "web"))
        _ = try await world.call(
            IAM.addRoleToInstanceProfile, .init(instanceProfileName: "web", roleName: "one"))
        for name in ["one", "two"] {
            let error = try await world.error(
                IAM.addRoleToInstanceProfile, .init(instanceProfileName: "web", roleName: name))
            #expect(error?.code == "LimitExceeded")
            #expect(error?.message == "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1")
        }
        let profile = try await world.call(IAM.getInstanceProfile, .init(instanceProfileName: "web")).instanceProfile
        #expect(profile.roles.map(\.roleName) == ["one"])
        #expect(profile.roles.first?.assumeRolePolicyDocument?.hasPrefix("%7B") == true)
        let ofRole = try await world.call(IAM.listInstanceProfilesForRole, .init(roleName: "one")).instanceProfiles
        #expect(ofRole.map(\.instanceProfileName) == ["web"])
        #expect(
            try await world.call(IAM.listInstanceProfilesForRole, .init(roleName: "two")).instanceProfiles.isEmpty)
        #expect(
            try await world.error(
                IAM.removeRoleFromInstanceProfile, .init(instanceProfileName: "web", roleName: "two"))?.code
                == "NoSuchEntity")
        _ = try await world.call(
            IAM.removeRoleFromInstanceProfile, .init(instanceProfileName: "web", roleName: "one"))
        let emptied = try await world.call(IAM.getInstanceProfile, .init(instanceProfileName: "web")).instanceProfile
        #expect(emptied.roles.isEmpty)
    }

    @Test("and their roles are deleted only apart")
    func conflicts() async throws {
        let world = try await World()
        try await role("one", in: world)
        _ = try await world.call(IAM.createInstanceProfile, .init(instanceProfileName: "web"))
        _ = try await world.call(
            IAM.addRoleToInstanceProfile, .init(instanceProfileName: "web", roleName: "one"))
        let words = "Cannot delete entity, must remove roles from instance profile first."
        let ofProfile = try await world.error(IAM.deleteInstanceProfile, .init(instanceProfileName: "web"))
        let ofRole = try await world.error(IAM.deleteRole, .init(roleName: "one"))
        for error in [ofProfile, ofRole] {
            #expect(error?.code == "DeleteConflict" && error?.httpStatus == 409 && error?.message == words)
        }
    }

    @Test("are so many and no more")
    func quota() async throws {
        var limits = IAMLimits()
        limits.instanceProfilesPerAccount = 1
        let world = try await World(limits: limits)
        _ = try await world.call(IAM.createInstanceProfile, .init(instanceProfileName: "a"))
        let error = try await world.error(IAM.createInstanceProfile, .init(instanceProfileName: "b"))
        #expect(error?.code == "LimitExceeded")
        #expect(error?.message == "Cannot exceed quota for InstanceProfilesPerAccount: 1")
    }

    @Test("have tags of their own, with keys that differ in case")
    func tags() async throws {
        let world = try await World()
        _ = try await world.call(IAM.createInstanceProfile, .init(instanceProfileName: "web"))
        let tags = [IAM.Tag(key: "team", value: "1"), IAM.Tag(key: "Team", value: "2")]
        _ = try await world.call(IAM.tagInstanceProfile, .init(instanceProfileName: "web", tags: tags))
        let listed = try await world.call(IAM.listInstanceProfileTags, .init(instanceProfileName: "web"))
        #expect(Set(listed.tags.map(\.key)) == ["team", "Team"])
        _ = try await world.call(IAM.untagInstanceProfile, .init(instanceProfileName: "web", tagKeys: ["team"]))
        let left = try await world.call(IAM.listInstanceProfileTags, .init(instanceProfileName: "web"))
        #expect(left.tags.map(\.key) == ["Team"])
    }

    @Test("take a role only from whoever may pass it to machines")
    func passRole() async throws {
        let world = try await World()
        try await role("one", in: world)
        _ = try await world.call(
            IAM.createInstanceProfile,
            .init(instanceProfileName: "web", path: "/a/", tags: [IAM.Tag(key: "team", value: "red")]))
        let asked = try await world.permissions(
            IAM.addRoleToInstanceProfile, .init(instanceProfileName: "web", roleName: "one"))
        #expect(asked.map(\.action) == ["iam:AddRoleToInstanceProfile", "iam:PassRole"])
        #expect(
            asked.map(\.resource) == [
                "arn:aws:iam::123456789012:instance-profile/a/web", "arn:aws:iam::123456789012:role/one",
            ])
        #expect(asked[0].resourceName == "instance profile web")
        #expect(asked[0].context["aws:ResourceTag/team"] == ["red"])
        #expect(asked[1].context["iam:PassedToService"] == ["ec2.amazonaws.com"])
    }
}
