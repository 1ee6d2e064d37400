import ServiceLifecycle
import SigV4
import Testing

@testable import CenterHTTP

@Suite(.timeLimit(.minutes(2))) struct LifetimeTests {
    private static let body = "Action=GetCallerIdentity&Version=2011-06-15"

    @Test func `What is in flight is answered before it stops`() async throws {
        try await LiveCenter.run { center in
            let request = center.signed("sts", "POST", "/", body: Self.body)
            let split = request.index(request.endIndex, offsetBy: -10)
            let wire = try await Wire(port: center.port)
            try await wire.send(String(request[..<split]))
            // The head is read when another connection, made later, has its answer.
            _ = try await Wire.exchange(request, port: center.port)
            await center.group.triggerGracefulShutdown()
            try await Task.sleep(for: .milliseconds(100))
            try await wire.send(String(request[split...]))
            #expect(try await wire.received().status == 200)
            #expect(wire.isClosed)
            await #expect(throws: (any Error).self) { try await Wire(port: center.port) }
        }
    }

    @Test func `A connection that says nothing is closed`() async throws {
        var limits = ListenerLimits()
        limits.idleSeconds = 1
        try await LiveCenter.run(limits: limits) { center in
            for start in [
                "", "POST / HTTP/1.1\r\nHost: ",
                "POST / HTTP/1.1\r\nHost: \(center.host)\r\nContent-Length: 9\r\n\r\nA",
            ] {
                let wire = try await Wire(port: center.port)
                if !start.isEmpty { try await wire.send(start) }
                let answer = try await wire.received()
                #expect(answer.isEmpty || answer.status == 400)
                await wire.close()
            }
        }
    }

    @Test(arguments: [
        "", "POST / HTTP/1.1\r\nHost: ", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nA",
    ])
    func `Connections that say nothing keep nobody out`(start: String) async throws {
        var limits = ListenerLimits()
        limits.connections = 4
        try await LiveCenter.run(limits: limits) { center in
            var silent: [Wire] = []
            for _ in 0..<12 {
                let wire = try await Wire(port: center.port)
                if !start.isEmpty { try? await wire.send(start) }
                silent.append(wire)
            }
            let answer = try await Wire.exchange(center.signed("sts", "POST", "/", body: Self.body), port: center.port)
            #expect(answer.status == 200)
            for wire in silent { await wire.close() }
        }
    }

    @Test func `More connections than allowed are answered, in place of those kept open for nothing`() async throws {
        var limits = ListenerLimits()
        limits.connections = 3
        try await LiveCenter.run(limits: limits) { center in
            let first = try await Wire(port: center.port)
            let second = try await Wire(port: center.port)
            let request = center.signed("sts", "POST", "/", body: Self.body)
            try await first.send(request)
            try await second.send(request)
            #expect(try await first.received(until: "</RequestId>").status == 200)
            #expect(try await second.received(until: "</RequestId>").status == 200)
            let third = try await Wire(port: center.port)
            try await third.send(request)
            #expect(try await third.received(until: "</RequestId>").status == 200)
            await first.close()
            await second.close()
            await third.close()
        }
    }
}
