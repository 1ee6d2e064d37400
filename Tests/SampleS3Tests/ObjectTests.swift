import AWSProtocols
import Primitives
import SampleS3
import SigV4
import Testing

struct ObjectTests {
    @Test func anObjectComesBackWithAllThatWasGivenWithIt() async throws {
        try await Sample.withBucket { sample in
            let put = await sample.put(
                "key", "hello",
                headers: [
                    "Content-Type": "text/plain", "Cache-Control": "no-store", "Content-Encoding": "gzip",
                    "Content-Disposition": "attachment", "X-Amz-Meta-Colour": "green",
                ])
            #expect(put.headers["etag"] == "\"5d41402abc4b2a76b9719d911017c592\"")
            let got = await sample.send("GET", "/bucket/key")
            #expect(got.status == 200)
            #expect(got.text == "hello")
            let expected = [
                ("content-type", "text/plain"), ("cache-control", "no-store"), ("content-encoding", "gzip"),
                ("content-disposition", "attachment"), ("x-amz-meta-colour", "green"), ("content-length", "5"),
                ("etag", "\"5d41402abc4b2a76b9719d911017c592\""), ("accept-ranges", "bytes"),
                ("last-modified", Sample.now.httpDate),
            ]
            for (name, value) in expected { #expect(got.headers[name] == value, "\(name)") }
            let head = await sample.send("HEAD", "/bucket/key")
            #expect(head.status == 200)
            #expect(head.content.isEmpty)
            for (name, value) in expected { #expect(head.headers[name] == value, "\(name)") }
        }
    }

    @Test func objectsAreServedSoThatNoBrowserRunsThem() async throws {
        try await Sample.withBucket { sample in
            await sample.put("page.html", "<script>alert(1)</script>", headers: ["Content-Type": "text/html"])
            for method in ["GET", "HEAD"] {
                let got = await sample.send(
                    method, "/bucket/page.html", query: "response-content-type=text%2Fhtml")
                #expect(got.headers.values("content-security-policy") == ["sandbox"])
                #expect(got.headers.values("x-content-type-options") == ["nosniff"])
            }
            let part = await sample.send("GET", "/bucket/page.html", headers: ["Range": "bytes=0-3"])
            #expect(part.headers["content-security-policy"] == "sandbox")
        }
    }

    @Test func aSignedRequestMayChooseTheAnswersHeadersButNotWriteNewOnes() async throws {
        try await Sample.withBucket { sample in
            await sample.put("key")
            let query = "response-content-disposition=inline&response-cache-control=no-cache"
            let got = await sample.send("GET", "/bucket/key", query: query)
            #expect(got.headers["content-disposition"] == "inline")
            #expect(got.headers["cache-control"] == "no-cache")
            let split = await sample.send(
                "GET", "/bucket/key", query: "response-cache-control=x%0D%0ASet-Cookie%3A%20a%3Db")
            #expect(split.code == "InvalidArgument")
        }
    }

    @Test(
        arguments: [
            ("bytes=0-0", 206, "0", "bytes 0-0/10"), ("bytes=2-4", 206, "234", "bytes 2-4/10"),
            ("bytes=8-", 206, "89", "bytes 8-9/10"), ("bytes=-3", 206, "789", "bytes 7-9/10"),
            ("bytes=-99", 206, "0123456789", "bytes 0-9/10"), ("bytes=5-99", 206, "56789", "bytes 5-9/10"),
            ("bytes=9-99999999999999999999", 206, "9", "bytes 9-9/10"), ("bytes=4-2", 200, "0123456789", nil),
            ("bytes=-", 200, "0123456789", nil), ("bytes=a-b", 200, "0123456789", nil),
            ("items=0-1", 200, "0123456789", nil), ("bytes=0-1,3-4", 200, "0123456789", nil),
        ] as [(String, Int, String, String?)])
    func rangesAreServed(range: String, status: Int, text: String, contentRange: String?) async throws {
        try await Sample.withBucket { sample in
            await sample.put("key", "0123456789")
            let got = await sample.send("GET", "/bucket/key", headers: ["Range": range])
            #expect(got.status == status)
            #expect(got.text == text)
            #expect(got.headers["content-range"] == contentRange)
            #expect(got.headers["content-length"] == "\(text.utf8.count)")
        }
    }

    @Test(arguments: ["bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999999999999-"])
    func rangesBeyondTheEndAreRefused(range: String) async throws {
        try await Sample.withBucket { sample in
            await sample.put("key", "0123456789")
            let got = await sample.send("GET", "/bucket/key", headers: ["Range": range])
            #expect(got.status == 416)
            #expect(got.code == "InvalidRange")
            #expect(got.text(at: "ActualObjectSize") == "10")
        }
    }

    @Test func conditionsOnReadingHold() async throws {
        try await Sample.withBucket { sample in
            let etag = await sample.put("key").headers["etag"] ?? ""
            let before = Sample.now.adding(seconds: -1).httpDate
            let cases: [(HeaderList, Int)] = [
                (["If-Match": etag], 200), (["If-Match": "*"], 200), (["If-Match": "\"other\""], 412),
                (["If-None-Match": etag], 304), (["If-None-Match": "\"a\", \(etag)"], 304),
                (["If-None-Match": "\"other\""], 200), (["If-Modified-Since": Sample.now.httpDate], 304),
                (["If-Modified-Since": before], 200), (["If-Unmodified-Since": before], 412),
                (["If-Unmodified-Since": Sample.now.httpDate], 200),
                (["If-Match": etag, "If-Unmodified-Since": before], 200),
                (["If-None-Match": "\"other\"", "If-Modified-Since": Sample.now.httpDate], 200),
            ]
            for (headers, status) in cases {
                #expect(await sample.send("GET", "/bucket/key", headers: headers).status == status, "\(headers)")
                #expect(await sample.send("HEAD", "/bucket/key", headers: headers).status == status, "\(headers)")
            }
            let notModified = await sample.send("GET", "/bucket/key", headers: ["If-None-Match": etag])
            #expect(notModified.content.isEmpty)
            #expect(notModified.headers["etag"] == etag)
            let stale: HeaderList = ["If-Range": "\"other\"", "Range": "bytes=0-1"]
            #expect(await sample.send("GET", "/bucket/key", headers: stale).status == 200)
        }
    }

    @Test func conditionsOnWritingHold() async throws {
        try await Sample.withBucket { sample in
            func write(_ key: String, _ headers: HeaderList) async -> Int {
                await sample.send("PUT", "/bucket/\(key)", headers: headers, body: [1]).status
            }
            #expect(await write("key", ["If-None-Match": "*"]) == 200)
            #expect(await write("key", ["If-None-Match": "*"]) == 412)
            #expect(await write("key", ["If-Match": "\"other\""]) == 412)
            #expect(await write("none", ["If-Match": "\"other\""]) == 404)
            #expect(await write("key", ["If-Match": "\"55a54008ad1ba589aa210d2629c1df41\""]) == 200)
            #expect(await write("key", ["If-None-Match": "\"tag\""]) == 501)
            let delete = await sample.send("DELETE", "/bucket/key", headers: ["If-Match": "\"other\""])
            #expect(delete.code == "PreconditionFailed")
        }
    }

    @Test func ofManyWritersWhoWantToBeFirstOneIs() async throws {
        try await Sample.withBucket { sample in
            let statuses = await withTaskGroup(of: Int.self) { group in
                for index in 0..<8 {
                    group.addTask {
                        await sample.send(
                            "PUT", "/bucket/key", headers: ["If-None-Match": "*"], body: [UInt8(index)]
                        ).status
                    }
                }
                return await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(statuses.filter { $0 == 200 }.count == 1)
            #expect(statuses.filter { $0 == 412 }.count == 7)
        }
    }

    @Test func objectsAreCopiedWithOrWithoutTheirMetadata() async throws {
        try await Sample.withBucket { sample in
            await sample.put("a ü", "hello", headers: ["X-Amz-Meta-A": "1", "Content-Type": "text/plain"])
            let source = "/bucket/a%20%C3%BC"
            let copy = await sample.send("PUT", "/bucket/copy", headers: ["x-amz-copy-source": source])
            #expect(copy.text(at: "ETag") == "\"5d41402abc4b2a76b9719d911017c592\"")
            let got = await sample.send("GET", "/bucket/copy")
            #expect(got.text == "hello")
            #expect(got.headers["x-amz-meta-a"] == "1")
            let replaced = await sample.send(
                "PUT", source,
                headers: [
                    "x-amz-copy-source": source, "x-amz-metadata-directive": "REPLACE", "x-amz-meta-b": "2",
                ])
            #expect(replaced.status == 200)
            let changed = await sample.send("HEAD", source)
            #expect(changed.headers["x-amz-meta-a"] == nil)
            #expect(changed.headers["x-amz-meta-b"] == "2")
            let itself = await sample.send("PUT", source, headers: ["x-amz-copy-source": source])
            #expect(itself.code == "InvalidRequest")
            for (wrong, code) in [
                ("bucket", "InvalidArgument"), ("/", "InvalidArgument"), ("bucket/none", "NoSuchKey"),
                ("none/key", "NoSuchBucket"), ("../../etc/passwd", "NoSuchBucket"), ("%zz", "InvalidArgument"),
                ("bucket/key?versionId=1", "NotImplemented"),
            ] {
                let reply = await sample.send("PUT", "/bucket/copy", headers: ["x-amz-copy-source": wrong])
                #expect(reply.code == code, "\(wrong)")
            }
            let conditional = await sample.send(
                "PUT", "/bucket/copy",
                headers: ["x-amz-copy-source": source, "x-amz-copy-source-if-match": "\"other\""])
            #expect(conditional.code == "PreconditionFailed")
        }
    }

    @Test func manyObjectsAreDeletedAtOnce() async throws {
        try await Sample.withBucket { sample in
            for key in ["a", "b", "c&d"] { await sample.put(key) }
            let body = Array(
                ("<Delete><Object><Key>a</Key></Object><Object><Key>none</Key></Object>"
                    + "<Object><Key>c&amp;d</Key></Object></Delete>").utf8)
            let digest = try #require(Checksums.md5(body))
            let reply = await sample.send(
                "POST", "/bucket", query: "delete", headers: ["Content-MD5": digest], body: body)
            #expect(reply.document.all("Deleted").map { $0["Key"]?.text } == ["a", "none", "c&d"])
            #expect(await sample.send("GET", "/bucket").keys == ["b"])
            let bare = await sample.send("POST", "/bucket", query: "delete", body: body)
            #expect(bare.code == "InvalidRequest")
        }
    }

    @Test(arguments: [
        ("x-amz-server-side-encryption", "aws:kms"), ("x-amz-acl", "public-read"), ("x-amz-storage-class", "GLACIER"),
        ("x-amz-object-lock-mode", "GOVERNANCE"), ("x-amz-tagging", "a=b"), ("x-amz-grant-read", "id=1"),
        ("x-amz-website-redirect-location", "/x"), ("x-amz-server-side-encryption-customer-key", "x"),
    ])
    func promisesThatTheSampleCannotKeepAreRefused(name: String, value: String) async throws {
        try await Sample.withBucket { sample in
            let reply = await sample.send("PUT", "/bucket/key", headers: HeaderList([(name: name, value: value)]))
            #expect(reply.code == "NotImplemented")
            #expect(await sample.send("HEAD", "/bucket/key").status == 404)
        }
    }

    @Test func metadataHasALimit() async throws {
        try await Sample.withBucket { sample in
            let value = String(repeating: "a", count: 2048)
            let fits = HeaderList([(name: "x-amz-meta-a", value: String(value.dropLast()))])
            #expect(await sample.send("PUT", "/bucket/key", headers: fits).status == 200)
            let over = HeaderList([(name: "x-amz-meta-a", value: value)])
            #expect(await sample.send("PUT", "/bucket/key", headers: over).code == "MetadataTooLarge")
        }
    }
}
