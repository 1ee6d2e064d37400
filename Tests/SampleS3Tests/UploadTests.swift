import AWSProtocols
import Primitives
import SampleS3
import SigV4
import Testing

struct UploadTests {
    private static let large = [UInt8](repeating: 0x61, count: 5 << 20)

    private func begin(_ sample: Sample, _ key: String = "key", headers: HeaderList = [:]) async throws -> String {
        let reply = await sample.send("POST", "/bucket/\(key)", query: "uploads", headers: headers)
        #expect(reply.status == 200)
        return try #require(reply.text(at: "UploadId"))
    }

    private func upload(
        _ sample: Sample, _ id: String, _ number: Int, _ content: [UInt8], headers: HeaderList = [:]
    ) async -> Reply {
        await sample.send(
            "PUT", "/bucket/key", query: "partNumber=\(number)&uploadId=\(id)", headers: headers, body: content,
            payload: .unsigned)
    }

    private func complete(
        _ sample: Sample, _ id: String, _ parts: [(Int, String)], headers: HeaderList = [:], more: String = ""
    ) async -> Reply {
        let list = parts.map { "<Part><PartNumber>\($0.0)</PartNumber><ETag>\($0.1)</ETag>\(more)</Part>" }.joined()
        let body = Array("<CompleteMultipartUpload>\(list)</CompleteMultipartUpload>".utf8)
        return await sample.send("POST", "/bucket/key", query: "uploadId=\(id)", headers: headers, body: body)
    }

    @Test func anUploadIntoABucketThatIsJustGoneIsRefused() async throws {
        try await Sample.withBucket { sample in
            var request = Sample.request("POST", "/bucket/key", query: "uploads", headers: [:], length: 0)
            let signer = Signer(credentials: sample.admin, region: "us-east-1", service: "s3", options: .s3)
            request.headers.append(
                contentsOf: signer.sign(request, payload: .sha256(of: []), at: Sample.now).headers)
            // The body is read when the bucket has been found.
            let pieces = AsyncThrowingStream<[UInt8], any Error> {
                _ = await sample.send("DELETE", "/bucket")
                return nil
            }
            let reply = await sample.deliver(request, pieces: pieces)
            #expect(reply.status == 404)
            #expect(reply.code == "NoSuchBucket")
        }
    }

    @Test func partsBecomeAnObjectInTheirOrder() async throws {
        try await Sample.withBucket { sample in
            let id = try await begin(sample, headers: ["Content-Type": "text/plain", "x-amz-meta-a": "1"])
            let last = await upload(sample, id, 7, Array("end".utf8)).headers["etag"] ?? ""
            let first = await upload(sample, id, 2, Self.large).headers["etag"] ?? ""
            let done = await complete(sample, id, [(2, first), (7, last)])
            #expect(done.status == 200)
            let digests = [first, last].flatMap { Hex.decode($0.filter { $0 != "\"" }) ?? [] }
            let etag = Checksums.md5(digests).flatMap { Base64.decode($0) }.map { "\"\(Hex.encode($0))-2\"" }
            #expect(done.text(at: "ETag") == etag)
            let got = await sample.send("GET", "/bucket/key")
            #expect(got.content == Self.large + Array("end".utf8))
            #expect(got.headers["content-type"] == "text/plain")
            #expect(got.headers["x-amz-meta-a"] == "1")
            let across = await sample.send("GET", "/bucket/key", headers: ["Range": "bytes=5242879-5242881"])
            #expect(across.text == "aen")
            #expect(await complete(sample, id, [(2, first), (7, last)]).code == "NoSuchUpload")
        }
    }

