import Primitives

/// The forms that simple values have in JSON: seconds since 1970, base 64, numbers and booleans as such.
enum JSONScalar {
    /// Nil where `json` is no such value, and for kinds that are not scalars.
    static func value(of kind: Shape.Kind, from json: JSON) -> WireValue? {
        switch kind {
        case .string: json.stringValue.map { .string($0) }
        case .integer: json.integerValue.flatMap { Int32(exactly: $0) }.map { .integer(Int64($0)) }
        case .long: json.integerValue.map { .integer($0) }
        case .double: double(json).map { .double($0) }
        case .boolean: json.boolValue.map { .boolean($0) }
        case .timestamp: timestamp(json).map { .timestamp($0) }
        case .blob: json.stringValue.flatMap { Base64.decode($0) }.map { .blob($0) }
        case .document: .document(json)
        case .list, .map, .structure: nil
        }
    }

    /// Nil for what is no scalar. A secret is written as the kind of its shape.
    static func json(of value: WireValue, as kind: Shape.Kind) -> JSON? {
        switch value {
        case .string(let text): .string(text)
        case .integer(let number): .integer(number)
        case .double(let number): json(of: number)
        case .boolean(let value): .bool(value)
        case .timestamp(let value): json(of: value)
        case .blob(let bytes): .string(Base64.encode(bytes))
        case .document(let json): json
        case .secret(let secret):
            if case .blob = kind { .string(Base64.encode(secret.revealedBytes())) } else { .string(secret.revealed()) }
        case .list, .map, .structure: nil
        }
    }

    static func noun(of kind: Shape.Kind) -> String {
        if case .timestamp = kind { "a number of seconds since 1970" } else { QueryScalar.noun(of: kind) }
    }

    private static func double(_ json: JSON) -> Double? {
        guard case .number(let literal) = json, let number = Double(literal), number.isFinite else { return nil }
        return number
    }

    /// To the millisecond, up to the year 9999 and back as far.
    private static func timestamp(_ json: JSON) -> Timestamp? {
        guard let seconds = double(json), abs(seconds) < 253_402_300_800 else { return nil }
        return Timestamp(milliseconds: Int64((seconds * 1000).rounded()))
    }

    private static func json(of time: Timestamp) -> JSON {
        let rest = time.milliseconds % 1000
        guard rest != 0 else { return .integer(time.milliseconds / 1000) }
        let sign = time.milliseconds < 0 ? "-" : ""
        let digits = String(rest.magnitude)
        let fraction = String(repeating: "0", count: 3 - digits.utf8.count) + digits
        return .number("\(sign)\((time.milliseconds / 1000).magnitude).\(fraction)")
    }

    /// JSON has no number for what is none.
    private static func json(of number: Double) -> JSON {
        if number.isNaN { return "NaN" }
        return number.isFinite ? .number(String(number)) : number > 0 ? "Infinity" : "-Infinity"
    }
}
