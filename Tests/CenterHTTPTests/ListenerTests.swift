import SigV4
import Testing

@testable import CenterHTTP

@Suite(.timeLimit(.minutes(2))) struct ListenerTests {
    private static let identity = "Action=GetCallerIdentity&Version=2011-06-15"

    @Test func `A signed call is answered as AWS answers it`() async throws {
        try await LiveCenter.run { center in
            let request = center.signed("sts", "POST", "/", body: Self.identity)
            let answer = try await Wire.exchange(request, port: center.port, until: "</GetCallerIdentityResponse>")
            #expect(answer.status == 200)
            #expect(answer.contains("<Arn>arn:aws:iam::111122223333:root</Arn>"))
            #expect(answer.contains("\r\nContent-Type: text/xml\r\n"))
            #expect(answer.contains("\r\nx-amzn-RequestId: "))
            #expect(answer.contains("\r\nDate: "))
        }
    }

    @Test func `Services are found at any path, and the query string may carry the call`() async throws {
        try await LiveCenter.run { center in
            let below = center.signed("sts", "POST", "/some/prefix", body: Self.identity)
            #expect(try await Wire.exchange(below, port: center.port).status == 200)
            let unsigned = "GET /?\(Self.identity) HTTP/1.1\r\nHost: \(center.host)\r\n\r\n"
            let answer = try await Wire.exchange(unsigned, port: center.port)
            #expect(answer.status == 403)
            #expect(answer.contains("<Code>MissingAuthenticationToken</Code>"))
        }
    }

    @Test(arguments: [
        ("Action=MakeCoffee&Version=2010-05-08", "InvalidAction"), ("Version=2010-05-08", "MissingAction"),
        ("Action=GetUser", "InvalidAction"), ("Action=GetUser&Version=2011-06-15", "InvalidAction"),
        ("Action=a&Action=b&Version=2010-05-08", "MalformedQueryString"), ("Action=%zz", "MalformedQueryString"),
        ("", "MissingAction"),
    ])
    func `What names no operation is refused`(body: String, code: String) async throws {
        try await LiveCenter.run { center in
            let answer = try await Wire.exchange(center.signed("iam", "POST", "/", body: body), port: center.port)
            #expect((400..<500).contains(answer.status))
            #expect(answer.contains("<Code>\(code)</Code>"))
        }
    }

    @Test func `A host that is not ours is refused`() async throws {
        try await LiveCenter.run { center in
            for host in ["evil.example", "localhost.evil.example", "", "[::1", "a b"] {
                let answer = try await Wire.exchange(
                    "GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n", port: center.port)
                #expect([400, 421].contains(answer.status))
            }
            for host in ["localhost", "127.0.0.1:\(center.port)", "[::1]:9", "LOCALHOST"] {
                let text = "GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n"
                #expect(try await Wire.exchange(text, port: center.port, until: "Twinlock").status == 200)
            }
        }
    }

    @Test func `Framing that can be read in two ways is refused`() async throws {
        try await LiveCenter.run { center in
            let heads = [
                "Content-Length: 1\r\nContent-Length: 2", "Content-Length: 3\r\nTransfer-Encoding: chunked",
                "Content-Length: -1", "Content-Length: 99999999999999999999999", "Authorization: a\r\nAuthorization: b",
                "Host: evil.example\r\nContent-Length: 0", "X A: b", "X-A: a\r\n b",
                "Transfer-Encoding: chunked\r\n\r\nzz",
                "X-A: \(String(repeating: "a", count: 200_000))",
                String(repeating: "X-A: a\r\n", count: 2000) + "X-B: b",
            ]
            for head in heads {
                let text = "POST / HTTP/1.1\r\nHost: \(center.host)\r\n\(head)\r\n\r\n"
                let answer = try await Wire.exchange(text, port: center.port, until: "\r\n\r\n")
                #expect(answer.status == 400, "\(head.prefix(60))")
            }
        }
    }

    @Test func `A body that ends early is the client's mistake`() async throws {
        try await LiveCenter.run { center in
            let wire = try await Wire(port: center.port)
            try await wire.send("POST / HTTP/1.1\r\nHost: \(center.host)\r\nContent-Length: 100\r\n\r\nAction=")
            try await wire.finish()
            #expect(try await wire.received().status == 400)
            await wire.close()
        }
    }

    @Test func `A body that is too long is refused before it is sent`() async throws {
        try await LiveCenter.run { center in
            let head = "POST / HTTP/1.1\r\nHost: \(center.host)\r\nContent-Length: 99999999999\r\n\r\n"
            let announced = try await Wire.exchange(head, port: center.port)
            #expect(announced.status == 413)
            #expect(announced.contains("Connection: close"))
            let wire = try await Wire(port: center.port)
            try await wire.send("POST / HTTP/1.1\r\nHost: \(center.host)\r\nTransfer-Encoding: chunked\r\n\r\n")
            let chunk = "10000\r\n" + String(repeating: "a", count: 65536) + "\r\n"
            for _ in 0..<20 { try? await wire.send(chunk) }
            #expect(try await wire.received(until: "</RequestId>").status == 413)
            await wire.close()
        }
    }

    @Test(arguments: [
        "Content-Type: application/json", "Content-Type: application/x-www-form-urlencoded; charset=utf-16",
        "Content-Encoding: gzip",
    ])
    func `Anything but a form in UTF-8 is refused`(field: String) async throws {
        try await LiveCenter.run { center in
            let text = "POST / HTTP/1.1\r\nHost: \(center.host)\r\n\(field)\r\nContent-Length: 2\r\n\r\n{}"
            let answer = try await Wire.exchange(text, port: center.port)
            #expect(answer.status == 400)
            #expect(answer.contains("<Code>MalformedInput</Code>"))
        }
    }

    @Test func `Without a signature for s3 no path reaches an object`() async throws {
        try await LiveCenter.run { center in
            let bucket = try await Wire.exchange(
                center.signed("s3", "PUT", "/docs"), port: center.port, until: "\r\n\r\n")
            #expect(bucket.status == 200)
            for method in ["GET", "PUT", "DELETE", "PATCH", "TRACE"] {
                let text = "\(method) /docs/a HTTP/1.1\r\nHost: \(center.host)\r\nContent-Length: 0\r\n\r\n"
                #expect(try await Wire.exchange(text, port: center.port).status == 403)
            }
            let asIAM = center.signed("iam", "POST", "/docs/a", body: Self.identity)
            let answer = try await Wire.exchange(asIAM, port: center.port)
            #expect(answer.contains("<Code>SignatureDoesNotMatch</Code>"))
        }
    }
}
