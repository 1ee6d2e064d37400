import Primitives
import Testing
import WebAuthn

/// RFC 8949 appendix A.
@Suite(.enabled(if: Vectors.exist, Vectors.absent)) struct CBORVectorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let isCanonical: Bool
        let decoded: JSON?
        let diagnostic: String?

        var testDescription: String { Hex.encode(bytes) }

        static let all: [Case] =
            (try? Vectors.read("cbor/appendix_a.json").arrayValue?.compactMap { json in
                guard let bytes = json["hex"]?.stringValue.flatMap({ Hex.decode($0) }) else { return nil }
                return Case(
                    bytes: bytes, isCanonical: json["roundtrip"] == true, decoded: json["decoded"],
                    diagnostic: json["diagnostic"]?.stringValue)
            }) ?? []
    }

    @Test func `every vector is read`() {
        #expect(Case.all.count >= 82)
    }

    @Test(arguments: Case.all) func `a value of the subset is decoded as given, another is refused`(vector: Case) throws
    {
        let major = try #require(vector.bytes.first) >> 5
        let isFloat = (0xF9...0xFB).contains(vector.bytes[0])
        guard vector.isCanonical, major != 6, !isFloat else {
            #expect(throws: CBORError.self) { try CBOR.decode(vector.bytes) }
            return
        }
        guard let decoded = vector.decoded else {
            try checkDiagnostic(vector)
            return
        }
        #expect(Self.json(try CBOR.decode(vector.bytes)) == decoded)
    }

    /// Values that JSON does not have.
    private func checkDiagnostic(_ vector: Case) throws {
        switch vector.diagnostic {
        case "h''": #expect(try CBOR.decode(vector.bytes) == .bytes([]))
        case "h'01020304'": #expect(try CBOR.decode(vector.bytes) == .bytes([1, 2, 3, 4]))
        case "{1: 2, 3: 4}":
            #expect(try CBOR.decode(vector.bytes) == .map([1: .unsigned(2), 3: .unsigned(4)]))
        default: #expect(throws: CBORError.self) { try CBOR.decode(vector.bytes) }
        }
    }

    private static func json(_ value: CBOR) -> JSON {
        switch value {
        case .unsigned(let number): .number("\(number)")
        case .negative(let number):
            number == .max ? .number("-18446744073709551616") : .number("-\(number + 1)")
        case .bytes(let bytes): .string(Hex.encode(bytes))
        case .text(let text): .string(text)
        case .array(let elements): .array(elements.map(json))
        case .map(let entries):
            .object(entries.map { JSON.Member($0.key.textValue ?? "\($0.key)", json($0.value)) })
        case .bool(let value): .bool(value)
        case .null: .null
        }
    }
}
