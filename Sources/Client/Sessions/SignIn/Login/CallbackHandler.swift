internal import NIOCore
internal import NIOHTTP1

/// Answers one request of a connection and closes it.
final class CallbackHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let judge: CallbackJudge
    private var isAnswered = false
    private var limit: Scheduled<Void>?

    init(_ judge: CallbackJudge) {
        self.judge = judge
    }

    func channelActive(context: ChannelHandlerContext) {
        let channel = context.channel
        limit = context.eventLoop.scheduleTask(in: .seconds(LoopbackListener.patience)) {
            channel.close(promise: nil)
        }
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        limit?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // The head says all; whatever else a connection brings is not waited for.
        guard case .head(let head) = unwrapInboundIn(data), !isAnswered else { return }
        isAnswered = true
        let request = Callback.Request(
            method: head.method.rawValue, target: head.uri, hosts: head.headers["host"],
            fetchMode: head.headers.first(name: "sec-fetch-mode"))
        answer(judge.judge(request), to: head, context: context)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func answer(_ verdict: Callback.Verdict, to head: HTTPRequestHead, context: ChannelHandlerContext) {
        let body = context.channel.allocator.buffer(string: CallbackPage.text(for: verdict))
        var headers = HTTPHeaders(CallbackPage.headers.map { ($0.name, $0.value) })
        headers.add(name: "Content-Length", value: "\(body.readableBytes)")
        let status = HTTPResponseStatus(statusCode: CallbackPage.status(for: verdict))
        context.write(wrapOutboundOut(.head(.init(version: .http1_1, status: status, headers: headers))), promise: nil)
        if head.method != .HEAD { context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
        let channel = context.channel
        let judge = judge
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
            channel.close(promise: nil)
            judge.hand(on: verdict)
        }
    }
}
