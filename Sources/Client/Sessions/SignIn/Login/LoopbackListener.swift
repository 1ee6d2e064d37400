internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import Primitives

/// Waits on a port of 127.0.0.1 for the one request that ends a sign-in.
final class LoopbackListener: Sendable {
    private let channel: any Channel
    private let judge: CallbackJudge
    private let answers: AsyncStream<Callback.Verdict>

    let callback: Callback

    /// Connections that are open at once; more are closed unheard.
    static let connectionLimit = 32
    /// Seconds that a connection may take to say what it wants.
    static let patience: Int64 = 10

    private init(_ channel: any Channel, _ judge: CallbackJudge, _ answers: AsyncStream<Callback.Verdict>, port: Int) {
        (self.channel, self.judge, self.answers) = (channel, judge, answers)
        callback = Callback(port: port, state: judge.state)
    }

    /// Opens a port that the system chooses.
    static func open(state: String) async throws -> LoopbackListener {
        let (answers, continuation) = AsyncStream.makeStream(of: Callback.Verdict.self)
        let judge = CallbackJudge(state: state) { continuation.yield($0) }
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.backlog, value: 16)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    guard judge.enter() else { throw ChannelError.operationUnsupported }
                    child.closeFuture.whenComplete { _ in judge.leave() }
                    try child.pipeline.syncOperations.configureHTTPServerPipeline()
                    try child.pipeline.syncOperations.addHandler(CallbackHandler(judge))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        guard let port = channel.localAddress?.port else {
            try? await channel.close()
            throw ChannelError.unknownLocalAddress
        }
        judge.listens(on: port)
        return LoopbackListener(channel, judge, answers, port: port)
    }

    /// The answer of the authorization server. Nil when the task is cancelled.
    func answer() async -> Callback.Verdict? {
        for await verdict in answers { return verdict }
        return nil
    }

    func close() async { try? await channel.close() }
}