    @Test func uploadsAndTheirPartsAreListed() async throws {
        try await Sample.withBucket { sample in
            let id = try await begin(sample)
            let other = try await begin(sample, "another")
            for number in 1...3 { #expect(await upload(sample, id, number, [UInt8(number)]).status == 200) }
            let uploads = await sample.send("GET", "/bucket", query: "uploads")
            #expect(uploads.document.all("Upload").map { $0["UploadId"]?.text } == [other, id])
            let page = await sample.send("GET", "/bucket", query: "uploads&max-uploads=1")
            #expect(page.text(at: "NextKeyMarker") == "another")
            let marker = "uploads&key-marker=another&upload-id-marker=\(other)"
            let rest = await sample.send("GET", "/bucket", query: marker)
            #expect(rest.document.all("Upload").map { $0["UploadId"]?.text } == [id])
            let parts = await sample.send("GET", "/bucket/key", query: "uploadId=\(id)&max-parts=2")
            #expect(parts.document.all("Part").map { $0["PartNumber"]?.text } == ["1", "2"])
            #expect(parts.text(at: "IsTruncated") == "true")
            let more = await sample.send("GET", "/bucket/key", query: "uploadId=\(id)&part-number-marker=2")
            #expect(more.document.all("Part").map { $0["PartNumber"]?.text } == ["3"])
            #expect(await sample.send("GET", "/bucket").keys.isEmpty)
        }
    }

    @Test func anAbortedUploadIsGone() async throws {
        try await Sample.withBucket { sample in
            let id = try await begin(sample)
            #expect(await upload(sample, id, 1, [1]).status == 200)
            #expect(await sample.send("DELETE", "/bucket/key", query: "uploadId=\(id)").status == 204)
            #expect(await sample.send("DELETE", "/bucket/key", query: "uploadId=\(id)").code == "NoSuchUpload")
            #expect(await upload(sample, id, 2, [1]).code == "NoSuchUpload")
            #expect(await sample.send("GET", "/bucket/key", query: "uploadId=\(id)").code == "NoSuchUpload")
            #expect(await sample.send("DELETE", "/bucket").status == 204)
        }
    }

    @Test(arguments: [
        "", "none", "..", "../..%2Fbucket.json", String(repeating: "0", count: 64), String(repeating: "G", count: 64),
    ])
    func idsThatNoUploadHasAreRefused(id: String) async throws {
        try await Sample.withBucket { sample in
            #expect(await upload(sample, id, 1, [1]).code == "NoSuchUpload")
            #expect(await sample.send("DELETE", "/bucket/key", query: "uploadId=\(id)").code == "NoSuchUpload")
        }
    }

    @Test func anUploadBelongsToItsKey() async throws {
        try await Sample.withBucket { sample in
            let id = try await begin(sample, "other")
            #expect(await upload(sample, id, 1, [1]).code == "NoSuchUpload")
        }
    }

    @Test(arguments: ["0", "-1", "10001", "x", "", "1e3"])
    func partNumbersHaveARange(number: String) async throws {
        try await Sample.withBucket { sample in
            let id = try await begin(sample)
            let query = "partNumber=\(number)&uploadId=\(id)"
            #expect(await sample.send("PUT", "/bucket/key", query: query, body: [1]).code == "InvalidArgument")
        }
    }

    @Test func partsMustBeThoseThatWereUploaded() async throws {
        try await Sample.withBucket { sample in
            let id = try await begin(sample)
            let first = await upload(sample, id, 1, [1]).headers["etag"] ?? ""
            let second = await upload(sample, id, 2, [2]).headers["etag"] ?? ""
            let cases: [([(Int, String)], String)] = [
                ([], "MalformedXML"), ([(1, "\"other\"")], "InvalidPart"), ([(1, first), (3, second)], "InvalidPart"),
                ([(2, second), (1, first)], "InvalidPartOrder"), ([(1, first), (1, first)], "InvalidPartOrder"),
                ([(0, first)], "MalformedXML"), ([(10_001, first)], "MalformedXML"),
                ([(1, first), (2, second)], "EntityTooSmall"),
            ]
            for (parts, code) in cases { #expect(await complete(sample, id, parts).code == code, "\(parts)") }
            #expect(await sample.send("HEAD", "/bucket/key").status == 404)
            #expect(await complete(sample, id, [(2, second)]).status == 200, "parts not listed are left out")
            #expect(await sample.send("GET", "/bucket/key").content == [2])
        }
    }

    @Test func checksumsOfPartsMakeThatOfTheObject() async throws {
        try await Sample.withBucket { sample in
            let id = try await begin(sample, headers: ["x-amz-checksum-algorithm": "SHA256"])
            let sum = Checksums.sha256([1, 2])
            let part = await upload(sample, id, 1, [1, 2], headers: ["x-amz-checksum-sha256": sum])
            #expect(part.headers["x-amz-checksum-sha256"] == sum)
            let etag = part.headers["etag"] ?? ""
            let other = await upload(
                sample, id, 2, [1], headers: ["x-amz-checksum-sha1": "v4tFMNjSRt10rFOhNHG6oXlB3/c="])
            #expect(other.code == "InvalidRequest")
            let wrong = await complete(
                sample, id, [(1, etag)], more: "<ChecksumSHA256>\(Checksums.sha256([9]))</ChecksumSHA256>")
            #expect(wrong.code == "InvalidPart")
            let done = await complete(sample, id, [(1, etag)], more: "<ChecksumSHA256>\(sum)</ChecksumSHA256>")
            let composite = Checksums.sha256(Base64.decode(sum) ?? []) + "-1"
            #expect(done.text(at: "ChecksumSHA256") == composite)
            let head = await sample.send("HEAD", "/bucket/key", headers: ["x-amz-checksum-mode": "ENABLED"])
            #expect(head.headers["x-amz-checksum-sha256"] == composite)
            #expect(head.headers["x-amz-checksum-type"] == "COMPOSITE")
        }
    }

    @Test func aChecksumOverTheWholeObjectIsCompared() async throws {
        try await Sample.withBucket { sample in
            let headers: HeaderList = ["x-amz-checksum-algorithm": "CRC32", "x-amz-checksum-type": "FULL_OBJECT"]
            let id = try await begin(sample, headers: headers)
            let etag = await upload(sample, id, 1, Array("123456789".utf8)).headers["etag"] ?? ""
            let wrong = await complete(sample, id, [(1, etag)], headers: ["x-amz-checksum-crc32": "AAAAAA=="])
            #expect(wrong.code == "BadDigest")
            let size = await complete(sample, id, [(1, etag)], headers: ["x-amz-mp-object-size": "8"])
            #expect(size.code == "InvalidRequest")
            let done = await complete(
                sample, id, [(1, etag)],
                headers: ["x-amz-checksum-crc32": "y/Q5Jg==", "x-amz-mp-object-size": "9"])
            #expect(done.text(at: "ChecksumCRC32") == "y/Q5Jg==")
            #expect(done.text(at: "ChecksumType") == "FULL_OBJECT")
        }
    }

    @Test func partsAreCopiedFromRanges() async throws {
        try await Sample.withBucket { sample in
            await sample.put("source", "0123456789")
            let id = try await begin(sample)
            func copy(_ range: String?) async -> Reply {
                var headers: HeaderList = ["x-amz-copy-source": "/bucket/source"]
                if let range { headers.append("x-amz-copy-source-range", range) }
                return await sample.send("PUT", "/bucket/key", query: "partNumber=1&uploadId=\(id)", headers: headers)
            }
            for wrong in ["bytes=0-10", "bytes=5-", "bytes=-5", "5-6", "bytes=6-5"] {
                #expect(await copy(wrong).code == "InvalidArgument", "\(wrong)")
            }
            #expect(await copy(nil).status == 200)
            let etag = try #require(await copy("bytes=2-4").text(at: "ETag"))
            #expect(await complete(sample, id, [(1, etag)]).status == 200)
            #expect(await sample.send("GET", "/bucket/key").text == "234")
        }
    }
}
