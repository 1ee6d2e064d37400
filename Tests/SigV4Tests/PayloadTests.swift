import Primitives
import SigV4
import Testing

/// The examples of the Amazon S3 API Reference, "Signature calculations for the Authorization header: transferring
/// payload in multiple chunks" and "… including trailing headers".
@Suite struct PayloadTests {
    struct Example {
        var payload: PayloadHash
        var request: SignableRequest
        var signatures: [String]
        var end: String

        var wire: [UInt8] {
            chunk(65536, signatures[0]) + chunk(1024, signatures[1])
                + Array("0;chunk-signature=\(signatures[2])\r\n\(end)\r\n".utf8)
        }

        func chunk(_ length: Int, _ signature: String, byte: UInt8 = UInt8(ascii: "a")) -> [UInt8] {
            Array("\(String(length, radix: 16));chunk-signature=\(signature)\r\n".utf8)
                + Array(repeating: byte, count: length) + Array("\r\n".utf8)
        }
    }

    private static func signed(_ payload: PayloadHash, trailer: String?, seed: String) -> SignableRequest {
        var request = SignableRequest(
            method: "PUT", path: "/examplebucket/chunkObject.txt",
            headers: [
                "Host": "s3.amazonaws.com", "x-amz-storage-class": "REDUCED_REDUNDANCY",
                "Content-Encoding": "aws-chunked",
                "x-amz-decoded-content-length": "66560", "Content-Length": "66824",
            ])
        if let trailer {
            request.headers.append("x-amz-trailer", trailer)
            request.headers.remove("content-length")
        }
        let result = Signed.signer("s3", .s3).sign(request, payload: payload, at: Signed.now)
        request.headers.append(contentsOf: result.headers)
        #expect(result.signature == seed)
        return request
    }

    static var plain: Example {
        Example(
            payload: .signedChunks,
            request: signed(
                .signedChunks, trailer: nil, seed: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"),
            signatures: [
                "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
                "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
                "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
            ], end: "")
    }

    static var trailing: Example {
        Example(
            payload: .signedChunksWithTrailer,
            request: signed(
                .signedChunksWithTrailer, trailer: "x-amz-checksum-crc32c",
                seed: "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e"),
            signatures: [
                "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
                "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
                "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
            ],
            end: "x-amz-checksum-crc32c:sOO8/Q==\r\n"
                + "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n")
    }

    private func read(
        _ wire: [UInt8], of request: SignableRequest, pieces: Int = .max, limits: PayloadReader.Limits = .init()
    ) throws -> (content: [UInt8], trailer: HeaderList) {
        let claim = try SignatureVerifier.s3.parse(request, now: Signed.now)
        let payload = try #require(claim.claimedPayload)
        let verified = try SignatureVerifier.s3.verify(
            claim, of: request, payload: payload, secretAccessKey: Signed.credentials.secretAccessKey)
        var reader = try PayloadReader(verified, headers: request.headers, limits: limits)
        var content: [UInt8] = []
        var rest = wire[...]
        while !rest.isEmpty {
            content += try reader.read(Array(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
        }
        return (content, try reader.finish())
    }

    @Test(arguments: [1, 7, 1000, 65536, Int.max])
    func theExamplesOfTheManualAreRead(pieces: Int) throws {
        let content = Array(repeating: UInt8(ascii: "a"), count: 66560)
        let plain = try read(Self.plain.wire, of: Self.plain.request, pieces: pieces)
        #expect(plain.content == content)
        #expect(plain.trailer == [:])
        let trailing = try read(Self.trailing.wire, of: Self.trailing.request, pieces: pieces)
        #expect(trailing.content == content)
        #expect(trailing.trailer == ["x-amz-checksum-crc32c": "sOO8/Q=="])
    }

    @Test func aChangedByteAnywhereIsRefused() throws {
        for example in [Self.plain, Self.trailing] {
            let wire = example.wire
            var positions = Set(stride(from: 0, to: wire.count, by: 997)).union(0..<100)
            positions.formUnion((wire.count - 300)..<wire.count)
            for position in positions {
                var changed = wire
                changed[position] ^= 1
                #expect(throws: SignatureError.self, "byte \(position)") {
                    _ = try read(changed, of: example.request)
                }
            }
        }
    }

    @Test func aBodyCutAnywhereOrContinuedIsRefused() throws {
        for example in [Self.plain, Self.trailing] {
            let wire = example.wire
            let cuts = Array(stride(from: 0, to: wire.count, by: 4999)) + Array((wire.count - 250)..<wire.count)
            for cut in cuts {
                #expect(throws: SignatureError.self, "cut at \(cut)") {
                    _ = try read(Array(wire[..<cut]), of: example.request)
                }
            }
            #expect(throws: SignatureError.self) { _ = try read(wire + [0x30], of: example.request) }
        }
    }

    @Test func chunksSwappedOrLeftOutAreRefused() throws {
        let example = Self.plain
        let end = Array("0;chunk-signature=\(example.signatures[2])\r\n\r\n".utf8)
        let (first, second) = (
            example.chunk(65536, example.signatures[0]), example.chunk(1024, example.signatures[1])
        )
        for wire in [second + first + end, first + end, first + first + end, end, first + second] {
            #expect(throws: SignatureError.self) { _ = try read(wire, of: example.request) }
        }
    }

    @Test(arguments: [
        "", "g;chunk-signature=0\r\n", "-1;chunk-signature=0\r\n", "0\r\n\r\n",
        "ffffffffffffffff;chunk-signature=0\r\n",
        "0;chunk-signature\r\n\r\n", "0;x=1;chunk-signature=0\r\n\r\n", "\r\n", ";chunk-signature=0\r\n",
        "0x10;a=b\r\n",
    ])
    func aMalformedChunkIsRefused(text: String) {
        #expect(throws: SignatureError.self) { _ = try read(Array(text.utf8), of: Self.plain.request) }
    }

    @Test func aFirstLineWithoutEndIsRefusedEarly() {
        #expect(throws: SignatureError.incomplete) {
            _ = try read(Array(repeating: UInt8(ascii: "0"), count: 1000), of: Self.plain.request)
        }
    }

