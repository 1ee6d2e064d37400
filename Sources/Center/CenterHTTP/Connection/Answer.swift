import HummingbirdCore
import NIOCore

/// What goes back over the connection.
struct Answer: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        /// `length` bytes in pieces. Throwing breaks the connection, so that the client notices.
        case stream(length: Int, any AsyncSequence<[UInt8], any Error> & Sendable)
    }

    var status: Int
    var headers: [(name: String, value: String)]
    var body: Body

    init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = .bytes(body)
    }

    /// A page for people.
    static func text(_ status: Int, _ text: String) -> Answer {
        Answer(
            status: status,
            headers: [("Content-Type", "text/plain; charset=utf-8"), ("X-Content-Type-Options", "nosniff")],
            body: Array(text.utf8))
    }

    /// Statuses that have no content and no length (RFC 9110 section 8.6).
    var hasNoContent: Bool { status < 200 || status == 204 || status == 304 }

    /// What the answer says of its length, which for HEAD is that of content not sent; else the length it has.
    var contentLength: String {
        let name = "content-length"
        if let said = headers.first(where: { $0.name.utf8.count == name.utf8.count && $0.name.lowercased() == name }) {
            return said.value
        }
        switch body {
        case .bytes(let bytes): return String(bytes.count)
        case .stream(let length, _): return String(length)
        }
    }

    func responseBody(isHead: Bool) -> ResponseBody {
        if isHead { return ResponseBody() }
        switch body {
        case .bytes(let bytes):
            return bytes.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        case .stream(let length, let pieces):
            return ResponseBody(contentLength: length) { writer in
                for try await piece in pieces { try await writer.write(ByteBuffer(bytes: piece)) }
                try await writer.finish(nil)
            }
        }
    }
}
