import NIOCore
import NIOHTTPTypes

/// Tells `WaitingConnections` whose turn it is on one connection.
final class TurnTaking: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let waiting: WaitingConnections

    init(_ waiting: WaitingConnections) {
        self.waiting = waiting
    }

    func channelActive(context: ChannelHandlerContext) {
        waiting.wait(for: context.channel)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        waiting.stopWaiting(for: context.channel)
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head, .body: waiting.wait(for: context.channel)
        case .end: waiting.stopWaiting(for: context.channel)
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { waiting.wait(for: context.channel) }
        context.write(data, promise: promise)
    }
}
