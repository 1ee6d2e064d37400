import Primitives
import Testing

@Suite struct JSONTests {
    @Test func keepsOrderAndDigits() throws {
        let text = #"{"b":1.50,"a":[true,null,"\u00e9\ud83d\ude00\n"],"c":{}}"#
        let value = try JSON.parse(text)
        #expect(value["b"] == .number("1.50"))
        #expect(value["a"]?.arrayValue?.last == .string("é😀\n"))
        #expect(value.text == #"{"b":1.50,"a":[true,null,"é😀\n"],"c":{}}"#)
    }

    @Test(arguments: [
        ("", JSON.ParseError.Code.unexpectedEnd), ("{", .unexpectedEnd), ("[1,]", .unexpectedCharacter),
        ("01", .trailingText), ("-", .invalidNumber), ("1.", .invalidNumber), ("1e", .invalidNumber),
        (#""\x""#, .invalidEscape), (#""\ud800""#, .invalidEscape), (#""\ud800\u0041""#, .invalidEscape),
        (#""\udc00""#, .invalidEscape), ("\"\u{1}\"", .controlCharacter), ("tru", .unexpectedCharacter),
        (#"{"a":1,"a":2}"#, .duplicateMember), (#"{"a":1,"\u0061":2}"#, .duplicateMember), ("1 2", .trailingText),
        ("{a:1}", .unexpectedCharacter), ("[1 2]", .unexpectedCharacter), ("NaN", .unexpectedCharacter),
        (String(repeating: "[", count: 65), .tooDeep), ("\u{FEFF}1", .unexpectedCharacter),
    ])
    func refuses(text: String, code: JSON.ParseError.Code) {
        #expect { try JSON.parse(text) } throws: { ($0 as? JSON.ParseError)?.code == code }
    }

    @Test func refusesBytesThatAreNotUTF8() {
        #expect(throws: JSON.ParseError(code: .invalidUTF8, line: 1, column: 1)) { try JSON.parse([0x22, 0xFF, 0x22]) }
    }

    @Test func namesLineAndColumn() {
        #expect(throws: JSON.ParseError(code: .unexpectedCharacter, line: 3, column: 4)) {
            try JSON.parse("{\n\n  x}".replacing("  x", with: "   x"))
        }
    }

    @Test func printsForPeopleAndEscapesWhatBreaksLines() {
        #expect(
            JSON.object([.init("a", [1, "x"]), .init("b", [])]).prettyText
                == "{\n  \"a\": [\n    1,\n    \"x\"\n  ],\n  \"b\": []\n}")
        #expect(JSON.string("a\u{2028}\u{7f}\u{0}").text == #""a\u2028\u007f\u0000""#)
    }
}
