import AWSProtocols
import Primitives
import SampleS3
import SigV4
import Testing

/// Who may do what, and how it is told.
struct AccessTests {
    private static func policy(_ actions: String, _ resources: String, _ more: String = "") -> String {
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[\#(actions)],"Resource":[\#(resources)]\#(more)}]}"#
    }

    @Test func aDenialNamesCallerActionAndResource() async throws {
        try await Sample.withBucket { sample in
            let user = try await sample.user("nobody", allowing: Self.policy(#""iam:GetUser""#, #""*""#))
            let reply = await sample.send("PUT", "/bucket/folder/key", body: [1], as: user)
            #expect(reply.status == 403)
            #expect(reply.code == "AccessDenied")
            #expect(
                reply.text(at: "Message") == "User: arn:aws:iam::123456789012:user/nobody is not authorized to "
                    + "perform: s3:PutObject on resource: \"arn:aws:s3:::bucket/folder/key\" because no "
                    + "identity-based policy allows the s3:PutObject action")
            #expect(reply.text(at: "Resource") == "/bucket/folder/key")
            #expect(reply.text(at: "RequestId") == "0123456789ABCDEF")
            #expect(reply.headers["x-amz-request-id"] == "0123456789ABCDEF")
            #expect(reply.text(at: "HostId") == reply.headers["x-amz-id-2"])
        }
    }

    @Test(arguments: [
        ("GET", "/", "", "s3:ListAllMyBuckets"), ("PUT", "/new", "", "s3:CreateBucket"),
        ("DELETE", "/bucket", "", "s3:DeleteBucket"), ("GET", "/bucket", "", "s3:ListBucket"),
        ("GET", "/bucket", "list-type=2", "s3:ListBucket"), ("GET", "/bucket", "location", "s3:GetBucketLocation"),
        ("GET", "/bucket", "versioning", "s3:GetBucketVersioning"),
        ("GET", "/bucket", "uploads", "s3:ListBucketMultipartUploads"), ("GET", "/bucket/key", "", "s3:GetObject"),
        ("GET", "/bucket/key", "tagging", "s3:GetObjectTagging"), ("PUT", "/bucket/key", "", "s3:PutObject"),
        ("DELETE", "/bucket/key", "", "s3:DeleteObject"), ("POST", "/bucket/key", "uploads", "s3:PutObject"),
        ("PUT", "/bucket/key", "partNumber=1&uploadId=1", "s3:PutObject"),
        ("POST", "/bucket/key", "uploadId=1", "s3:PutObject"),
        ("DELETE", "/bucket/key", "uploadId=1", "s3:AbortMultipartUpload"),
        ("GET", "/bucket/key", "uploadId=1", "s3:ListMultipartUploadParts"),
    ])
    func everyOperationNeedsItsAction(method: String, path: String, query: String, action: String) async throws {
        try await Sample.withBucket { sample in
            let denied =
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},"#
                + #"{"Effect":"Deny","Action":"\#(action)","Resource":"*"}]}"#
            let user = try await sample.user("almost", allowing: denied)
            let reply = await sample.send(method, path, query: query, as: user)
            #expect(reply.code == "AccessDenied")
            #expect(reply.text.contains("not authorized to perform: \(action) on"))
        }
    }

    @Test func aRefusedBodyIsNeverAskedFor() async throws {
        try await Sample.withBucket { sample in
            let user = try await sample.user("reader", allowing: Self.policy(#""s3:GetObject""#, #""*""#))
            let signer = Signer(credentials: user, region: "us-east-1", service: "s3", options: .s3)
            var request = Sample.request("PUT", "/bucket/key", query: "", headers: [:], length: 10)
            request.headers.append(contentsOf: signer.sign(request, payload: .unsigned, at: Sample.now).headers)
            let pieces = AsyncThrowingStream<[UInt8], any Error> {
                Issue.record("the body was asked for")
                return nil
            }
            #expect(await sample.deliver(request, pieces: pieces).code == "AccessDenied")
        }
    }

    @Test func listingsAreLimitedByPrefix() async throws {
        try await Sample.withBucket { sample in
            await sample.put("home/ann/a")
            let policy = Self.policy(
                #""s3:ListBucket""#, #""arn:aws:s3:::bucket""#,
                #","Condition":{"StringLike":{"s3:prefix":"home/${aws:username}/*"}}"#)
            let ann = try await sample.user("ann", allowing: policy)
            let own = await sample.send("GET", "/bucket", query: "list-type=2&prefix=home/ann/", as: ann)
            #expect(own.keys == ["home/ann/a"])
            for query in ["list-type=2", "prefix=home/", "prefix=home/bob/", "prefix=&prefix=home/ann/"] {
                #expect(await sample.send("GET", "/bucket", query: query, as: ann).status >= 400, "\(query)")
            }
        }
    }

    @Test func whetherAKeyExistsIsForThoseWhoMayList() async throws {
        try await Sample.withBucket { sample in
            let user = try await sample.user("reader", allowing: Self.policy(#""s3:GetObject""#, #""*""#))
            #expect(await sample.send("GET", "/bucket/none", as: user).code == "AccessDenied")
            #expect(await sample.send("HEAD", "/bucket/none", as: user).status == 403)
            #expect(await sample.send("GET", "/bucket/none").code == "NoSuchKey")
            #expect(await sample.send("HEAD", "/bucket/none").status == 404)
        }
    }

    @Test func deletingManyAsksForEach() async throws {
        try await Sample.withBucket { sample in
            for key in ["mine/a", "yours/a"] { await sample.put(key) }
            let user = try await sample.user(
                "cleaner", allowing: Self.policy(#""s3:DeleteObject""#, #""arn:aws:s3:::bucket/mine/*""#))
            let body = Array(
                ("<Delete><Quiet>true</Quiet><Object><Key>mine/a</Key></Object><Object><Key>yours/a</Key></Object>"
                    + "</Delete>").utf8)
            let headers = HeaderList([(name: "content-md5", value: Checksums.md5(body) ?? "")])
            let reply = await sample.send("POST", "/bucket", query: "delete", headers: headers, body: body, as: user)
            #expect(reply.status == 200)
            #expect(reply.document.all("Deleted").isEmpty)
            #expect(reply.document.all("Error").map { $0["Key"]?.text } == ["yours/a"])
            #expect(reply.text(at: "Error/Code") == "AccessDenied")
            #expect(await sample.send("GET", "/bucket").keys == ["yours/a"])
        }
    }

    @Test func copyingNeedsBothSides() async throws {
        try await Sample.withBucket { sample in
            await sample.put("secret")
            let writer = try await sample.user("writer", allowing: Self.policy(#""s3:PutObject""#, #""*""#))
            let copy: HeaderList = ["x-amz-copy-source": "bucket/secret"]
            let refused = await sample.send("PUT", "/bucket/copy", headers: copy, as: writer)
            #expect(refused.text.contains("s3:GetObject on resource: \"arn:aws:s3:::bucket/secret\"") == false)
            #expect(refused.code == "AccessDenied")
            let reader = try await sample.user("reader", allowing: Self.policy(#""s3:GetObject""#, #""*""#))
            #expect(await sample.send("PUT", "/bucket/copy", headers: copy, as: reader).code == "AccessDenied")
            #expect(await sample.send("HEAD", "/bucket/copy").status == 404)
        }
    }

    @Test func onlyRequestsSignedForS3AreAnswered() async throws {
        try await Sample.withBucket { sample in
            await sample.put("key")
            for service in ["iam", "sts", "execute-api", "S3"] {
                let reply = await sample.send("GET", "/bucket/key", service: service)
                #expect(reply.status == 400, "\(service)")
                #expect(reply.code == "AuthorizationHeaderMalformed", "\(service)")
            }
        }
    }

    @Test func withoutAGoodSignatureNothingIsAnswered() async throws {
        try await Sample.withBucket { sample in
            await sample.put("key")
            let bare = SignableRequest(method: "GET", path: "/bucket/key", headers: ["Host": "localhost:7380"])
            #expect(await sample.deliver(bare).code == "AccessDenied")
            let stranger = AWSCredentials(accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: Secret(utf8: "x"))
            #expect(await sample.send("GET", "/bucket/key", as: stranger).code == "InvalidAccessKeyId")
            let thief = AWSCredentials(
                accessKeyID: sample.admin.accessKeyID, secretAccessKey: Secret(utf8: "guessed"))
            #expect(await sample.send("GET", "/bucket/key", as: thief).code == "SignatureDoesNotMatch")
            let forged = AWSCredentials(
                accessKeyID: sample.admin.accessKeyID, secretAccessKey: sample.admin.secretAccessKey,
                sessionToken: Secret(utf8: "forged"))
            #expect(await sample.send("GET", "/bucket/key", as: forged).code == "InvalidToken")
        }
    }

    @Test(
        arguments: [
            ("GET", "AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=x&Expires=1", [:]),
            ("GET", "", ["Authorization": "AWS AKIAIOSFODNN7EXAMPLE:c2lnbmF0dXJl"]),
            ("HEAD", "Expires=1&x-id=GetObject&Signature=x&AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE", [:]),
        ] as [(String, String, HeaderList)])
    func theFormerSignatureVersionIsRefusedByItsName(method: String, query: String, headers: HeaderList) async throws {
        try await Sample.withBucket { sample in
            await sample.put("key")
            var all: HeaderList = ["Host": "localhost:7380"]
            all.append(contentsOf: headers)
            let request = SignableRequest(method: method, path: "/bucket/key", query: query, headers: all)
            let reply = await sample.deliver(request)
            #expect(reply.status == 400)
            if method == "GET" {
                #expect(reply.code == "InvalidRequest")
                #expect(reply.text.contains("Please use AWS4-HMAC-SHA256"))
            }
        }
    }

    @Test func aPresignedAddressWorksForAWhileAndForNothingElse() async throws {
        try await Sample.withBucket { sample in
            await sample.put("key", "hello")
            let signer = Signer(credentials: sample.admin, region: "us-east-1", service: "s3", options: .s3)
            let plain = SignableRequest(method: "GET", path: "/bucket/key", headers: ["Host": "localhost:7380"])
            var signed = plain
            signed.query = signer.presign(plain, payload: .unsigned, at: Sample.now, lifetime: 60).query
            #expect(await sample.deliver(signed).text == "hello")
            #expect(await sample.deliver(signed, at: Sample.now.adding(seconds: 59)).status == 200)
            #expect(await sample.deliver(signed, at: Sample.now.adding(seconds: 61)).code == "AccessDenied")
            var other = signed
            other.path = "/bucket/other"
            #expect(await sample.deliver(other).code == "SignatureDoesNotMatch")
            other = signed
            other.method = "DELETE"
            #expect(await sample.deliver(other).code == "SignatureDoesNotMatch")
            other = signed
            other.query += "&response-content-type=text%2Fhtml"
            #expect(await sample.deliver(other).code == "SignatureDoesNotMatch")
        }
    }

    @Test func everyCallIsRecordedWithItsDecision() async throws {
        try await Sample.withBucket { sample in
            let user = try await sample.user("nobody", allowing: Self.policy(#""iam:GetUser""#, #""*""#))
            await sample.put("key")
            _ = await sample.send("GET", "/bucket/key", as: user)
            _ = await sample.deliver(SignableRequest(method: "GET", path: "/bucket", headers: ["Host": "localhost"]))
            let events = try sample.events()
            #expect(
                events.map { $0["eventName"]?.stringValue } == [
                    "CreateBucket", "PutObject", "GetObject", "UnknownOperation",
                ])
            #expect(events.allSatisfy { $0["eventSource"]?.stringValue == "s3.amazonaws.com" })
            #expect(events[1]["errorCode"] == nil)
            #expect(events[1]["requestParameters"]?["key"]?.stringValue == "key")
            #expect(events[2]["errorCode"]?.stringValue == "AccessDenied")
            #expect(events[2]["userIdentity"]?["userName"]?.stringValue == "nobody")
            #expect(events[3]["errorCode"]?.stringValue == "AccessDenied")
        }
    }
}