    @Test func shortChunksBeforeTheLastAreRefused() throws {
        var limits = PayloadReader.Limits()
        limits.minimumChunkSize = 70000
        #expect {
            _ = try read(Self.plain.wire, of: Self.plain.request, limits: limits)
        } throws: { ($0 as? SignatureError)?.code == .invalidChunkSize }
    }

    @Test func contentBeyondTheLimitIsRefused() throws {
        var limits = PayloadReader.Limits()
        limits.contentLength = 66559
        #expect {
            _ = try read(Self.plain.wire, of: Self.plain.request, limits: limits)
        } throws: { ($0 as? SignatureError)?.code == .entityTooLarge }
        let unsigned = Signed.s3InHeader(.unsigned)
        limits.contentLength = 2
        #expect(throws: SignatureError.self) { _ = try read([1, 2, 3], of: unsigned, limits: limits) }
    }

    @Test func anUnsignedTrailerIsReadAndMustBeTheDeclaredOne() throws {
        let headers: HeaderList = ["x-amz-decoded-content-length": "3", "x-amz-trailer": "x-amz-checksum-crc32"]
        let request = Signed.s3InHeader(.unsignedChunksWithTrailer, extra: headers)
        let wire = "3\r\nabc\r\n0\r\nx-amz-checksum-crc32:NSRBwg==\r\n\r\n"
        let result = try read(Array(wire.utf8), of: request, pieces: 1)
        #expect(result.content == Array("abc".utf8))
        #expect(result.trailer["x-amz-checksum-crc32"] == "NSRBwg==")
        for bad in [
            "3\r\nabc\r\n0\r\n\r\n", "3\r\nabc\r\n0\r\nx-amz-checksum-sha1:x\r\n\r\n", "4\r\nabcd\r\n0\r\n\r\n",
            "2\r\nab\r\n0\r\nx-amz-checksum-crc32:NSRBwg==\r\n\r\n", "3\r\nabcd\r\n0\r\n\r\n",
            "3\r\nabc\r\n0\r\nx-amz-checksum-crc32:a\r\nx-amz-checksum-crc32:a\r\n\r\n",
            "3\r\nabc\r\n0\r\nnothing\r\n\r\n", "3\nabc\r\n0\r\nx-amz-checksum-crc32:NSRBwg==\r\n\r\n",
            "3;chunk-signature=0\r\nabc\r\n0\r\nx-amz-checksum-crc32:a\r\n\r\n",
        ] {
            #expect(throws: SignatureError.self, "\(bad)") { _ = try read(Array(bad.utf8), of: request) }
        }
        let many = (0..<20).map { "x-\($0):1\r\n" }.joined()
        #expect(throws: SignatureError.self) { _ = try read(Array("3\r\nabc\r\n0\r\n\(many)\r\n".utf8), of: request) }
    }

    @Test func aChunkedBodyNeedsItsLength() {
        for extra: HeaderList in [
            [:], ["x-amz-decoded-content-length": "x"], ["x-amz-decoded-content-length": "-1"],
            ["x-amz-decoded-content-length": "1", "X-Amz-Decoded-Content-Length": "2"],
        ] {
            #expect {
                _ = try read([], of: Signed.s3InHeader(.signedChunks, extra: extra))
            } throws: { ($0 as? SignatureError)?.code == .missingContentLength }
        }
    }

    @Test func aDigestIsCompared() throws {
        let body = Array("hello".utf8)
        let request = Signed.s3InHeader(.sha256(of: body))
        #expect(try read(body, of: request, pieces: 2).content == body)
        #expect {
            _ = try read(Array("hellO".utf8), of: request)
        } throws: { ($0 as? SignatureError)?.code == .contentSHA256Mismatch }
    }
}

extension SignatureError {
    fileprivate static let incomplete = SignatureError(
        .incompleteBody, "The request body terminated unexpectedly")
}
