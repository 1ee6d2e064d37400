import SigV4

/// The fields that are kept with an object and given back with it.
struct ObjectHeaders: Sendable {
    let list: HeaderList

    private static let system = ["Cache-Control", "Content-Disposition", "Content-Language", "Expires"]
    /// Bytes of names and values of `x-amz-meta-…` together.
    private static let metadataLimit = 2048

    /// None at all.
    init() {
        list = [:]
    }

    init(_ list: HeaderList) {
        self.list = list
    }

    /// Those of a request that makes an object.
    init(request headers: HeaderList) throws(S3Error) {
        var list: HeaderList = [("Content-Type", headers["content-type"] ?? "binary/octet-stream")].headers
        for name in Self.system {
            if let value = headers[name] { list.append(name, value) }
        }
        // aws-chunked codes the request, not the object.
        let encodings = headers.values("content-encoding").flatMap { $0.split(separator: ",") }
            .map { String($0.filter { $0 != " " }) }.filter { !$0.isEmpty && $0 != "aws-chunked" }
        if !encodings.isEmpty { list.append("Content-Encoding", encodings.joined(separator: ",")) }
        var length = 0
        for field in headers.fields where field.name.lowercased().hasPrefix("x-amz-meta-") {
            length += field.name.utf8.count - "x-amz-meta-".utf8.count + field.value.utf8.count
            list.append(field.name.lowercased(), field.value)
        }
        guard length <= Self.metadataLimit else { throw .metadataTooLarge }
        guard list.fields.allSatisfy({ Self.isSafe($0.value) }) else {
            throw .invalidRequest("A header value has a control character.")
        }
        self.list = list
    }

    /// The fields with those replaced that a request's `response-…` parameters name.
    func overridden(by query: S3Query) throws(S3Error) -> HeaderList {
        var list = list
        for name in Self.system + ["Content-Type", "Content-Encoding"] {
            let parameter = "response-" + name.lowercased()
            guard let value = query[parameter] else { continue }
            // A line break here would let whoever makes a link write headers of their own.
            guard Self.isSafe(value) else {
                throw .invalidArgument(parameter, value, "The value is not a valid header value")
            }
            list.remove(name)
            list.append(name, value)
        }
        return list
    }

    private static func isSafe(_ value: String) -> Bool {
        value.unicodeScalars.allSatisfy { ($0.value >= 0x20 && $0.value != 0x7F) || $0 == "\t" }
    }
}

extension [(String, String)] {
    fileprivate var headers: HeaderList { HeaderList(map { (name: $0.0, value: $0.1) }) }
}
