import IAMPolicy
import Primitives

/// The parameters that both listings of objects share.
struct ListingParameters: Sendable {
    let prefix: String
    /// Nil where it is absent or empty.
    let delimiter: String?
    let limit: Int
    /// Whether names are to be percent-encoded in the answer, because XML cannot carry all of them.
    let encodesURL: Bool
    /// What policies get to know of the request.
    let context: RequestContext

    init(_ query: S3Query) throws(S3Error) {
        prefix = query["prefix"] ?? ""
        delimiter = query["delimiter"].flatMap { $0.isEmpty ? nil : $0 }
        // More than a page holds is not an error (ListObjectsV2, MaxKeys).
        limit = min(1000, try query.number("max-keys", in: 0...Int(Int32.max), default: 1000))
        let encoding = query["encoding-type"]
        guard encoding == nil || encoding == "url" else {
            throw .invalidArgument("encoding-type", encoding ?? "", "Invalid Encoding Method specified in Request")
        }
        encodesURL = encoding == "url"
        var context: RequestContext = [:]
        for name in ["prefix", "delimiter", "max-keys"] {
            if let value = query[name] { context["s3:\(name)"] = [value] }
        }
        self.context = context
    }

    /// A listing from the beginning.
    var listing: Listing {
        Listing(prefix: Array(prefix.utf8), delimiter: Array((delimiter ?? "").utf8), limit: limit)
    }

    func encoded(_ text: String) -> String {
        encodesURL ? PercentEncoding.encode(text, keepingSlashes: true) : text
    }
}

/// Where the next page of a listing starts, as clients hand it back.
enum ContinuationToken {
    static func text(_ start: Listing.Start) -> String {
        switch start {
        case .key(let bytes): Base64.encodeURL([0] + bytes)
        case .prefix(let bytes): Base64.encodeURL([1] + bytes)
        }
    }

    /// Nil for what is no token.
    static func read(_ text: String) -> Listing.Start? {
        guard let bytes = Base64.decodeURL(text), (2...1025).contains(bytes.count) else { return nil }
        switch bytes[0] {
        case 0: return .key(Array(bytes.dropFirst()))
        case 1: return .prefix(Array(bytes.dropFirst()))
        default: return nil
        }
    }
}

extension Listing {
    /// Where to go on after a marker, which may be the common prefix that the last page ended with.
    func start(afterMarker marker: [UInt8]) -> Start {
        marker.starts(with: prefix) && commonPrefix(of: marker) == marker ? .prefix(marker) : .key(marker)
    }
}
