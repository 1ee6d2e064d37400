import AWSProtocols
import Platform
import Primitives
import SampleS3
import SigV4
import Testing

/// An answer with its content read to the end.
struct Reply {
    let status: Int
    let headers: HeaderList
    let content: [UInt8]

    init(_ response: S3Response) async throws {
        status = response.status
        headers = response.headers
        switch response.body {
        case .none: content = []
        case .bytes(let bytes): content = bytes
        case .object(let object):
            var content: [UInt8] = []
            for try await piece in object { content += piece }
            self.content = content
        }
    }

    var text: String { String(decoding: content, as: UTF8.self) }

    /// The content as XML.
    var document: XMLElement {
        if let document = parsed { return document }
        Issue.record("this is no XML: \(text)")
        return XMLElement(name: "")
    }

    private var parsed: XMLElement? { try? XMLReader.read(content) }

    /// The code of an error; nil if the answer is none.
    var code: String? {
        guard status >= 400, let document = parsed, document.name == "Error" else { return nil }
        return document["Code"]?.text
    }

    /// The text of the element at `path`, names separated by slashes.
    func text(at path: String) -> String? {
        path.split(separator: "/").reduce(document as XMLElement?) { $0?[String($1)] }?.text
    }

    /// The keys of a listing.
    var keys: [String] {
        document.all("Contents").compactMap { $0["Key"]?.text }
    }

    /// The common prefixes of a listing.
    var prefixes: [String] {
        document.all("CommonPrefixes").compactMap { $0["Prefix"]?.text }
    }
}
