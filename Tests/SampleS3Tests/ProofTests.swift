import AWSProtocols
import Primitives
import SampleS3
import SigV4
import Testing

/// Bodies that are not what the signature, the length or a checksum says. None of them becomes an object.
struct ProofTests {
    private static let body = Array("the signed body".utf8)

    private func expectRefused(_ code: String, _ send: (Sample) async throws -> Reply) async throws {
        try await Sample.withBucket { sample in
            let reply = try await send(sample)
            #expect(reply.code == code, "\(reply.text)")
            #expect(await sample.send("HEAD", "/bucket/key").status == 404)
            #expect(try FolderWalk.names(below: "\(sample.folder)/staging").isEmpty)
        }
    }

    @Test func anAlteredBodyIsRefused() async throws {
        try await expectRefused("XAmzContentSHA256Mismatch") { sample in
            await sample.send("PUT", "/bucket/key", body: Self.body, sent: Self.body.reversed())
        }
    }

    @Test func aBodyWhereNoneWasSignedIsRefused() async throws {
        try await Sample.withBucket { sample in
            for (method, path) in [("GET", "/bucket"), ("DELETE", "/bucket"), ("DELETE", "/bucket/key"), ("GET", "/")] {
                let reply = await sample.send(method, path, body: [], sent: Self.body)
                #expect(reply.code == "XAmzContentSHA256Mismatch", "\(method) \(path)")
            }
            #expect(await sample.send("HEAD", "/bucket").status == 200)
        }
    }

    @Test func aBodyThatEndsEarlyOrLateIsRefused() async throws {
        try await expectRefused("IncompleteBody") { sample in
            await sample.send(
                "PUT", "/bucket/key", body: Self.body, payload: .unsigned, sent: Self.body.dropLast())
        }
        try await expectRefused("IncompleteBody") { sample in
            await sample.send("PUT", "/bucket/key", body: Self.body, payload: .unsigned, sent: Self.body + [0])
        }
    }

    @Test func aConnectionThatBreaksLeavesNothing() async throws {
        struct Broken: Error {}
        try await expectRefused("IncompleteBody") { sample in
            let signer = Signer(credentials: sample.admin, region: "us-east-1", service: "s3", options: .s3)
            var request = Sample.request("PUT", "/bucket/key", query: "", headers: [:], length: 100)
            request.headers.append(
                contentsOf: signer.sign(request, payload: .unsigned, at: Sample.now).headers)
            let pieces = AsyncThrowingStream<[UInt8], any Error> { continuation in
                continuation.yield(Self.body)
                continuation.finish(throwing: Broken())
            }
            return await sample.deliver(request, pieces: pieces)
        }
    }

