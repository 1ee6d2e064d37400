/// The context keys of a request with their values, each key with one or several. Names of keys are compared without
/// case; a key with no values counts as absent.
public struct RequestContext: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    private var values = ContextTable()

    public init(_ values: [String: [String]] = [:]) {
        for (name, texts) in values { self[name] = texts }
    }

    public init(dictionaryLiteral elements: (String, [String])...) {
        for (name, texts) in elements { self[name] = texts }
    }

    /// The values of the key `name`; nil if the request has no such key.
    public subscript(name: String) -> [String]? {
        get { self[ContextKey(name)] }
        set { self[ContextKey(name)] = newValue }
    }

    /// The values of `key`; nil if the request has no such key.
    public subscript(key: ContextKey) -> [String]? {
        get { values[key]?.map { String(decoding: $0, as: UTF8.self) } }
        set { values[key] = newValue.flatMap { $0.isEmpty ? nil : $0.map { Array($0.utf8) } } }
    }

    /// Gives `key` one value.
    public mutating func set(_ key: ContextKey, _ value: String) {
        values[key] = [Array(value.utf8)]
    }

    /// Makes room for so many keys.
    public mutating func reserve(_ count: Int) { values.reserve(count) }

    /// Adds what `other` has; where both have a key, `other`'s values stay.
    public mutating func merge(_ other: RequestContext) {
        for (key, new) in other.values.all { values[key] = new }
    }

    /// Whether both have the same keys with the same values, in whatever order the keys came.
    public static func == (left: RequestContext, right: RequestContext) -> Bool {
        let all = left.values.all
        return all.count == right.values.all.count && all.allSatisfy { right.values[$0.key] == $0.values }
    }

    /// The names of the keys, in lower case, sorted.
    public var names: [String] { values.all.map(\.key.name).sorted() }

    func bytes(_ key: ContextKey) -> [[UInt8]]? { values[key] }
}
