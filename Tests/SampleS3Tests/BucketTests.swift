import AWSProtocols
import CenterStore
import Primitives
import SampleS3
import SigV4
import Testing

struct BucketTests {
    @Test func bucketsAreMadeListedFoundAndRemoved() async throws {
        try await Sample.with { sample in
            #expect(await sample.send("PUT", "/one").status == 200)
            #expect(await sample.send("PUT", "/two").status == 200)
            let list = await sample.send("GET", "/").document
            #expect(list.name == "ListAllMyBucketsResult")
            #expect(list["Buckets"]?.all("Bucket").map { $0["Name"]?.text } == ["one", "two"])
            let head = await sample.send("HEAD", "/one")
            #expect(head.status == 200)
            #expect(head.headers["x-amz-bucket-region"] == "us-east-1")
            #expect(await sample.send("DELETE", "/one").status == 204)
            #expect(await sample.send("HEAD", "/one").status == 404)
            #expect(await sample.send("DELETE", "/one").code == "NoSuchBucket")
        }
    }

    @Test func aBucketRemembersTheRegionThatItWasMadeFor() async throws {
        try await Sample.with { sample in
            let body =
                "<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                + "<LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>"
            #expect(await sample.send("PUT", "/far", body: Array(body.utf8)).status == 200)
            #expect(await sample.send("PUT", "/near").status == 200)
            #expect(await sample.send("GET", "/far", query: "location").document.text == "eu-west-1")
            #expect(await sample.send("GET", "/near", query: "location").document.text == "")
            #expect(await sample.send("PUT", "/far", body: Array(body.utf8)).code == "BucketAlreadyOwnedByYou")
            #expect(await sample.send("PUT", "/near").status == 200, "making it again is no error in us-east-1")
        }
    }

    @Test func aBucketWithObjectsStays() async throws {
        try await Sample.withBucket { sample in
            await sample.put("key")
            #expect(await sample.send("DELETE", "/bucket").code == "BucketNotEmpty")
            #expect(await sample.send("DELETE", "/bucket/key").status == 204)
            #expect(await sample.send("DELETE", "/bucket").status == 204)
        }
    }

    @Test(arguments: [
        "ab", "Bucket", "a_b", "-ab", "ab-", "a..b", "192.168.1.1", ".ab", "ab.", "a%2Fb", "%2E%2E", "a%00b", "b%C3%BC",
        String(repeating: "a", count: 64),
    ])
    func namesThatNoBucketMayHaveAreRefused(name: String) async throws {
        try await Sample.with { sample in
            #expect(await sample.send("PUT", "/\(name)").code == "InvalidBucketName")
            #expect(await sample.send("GET", "/\(name)/key").code == "NoSuchBucket")
        }
    }

    @Test func otherAccountsBucketsAreClosedEvenToThoseWhoMayDoEverything() async throws {
        try await Sample.withBucket { sample in
            await sample.put("key")
            try await sample.store.write { writer in
                try writer.insert(.init(id: "210987654321", createdAt: Sample.now))
            }
            let stranger = try await Sample.makeUser(
                "stranger", allowing: Sample.everything, in: sample.store, account: "210987654321")
            #expect(await sample.send("GET", "/bucket/key", as: stranger).code == "AccessDenied")
            #expect(await sample.send("GET", "/bucket", as: stranger).code == "AccessDenied")
            #expect(await sample.send("DELETE", "/bucket/key", as: stranger).code == "AccessDenied")
            #expect(await sample.send("DELETE", "/bucket", as: stranger).code == "AccessDenied")
            #expect(await sample.send("PUT", "/bucket", as: stranger).code == "BucketAlreadyExists")
            let list = await sample.send("GET", "/", as: stranger).document
            #expect(list["Buckets"]?.children.isEmpty == true)
            let copy = await sample.send(
                "PUT", "/bucket/copy", headers: ["x-amz-copy-source": "bucket/key"], as: stranger)
            #expect(copy.code == "AccessDenied")
        }
    }

    @Test func anUnexpectedOwnerIsRefused() async throws {
        try await Sample.withBucket { sample in
            let wrong: HeaderList = ["x-amz-expected-bucket-owner": "210987654321"]
            #expect(await sample.send("GET", "/bucket", headers: wrong).code == "AccessDenied")
            let right: HeaderList = ["x-amz-expected-bucket-owner": Sample.account]
            #expect(await sample.send("GET", "/bucket", headers: right).status == 200)
        }
    }

    @Test(arguments: ["acl", "versions", "website", "encryption", "lifecycle", "versionId=abc"])
    func whatTheSampleLacksIsRefused(query: String) async throws {
        try await Sample.withBucket { sample in
            #expect(await sample.send("GET", "/bucket", query: query).code == "NotImplemented")
            #expect(await sample.send("PUT", "/bucket/key", query: query).code == "NotImplemented")
        }
    }

    @Test(arguments: [
        ("POST", "/"), ("PATCH", "/bucket"), ("POST", "/bucket"), ("POST", "/bucket/key"), ("TRACE", "/bucket/key"),
    ])
    func methodsThatMeanNothingAreRefused(method: String, path: String) async throws {
        try await Sample.withBucket { sample in
            #expect(await sample.send(method, path).code == "MethodNotAllowed")
        }
    }
}
