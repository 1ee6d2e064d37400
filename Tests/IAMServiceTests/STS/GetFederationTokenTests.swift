import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Primitives
import SigV4
import Testing

@Suite struct GetFederationTokenTests {
    private static let readOnly = policy(#"{"Effect":"Allow","Action":["iam:*","sts:*","s3:*"],"Resource":"*"}"#)

    private func federate(
        _ center: STSCenter, as credentials: AWSCredentials, _ more: WireFields = [:]
    ) async throws -> Result<WireFields, ServiceError> {
        let input: WireFields = ["Name": .string("bob")]
        return try await center.call("GetFederationToken", as: credentials, input.merging(more) { _, new in new })
    }

    /// What S3 would be told of a request by the session.
    private func judge(
        _ center: STSCenter, _ session: AWSCredentials, _ action: String, _ resource: String,
        _ document: String? = nil
    ) async throws -> Bool {
        let principal = try center.claims(session).principal
        guard case .federatedUser(let id, let name) = principal else { throw WireError(expected: "a federated user") }
        let user = try await center.store.read { reader in
            try id.flatMap { try reader.user(id: $0, in: STSCenter.account) }
        }
        let caller = Caller(
            kind: .federatedUser(user, name: name), accountID: STSCenter.account, accessKeyID: session.accessKeyID,
            session: try center.claims(session))
        let facts = RequestFacts(
            requestID: "r", sourceIP: "192.0.2.7", userAgent: "", isSecure: true, receivedAt: STSCenter.now,
            method: "GET", rawPath: "/", rawQuery: "", headers: HeaderList())
        let call = Call(caller: caller, facts: facts, region: "us-east-1", now: STSCenter.now)
        let request = AuthorizationRequest(
            action: action, resource: resource, resourceAccountID: STSCenter.account,
            resourcePolicy: document.map { .resource($0) } ?? .none)
        return try await center.gate.judge([request], for: call).allSatisfy(\.decision.isAllowed)
    }

    @Test func itNamesTheFederatedUser() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let answer = try await federate(center, as: alice, ["DurationSeconds": .integer(900)])
            let (session, expiration) = try center.credentials(answer)
            #expect(expiration == STSCenter.now.adding(seconds: 900))
            #expect(try answer.get()["PackedPolicySize"] == .integer(0))
            let arn = "arn:aws:sts::123456789012:federated-user/bob"
            #expect(
                try answer.get()["FederatedUser"]
                    == .structure(["FederatedUserId": .string("123456789012:bob"), "Arn": .string(arn)]))
            let identity = try await center.call("GetCallerIdentity", as: session).get()
            #expect(identity["Arn"] == .string(arn))
            #expect(identity["UserId"] == .string("123456789012:bob"))
            #expect(identity["Account"] == .string(STSCenter.account))
        }
    }

    @Test func itNeedsAPermission() async throws {
        try await STSCenter.with { center in
            let limited = try await center.user("limited", allows: "s3:*")
            #expect(
                try await federate(center, as: limited).error?.message
                    == "User: arn:aws:iam::123456789012:user/limited is not authorized to perform: "
                    + "sts:GetFederationToken on resource: arn:aws:sts::123456789012:federated-user/bob because no "
                    + "identity-based policy allows the sts:GetFederationToken action")
            let untagged = try await center.user("untagged", allows: "sts:GetFederationToken")
            let tags: WireFields = ["Tags": .list([.structure(["Key": .string("a"), "Value": .string("b")])])]
            #expect(try await federate(center, as: untagged).error == nil)
            #expect(try await federate(center, as: untagged, tags).error?.message.contains("sts:TagSession") == true)
        }
    }

    @Test func sessionsAreRefused() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let role = try await center.role("Target", trusts: trust(STSCenter.account))
            let federated = try center.credentials(try await federate(center, as: alice)).0
            let assumed = try center.credentials(try await center.assume(role, as: alice)).0
            let refusal = ServiceError(
                code: "AccessDenied", message: "Cannot call GetFederationToken with session credentials",
                httpStatus: 403)
            for session in [federated, assumed, try await center.sessionToken(alice)] {
                #expect(try await federate(center, as: session).error == refusal)
            }
        }
    }

    @Test func aFederatedUserCallsNeitherIAMNorSTS() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let role = try await center.role("Target", trusts: trust(STSCenter.account))
            let session = try center.credentials(
                try await federate(center, as: alice, ["Policy": .string(Self.readOnly)])
            ).0
            #expect(try await center.call("ListUsers", as: session).error?.code == "InvalidClientTokenId")
            #expect(try await center.assume(role, as: session).error?.code == "AccessDenied")
            #expect(
                try await center.call("GetAccessKeyInfo", as: session, ["AccessKeyId": .string(alice.accessKeyID)])
                    .error?.code == "AccessDenied")
            #expect(try await center.call("GetSessionToken", as: session).error?.code == "AccessDenied")
            #expect(try await center.call("GetCallerIdentity", as: session).error == nil)
        }
    }

    @Test func itMayDoWhatBothTheUserAndTheSessionPoliciesAllow() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let limited = try await center.user("limited", allows: "sts:*")
            let object = "arn:aws:s3:::bucket/key"
            for (maker, document, isAllowed) in [
                (alice, nil, false), (alice, Self.readOnly, true), (limited, Self.readOnly, false),
                (alice, policy(#"{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}"#), false),
            ] {
                let more: WireFields = document.map { ["Policy": .string($0)] } ?? [:]
                let session = try center.credentials(try await federate(center, as: maker, more)).0
                #expect(try await judge(center, session, "s3:GetObject", object) == isAllowed)
            }
        }
    }

    @Test func rootsOwnMayDoWhatTheSessionPoliciesAllowForAnHourAtMost() async throws {
        try await STSCenter.with { center in
            let root = try await center.root()
            let more: WireFields = ["Policy": .string(Self.readOnly), "DurationSeconds": .integer(7200)]
            let (session, expiration) = try center.credentials(try await federate(center, as: root, more))
            #expect(expiration == STSCenter.now.adding(seconds: 3600))
            #expect(try await judge(center, session, "s3:GetObject", "arn:aws:s3:::bucket/key"))
            #expect(try await judge(center, session, "sqs:SendMessage", "arn:aws:sqs:::queue") == false)
            #expect(try await center.call("GetCallerIdentity", as: session).error == nil)
        }
    }

    @Test func aResourceThatNamesTheSessionLetsItIn() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let session = try center.credentials(try await federate(center, as: alice)).0
            for (name, isAllowed) in [
                ("arn:aws:sts::123456789012:federated-user/bob", true),
                ("arn:aws:sts::123456789012:federated-user/eve", false),
                ("arn:aws:sts::210987654321:federated-user/bob", false),
                ("arn:aws:iam::123456789012:user/alice", false),
            ] {
                let document = policy(
                    #"{"Effect":"Allow","Principal":{"AWS":"\#(name)"},"Action":"s3:GetObject","#
                        + #""Resource":"arn:aws:s3:::bucket/*"}"#)
                #expect(
                    try await judge(center, session, "s3:GetObject", "arn:aws:s3:::bucket/key", document) == isAllowed)
            }
        }
    }

    @Test(arguments: [("a", nil), ("a b", nil), (String(repeating: "a", count: 33), nil), ("ok", 899), ("ok", 129_601)])
    func namesAndDurationsHaveLimits(name: String, duration: Int64?) async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            var input: WireFields = ["Name": .string(name)]
            input["DurationSeconds"] = duration.map { .integer($0) }
            #expect(try await federate(center, as: alice, input).error?.code == "ValidationError")
        }
    }

    @Test func itEndsWithItsMaker() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let record = try await center.userRecord("alice")
            let session = try center.credentials(try await federate(center, as: alice)).0
            try await center.store.write { writer in
                try writer.deleteAccessKey(alice.accessKeyID, in: STSCenter.account)
                _ = try writer.deleteInlinePolicy(named: "Own", of: .user(record.id), in: STSCenter.account)
            }
            #expect(try await center.call("GetCallerIdentity", as: session).error == nil)
            try await center.store.write { writer in try writer.deleteUser(id: record.id, in: STSCenter.account) }
            _ = try await center.user("alice")
            #expect(try await center.call("GetCallerIdentity", as: session).error?.code == "InvalidClientTokenId")
        }
    }
}
