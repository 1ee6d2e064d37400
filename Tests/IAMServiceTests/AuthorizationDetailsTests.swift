import AWSModels
import AWSProtocols
import CenterStore
import Testing

@Suite("An account's authorization details")
struct AuthorizationDetailsTests {
    private let policy = "arn:aws:iam::123456789012:policy/p"

    /// A user in a group, a role in an instance profile and a policy of two versions, attached to all three.
    private func world() async throws -> World {
        let world = try await World()
        try await world.user("bob")
        _ = try await world.call(IAM.tagUser, .init(userName: "bob", tags: [IAM.Tag(key: "a", value: "b")]))
        _ = try await world.call(IAM.createGroup, .init(groupName: "staff"))
        _ = try await world.call(IAM.addUserToGroup, .init(groupName: "staff", userName: "bob"))
        _ = try await world.call(
            IAM.createRole, .init(roleName: "work", assumeRolePolicyDocument: Documents.trustEC2))
        _ = try await world.call(IAM.createInstanceProfile, .init(instanceProfileName: "web"))
        _ = try await world.call(
            IAM.addRoleToInstanceProfile, .init(instanceProfileName: "web", roleName: "work"))
        _ = try await world.call(IAM.createPolicy, .init(policyName: "p", policyDocument: Documents.allowAll))
        _ = try await world.call(
            IAM.createPolicyVersion, .init(policyArn: policy, policyDocument: Documents.allowAll, setAsDefault: true))
        _ = try await world.call(IAM.attachUserPolicy, .init(userName: "bob", policyArn: policy))
        _ = try await world.call(IAM.attachGroupPolicy, .init(groupName: "staff", policyArn: policy))
        _ = try await world.call(IAM.attachRolePolicy, .init(roleName: "work", policyArn: policy))
        _ = try await world.call(
            IAM.putUserPolicy, .init(userName: "bob", policyName: "own", policyDocument: Documents.allowAll))
        return world
    }

    @Test("tell of everything and how it hangs together")
    func everything() async throws {
        let world = try await world()
        let details = try await world.call(IAM.getAccountAuthorizationDetails, .init())
        let user = try #require(details.userDetailList?.first)
        #expect(user.groupList == ["staff"] && user.tags?.count == 1)
        #expect(user.attachedManagedPolicies?.map(\.policyArn) == [policy])
        #expect(user.userPolicyList?.first?.policyName == "own")
        #expect(user.userPolicyList?.first?.policyDocument?.hasPrefix("%7B%22Version%22") == true)
        let group = try #require(details.groupDetailList?.first)
        #expect(group.attachedManagedPolicies?.map(\.policyName) == ["p"] && group.groupPolicyList?.isEmpty == true)
        let role = try #require(details.roleDetailList?.first)
        #expect(role.assumeRolePolicyDocument?.hasPrefix("%7B") == true && role.roleLastUsed != nil)
        #expect(role.instanceProfileList?.first?.instanceProfileName == "web")
        #expect(role.instanceProfileList?.first?.roles.first?.roleName == "work")
        let own = try #require(details.policies?.first { $0.arn == policy })
        #expect(own.attachmentCount == 3 && own.defaultVersionId == "v2")
        #expect(own.policyVersionList?.map(\.versionId) == ["v2", "v1"])
        #expect(own.policyVersionList?.map(\.isDefaultVersion) == [true, false])
        #expect(own.policyVersionList?.first?.document?.hasPrefix("%7B") == true)
        #expect(details.policies?.contains { $0.arn == "arn:aws:iam::aws:policy/ReadOnlyAccess" } == true)
    }

    @Test(
        "tell of the kinds that are asked for",
        arguments: [
            ("User", [1, 0, 0, 0]), ("Group", [0, 1, 0, 0]), ("Role", [0, 0, 1, 0]),
            ("LocalManagedPolicy", [0, 0, 0, 1]),
        ])
    func filter(_ kind: String, _ counts: [Int]) async throws {
        let details = try await world().call(IAM.getAccountAuthorizationDetails, .init(filter: [kind]))
        #expect(details.counts == counts)
    }

    @Test("come in pages across the kinds, none left out and none twice", arguments: 1...6)
    func pages(_ size: Int) async throws {
        let world = try await world()
        let whole = try await world.call(IAM.getAccountAuthorizationDetails, .init(maxItems: 1000))
        #expect(whole.isTruncated == false && whole.marker == nil)
        var names: [String?] = []
        var marker: String?
        repeat {
            let page = try await world.call(
                IAM.getAccountAuthorizationDetails, .init(maxItems: size, marker: marker))
            #expect(page.names.count <= size && !page.names.isEmpty)
            #expect(page.isTruncated == (page.marker != nil))
            names += page.names
            marker = page.marker
        } while marker != nil
        #expect(names == whole.names)
    }

    @Test("take no marker that is not theirs")
    func marker() async throws {
        let world = try await World()
        let error = try await world.error(IAM.getAccountAuthorizationDetails, .init(marker: "x"))
        #expect(error?.code == "ValidationError")
    }
}

extension IAM.GetAccountAuthorizationDetailsResponse {
    fileprivate var counts: [Int] {
        [userDetailList?.count, groupDetailList?.count, roleDetailList?.count, policies?.count].map { $0 ?? 0 }
    }

    fileprivate var names: [String?] {
        (userDetailList ?? []).map(\.arn) + (groupDetailList ?? []).map(\.arn) + (roleDetailList ?? []).map(\.arn)
            + (policies ?? []).map(\.arn)
    }
}
