import AWSModels
import Testing

@testable import AWSProtocols

@Suite struct PatternTests {
    @Test(arguments: [
        (#"[\w+=,.@-]*"#, "botocore-session-1", true),
        (#"[\w+=,.@-]*"#, "", true),
        (#"[\w+=,.@-]*"#, "a:b", false),
        (#"[\w+=,.@-]+"#, "", false),
        (#"[\w+=,.@-]+"#, "é", false),
        (#"[\d]+"#, "123456", true),
        (#"[\d]+"#, "12345a", false),
        (#"[\d]+"#, "١٢٣٤٥٦", false),
        (#"\d{12}"#, "123456789012", true),
        (#"\d{12}"#, "12345678901", false),
        (#"\d{12}"#, "1234567890123", false),
        (#"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#, "/", true),
        (#"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#, "/a/b/", true),
        (#"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#, "/a", false),
        (#"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#, "a/", false),
        (#"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#, "/ä/", false),
        (#"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#, "Größe 7: ½", true),
        (#"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#, "NOWAY!", false),
        (#"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#, "v12", true),
        (#"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#, "v01", false),
        (#"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#, "v1.a-", true),
        (#"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"#, "my-company", true),
        (#"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"#, "my--company", false),
        (#"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"#, "my-", false),
        (#"[\S]+"#, "a b", false),
        (#"[^/]{2,3}"#, "abc", true),
        (#"[^/]{2,3}"#, "abcd", false),
        (#"([0-9a-f]{10}-|)[a-f]{2}"#, "0123456789-ab", true),
        (#"([0-9a-f]{10}-|)[a-f]{2}"#, "ab", true),
        (#"a.c"#, "a\nc", false),
        (#"\b[0-9a-f]{2}\b-\b[0-9a-f]{2}\b"#, "0a-1b", true),
        (#"\b-a"#, "-a", false),
        (#"(-?)P(?=\d|T\d)(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?"#, "PT15M", true),
        (#"(-?)P(?=\d|T\d)(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?"#, "P1DT2H", true),
        (#"(-?)P(?=\d|T\d)(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?"#, "PT", false),
        (#"(-?)P(?=\d|T\d)(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?"#, "P", false),
        (#"(?!ab)[a-c]+"#, "abc", false),
        (#"(?!ab)[a-c]+"#, "a", true),
        (#"(?s)a.c"#, "a\nc", true),
    ])
    func `A pattern is matched against the whole text`(pattern: String, text: String, isMatch: Bool) {
        let pattern = Pattern(pattern)
        #expect(pattern.isUnderstood)
        #expect(pattern.matches(text) == isMatch)
    }

    @Test(arguments: [
        "(", "[a", "a{2", "*a", #"\q"#, "(?<n>a)", "a)", "[z-a]", #"\p{Klingon}"#, "(?=a+)a",
        "(?=(a|b|c|d|e|f|g|h|i))a",
    ])
    func `What is not understood matches nothing`(source: String) {
        let pattern = Pattern(source)
        #expect(!pattern.isUnderstood)
        #expect(!pattern.matches(source))
        #expect(!pattern.matches("a"))
    }

    @Test func `Deep nesting is refused instead of followed`() {
        let source = String(repeating: "(", count: 5000) + "a" + String(repeating: ")", count: 5000)
        #expect(!Pattern(source).isUnderstood)
    }

    @Test func `A machine that would be too large is refused`() {
        #expect(!Pattern("((a{500}){500}){500}").isUnderstood)
    }

    @Test(.timeLimit(.minutes(1)))
    func `Nested counts do not make the time explode`() {
        let text = String(repeating: "a", count: 2000) + "!"
        #expect(!Pattern("(a*)*b").matches(text))
        #expect(!Pattern("((a+)+)+").matches(text))
        #expect(!Pattern("(a|a|aa)*").matches(text))
    }

    @Test(arguments: [
        IAM.operations, STS.operations, SSOAdmin.operations, IdentityStore.operations, Organizations.operations,
        SSOOIDC.operations, SSO.operations, Signin.operations,
    ])
    func `Every pattern of the models is understood`(operations: [OperationModel]) {
        for operation in operations { check(operation) }
    }

    private func check(_ operation: OperationModel) {
        var pending = [operation.input.schema, operation.output.schema].flatMap { $0.members.map(\.shape) }
        var count = 0
        while let shape = pending.popLast(), count < 2000 {
            count += 1
            if let pattern = shape.constraints.pattern { #expect(pattern.isUnderstood, "\(pattern.source)") }
            switch shape.kind {
            case .list(let member, _): pending.append(member)
            case .map(let key, let value, _): pending += [key, value]
            case .structure(let type): pending += type.schema.members.map(\.shape)
            default: break
            }
        }
    }
}
