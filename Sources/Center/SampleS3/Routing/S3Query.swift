import Primitives

/// The parameters of a request's query, decoded.
struct S3Query: Sendable {
    private let values: [String: String]

    init(rawQuery: String) throws(S3Error) {
        var values: [String: String] = [:]
        for pair in rawQuery.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decodeText(parts[0], plusIsSpace: true),
                let value = PercentEncoding.decodeText(parts.count == 2 ? parts[1] : "", plusIsSpace: true)
            else { throw .invalidURI }
            // Two values would mean one thing to a policy and another to an operation.
            guard values.updateValue(value, forKey: name) == nil else {
                throw .invalidArgument(name, value, "The parameter is given twice")
            }
        }
        self.values = values
    }

    subscript(name: String) -> String? { values[name] }

    func has(_ name: String) -> Bool { values[name] != nil }

    var names: Dictionary<String, String>.Keys { values.keys }

    /// A whole number in `range`; `fallback` where it is absent.
    func number(_ name: String, in range: ClosedRange<Int>, default fallback: Int) throws(S3Error) -> Int {
        guard let text = values[name] else { return fallback }
        guard let number = Int(text), range.contains(number) else {
            throw .invalidArgument(
                name, text, "Argument \(name) must be an integer between \(range.lowerBound) and \(range.upperBound)")
        }
        return number
    }
}
