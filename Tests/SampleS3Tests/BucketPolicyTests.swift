import AWSProtocols
import CenterStore
import Platform
import Primitives
import SampleS3
import SigV4
import Testing

/// Bucket policies: what S3 takes and refuses, in its words, and whom they let in.
struct BucketPolicyTests {
    static let reader = "arn:aws:iam::123456789012:user/reader"
    static let nothing =
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:GetUser","Resource":"*"}}"#

    static func policy(
        _ effect: String = "Allow", principal: String = #"{"AWS":"\#(reader)"}"#, action: String = #""s3:GetObject""#,
        resource: String = #""arn:aws:s3:::bucket/*""#, more: String = ""
    ) -> String {
        #"{"Version":"2012-10-17","Statement":[{"Effect":"\#(effect)","Principal":\#(principal),"Action":\#(action),"#
            + #""Resource":\#(resource)\#(more)}]}"#
    }

    /// A sample with a bucket, an object and a user who may nothing by its own policies.
    private func with(_ body: (Sample, AWSCredentials) async throws -> Void) async throws {
        try await Sample.withBucket { sample in
            await sample.put("key", "secret")
            try await body(sample, try await sample.user("reader", allowing: Self.nothing))
        }
    }

    @discardableResult
    private func put(_ policy: String, _ sample: Sample, as user: AWSCredentials? = nil) async -> Reply {
        await sample.send("PUT", "/bucket", query: "policy", body: Array(policy.utf8), as: user)
    }

    @Test func aPolicyIsPutShownAndRemoved() async throws {
        try await with { sample, _ in
            #expect(await sample.send("GET", "/bucket", query: "policy").code == "NoSuchBucketPolicy")
            #expect(await sample.send("GET", "/bucket", query: "policyStatus").code == "NoSuchBucketPolicy")
            #expect(await put(Self.policy(), sample).status == 204)
            let shown = await sample.send("GET", "/bucket", query: "policy")
            #expect(shown.text == Self.policy())
            #expect(shown.headers["Content-Type"] == "application/json")
            #expect(await sample.send("GET", "/bucket", query: "policyStatus").text(at: "IsPublic") == "false")
            #expect(await sample.send("DELETE", "/bucket", query: "policy").status == 204)
            #expect(await sample.send("DELETE", "/bucket", query: "policy").status == 204)
            #expect(await sample.send("GET", "/bucket", query: "policy").status == 404)
            #expect(await sample.send("GET", "/none", query: "policy").code == "NoSuchBucket")
        }
    }

    @Test func aUserThatThePolicyNamesNeedsNoPolicyOfItsOwn() async throws {
        try await with { sample, reader in
            #expect(await sample.send("GET", "/bucket/key", as: reader).code == "AccessDenied")
            await put(Self.policy(), sample)
            #expect(await sample.send("GET", "/bucket/key", as: reader).text == "secret")
            #expect(await sample.send("DELETE", "/bucket/key", as: reader).code == "AccessDenied")
        }
    }

