import Primitives

/// How much of a form is read before it is refused.
public struct QueryLimits: Sendable {
    /// Bytes of the form.
    public var size: Int
    /// Parameters in all.
    public var parameters: Int
    /// Bytes of one name.
    public var nameLength: Int

    public init(size: Int = 1 << 20, parameters: Int = 10_000, nameLength: Int = 512) {
        self.size = size
        self.parameters = parameters
        self.nameLength = nameLength
    }
}

/// The parameters of an `application/x-www-form-urlencoded` form or a query string, decoded.
public struct QueryParameters: Sendable {
    /// Under their full names, such as `Tags.member.1.Key`.
    public private(set) var values: [String: String] = [:]

    /// Reads each of `forms` (the query string, the body) strictly: a `%` without two digits, text that is not UTF-8,
    /// a name given twice and whatever exceeds `limits` is a `MalformedQueryString`.
    public init(_ forms: [[UInt8]], limits: QueryLimits = QueryLimits()) throws(ServiceError) {
        values.reserveCapacity(8)
        for form in forms { try read(form, limits) }
    }

    /// The parameter called `name`.
    public subscript(name: String) -> String? { values[name] }

    private mutating func read(_ form: [UInt8], _ limits: QueryLimits) throws(ServiceError) {
        guard form.count <= limits.size else {
            throw .malformedQueryString("The request is longer than \(limits.size) bytes")
        }
        var start = 0
        while start < form.count {
            let end = form[start...].firstIndex(of: UInt8(ascii: "&")) ?? form.count
            let pair = form[start..<end]
            start = end + 1
            if pair.isEmpty { continue }
            let equals = pair.firstIndex(of: UInt8(ascii: "="))
            let name = try text(pair[..<(equals ?? pair.endIndex)])
            let value = try equals.map { (index) throws(ServiceError) in try text(pair[(index + 1)...]) } ?? ""
            guard name.utf8.count <= limits.nameLength else {
                throw .malformedQueryString("A parameter's name is longer than \(limits.nameLength) bytes")
            }
            guard values.updateValue(value, forKey: name) == nil else {
                throw .malformedQueryString("The parameter '\(name)' is given more than once")
            }
            guard values.count <= limits.parameters else {
                throw .malformedQueryString("The request has more than \(limits.parameters) parameters")
            }
        }
    }

    private func text(_ bytes: ArraySlice<UInt8>) throws(ServiceError) -> String {
        // Before escapes are resolved it must be text too.
        guard let raw = String(utf8: bytes) else { throw Self.notEncoded }
        // Most need no decoding.
        guard bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else { return raw }
        guard let text = PercentEncoding.decodeText(raw, plusIsSpace: true) else { throw Self.notEncoded }
        return text
    }

    private static let notEncoded = ServiceError.malformedQueryString(
        "The query string is not correctly percent-encoded UTF-8")
}
