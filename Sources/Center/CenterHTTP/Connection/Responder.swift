import CenterGate
import HTTPTypes
import HummingbirdCore
import IAMPolicy
import Logging
import NIOCore
import Platform
import Primitives
import SigV4

/// Answers one request of a connection, and decides whether the connection can go on after it.
struct Responder: Sendable {
    /// Thrown after an answer to close the connection; it reaches nobody else.
    private struct ConnectionEnds: Error {}

    let dispatcher: Dispatcher
    let clock: WallClock
    let entropy: Entropy
    let isTLS: Bool
    let proxies: IPRange?
    let limits: ListenerLimits

    @concurrent func respond(_ request: Request, _ writer: consuming ResponseWriter, _ channel: any Channel)
        async throws
    {
        let stream = BodyStream(request, channel: channel)
        let answer = await answer(request, stream, peer: channel.remoteAddress?.ipAddress ?? "")
        // Who waits for leave to send may send or not after a refusal; only the connection's end makes that plain.
        let isBroken = stream.failure != nil
        let ends = isBroken || stream.isAwaited && !stream.isFinished || stream.isLongerThan(limits.drainedBody)
        var head = HTTPResponse(status: .init(code: answer.status))
        for header in answer.headers {
            if let name = Self.name(header.name) {
                head.headerFields.append(HTTPField(name: name, value: header.value))
            }
        }
        if !answer.hasNoContent { head.headerFields[.contentLength] = answer.contentLength }
        head.headerFields.append(HTTPField(name: .date, value: clock().httpDate))
        if ends { head.headerFields[.connection] = "close" }
        try await writer.write(response: head, body: answer.responseBody(isHead: request.method == .head))
        if ends {
            if !stream.isAwaited, !isBroken { _ = try await stream.drain(limits.drainedBody) }
            throw ConnectionEnds()
        }
    }

    private static let requestID = HTTPField.Name("x-amzn-RequestId")

    /// Names that nearly every answer has are not looked at each time.
    private static func name(_ text: String) -> HTTPField.Name? {
        switch text {
        case "x-amzn-RequestId": requestID
        case "Content-Type": .contentType
        default: HTTPField.Name(text)
        }
    }

    private func answer(_ request: Request, _ stream: BodyStream, peer: String) async -> Answer {
        var headers = HeaderList()
        if let authority = request.head.authority { headers.append("Host", authority) }
        for field in request.headers { headers.append(field.name.rawName, field.value) }
        guard let client = ClientAddress(peer: peer, headers: headers, isTLS: isTLS, proxies: proxies) else {
            return .text(403, "This center answers only to its proxy.\n")
        }
        let target = request.head.path ?? "/"
        let mark = target.firstIndex(of: "?")
        let facts = RequestFacts(
            requestID: UniqueID.make(entropy), sourceIP: client.address,
            userAgent: request.headers[.userAgent] ?? "", isSecure: client.isSecure, receivedAt: clock(),
            method: request.method.rawValue, rawPath: String(target[..<(mark ?? target.endIndex)]),
            rawQuery: mark.map { String(target[target.index(after: $0)...]) } ?? "", headers: headers)
        return await dispatcher.answer(to: IncomingRequest(facts: facts, body: IncomingBody(stream: stream)))
    }
}
