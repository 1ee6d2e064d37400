/// A structure of the model: a request, a response, or a part of one.
public protocol WireStructure: WireRepresentable, Equatable {
    /// The members as the model has them, in its order.
    static var schema: StructureSchema { get }

    /// Throws where a required member is missing or one has another kind; members unknown to the schema are ignored.
    init(fields: WireFields) throws(WireError)

    /// The members that are present.
    var fields: WireFields { get }
}

extension WireStructure {
    public init(wire: WireValue) throws(WireError) {
        guard case .structure(let fields) = wire else { throw WireError(expected: "a structure") }
        try self.init(fields: fields)
    }

    public var wire: WireValue { .structure(fields) }

    public static func == (left: Self, right: Self) -> Bool {
        left.fields == right.fields
    }
}

/// The input or output of an operation that has none.
public struct EmptyStructure: WireStructure {
    public static let schema = StructureSchema("Empty", [])

    public init() {}

    public init(fields: WireFields) {}

    public var fields: WireFields { [:] }
}

extension WireFields {
    /// The member called `name`.
    public func required<Member: WireRepresentable>(_ name: String) throws(WireError) -> Member {
        guard let value: Member = try optional(name) else { throw WireError(member: name, expected: "present") }
        return value
    }

    /// The member called `name`, nil if it is absent.
    public func optional<Member: WireRepresentable>(_ name: String) throws(WireError) -> Member? {
        guard let wire = self[name] else { return nil }
        do {
            return try Member(wire: wire)
        } catch {
            let inner = error.member.isEmpty ? "" : "." + error.member
            throw WireError(member: name + inner, expected: error.expected)
        }
    }
}
