import AWSProtocols
import CenterGate
import CenterStore
import SigV4
import Testing

@Suite struct SessionTagTests {
    private func tags(_ pairs: [(String, String)], transitive: [String] = []) -> WireFields {
        var fields: WireFields = [
            "Tags": .list(pairs.map { .structure(["Key": .string($0.0), "Value": .string($0.1)]) })
        ]
        if !transitive.isEmpty { fields["TransitiveTagKeys"] = .list(transitive.map { .string($0) }) }
        return fields
    }

    private func invalid(_ message: String) -> ServiceError {
        ServiceError(code: "InvalidParameterValue", message: message, httpStatus: 400)
    }

    private let taggable = trust(STSCenter.account, actions: #""sts:AssumeRole","sts:TagSession""#)

    @Test func transitiveTagsStayAndCannotBeReplaced() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let one = try await center.role("One", trusts: taggable)
            let two = try await center.role("Two", trusts: taggable)
            let session = try center.credentials(
                try await center.assume(
                    one, as: alice, tags([("Tag1", "a"), ("Tag2", "b")], transitive: ["tag1"]))
            ).0
            for key in ["Tag1", "tag1"] {
                #expect(
                    try await center.assume(two, as: session, tags([(key, "c")])).error
                        == invalid(
                            "One of the specified transitive tag keys can't be set because it conflicts with a "
                                + "transitive tag key from the calling session."))
            }
            let next = try center.credentials(try await center.assume(two, as: session)).0
            let token = try #require(next.sessionToken)
            let claims = try #require(
                center.gate.sessions.claims(of: token, accessKeyID: next.accessKeyID, at: STSCenter.now))
            #expect(claims.tags.map(\.key) == ["Tag1"])
        }
    }

    @Test func tagsAreCheckedAsOnAWS() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let role = try await center.role("One", trusts: taggable)
            #expect(
                try await center.assume(role, as: alice, tags([("Tag1", "a")], transitive: ["Other"])).error
                    == invalid("The specified transitive tag key must be included in the requested tags."))
            #expect(
                try await center.assume(role, as: alice, tags([("Tag1", "a"), ("tag1", "b")])).error
                    == invalid("Duplicate tag keys found. Please note that Tag keys are case insensitive."))
            #expect(
                try await center.assume(role, as: alice, tags((0..<51).map { ("k\($0)", "v") })).error?.code
                    == "ValidationError")
        }
    }

    @Test func reservedKeysAreRefused() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let role = try await center.role("One", trusts: taggable)
            for key in ["aws:team", "AWS:team", "aws:"] {
                #expect(
                    try await center.assume(role, as: alice, tags([(key, "a")])).error
                        == invalid("Tag keys that begin with 'aws:' are reserved for system use."))
            }
        }
    }

    @Test func tagsHaveLittleRoom() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let role = try await center.role("One", trusts: taggable)
            let many = (10..<60).map { ("key\($0)", String(repeating: "v", count: 200)) }
            let error = try await center.assume(role, as: alice, tags(many)).error
            #expect(error?.code == "PackedPolicyTooLarge" && error?.httpStatus == 400)
            #expect(error?.message == "Packed size of session tags consumes 2670% of allotted space.")
            let six = (0..<6).map { ("key-of-length-19-\($0)", String(repeating: "v", count: 28)) }
            #expect(try await center.assume(role, as: alice, tags(six)).get()["PackedPolicySize"] == .integer(72))
        }
    }

    @Test func inheritedTagsTakeRoomAndNeedThePermissionToo() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let one = try await center.role("One", trusts: taggable)
            let plain = try await center.role("Plain", trusts: trust(STSCenter.account))
            let long = String(repeating: "v", count: 200)
            let session = try center.credentials(
                try await center.assume(one, as: alice, tags([("Tag1", long)], transitive: ["Tag1"]))
            ).0
            #expect(
                try await center.assume(plain, as: session).error?.message.contains("sts:TagSession") == true)
            #expect(
                try await center.assume(one, as: session, tags([("Tag2", long)])).error?.code
                    == "PackedPolicyTooLarge")
        }
    }

    @Test func taggingNeedsAPermissionOfItsOwn() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let plain = try await center.role("Plain", trusts: trust(STSCenter.account))
            #expect(
                try await center.assume(plain, as: alice, tags([("Tag1", "a")])).error?.message.contains(
                    "sts:TagSession") == true)
        }
    }

    @Test func tagsDecideWhatASessionMayDo() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let role = try await center.role("One", trusts: taggable, allows: "sts:GetCallerIdentity")
            try await center.store.write { writer in
                guard let record = try writer.role(named: "One", in: STSCenter.account) else { return }
                try writer.put(
                    InlinePolicyRecord(
                        accountID: STSCenter.account, holder: .role(record.id), name: "ByTag",
                        document: policy(
                            #"{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/Team":"blue"}}}"#
                        )))
            }
            for (team, isAllowed) in [("blue", true), ("red", false)] {
                let session = try center.credentials(
                    try await center.assume(role, as: alice, tags([("Team", team)]))
                ).0
                #expect((try await center.call("ListUsers", as: session).error == nil) == isAllowed)
            }
        }
    }
}
