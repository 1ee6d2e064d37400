import AWSProtocols
import CenterGate
import CenterStore
import Primitives
import SigV4
import Testing

@Suite struct AssumeRoleTests {
    private let mfaCondition = #","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#

    private func denial(_ caller: String, _ arn: String) -> ServiceError {
        ServiceError(
            code: "AccessDenied",
            message: "User: \(caller) is not authorized to perform: sts:AssumeRole on resource: \(arn)", httpStatus: 403
        )
    }

    private let aliceARN = "arn:aws:iam::123456789012:user/alice"

    @Test func aTrustedUserBecomesTheRole() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let arn = try await center.role("Target", trusts: trust(STSCenter.account))
            let answer = try await center.assume(arn, as: alice)
            let (session, expiration) = try center.credentials(answer)
            #expect(expiration == STSCenter.now.adding(seconds: 3600))
            #expect(try answer.get()["PackedPolicySize"] == nil)
            let identity = try await center.call("GetCallerIdentity", as: session).get()
            #expect(identity["Arn"] == .string("arn:aws:sts::123456789012:assumed-role/Target/session"))
            guard case .string(let userID)? = identity["UserId"] else { throw WireError(expected: "an id") }
            #expect(userID.hasPrefix("AROA") && userID.hasSuffix(":session"))
            guard case .structure(let user)? = try answer.get()["AssumedRoleUser"] else {
                throw WireError(expected: "a user")
            }
            #expect(user["AssumedRoleId"] == .string(userID))
            #expect(user["Arn"] == identity["Arn"])
        }
    }

    @Test func aCodeTellsNobodyWhetherThereIsARoleThatDoesNotTrust() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice", allows: nil)
            let serial = try await center.device(of: "alice")
            let arn = try await center.role("Target", trusts: trust("210987654321"))
            for code in ["000000", try STSCenter.code()] {
                let input: WireFields = ["SerialNumber": .string(serial), "TokenCode": .string(code)]
                for name in [arn, arn + "x"] {
                    #expect(try await center.assume(name, as: alice, input).error == denial(aliceARN, name))
                }
            }
        }
    }

    @Test func whoIsNotTrustedOrNotAllowedIsRefusedInTheSameWords() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let limited = try await center.user("limited", allows: "s3:*")
            let arn = try await center.role("Target", trusts: trust(STSCenter.account))
            let others = try await center.role("Others", trusts: trust("210987654321"))
            #expect(try await center.assume(others, as: alice).error == denial(aliceARN, others))
            #expect(
                try await center.assume(arn, as: limited).error
                    == denial("arn:aws:iam::123456789012:user/limited", arn))
            for missing in [
                "arn:aws:iam::123456789012:role/Nothing", "arn:aws:iam::123456789012:role/Target",
                "arn:aws:iam::999999999999:role/team/Target", "arn:aws:s3:::bucket/team/Target",
                "arn:aws:iam::123456789012:user/team/Target",
            ] {
                #expect(try await center.assume(missing, as: alice).error == denial(aliceARN, missing))
            }
        }
    }

    @Test(arguments: [
        "nothing-valid-in-here", "arn::b:::something/test-role", "arn:a::::something/test-role",
        "arn:a:::something/test-role", "arn:a:a::aaaaaaaaaa:",
    ])
    func whatIsNoARNIsSaidSo(text: String) async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            #expect(
                try await center.assume(text, as: alice).error
                    == ServiceError(code: "ValidationError", message: "\(text) is invalid", httpStatus: 400))
        }
    }

    @Test func aUserNamedInTheTrustPolicyNeedsNoPolicyOfItsOwn() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice", allows: nil)
            let id = try await center.userRecord("alice").id
            let arn = try await center.role(
                "Target", trusts: #"{"Effect":"Allow","Principal":{"AWS":"\#(id)"},"Action":"sts:AssumeRole"}"#)
            #expect(try await center.assume(arn, as: alice).error == nil)
        }
    }

    @Test func acrossAccountsBothSidesMustAllow() async throws {
        try await STSCenter.with { center in
            let guest = try await center.user("guest", in: "210987654321")
            let powerless = try await center.user("powerless", allows: nil, in: "210987654321")
            let arn = try await center.role("Target", trusts: trust("210987654321"))
            let session = try center.credentials(try await center.assume(arn, as: guest)).0
            let identity = try await center.call("GetCallerIdentity", as: session).get()
            #expect(identity["Account"] == .string(STSCenter.account))
            #expect(try await center.assume(arn, as: powerless).error?.code == "AccessDenied")
        }
    }

    @Test func rootAssumesNoRoles() async throws {
        try await STSCenter.with { center in
            let root = try await center.root()
            let arn = try await center.role("Target", trusts: trust(STSCenter.account))
            let expected = ServiceError(
                code: "AccessDenied", message: "Roles may not be assumed by root accounts.", httpStatus: 403)
            #expect(try await center.assume(arn, as: root).error == expected)
            let session = try await center.sessionToken(root)
            #expect(try await center.assume(arn, as: session).error == expected)
        }
    }

    @Test func anExternalIDIsCompared() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let arn = try await center.role(
                "Target",
                trusts: trust(
                    STSCenter.account, condition: #","Condition":{"StringEquals":{"sts:ExternalId":"secret"}}"#))
            #expect(try await center.assume(arn, as: alice).error?.code == "AccessDenied")
            #expect(
                try await center.assume(arn, as: alice, ["ExternalId": .string("other")]).error?.code == "AccessDenied")
            #expect(try await center.assume(arn, as: alice, ["ExternalId": .string("secret")]).error == nil)
        }
    }

    @Test func aCodeServesTheCallItCameWithAndIsSpent() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let arn = try await center.role("Target", trusts: trust(STSCenter.account, condition: mfaCondition))
            let input: WireFields = ["SerialNumber": .string(serial), "TokenCode": .string(try STSCenter.code())]
            #expect(try await center.assume(arn, as: alice).error == denial(aliceARN, arn))
            let session = try center.credentials(try await center.assume(arn, as: alice, input)).0
            #expect(
                try await center.assume(arn, as: alice, input).error?.message
                    == "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
            // The session knows nothing of the code that its making took.
            let caller = try center.claims(session)
            #expect(caller.mfaSince == nil)
        }
    }

    @Test func theMomentOfTheCodeGoesFromTheUsersSessionToTheRolesAndNoFurther() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let open = try await center.role("Open", trusts: trust(STSCenter.account))
            let guarded = try await center.role("Guarded", trusts: trust(STSCenter.account, condition: mfaCondition))
            let input: WireFields = ["SerialNumber": .string(serial), "TokenCode": .string(try STSCenter.code())]
            let mfa = try await center.sessionToken(alice, input)
            let plain = try await center.sessionToken(alice)
            #expect(try await center.assume(guarded, as: plain).error?.code == "AccessDenied")
            let first = try center.credentials(try await center.assume(guarded, as: mfa, after: 60)).0
            #expect(try center.claims(first).mfaSince == STSCenter.now)
            #expect(
                try center.claims(try center.credentials(try await center.assume(open, as: plain)).0).mfaSince == nil)
            let second = try center.credentials(try await center.assume(open, as: first, after: 60)).0
            #expect(try center.claims(second).mfaSince == nil)
            #expect(try await center.assume(guarded, as: second, after: 60).error?.code == "AccessDenied")
        }
    }

    @Test func durationsHaveLimits() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let arn = try await center.role("Long", trusts: trust(STSCenter.account), maxSessionDuration: 7200)
            func lasting(_ seconds: Int64, as credentials: AWSCredentials) async throws -> Result<
                WireFields, ServiceError
            > {
                try await center.assume(arn, as: credentials, ["DurationSeconds": .integer(seconds)])
            }
            let longest = try await lasting(7200, as: alice)
            #expect(try center.credentials(longest).expiration == STSCenter.now.adding(seconds: 7200))
            #expect(
                try await lasting(7201, as: alice).error
                    == .validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role."))
            #expect(try await lasting(899, as: alice).error?.code == "ValidationError")
            let roleSession = try center.credentials(longest).0
            for session in [roleSession, try await center.sessionToken(alice)] {
                #expect(try await lasting(3600, as: session).error == nil)
                #expect(
                    try await lasting(3601, as: session).error
                        == .validation(
                            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role "
                                + "chaining"))
            }
        }
    }

    @Test func sessionPoliciesLimitTheSession() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let arn = try await center.role("Target", trusts: trust(STSCenter.account))
            let document =
                #"{"Version": "2012-10-17", "Statement": [{"Sid": "RestrictedAccess", "Effect": "Allow", "#
                + #""Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::example-bucket/*"]}]}"#
            let limited = try await center.assume(arn, as: alice, ["Policy": .string(document)])
            #expect(try limited.get()["PackedPolicySize"] == .integer(16))
            let session = try center.credentials(limited).0
            #expect(
                try await center.call("ListUsers", as: session).error?.message.hasSuffix(
                    "because no session policy allows the iam:ListUsers action") == true)
            let free = try center.credentials(try await center.assume(arn, as: alice)).0
            #expect(try await center.call("ListUsers", as: free).error == nil)
            #expect(
                try await center.assume(arn, as: alice, ["Policy": .string("{}")]).error?.code
                    == "MalformedPolicyDocument")
            let long = policy(
                #"{"Effect":"Allow","Action":"s3:\#(String(repeating: "a", count: 2048))","Resource":"*"}"#)
            #expect(
                try await center.assume(arn, as: alice, ["Policy": .string(long)]).error?.code == "ValidationError")
        }
    }

    @Test func managedSessionPoliciesLimitTheSession() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let arn = try await center.role("Target", trusts: trust(STSCenter.account))
            func policies(_ arns: [String]) -> WireFields {
                ["PolicyArns": .list(arns.map { .structure(["arn": .string($0)]) })]
            }
            let readOnly = "arn:aws:iam::aws:policy/IAMReadOnlyAccess"
            let session = try center.credentials(try await center.assume(arn, as: alice, policies([readOnly]))).0
            #expect(try await center.call("ListUsers", as: session).error == nil)
            #expect(
                try await center.call("CreateUser", as: session, ["UserName": .string("x")]).error?.code
                    == "AccessDenied")
            #expect(
                try await center.assume(arn, as: alice, policies(["arn:aws:iam::123456789012:policy/None"])).error?.code
                    == "ValidationError")
            #expect(
                try await center.assume(arn, as: alice, policies(Array(repeating: readOnly, count: 11))).error?.code
                    == "ValidationError")
        }
    }

    @Test func aDeletedRolesSessionsEnd() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let arn = try await center.role("Target", trusts: trust(STSCenter.account))
            let session = try center.credentials(try await center.assume(arn, as: alice)).0
            try await center.store.write { writer in
                guard let role = try writer.role(named: "Target", in: STSCenter.account) else { return }
                _ = try writer.deleteInlinePolicy(named: "Own", of: .role(role.id), in: STSCenter.account)
                try writer.deleteRole(id: role.id, in: STSCenter.account)
            }
            _ = try await center.role("Target", trusts: trust(STSCenter.account))
            #expect(try await center.call("GetCallerIdentity", as: session).error?.code == "InvalidClientTokenId")
        }
    }

    @Test func theSourceIdentityStays() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let actions = #""sts:AssumeRole","sts:SetSourceIdentity""#
            let arn = try await center.role("Named", trusts: trust(STSCenter.account, actions: actions))
            let plain = try await center.role("Plain", trusts: trust(STSCenter.account))
            let identity: WireFields = ["SourceIdentity": .string("alice@example.org")]
            #expect(try await center.assume(plain, as: alice, identity).error?.code == "AccessDenied")
            let answer = try await center.assume(arn, as: alice, identity)
            #expect(try answer.get()["SourceIdentity"] == .string("alice@example.org"))
            let session = try center.credentials(answer).0
            let chained = try await center.assume(arn, as: session)
            #expect(try chained.get()["SourceIdentity"] == .string("alice@example.org"))
            #expect(
                try await center.assume(arn, as: session, ["SourceIdentity": .string("mallory")]).error?.code
                    == "AccessDenied")
            #expect(try await center.assume(plain, as: session).error?.code == "AccessDenied")
        }
    }

    @Test func keysTellTheirAccount() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            for id in [alice.accessKeyID, "ASIAQNZGKIQY56JQ7WML"] {
                let answer = try await center.call("GetAccessKeyInfo", as: alice, ["AccessKeyId": .string(id)])
                #expect(
                    try answer.get()["Account"]
                        == .string(id == alice.accessKeyID ? STSCenter.account : "029608264753"))
            }
            #expect(
                try await center.call("GetAccessKeyInfo", as: alice, ["AccessKeyId": .string("AKIAIOSFODNN7EXAMPLE")])
                    .error?.httpStatus == 400)
        }
    }
}
