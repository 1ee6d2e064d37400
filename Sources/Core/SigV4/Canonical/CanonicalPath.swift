internal import Primitives

/// The second line of the canonical request.
enum CanonicalPath {
    static func text(of path: String, options: SigningOptions) -> String {
        // The path of all services but S3.
        if path.isEmpty || path == "/" { return "/" }
        let resolved = options.normalizesPath ? normalized(path) : path
        switch options.pathEncoding {
        case .double: return PercentEncoding.encode(resolved, keepingSlashes: true)
        case .single:
            // Decoded first, so that whatever the sender chose to encode comes out the same.
            let plain = PercentEncoding.decode(resolved) ?? Array(resolved.utf8)
            return PercentEncoding.encode(plain, keepingSlashes: true)
        }
    }

    /// Resolves `.`, `..` and empty segments; a slash at the end stays.
    private static func normalized(_ path: String) -> String {
        var segments: [Substring] = []
        for segment in path.split(separator: "/") where segment != "." {
            if segment == ".." { _ = segments.popLast() } else { segments.append(segment) }
        }
        let endsInFolder = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("/..")
        return "/" + segments.joined(separator: "/") + (endsInFolder && !segments.isEmpty ? "/" : "")
    }
}
