import CenterGate
import Platform
import Primitives
import SampleS3
import SigV4
import Testing

@testable import struct SigV4.SigningKey

extension Sample {
    /// Pieces of a body, as a connection would bring them.
    static func pieces(_ body: [UInt8], of length: Int = 1001) -> AsyncThrowingStream<[UInt8], any Error> {
        AsyncThrowingStream { continuation in
            for start in stride(from: 0, to: body.count, by: length) {
                continuation.yield(Array(body[start..<min(start + length, body.count)]))
            }
            continuation.finish()
        }
    }

    /// A request before it is signed. `path` is the raw path, `query` the raw query.
    static func request(
        _ method: String, _ path: String, query: String, headers: HeaderList, length: Int
    ) -> SignableRequest {
        var all: HeaderList = ["Host": "localhost:7380"]
        if length > 0 || method == "PUT" || method == "POST" { all.append("Content-Length", "\(length)") }
        all.append(contentsOf: headers)
        return SignableRequest(method: method, path: path, query: query, headers: all)
    }

    /// Signs and sends a request. `sent` is the body that goes over the wire where it is not the signed one.
    func send(
        _ method: String, _ path: String, query: String = "", headers: HeaderList = [:], body: [UInt8] = [],
        as credentials: AWSCredentials? = nil, payload: PayloadHash? = nil, sent: [UInt8]? = nil,
        service: String = "s3",
        at time: Timestamp = Sample.now
    ) async -> Reply {
        var request = Self.request(method, path, query: query, headers: headers, length: body.count)
        let signer = Signer(
            credentials: credentials ?? admin, region: "us-east-1", service: service, options: .s3)
        let payload = payload ?? .sha256(of: body)
        request.headers.append(contentsOf: signer.sign(request, payload: payload, at: time).headers)
        return await deliver(request, body: sent ?? body, at: time)
    }

    /// Sends a request as it is.
    func deliver(_ request: SignableRequest, body: [UInt8] = [], at time: Timestamp = Sample.now) async -> Reply {
        await deliver(request, pieces: Self.pieces(body), at: time)
    }

    func deliver(
        _ request: SignableRequest, pieces: any AsyncSequence<[UInt8], any Error> & Sendable,
        at time: Timestamp = Sample.now
    ) async -> Reply {
        let facts = RequestFacts(
            requestID: "0123456789ABCDEF", sourceIP: "192.0.2.7", userAgent: "tests/1.0", isSecure: true,
            receivedAt: time, method: request.method, rawPath: request.path, rawQuery: request.query,
            headers: request.headers)
        let response = await s3.handle(S3Request(facts: facts, body: pieces))
        do {
            return try await Reply(response)
        } catch {
            Issue.record("the content cannot be read: \(error)")
            return await deliver(request, body: [])
        }
    }

    /// Puts an object.
    @discardableResult
    func put(_ key: String, _ content: String = "content", headers: HeaderList = [:]) async -> Reply {
        let reply = await send(
            "PUT", "/bucket/" + PercentEncoding.encode(key, keepingSlashes: true), headers: headers,
            body: Array(content.utf8))
        #expect(reply.status == 200, "\(key): \(reply.text)")
        return reply
    }
}

/// A body in chunks that are each signed, as the CLI sends it over plain connections.
struct ChunkedBody {
    var headers: HeaderList
    var bytes: [UInt8]

    /// Signs `request` and its chunks; `alter` may change the bytes of a chunk after they were signed.
    init(
        _ request: SignableRequest, chunks: [[UInt8]], credentials: AWSCredentials, at time: Timestamp = Sample.now
    ) {
        var request = request
        let length = chunks.reduce(0) { $0 + $1.count }
        request.headers.append("Content-Encoding", "aws-chunked")
        request.headers.append("x-amz-decoded-content-length", "\(length)")
        let signer = Signer(credentials: credentials, region: "us-east-1", service: "s3", options: .s3)
        let signed = signer.sign(request, payload: .signedChunks, at: time)
        request.headers.append(contentsOf: signed.headers)
        headers = request.headers
        let scope = CredentialScope(at: time, region: "us-east-1", service: "s3")
        let key = SigningKey(secretAccessKey: credentials.secretAccessKey, scope: scope)
        var previous = signed.signature
        bytes = []
        for chunk in chunks + [[]] {
            let lines = [
                "AWS4-HMAC-SHA256-PAYLOAD", time.basicISO8601, scope.description, previous, PayloadHash.empty.text,
                PayloadHash.sha256(of: chunk).text,
            ]
            previous = key.signature(of: Array(lines.joined(separator: "\n").utf8))
            bytes += Array("\(String(chunk.count, radix: 16));chunk-signature=\(previous)\r\n".utf8) + chunk
            bytes += Array("\r\n".utf8)
        }
    }
}
