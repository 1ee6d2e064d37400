import AWSModels
import AWSProtocols
import CenterStore
import Testing

@Suite("An account")
struct AccountTests {
    @Test("has one alias, which a new one replaces")
    func alias() async throws {
        let world = try await World()
        _ = try await world.call(IAM.createAccountAlias, .init(accountAlias: "first"))
        _ = try await world.call(IAM.createAccountAlias, .init(accountAlias: "second-one"))
        #expect(try await world.call(IAM.listAccountAliases, .init()).accountAliases == ["second-one"])
        _ = try await world.call(IAM.deleteAccountAlias, .init(accountAlias: "second-one"))
        #expect(try await world.call(IAM.listAccountAliases, .init()).accountAliases.isEmpty)
    }

    @Test("gets no alias that is taken, by itself or by another account")
    func takenAlias() async throws {
        let world = try await World()
        let now = world.now
        try await world.store.write { writer in
            try writer.insert(AccountRecord(id: "999999999999", createdAt: now, alias: "theirs"))
        }
        _ = try await world.call(IAM.createAccountAlias, .init(accountAlias: "mine"))
        for alias in ["mine", "theirs"] {
            let error = try await world.error(IAM.createAccountAlias, .init(accountAlias: alias))
            #expect(error?.code == "EntityAlreadyExists" && error?.httpStatus == 409)
            #expect(error?.message == "The account alias \(alias) already exists.")
        }
    }

    @Test("loses no alias but its own")
    func otherAlias() async throws {
        let world = try await World()
        _ = try await world.call(IAM.createAccountAlias, .init(accountAlias: "mine"))
        let error = try await world.error(IAM.deleteAccountAlias, .init(accountAlias: "other"))
        #expect(error?.code == "NoSuchEntity")
        #expect(error?.message == "The account alias with name other cannot be found.")
    }

    @Test(
        "takes no malformed alias", arguments: ["ab", "-ab", "ab-", "a--b", "Upper", String(repeating: "a", count: 64)])
    func malformedAlias(_ alias: String) async throws {
        let world = try await World()
        #expect(
            try await world.error(IAM.createAccountAlias, .init(accountAlias: alias))?.code == "ValidationError")
    }

    @Test("sums up what there is, under every key of the model but those of no account")
    func summary() async throws {
        let world = try await World()
        try await world.user("bob")
        _ = try await world.call(IAM.createInstanceProfile, .init(instanceProfileName: "p"))
        _ = try await world.call(
            IAM.attachUserPolicy, .init(userName: "bob", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess"))
        let summary = try await world.call(IAM.getAccountSummary, EmptyStructure()).summaryMap ?? [:]
        #expect(summary["Users"] == 1)
        #expect(summary["InstanceProfiles"] == 1)
        #expect(summary["PolicyVersionsInUse"] == 1)
        #expect(summary["GlobalEndpointTokenVersion"] == 1)
        #expect(summary.count == 34)
    }

    @Test("remembers which tokens the global endpoint shall give")
    func tokenVersion() async throws {
        let world = try await World()
        for (word, version) in [("v2Token", 2), ("v1Token", 1)] {
            _ = try await world.call(
                IAM.setSecurityTokenServicePreferences, .init(globalEndpointTokenVersion: word))
            let summary = try await world.call(IAM.getAccountSummary, EmptyStructure()).summaryMap
            #expect(summary?["GlobalEndpointTokenVersion"] == version)
        }
        #expect(
            try await world.error(
                IAM.setSecurityTokenServicePreferences, .init(globalEndpointTokenVersion: "v3Token"))?.code
                == "ValidationError")
    }
}
