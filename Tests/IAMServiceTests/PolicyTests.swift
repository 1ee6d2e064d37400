import AWSModels
import AWSProtocols
import CenterStore
import Primitives
import Testing

@Suite("Policies")
struct PolicyTests {
    private func make(_ world: World, _ name: String) async throws -> String {
        let made = try await world.call(IAM.createPolicy, .init(policyName: name, policyDocument: Documents.allowAll))
        return try #require(made.policy?.arn)
    }

    @Test("have five versions at most, one of them in force")
    func versions() async throws {
        let world = try await World()
        let arn = try await make(world, "p")
        for _ in 2...5 {
            _ = try await world.call(
                IAM.createPolicyVersion, .init(policyArn: arn, policyDocument: Documents.allowAll))
        }
        let sixth = try await world.error(
            IAM.createPolicyVersion, .init(policyArn: arn, policyDocument: Documents.allowAll))
        #expect(sixth?.code == "LimitExceeded")
        #expect(
            try await world.error(IAM.deletePolicyVersion, .init(policyArn: arn, versionId: "v1"))
                == IAM.Errors.deleteConflict("Cannot delete the default version of a policy."))
        #expect(try await world.error(IAM.deletePolicy, .init(policyArn: arn))?.code == "DeleteConflict")
        _ = try await world.call(IAM.setDefaultPolicyVersion, .init(policyArn: arn, versionId: "v4"))
        #expect(try await world.call(IAM.getPolicy, .init(policyArn: arn)).policy?.defaultVersionId == "v4")
        _ = try await world.call(IAM.deletePolicyVersion, .init(policyArn: arn, versionId: "v5"))
        let next = try await world.call(
            IAM.createPolicyVersion, .init(policyArn: arn, policyDocument: Documents.allowAll))
        #expect(next.policyVersion?.versionId == "v6")
        #expect(
            try await world.error(IAM.getPolicyVersion, .init(policyArn: arn, versionId: "v5"))?.code
                == "NoSuchEntity")
    }

    @Test("of AWS are offered, attached and never altered")
    func awsManaged() async throws {
        let world = try await World()
        try await world.user("bob")
        let arn = "arn:aws:iam::aws:policy/AdministratorAccess"
        _ = try await world.call(IAM.attachUserPolicy, .init(userName: "bob", policyArn: arn))
        let listed = try await world.call(IAM.listPolicies, .init(scope: "AWS", onlyAttached: true)).policies ?? []
        #expect(listed.map(\.arn) == [arn] && listed.first?.attachmentCount == 1)
        for error in [
            try await world.error(IAM.deletePolicy, .init(policyArn: arn)),
            try await world.error(
                IAM.createPolicyVersion, .init(policyArn: arn, policyDocument: Documents.allowAll)),
            try await world.error(IAM.tagPolicy, .init(policyArn: arn, tags: [IAM.Tag(key: "k", value: "")])),
        ] {
            #expect(error?.code == "AccessDenied")
        }
        let unknown = "arn:aws:iam::aws:policy/AmazonEC2FullAccess"
        #expect(
            try await world.error(IAM.attachUserPolicy, .init(userName: "bob", policyArn: unknown))
                == IAM.Errors.noSuchEntity("Policy \(unknown) does not exist or is not attachable."))
    }

    @Test("of every kind of AWS's are accepted by their own judge")
    func awsManagedDocuments() async throws {
        let world = try await World()
        let all = try await world.call(IAM.listPolicies, .init(scope: "AWS", maxItems: 1000)).policies ?? []
        #expect(all.count == 11)
        for policy in all {
            let keys = try await world.call(
                IAM.simulateCustomPolicy,
                .init(
                    policyInputList: [
                        try await document(world, policy.arn ?? "", policy.defaultVersionId ?? "")
                    ], actionNames: ["iam:GetUser"]))
            #expect(keys.evaluationResults?.count == 1)
        }
    }

    private func document(_ world: World, _ arn: String, _ version: String) async throws -> String {
        let shown = try await world.call(IAM.getPolicyVersion, .init(policyArn: arn, versionId: version))
        return try #require(PercentEncoding.decodeText(shown.policyVersion?.document ?? ""))
    }

    @Test("are simulated a page at a time, so that millions of pairs of actions and resources cost nothing")
    func simulationOfMillionsOfPairs() async throws {
        let world = try await World()
        let actions = (0..<3000).map { "s3:Action\($0)" }
        let resources = (0..<3000).map { "arn:aws:s3:::bucket\($0)" }
        var request = IAM.SimulateCustomPolicyRequest(
            policyInputList: [#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#],
            actionNames: actions)
        request.resourceArns = resources
        request.maxItems = 2
        var names: [String?] = []
        repeat {
            let page = try await world.call(IAM.simulateCustomPolicy, request)
            #expect(page.isTruncated == true)
            names += (page.evaluationResults ?? []).map(\.evalResourceName)
            request.marker = page.marker
        } while names.count < 6
        #expect(names == resources.prefix(6).map(Optional.some))
        request.marker = nil
        request.actionNames = ["s3:A", "s3:B"]
        request.resourceArns = ["arn:aws:s3:::a", "arn:aws:s3:::b"]
        request.maxItems = 4
        let whole = try await world.call(IAM.simulateCustomPolicy, request)
        #expect(whole.isTruncated == false && whole.marker == nil && whole.evaluationResults?.count == 4)
        #expect(whole.evaluationResults?.last?.evalActionName == "s3:B")
    }

    @Test("are ten a holder at most, attached once each")
    func attachmentLimit() async throws {
        let world = try await World()
        _ = try await world.call(IAM.createGroup, .init(groupName: "g"))
        for number in 0..<10 {
            let arn = try await make(world, "p\(number)")
            for _ in 0..<2 { _ = try await world.call(IAM.attachGroupPolicy, .init(groupName: "g", policyArn: arn)) }
        }
        let arn = try await make(world, "p10")
        #expect(
            try await world.error(IAM.attachGroupPolicy, .init(groupName: "g", policyArn: arn))
                == IAM.Errors.limitExceeded("Cannot exceed quota for PoliciesPerGroup: 10"))
        #expect(
            try await world.error(IAM.detachGroupPolicy, .init(groupName: "g", policyArn: arn))
                == IAM.Errors.noSuchEntity("Policy \(arn) was not found."))
    }

    @Test("embedded in a user are 2048 characters together, white space not counted")
    func inlineSize() async throws {
        let world = try await World()
        try await world.user("bob")
        func padded(_ count: Int) -> String {
            let sid = String(repeating: "a", count: count)
            return "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"\(sid)\",\"Effect\":\"Allow\","
                + "\"Action\":\"*\",\"Resource\":\"*\"}]}" + String(repeating: " ", count: 3000)
        }
        func put(_ name: String, _ count: Int) async throws -> String? {
            try await world.error(
                IAM.putUserPolicy, .init(userName: "bob", policyName: name, policyDocument: padded(count)))?.message
        }
        #expect(try await put("a", 1000) == nil)
        #expect(try await put("a", 1900) == nil)
        #expect(try await put("b", 100) == "Maximum policy size of 2048 bytes exceeded for user bob")
    }

    @Test("that are no policies are refused, wherever they are put")
    func malformed() async throws {
        let world = try await World()
        try await world.user("bob")
        let arn = try await make(world, "p")
        for error in [
            try await world.error(IAM.createPolicy, .init(policyName: "q", policyDocument: "{}")),
            try await world.error(IAM.createPolicyVersion, .init(policyArn: arn, policyDocument: "[]")),
            try await world.error(
                IAM.putUserPolicy, .init(userName: "bob", policyName: "q", policyDocument: "nothing")),
            try await world.error(IAM.createRole, .init(roleName: "r", assumeRolePolicyDocument: "{}")),
        ] {
            #expect(error?.code == "MalformedPolicyDocument" && error?.httpStatus == 400)
        }
    }

    @Test("list their tags shorter keys first, and tell cases apart")
    func tags() async throws {
        let world = try await World()
        let arn = try await make(world, "p")
        let tags = ["abc", "b", "z", "a", "A"].map { IAM.Tag(key: $0, value: "") }
        _ = try await world.call(IAM.tagPolicy, .init(policyArn: arn, tags: tags))
        let listed = try await world.call(IAM.listPolicyTags, .init(policyArn: arn)).tags
        #expect(listed.map(\.key) == ["A", "a", "b", "z", "abc"])
        let first = try await world.call(IAM.listPolicyTags, .init(policyArn: arn, maxItems: 3))
        let rest = try await world.call(IAM.listPolicyTags, .init(policyArn: arn, marker: first.marker))
        #expect((first.tags + rest.tags).map(\.key) == listed.map(\.key))
    }
}
