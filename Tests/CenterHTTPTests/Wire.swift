import NIOCore
import NIOPosix
import Synchronization

/// A connection on which a test decides about every byte.
final class Wire: Sendable {
    private let channel: any Channel
    private let collector: Collector

    init(port: Int) async throws {
        let collector = Collector()
        self.collector = collector
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelInitializer { $0.pipeline.addHandler(collector) }
            .connect(host: "127.0.0.1", port: port).get()
    }

    func send(_ text: String) async throws {
        try await send(Array(text.utf8))
    }

    func send(_ bytes: [UInt8]) async throws {
        try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
    }

    /// Ends our half.
    func finish() async throws {
        try await channel.close(mode: .output).get()
    }

    /// What has come when it contains `text`, or when the other side has closed.
    func received(until text: String? = nil) async throws -> String {
        while true {
            let (soFar, isClosed) = collector.state.withLock { ($0.text, $0.isClosed) }
            if isClosed || text.map({ soFar.contains($0) }) ?? false { return soFar }
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    var isClosed: Bool { collector.state.withLock { $0.isClosed } }

    func close() async {
        try? await channel.close().get()
    }

    /// One request on a connection of its own; all that comes back until `end` or the other side's close.
    static func exchange(_ text: String, port: Int, until end: String? = "</RequestId>") async throws -> String {
        let wire = try await Wire(port: port)
        try? await wire.send(text)
        let received = try await wire.received(until: end)
        await wire.close()
        return received
    }

    private final class Collector: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer

        let state = Mutex<(text: String, isClosed: Bool)>((text: "", isClosed: false))

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let buffer = unwrapInboundIn(data)
            state.withLock { $0.text += String(buffer: buffer) }
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if event as? ChannelEvent == .inputClosed { state.withLock { $0.isClosed = true } }
        }

        func channelInactive(context: ChannelHandlerContext) {
            state.withLock { $0.isClosed = true }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }
    }
}

extension String {
    /// The number on the first line, 0 where there is none.
    var status: Int { Int(dropFirst("HTTP/1.1 ".count).prefix(3)) ?? 0 }
}
