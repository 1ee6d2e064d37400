internal import Primitives

/// The parameters of a raw query, taken apart but not decoded, in order.
struct QueryParameters {
    struct Parameter {
        var rawName: Substring
        var rawValue: Substring

        var name: String { String(decoding: Self.decode(rawName), as: UTF8.self) }

        /// Undecodable escapes stand for themselves: they change no meaning, since whoever acts on the query refuses
        /// them, and they stay covered by the signature.
        static func decode(_ text: Substring) -> [UInt8] {
            PercentEncoding.decode(text, plusIsSpace: true) ?? Array(text.utf8)
        }

        var canonical: (name: [UInt8], value: [UInt8]) {
            (
                Array(PercentEncoding.encode(Self.decode(rawName)).utf8),
                Array(PercentEncoding.encode(Self.decode(rawValue)).utf8)
            )
        }
    }

    var parameters: [Parameter]

    init(_ query: String) {
        parameters = query.split(separator: "&").map { pair in
            guard let equals = pair.firstIndex(of: "=") else { return Parameter(rawName: pair, rawValue: "") }
            return Parameter(rawName: pair[..<equals], rawValue: pair[pair.index(after: equals)...])
        }
    }

    /// Every value called `name`, decoded; a value that is not well encoded UTF-8 counts as empty.
    func values(_ name: String) -> [String] {
        parameters.filter { $0.name == name }.map {
            PercentEncoding.decodeText($0.rawValue, plusIsSpace: true) ?? ""
        }
    }

    /// The third line of the canonical request: decoded, encoded again, sorted by name and then value as bytes.
    func canonicalText(without omitted: Set<String>) -> String {
        parameters.filter { !omitted.contains($0.name) }
            .map(\.canonical)
            .sorted { left, right in
                left.name == right.name
                    ? left.value.lexicographicallyPrecedes(right.value)
                    : left.name.lexicographicallyPrecedes(right.name)
            }
            .map { String(decoding: $0.name + [UInt8(ascii: "=")] + $0.value, as: UTF8.self) }
            .joined(separator: "&")
    }
}
