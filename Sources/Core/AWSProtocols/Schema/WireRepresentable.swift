public import Primitives

/// A Swift type with one form on the wire.
public protocol WireRepresentable: Sendable {
    /// Throws when `wire` is of another kind.
    init(wire: WireValue) throws(WireError)

    var wire: WireValue { get }
}

extension String: WireRepresentable {
    public init(wire: WireValue) throws(WireError) {
        guard case .string(let text) = wire else { throw WireError(expected: "a string") }
        self = text
    }

    public var wire: WireValue { .string(self) }
}

extension Int: WireRepresentable {
    public init(wire: WireValue) throws(WireError) {
        guard case .integer(let value) = wire, let value = Int(exactly: value) else {
            throw WireError(expected: "an integer")
        }
        self = value
    }

    public var wire: WireValue { .integer(Int64(self)) }
}

extension Double: WireRepresentable {
    public init(wire: WireValue) throws(WireError) {
        guard case .double(let value) = wire else { throw WireError(expected: "a number") }
        self = value
    }

    public var wire: WireValue { .double(self) }
}

extension Bool: WireRepresentable {
    public init(wire: WireValue) throws(WireError) {
        guard case .boolean(let value) = wire else { throw WireError(expected: "a boolean") }
        self = value
    }

    public var wire: WireValue { .boolean(self) }
}

extension Timestamp: WireRepresentable {
    public init(wire: WireValue) throws(WireError) {
        guard case .timestamp(let value) = wire else { throw WireError(expected: "a timestamp") }
        self = value
    }

    public var wire: WireValue { .timestamp(self) }
}

extension Secret {
    /// The UTF-8 of a string, or the bytes of a blob, that the model or its users hold to be secret.
    public convenience init(wire: WireValue) throws(WireError) {
        switch wire {
        case .string(let text): self.init(utf8: text)
        case .blob(let bytes): self.init(bytes)
        case .secret(let secret): self.init(secret.revealedBytes())
        default: throw WireError(expected: "a string or blob")
        }
    }

    public var wire: WireValue { .secret(self) }
}

extension Secret: WireRepresentable {}

/// The bytes of a blob, a type of its own because `[UInt8]` would read as a list of integers.
public struct Blob: WireRepresentable, Hashable {
    public var bytes: [UInt8]

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    public init(wire: WireValue) throws(WireError) {
        guard case .blob(let bytes) = wire else { throw WireError(expected: "a blob") }
        self.bytes = bytes
    }

    public var wire: WireValue { .blob(bytes) }
}

extension JSON: WireRepresentable {
    public init(wire: WireValue) throws(WireError) {
        guard case .document(let json) = wire else { throw WireError(expected: "a document") }
        self = json
    }

    public var wire: WireValue { .document(self) }
}

extension Array: WireRepresentable where Element: WireRepresentable {
    public init(wire: WireValue) throws(WireError) {
        guard case .list(let values) = wire else { throw WireError(expected: "a list") }
        self = []
        reserveCapacity(values.count)
        for value in values { append(try Element(wire: value)) }
    }

    public var wire: WireValue { .list(map(\.wire)) }
}

extension Dictionary: WireRepresentable where Key == String, Value: WireRepresentable {
    public init(wire: WireValue) throws(WireError) {
        guard case .map(let entries) = wire else { throw WireError(expected: "a map") }
        self = [:]
        for entry in entries { self[entry.key] = try Value(wire: entry.value) }
    }

    /// In the order of the keys, so that the same value is always written alike.
    public var wire: WireValue {
        .map(keys.sorted().compactMap { key in self[key].map { WireValue.Entry(key, $0.wire) } })
    }
}
