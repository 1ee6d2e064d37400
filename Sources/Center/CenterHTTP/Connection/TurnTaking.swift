import NIOCore
import NIOHTTPTypes

/// Tells `WaitingConnections` whose turn it is on one connection.
final class TurnTaking: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let waiting: WaitingConnections
    /// Whether the last part that came, and was not yet told, ended a request.
    private var hasEnded: Bool?

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
        if case .end = unwrapInboundIn(data) { hasEnded = true } else { hasEnded = false }
        context.fireChannelRead(data)
    }

    /// Whoever has the word after all that came at once.
    func channelReadComplete(context: ChannelHandlerContext) {
        switch hasEnded {
        case true?: waiting.stopWaiting(for: context.channel)
        case false?: waiting.wait(for: context.channel)
        case nil: break
        }
        hasEnded = nil
        context.fireChannelReadComplete()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { waiting.wait(for: context.channel) }
        context.write(data, promise: promise)
    }
}
