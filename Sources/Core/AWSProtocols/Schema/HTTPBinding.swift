internal import Primitives

/// Where the REST protocols find an operation (Smithy, "HTTP protocol bindings").
public struct HTTPBinding: Sendable, Equatable {
    /// A part of a path between slashes.
    public enum Segment: Sendable, Equatable {
        case literal(String)
        /// Any one segment, the value of a member.
        case label(String)
    }

    public let method: String
    public let segments: [Segment]
    /// Of a response that is no error.
    public let status: Int

    /// `uri` is a path with labels in braces, as the model writes it: `/users/{userId}`.
    public init(_ method: String, _ uri: String, status: Int = 200) {
        self.method = method
        self.status = status
        segments = uri.split(separator: "/").map { segment in
            segment.hasPrefix("{") && segment.hasSuffix("}")
                ? .label(String(segment.dropFirst().dropLast())) : .literal(String(segment))
        }
    }

    /// The labels' values, decoded, if the last segments of `path` are these; nil for another path. `isExact` asks that
    /// nothing stands before them: an endpoint's URL may have a path of its own, which clients put before the
    /// operation's.
    public func labels(ofPath path: String, isExact: Bool) -> [String: String]? {
        guard path.hasPrefix("/") else { return nil }
        // The root has no segments.
        if path == "/" { return segments.isEmpty ? [:] : nil }
        let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        guard isExact ? parts.count == segments.count : parts.count >= segments.count else { return nil }
        var labels: [String: String] = [:]
        for (segment, part) in zip(segments, parts.suffix(segments.count)) {
            switch segment {
            case .literal(let text): guard part.utf8.elementsEqual(text.utf8) else { return nil }
            case .label(let name):
                guard !part.isEmpty, let text = PercentEncoding.decodeText(part) else { return nil }
                labels[name] = text
            }
        }
        return labels
    }

    /// The path with the labels' values in it, encoded.
    func path(_ labels: [String: String]) -> String {
        segments.map { segment in
            switch segment {
            case .literal(let text): "/" + text
            case .label(let name): "/" + PercentEncoding.encode(labels[name] ?? "")
            }
        }.joined()
    }
}
