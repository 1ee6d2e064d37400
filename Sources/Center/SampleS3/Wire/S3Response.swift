public import SigV4

/// What the sample answers.
public struct S3Response: Sendable {
    /// The content of an answer.
    public enum Body: Sendable {
        case none
        case bytes([UInt8])
        /// Streamed from the folder.
        case object(ObjectContent)
    }

    public var status: Int
    /// `Content-Length` among them, wherever the answer has or describes content.
    public var headers: HeaderList
    public var body: Body

    init(status: Int = 200, headers: HeaderList = [:], body: Body = .none) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// An answer in XML.
    init(status: Int = 200, xml text: String) {
        let bytes = Array(text.utf8)
        self.init(
            status: status, headers: ["Content-Type": "application/xml", "Content-Length": "\(bytes.count)"],
            body: .bytes(bytes))
    }
}
