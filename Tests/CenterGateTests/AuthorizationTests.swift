import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Platform
import Primitives
import SigV4
import Testing

@Suite struct AuthorizationTests {
    private func statement(_ text: String) -> String { #"{"Version":"2012-10-17","Statement":[\#(text)]}"# }

    private let denyWithoutMFA = #"""
        {"Sid":"NoMFA","Effect":"Deny","Action":"*","Resource":"*",
         "Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}
        """#

    /// Whether the caller may do `action` on `resource`.
    private func allows(
        _ center: Center, _ credentials: AWSCredentials, _ action: String = "iam:GetUser", on resource: String = "*",
        context: RequestContext = [:], isSecure: Bool = true
    ) async throws -> Bool {
        let facts = center.facts(credentials, isSecure: isSecure)
        let call = try await center.gate.authenticate(facts, service: "iam", payload: .empty).call(facts)
        let request = AuthorizationRequest(action: action, resource: resource, context: context)
        return try await center.gate.judge([request], for: call).allSatisfy(\.decision.isAllowed)
    }

    @Test func rootMayAndAUserWithoutPoliciesMayNot() async throws {
        try await Center.with { center in
            let root = try await center.root()
            let alice = try await center.user("alice", allows: nil)
            #expect(try await allows(center, root))
            #expect(try await !allows(center, alice))
        }
    }

    @Test func denyUnlessMFATurnsOnTheSession() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice")
            let alice = try await center.userRecord("alice")
            try await center.attach(statement(denyWithoutMFA), named: "MFA", to: .user(alice.id))
            #expect(try await !allows(center, keys))
            let plain = try center.session(of: .user(id: alice.id))
            #expect(try await !allows(center, plain))
            let mfa = try center.session(of: .user(id: alice.id)) { $0.mfaSince = Center.now.adding(seconds: -59) }
            #expect(try await allows(center, mfa))
            #expect(try await allows(center, keys, context: .freshMFA))
            try await center.attach(
                statement(
                    #"{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"NumericGreaterThan":{"aws:MultiFactorAuthAge":"58"}}}"#
                ), named: "Age", to: .user(alice.id))
            #expect(try await !allows(center, mfa))
        }
    }

    @Test func groupsBoundariesAndManagedPoliciesCount() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice", allows: nil)
            let alice = try await center.userRecord("alice")
            try await center.store.write { writer in
                try writer.insert(
                    GroupRecord(accountID: Center.account, id: "AGPAONE", name: "Readers", createdAt: Center.now))
                try writer.add(
                    MembershipRecord(
                        accountID: Center.account, groupID: "AGPAONE", userID: alice.id, addedAt: Center.now))
                try writer.attach(
                    AttachmentRecord(
                        accountID: Center.account, holder: .group("AGPAONE"),
                        policyARN: "arn:aws:iam::aws:policy/IAMReadOnlyAccess", attachedAt: Center.now))
            }
            #expect(try await allows(center, keys))
            #expect(try await !allows(center, keys, "iam:CreateUser"))
            let policy = ManagedPolicyRecord(
                accountID: Center.account, id: "ANPAONE", name: "Bound", createdAt: Center.now, updatedAt: Center.now)
            let document = statement(#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#)
            try await center.store.write { writer in
                try writer.insert(
                    policy,
                    PolicyVersionRecord(
                        accountID: Center.account, policyID: "ANPAONE", number: 1, document: document,
                        createdAt: Center.now))
                var bounded = alice
                bounded.permissionsBoundary = policy.arn
                try writer.update(bounded)
            }
            #expect(try await !allows(center, keys))
        }
    }

    @Test func sessionPoliciesNarrowAndNeverWiden() async throws {
        try await Center.with { center in
            _ = try await center.user("alice", allows: "iam:Get*")
            let alice = try await center.userRecord("alice")
            let policy = statement(#"{"Effect":"Allow","Action":["iam:GetUser","iam:CreateUser"],"Resource":"*"}"#)
            let session = try center.session(of: .user(id: alice.id)) { $0.policy = policy }
            #expect(try await allows(center, session, "iam:GetUser"))
            #expect(try await !allows(center, session, "iam:GetRole"))
            #expect(try await !allows(center, session, "iam:CreateUser"))
            let managed = try center.session(of: .user(id: alice.id)) {
                $0.policyARNs = ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]
            }
            #expect(try await !allows(center, managed, "iam:GetUser"))
            let gone = try center.session(of: .user(id: alice.id)) {
                $0.policyARNs = ["arn:aws:iam::123456789012:policy/Gone"]
            }
            #expect(try await !allows(center, gone, "iam:GetUser"))
            let partlyGone = try center.session(of: .user(id: alice.id)) {
                $0.policyARNs = [
                    "arn:aws:iam::aws:policy/IAMReadOnlyAccess", "arn:aws:iam::123456789012:policy/Gone",
                ]
            }
            #expect(try await !allows(center, partlyGone, "iam:GetUser"), "what is gone may have denied")
        }
    }

    @Test(arguments: [
        (#""StringEquals":{"aws:username":"alice"}"#, true), (#""StringEquals":{"aws:username":"bob"}"#, false),
        (#""IpAddress":{"aws:SourceIp":"192.0.2.0/24"}"#, true), (#""IpAddress":{"aws:SourceIp":"10.0.0.0/8"}"#, false),
        (#""Bool":{"aws:SecureTransport":"true"}"#, true), (#""Bool":{"aws:SecureTransport":"false"}"#, false),
        (#""DateLessThan":{"aws:CurrentTime":"2100-01-01T00:00:00Z"}"#, true),
        (#""NumericGreaterThan":{"aws:EpochTime":"1790000001"}"#, false),
        (#""StringEquals":{"aws:RequestedRegion":"eu-central-1"}"#, true),
        (#""StringLike":{"aws:UserAgent":"tests/*"}"#, true),
        (#""ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::123456789012:user/alice"}"#, true),
        (#""StringEquals":{"aws:PrincipalAccount":"123456789012","aws:PrincipalType":"User"}"#, true),
        (#""StringEquals":{"aws:ResourceAccount":"123456789012"}"#, true),
        (#""Bool":{"aws:ViaAWSService":"false","aws:PrincipalIsAWSService":"false"}"#, true),
        (#""StringEquals":{"aws:PrincipalTag/team":"blue"}"#, true),
        // Unicode lowers the Kelvin sign to a k: "Kind", spelt with it, is another key.
        (#""StringEquals":{"aws:PrincipalTag/kind":"admin"}"#, false),
        (#""Null":{"aws:TokenIssueTime":"true","aws:MultiFactorAuthPresent":"true"}"#, true),
    ])
    func theRequestsContextIsThere(condition: String, expected: Bool) async throws {
        try await Center.with { center in
            let keys = try await center.user("alice", allows: nil)
            var alice = try await center.userRecord("alice")
            alice.tags = [Tag(key: "Team", value: "blue"), Tag(key: "\u{212A}ind", value: "admin")]
            try await center.store.write { [alice] writer in try writer.update(alice) }
            try await center.attach(
                statement(#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{\#(condition)}}"#),
                to: .user(alice.id))
            #expect(try await allows(center, keys) == expected)
        }
    }

    @Test func sessionsTellWhenTheyWereIssued() async throws {
        try await Center.with { center in
            _ = try await center.user("alice")
            let alice = try await center.userRecord("alice")
            let session = try center.session(of: .user(id: alice.id))
            #expect(try await allows(center, session))
            // What AWS attaches to revoke older sessions.
            try await center.attach(
                statement(
                    #"{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"\#(Center.now.adding(seconds: 1).iso8601)"}}}"#
                ), named: "AWSRevokeOlderSessions", to: .user(alice.id))
            #expect(try await !allows(center, session))
        }
    }

    @Test func refusalsSayWhyInAWSsWords() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice", allows: "s3:*")
            let alice = try await center.userRecord("alice")
            let call =
                "User: \(alice.arn) is not authorized to perform: iam:DeleteUser on resource: user bob"
            let input: WireFields = ["UserName": .string("bob")]
            #expect(
                await center.perform(deleteUser(), as: keys, input: input).error
                    == ServiceError(
                        code: "AccessDenied",
                        message: "\(call) because no identity-based policy allows the iam:DeleteUser action",
                        httpStatus: 403))
            try await center.attach(statement(denyWithoutMFA), named: "MFA", to: .user(alice.id))
            #expect(
                await center.perform(deleteUser(), as: keys, input: input).error?.message
                    == "\(call) with an explicit deny in an identity-based policy")
        }
    }

    @Test func aPolicyThatCannotBeReadIsNoPolicyThatAllows() async throws {
        let folder = "/tmp/twinlock-gate-\(Hex.encode(Entropy.system.bytes(8)))"
        try PrivateFile.createDirectory(folder)
        defer { try? PrivateFile.removeDirectory(folder) }
        try await Center.with { center in
            let keys = try await center.user("alice")
            let alice = try await center.userRecord("alice")
            try await center.attach("{damaged", named: "Damaged", to: .user(alice.id))
            let quiet = Gate(
                store: center.store, sealer: center.sealer,
                audit: try AuditLog("\(folder)/other.jsonl", sealer: center.sealer, entropy: .system))
            let body = Array("x".utf8)
            let result = await quiet.perform(deleteUser(), center.facts(keys, body: body), body: body) {
                ["UserName": .string("bob")]
            }
            #expect(result.error?.code == "InternalFailure")
            #expect(result.error?.message.contains("damaged") == false)
        }
    }
}