    @Test func theAccountAloneGrantsNothingToItsUsers() async throws {
        try await with { sample, reader in
            await put(Self.policy(principal: #"{"AWS":"123456789012"}"#), sample)
            let refused = await sample.send("GET", "/bucket/key", as: reader)
            #expect(
                refused.text(at: "Message") == "User: \(Self.reader) is not authorized to perform: s3:GetObject on "
                    + "resource: \"arn:aws:s3:::bucket/key\" because no identity-based policy allows the "
                    + "s3:GetObject action")
        }
    }

    @Test func anExplicitDenySaysThatItStandsInAResourceBasedPolicy() async throws {
        try await with { sample, _ in
            await put(Self.policy("Deny", principal: #""*""#), sample)
            #expect(
                await sample.send("GET", "/bucket/key").text(at: "Message")
                    == "User: arn:aws:iam::123456789012:user/admin is not authorized to perform: s3:GetObject on "
                    + "resource: \"arn:aws:s3:::bucket/key\" with an explicit deny in a resource-based policy")
        }
    }

    @Test(arguments: [
        ("Policies must be valid JSON and the first byte must be '{'", "no json"),
        ("Policies must be valid JSON and the first byte must be '{'", ""),
        ("Policies must be valid JSON and the first byte must be '{'", String(repeating: "[", count: 20_000)),
        ("Policy exceeds the maximum allowed document size.", policy() + String(repeating: " ", count: 20 << 10)),
        ("Missing required field Statement", #"{"Version":"2012-10-17"}"#),
        ("Policy has invalid resource", policy(resource: #""*""#)),
        ("Policy has invalid resource", policy(resource: #""arn:aws:s3:::other/*""#)),
        ("Policy has invalid resource", policy(resource: #""arn:aws:s3:::bucket2/*""#)),
        ("Policy has invalid resource", policy(resource: #"["arn:aws:s3:::bucket/*","arn:aws:sqs:::bucket"]"#)),
        ("Policy has invalid action", policy(action: #""sqs:SendMessage""#)),
        ("Policy has invalid action", policy(action: #""s3:FetchObject""#)),
        ("Action does not apply to any resource(s) in statement", policy(action: #""s3:ListBucket""#)),
        ("Action does not apply to any resource(s) in statement", policy(resource: #""arn:aws:s3:::bucket""#)),
        ("Invalid principal in policy", policy(principal: #"{"AWS":"arn:aws:iam::123456789012:user/nobody"}"#)),
        ("Invalid principal in policy", policy(principal: #"{"AWS":"AIDANOBODY2EXAMPLE3S2"}"#)),
        ("Invalid principal in policy", policy(principal: #"{"AWS":"arn:aws:iam::123456789012:user/*"}"#)),
        ("Policy has an invalid condition key", policy(more: #","Condition":{"StringEquals":{"s3:color":"red"}}"#)),
        ("Invalid Condition type : StringSame", policy(more: #","Condition":{"StringSame":{"s3:prefix":"a"}}"#)),
        ("Unknown field Extra", policy(more: #","Extra":1"#)),
        ("Invalid effect: Maybe", policy("Maybe")),
    ])
    func whatIsNoBucketPolicyIsRefusedInTheWordsOfS3(words: String, text: String) async throws {
        try await with { sample, _ in
            let reply = await put(text, sample)
            #expect(reply.status == 400)
            #expect(reply.code == "MalformedPolicy")
            #expect(reply.text(at: "Message") == words)
            #expect(await sample.send("GET", "/bucket", query: "policy").code == "NoSuchBucketPolicy")
        }
    }

    @Test(arguments: [
        policy(action: #""s3:*""#, resource: #""arn:aws:s3:::bucket*""#),
        policy(
            action: #"["s3:ListBucket","s3:GetObject"]"#, resource: #"["arn:aws:s3:::bucket","arn:aws:s3:::bucket/*"]"#),
        policy(principal: #"{"Service":"logging.s3.amazonaws.com"}"#, action: #""s3:PutObject""#),
        policy(more: #","Condition":{"StringEquals":{"s3:x-amz-acl":"private","aws:PrincipalTag/team":"red"}}"#),
        policy("Deny", principal: #""*""#, action: #""*""#),
        policy(resource: #""arn:aws:s3:::bucket/${aws:username}/*""#),
    ])
    func whatS3TakesIsTaken(text: String) async throws {
        try await with { sample, _ in #expect(await put(text, sample).status == 204, "\(text)") }
    }

    @Test func aUserMadeAgainUnderTheSameNameIsNotTheOneThatWasMeant() async throws {
        try await with { sample, reader in
            await put(Self.policy(), sample)
            let id = try await sample.store.write { writer in
                let user = try #require(try writer.user(named: "reader", in: Sample.account))
                _ = try writer.deleteInlinePolicy(named: "Inline", of: .user(user.id), in: Sample.account)
                try writer.deleteAccessKey(reader.accessKeyID, in: Sample.account)
                try writer.deleteUser(id: user.id, in: Sample.account)
                return user.id
            }
            let again = try await sample.user("reader", allowing: Self.nothing)
            #expect(await sample.send("GET", "/bucket/key", as: again).code == "AccessDenied")
            #expect(
                await sample.send("GET", "/bucket", query: "policy").text
                    == Self.policy(principal: #"{"AWS":"\#(id)"}"#))
        }
    }

    @Test func anotherAccountNeedsBothSidesAndAdministersNothing() async throws {
        try await with { sample, _ in
            try await sample.store.write { writer in
                try writer.insert(.init(id: "210987654321", createdAt: Sample.now))
            }
            let stranger = try await Sample.makeUser(
                "stranger", allowing: Sample.everything, in: sample.store, account: "210987654321")
            let refused = await sample.send("GET", "/bucket/key", as: stranger)
            #expect(refused.text.contains("because no resource-based policy allows the s3:GetObject action"))
            await put(
                Self.policy(
                    principal: #"{"AWS":"210987654321"}"#, action: #""s3:*""#,
                    resource: #"["arn:aws:s3:::bucket","arn:aws:s3:::bucket/*"]"#), sample)
            #expect(await sample.send("GET", "/bucket/key", as: stranger).text == "secret")
            #expect(await put(Self.policy(), sample, as: stranger).status == 405)
            #expect(await sample.send("GET", "/bucket", query: "policy", as: stranger).code == "MethodNotAllowed")
            let weak = try await Sample.makeUser(
                "weak", allowing: Self.nothing, in: sample.store, account: "210987654321")
            #expect(await sample.send("GET", "/bucket/key", as: weak).code == "AccessDenied")
        }
    }

    @Test func aPublicPolicyIsBlockedUntilTheBlockIsTakenAway() async throws {
        try await with { sample, reader in
            let open = Self.policy(principal: #""*""#)
            let refused = await put(open, sample)
            #expect(refused.status == 403)
            #expect(
                refused.text(at: "Message") == "User: arn:aws:iam::123456789012:user/admin is not authorized to "
                    + "perform: s3:PutBucketPolicy on resource: \"arn:aws:s3:::bucket\" because public policies are "
                    + "prevented by the BlockPublicPolicy setting in S3 Block Public Access.")
            #expect(
                await sample.send("GET", "/bucket", query: "publicAccessBlock").text(at: "BlockPublicPolicy") == "true")
            #expect(await sample.send("DELETE", "/bucket", query: "publicAccessBlock").status == 204)
            #expect(
                await sample.send("GET", "/bucket", query: "publicAccessBlock").code
                    == "NoSuchPublicAccessBlockConfiguration")
            #expect(await put(open, sample).status == 204)
            #expect(await sample.send("GET", "/bucket", query: "policyStatus").text(at: "IsPublic") == "true")
            #expect(await sample.send("GET", "/bucket/key", as: reader).text == "secret")
            let block = Array(
                "<PublicAccessBlockConfiguration><BlockPublicPolicy>true</BlockPublicPolicy></PublicAccessBlockConfiguration>"
                    .utf8)
            #expect(await sample.send("PUT", "/bucket", query: "publicAccessBlock", body: block).status == 200)
            #expect(await put(open, sample).code == "AccessDenied")
        }
    }

    @Test(arguments: [
        (#","Condition":{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}}"#, false),
        (#","Condition":{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}"#, true),
        (#","Condition":{"IpAddressIfExists":{"aws:SourceIp":"192.0.2.0/24"}}"#, true),
        (#","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}"#, false),
        (#","Condition":{"StringLike":{"aws:PrincipalOrgID":"o-*"}}"#, true),
        (#","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-1"}}"#, true),
        (#","Condition":{"Bool":{"aws:SecureTransport":"true"}}"#, true), ("", true),
    ])
    func aPolicyForEveryoneIsPublicUnlessAConditionFixesIt(condition: String, isPublic: Bool) async throws {
        try await with { sample, _ in
            let reply = await put(Self.policy(principal: #"{"AWS":"*"}"#, more: condition), sample)
            #expect(reply.status == (isPublic ? 403 : 204), "\(reply.text)")
        }
    }

    @Test func theRootUserIsNotLockedOut() async throws {
        try await with { sample, _ in
            await put(
                Self.policy("Deny", principal: #""*""#, action: #""s3:*""#, resource: #""arn:aws:s3:::bucket*""#),
                sample)
            #expect(await sample.send("DELETE", "/bucket", query: "policy").code == "AccessDenied")
            let id = AWSIdentifiersForTests.key
            let secret = Secret(utf8: "rootrootrootrootrootrootrootrootrootroot")
            try await sample.store.write { writer in
                try writer.insert(
                    AccessKeyRecord(
                        accountID: Sample.account, id: id, owner: .root, secret: secret, createdAt: Sample.now))
            }
            let root = AWSCredentials(accessKeyID: id, secretAccessKey: secret)
            #expect(await sample.send("GET", "/bucket/key", as: root).code == "AccessDenied")
            #expect(await sample.send("DELETE", "/bucket", query: "policy", as: root).status == 204)
            #expect(await sample.send("GET", "/bucket/key", as: root).text == "secret")
        }
    }

    @Test func conditionsOfTheRequestCount() async throws {
        try await with { sample, reader in
            await put(
                Self.policy(
                    action: #""s3:ListBucket""#, resource: #""arn:aws:s3:::bucket""#,
                    more:
                        #","Condition":{"StringEquals":{"s3:prefix":"open/"},"IpAddress":{"aws:SourceIp":"192.0.2.7"},"#
                        + #""Bool":{"aws:SecureTransport":"true"}}"#), sample)
            #expect(await sample.send("GET", "/bucket", query: "list-type=2&prefix=open/", as: reader).status == 200)
            #expect(await sample.send("GET", "/bucket", query: "list-type=2&prefix=closed/", as: reader).status == 403)
            #expect(await sample.send("GET", "/bucket", query: "list-type=2", as: reader).status == 403)
        }
    }

    @Test func aBucketMadeAgainHasNoPolicy() async throws {
        try await with { sample, _ in
            await put(Self.policy(), sample)
            #expect(await sample.send("DELETE", "/bucket/key").status == 204)
            #expect(await sample.send("DELETE", "/bucket").status == 204)
            #expect(await sample.send("PUT", "/bucket").status == 200)
            #expect(await sample.send("GET", "/bucket", query: "policy").code == "NoSuchBucketPolicy")
        }
    }

    /// Whoever can write into the folder must not be able to take a denial away by breaking it.
    @Test(arguments: ["", "{}", "null", "{\"policy\":\"{}\",\"principals\":{}}"])
    func aDamagedPolicyOpensNothing(content: String) async throws {
        try await with { sample, _ in
            await put(Self.policy("Deny", principal: #""*""#), sample)
            let path = "\(sample.folder)/buckets/bucket/access.json"
            try PrivateFile.write(Array(content.utf8), to: path)
            #expect(await sample.send("GET", "/bucket/key").status == 500)
        }
    }

    @Test func aLinkPlantedInThePlaceOfAPolicyIsNotFollowed() async throws {
        try await with { sample, _ in
            let outside = PathText.folder(of: sample.folder) + "/access.json"
            try PrivateFile.write(Array(#"{"principals":{}}"#.utf8), to: outside)
            try PrivateFile.createSymbolicLink(at: "\(sample.folder)/buckets/bucket/access.json", to: outside)
            #expect(await sample.send("GET", "/bucket/key").status == 500)
        }
    }

    @Test func withoutASignatureABucketIsClosed() async throws {
        try await with { sample, _ in
            let bare = SignableRequest(method: "GET", path: "/bucket/key", headers: ["Host": "localhost:7380"])
            let reply = await sample.deliver(bare)
            #expect(reply.status == 403 && reply.code == "AccessDenied")
            #expect(reply.text(at: "Message") == "Access Denied")
        }
    }
}

private enum AWSIdentifiersForTests {
    static let key = "AKIAIOSFODNN7ROOTKEY"
}