    @Test(arguments: [
        ("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==", "BadDigest"), ("content-md5", "AAAA", "InvalidDigest"),
        ("content-md5", "not base 64", "InvalidDigest"), ("x-amz-checksum-crc32", "AAAAAA==", "BadDigest"),
        ("x-amz-checksum-crc32c", "AAAAAA==", "BadDigest"), ("x-amz-checksum-crc64nvme", "AAAAAAAAAAA=", "BadDigest"),
        ("x-amz-checksum-sha1", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=", "BadDigest"),
        ("x-amz-checksum-sha256", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "BadDigest"),
        ("x-amz-checksum-crc32", "AAAA", "InvalidRequest"), ("x-amz-sdk-checksum-algorithm", "CRC32", "InvalidRequest"),
    ])
    func aWrongChecksumIsRefused(name: String, value: String, code: String) async throws {
        try await expectRefused(code) { sample in
            await sample.send(
                "PUT", "/bucket/key", headers: HeaderList([(name: name, value: value)]), body: Self.body)
        }
    }

    /// Of `123456789`, the check value of every catalogue of CRCs.
    @Test(arguments: [
        ("crc32", "y/Q5Jg=="), ("crc32c", "4waSgw=="), ("crc64nvme", "rosUhgp5mIg="),
        ("sha1", "98O8HYCOBHMq32eZZczDTKeuNEE="), ("sha256", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
    ])
    func aRightChecksumIsKeptAndGivenBack(algorithm: String, value: String) async throws {
        try await Sample.withBucket { sample in
            let name = "x-amz-checksum-\(algorithm)"
            let put = await sample.put("key", "123456789", headers: HeaderList([(name: name, value: value)]))
            #expect(put.headers[name] == value)
            #expect(await sample.send("GET", "/bucket/key").headers[name] == nil)
            let got = await sample.send("GET", "/bucket/key", headers: ["x-amz-checksum-mode": "ENABLED"])
            #expect(got.headers[name] == value)
            #expect(got.headers["x-amz-checksum-type"] == "FULL_OBJECT")
        }
    }

    /// The pieces of the body end within the eight bytes that are taken at once.
    @Test func aChecksumIsTheSameHoweverContentArrives() async throws {
        try await Sample.withBucket { sample in
            let content = (0..<2500).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            for (name, value) in [
                ("x-amz-checksum-crc32", "MFPGfQ=="), ("x-amz-checksum-crc32c", "dOzpQg=="),
                ("x-amz-checksum-crc64nvme", "Kz/Uk9Y9H9w="),
            ] {
                let headers = HeaderList([(name: name, value: value)])
                #expect(await sample.send("PUT", "/bucket/key", headers: headers, body: content).status == 200)
            }
        }
    }

    @Test func twoChecksumsAreRefused() async throws {
        try await expectRefused("InvalidRequest") { sample in
            await sample.send(
                "PUT", "/bucket/key",
                headers: ["x-amz-checksum-crc32": "AAAAAA==", "x-amz-checksum-crc32c": "AAAAAA=="], body: Self.body)
        }
    }

    @Test func signedChunksAreAccepted() async throws {
        try await Sample.withBucket { sample in
            let chunks = [[UInt8](repeating: 1, count: 8192), [UInt8](repeating: 2, count: 100)]
            let body = ChunkedBody(
                Sample.request("PUT", "/bucket/key", query: "", headers: [:], length: 0), chunks: chunks,
                credentials: sample.admin)
            let request = SignableRequest(method: "PUT", path: "/bucket/key", headers: body.headers)
            #expect(await sample.deliver(request, body: body.bytes).status == 200)
            let got = await sample.send("GET", "/bucket/key")
            #expect(got.content == chunks.flatMap(\.self))
            #expect(got.headers["content-encoding"] == nil, "aws-chunked coded the request alone")
        }
    }

    @Test(arguments: [0, 100, 8192 + 100, 8192 + 250])
    func anAlteredChunkIsRefused(position: Int) async throws {
        try await expectRefused("SignatureDoesNotMatch") { sample in
            let chunks = [[UInt8](repeating: 1, count: 8192), [UInt8](repeating: 2, count: 200)]
            let body = ChunkedBody(
                Sample.request("PUT", "/bucket/key", query: "", headers: [:], length: 0), chunks: chunks,
                credentials: sample.admin)
            var bytes = body.bytes
            let start = try #require(bytes.firstIndex(of: 1))
            // The last hex digit of a signature, or a byte of content, whichever lies there.
            let index = position == 0 ? start - 3 : start + position
            bytes[index] = bytes[index] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
            let request = SignableRequest(method: "PUT", path: "/bucket/key", headers: body.headers)
            return await sample.deliver(request, body: bytes)
        }
    }

    @Test func chunksThatAreCutOffAreRefused() async throws {
        try await expectRefused("IncompleteBody") { sample in
            let body = ChunkedBody(
                Sample.request("PUT", "/bucket/key", query: "", headers: [:], length: 0),
                chunks: [[UInt8](repeating: 1, count: 9000)], credentials: sample.admin)
            let request = SignableRequest(method: "PUT", path: "/bucket/key", headers: body.headers)
            return await sample.deliver(request, body: body.bytes.dropLast(100))
        }
    }

    @Test func aTrailingChecksumIsCompared() async throws {
        try await Sample.withBucket { sample in
            for (value, status) in [("y/Q5Jg==", 200), ("AAAAAA==", 400)] {
                let body = Array("9\r\n123456789\r\n0\r\nx-amz-checksum-crc32:\(value)\r\n\r\n".utf8)
                let reply = await sample.send(
                    "PUT", "/bucket/key",
                    headers: [
                        "x-amz-decoded-content-length": "9", "x-amz-trailer": "x-amz-checksum-crc32",
                        "Content-Encoding": "aws-chunked", "x-amz-sdk-checksum-algorithm": "CRC32",
                    ], body: body, payload: .unsignedChunksWithTrailer)
                #expect(reply.status == status)
            }
            #expect(await sample.send("GET", "/bucket/key").text == "123456789")
        }
    }

    @Test func whatIsTooLongIsRefusedBeforeItIsSent() async throws {
        try await Sample.withBucket { sample in
            let signer = Signer(credentials: sample.admin, region: "us-east-1", service: "s3", options: .s3)
            for (length, code) in [
                ("5368709121", "EntityTooLarge"), ("-1", "MissingContentLength"), ("x", "MissingContentLength"),
            ] {
                var request = SignableRequest(
                    method: "PUT", path: "/bucket/key",
                    headers: ["Host": "localhost:7380", "Content-Length": length])
                request.headers.append(contentsOf: signer.sign(request, payload: .unsigned, at: Sample.now).headers)
                let pieces = AsyncThrowingStream<[UInt8], any Error> {
                    Issue.record("the body was asked for")
                    return nil
                }
                #expect(await sample.deliver(request, pieces: pieces).code == code)
            }
        }
    }

    @Test(arguments: [
        "", "<", "<Delete>", "<Other/>", "<Delete/>", "<Delete><Object/></Delete>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><Delete><Object><Key>&b;</Key></Object></Delete>",
        "<Delete><Object><Key></Key></Object></Delete>",
        "<Delete><a><a><a><a><a><a><a><a><a/></a></a></a></a></a></a></a></a></Delete>",
    ])
    func xmlThatIsNotWhatItShouldBeIsRefused(text: String) async throws {
        try await Sample.withBucket { sample in
            let body = Array(text.utf8)
            let headers = HeaderList([(name: "content-md5", value: Checksums.md5(body) ?? "")])
            let delete = await sample.send("POST", "/bucket", query: "delete", headers: headers, body: body)
            #expect(delete.code == "MalformedXML")
            if !text.isEmpty { #expect(await sample.send("PUT", "/other", body: body).code == "MalformedXML") }
        }
    }

    @Test func xmlHasALimit() async throws {
        try await Sample.withBucket { sample in
            let object = "<Object><Key>a</Key></Object>"
            let body = Array(("<Delete>" + String(repeating: object, count: 1001) + "</Delete>").utf8)
            let headers = HeaderList([(name: "content-md5", value: Checksums.md5(body) ?? "")])
            let many = await sample.send("POST", "/bucket", query: "delete", headers: headers, body: body)
            #expect(many.code == "MalformedXML")
            let huge = [UInt8](repeating: 0x20, count: 70 << 10)
            #expect(await sample.send("PUT", "/other", body: huge).code == "EntityTooLarge")
        }
    }
}
