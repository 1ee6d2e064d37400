import SigV4
import Testing

@testable import CenterHTTP

@Suite(.timeLimit(.minutes(2))) struct ContinueTests {
    private static let expect: HeaderList = ["Expect": "100-continue"]

    @Test func `A client that waits is told to go on when its body is wanted`() async throws {
        try await LiveCenter.run { center in
            _ = try await Wire.exchange(center.signed("s3", "PUT", "/docs"), port: center.port, until: "\r\n\r\n")
            let wire = try await Wire(port: center.port)
            try await wire.send(
                center.signed("s3", "PUT", "/docs/a", body: "hello", headers: Self.expect, sendsBody: false))
            #expect(try await wire.received(until: "\r\n\r\n").hasPrefix("HTTP/1.1 100 Continue\r\n"))
            try await wire.send("hello")
            #expect(try await wire.received(until: "ETag").contains("HTTP/1.1 200 OK"))
            await wire.close()
        }
    }

    @Test func `A refused upload is never asked for, and the connection ends`() async throws {
        try await LiveCenter.run { center in
            let requests = [
                center.signed("s3", "PUT", "/nowhere/a", body: "hello", headers: Self.expect, sendsBody: false),
                "PUT /docs/a HTTP/1.1\r\nHost: \(center.host)\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n",
            ]
            for request in requests {
                let wire = try await Wire(port: center.port)
                try await wire.send(request)
                let answer = try await wire.received()
                #expect([403, 404].contains(answer.status))
                #expect(!answer.contains("100 Continue"))
                #expect(answer.contains("Connection: close"))
                #expect(wire.isClosed)
                await wire.close()
            }
        }
    }

    @Test func `A refused body that was sent anyway is read away, and the next request answered`() async throws {
        try await LiveCenter.run { center in
            let wire = try await Wire(port: center.port)
            let body = String(repeating: "a", count: 2 << 20)
            try await wire.send(
                "PUT /docs/a HTTP/1.1\r\nHost: \(center.host)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
                    + center.signed("sts", "POST", "/", body: "Action=GetCallerIdentity&Version=2011-06-15"))
            let answer = try await wire.received(until: "</GetCallerIdentityResponse>")
            #expect(answer.status == 403)
            #expect(answer.contains("HTTP/1.1 200 OK"))
            await wire.close()
        }
    }
}
