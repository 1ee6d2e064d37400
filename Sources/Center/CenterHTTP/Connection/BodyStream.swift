import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTPTypes

/// The body of a request, read once and by one task at a time. The first read tells a client that waits for it
/// (`Expect: 100-continue`) to go on; a body that nobody reads is then never sent.
final class BodyStream: @unchecked Sendable {
    /// The client stopped before the length that it announced.
    struct Truncated: Error {}

    // Touched only by the task that answers the request, as the listener runs one task a connection.
    private var iterator: RequestBody.AsyncIterator
    private let channel: any Channel
    private(set) var isAwaited: Bool
    private(set) var isFinished: Bool
    private(set) var received = 0
    /// Why reading failed: the connection's end or a broken framing, after which no other request can come.
    private(set) var failure: (any Error)?
    /// What `Content-Length` announces; nil for a chunked body.
    let announced: Int?

    init(_ request: Request, channel: any Channel) {
        iterator = request.body.makeAsyncIterator()
        self.channel = channel
        isAwaited = request.headers[.expect]?.lowercased() == "100-continue"
        let isChunked = request.headers[.transferEncoding] != nil
        announced = isChunked ? nil : request.headers[.contentLength].flatMap { Int($0) } ?? 0
        isFinished = announced == 0
    }

    /// The next piece, nil at the end.
    func next() async throws -> [UInt8]? {
        if let failure { throw failure }
        if isFinished { return nil }
        do {
            try await goOn()
            guard let buffer = try await iterator.next() else {
                isFinished = true
                if let announced, received != announced { throw Truncated() }
                return nil
            }
            received += buffer.readableBytes
            // What ends the request needs not be waited for.
            if received == announced { isFinished = true }
            return Array(buffer.readableBytesView)
        } catch {
            failure = error
            throw error
        }
    }

    /// What of the body would have to be read away is more than `limit` bytes, or its length is unknown.
    func isLongerThan(_ limit: Int) -> Bool {
        !isFinished && (announced.map { $0 - received > limit } ?? true)
    }

    /// Reads and forgets up to `limit` bytes; true if that was all.
    func drain(_ limit: Int) async throws -> Bool {
        let end = received + limit
        while received < end, try await next() != nil {}
        return isFinished
    }

    private func goOn() async throws {
        guard isAwaited else { return }
        isAwaited = false
        let head = HTTPResponse(status: .continue)
        try await channel.writeAndFlush(HTTPResponsePart.head(head)).get()
    }
}

/// The body as a sequence, for those who know no HTTP library.
struct IncomingBody: AsyncSequence, Sendable {
    let stream: BodyStream

    struct AsyncIterator: AsyncIteratorProtocol {
        let stream: BodyStream

        func next() async throws -> [UInt8]? {
            try await stream.next()
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(stream: stream)
    }
}
