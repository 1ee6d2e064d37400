import Platform
import Primitives
import SigV4
import Testing

@testable import CenterHTTP

@Suite struct FormFieldsTests {
    @Test func `A form is read field by field`() {
        let form = FormFields(encoded: Array("a=1&b=x+y%26%C3%A9&c=&d".utf8))
        #expect(form?["a"] == "1")
        #expect(form?["b"] == "x y&é")
        #expect(form?["c"] == "")
        #expect(form?.names == ["a", "b", "c", "d"])
    }

    @Test(arguments: ["a=%zz", "a=%ff", "a=%00", "a=%1b", "=1", "a%01=1"])
    func `What is not a form of text is none`(text: String) {
        #expect(FormFields(encoded: Array(text.utf8)) == nil)
    }

    @Test func `A field given twice has no one value`() {
        let form = FormFields(encoded: Array("a=1&a=2".utf8))
        #expect(form?["a"] == "")
        #expect(form?.all("a") == ["1", "2"])
    }

    @Test func `Forms beyond the limits are refused as a whole`() {
        let many = (0...FormFields.Limits.fields).map { "a\($0)=1" }.joined(separator: "&")
        #expect(FormFields(encoded: Array(many.utf8)) == nil)
        let long = "a=" + String(repeating: "x", count: FormFields.Limits.value + 1)
        #expect(FormFields(encoded: Array(long.utf8)) == nil)
        let name = String(repeating: "n", count: FormFields.Limits.name + 1) + "=1"
        #expect(FormFields(encoded: Array(name.utf8)) == nil)
        #expect(FormFields(encoded: [UInt8](repeating: 0x61, count: FormFields.Limits.size + 1)) == nil)
    }

    @Test func `A line has no space around it and no line end in it`() {
        let form = FormFields(encoded: Array("a=++x%0D%0Ay+".utf8))
        #expect(form?.line("a") == "x y")
    }
}

@Suite struct CookieTests {
    private let plain = CookieNames(url: PublicURL(scheme: "http", host: "localhost", port: 7380))
    private let secure = CookieNames(url: PublicURL(scheme: "https", host: "id.example.com", port: nil))

    @Test func `Cookies of the two schemes, and of two ports, have different names`() {
        let other = CookieNames(url: PublicURL(scheme: "http", host: "localhost", port: 7381))
        for kind in CookieKind.allCases {
            #expect(Set([plain.name(kind), secure.name(kind), other.name(kind)]).count == 3)
            #expect(secure.name(kind).hasPrefix("__Host-"))
        }
    }

    @Test(arguments: CookieKind.allCases)
    func `A cookie is out of reach for scripts, other sites and, over https, plain connections`(kind: CookieKind) {
        let text = secure.header(kind, "v", seconds: 5).value
        #expect(text.count(of: "; Path=/; HttpOnly; SameSite=") == 1)
        #expect(text.count(of: "; Secure") == 1)
        #expect(text.count(of: "Max-Age=5") == 1)
        #expect(text.count(of: "Domain") == 0)
        #expect(plain.header(kind, "v").value.count(of: "Secure") == 0)
    }

    @Test func `A cookie of the other scheme is not seen`() {
        let headers: HeaderList = ["Cookie": "\(plain.name(.session))=abc"]
        #expect(CookieJar(headers, plain)[.session] == "abc")
        #expect(CookieJar(headers, secure)[.session] == nil)
    }

    @Test func `Of two cookies of one name neither counts`() {
        let name = plain.name(.session)
        #expect(CookieJar(["Cookie": "\(name)=a; \(name)=b"], plain)[.session] == nil)
        #expect(CookieJar(["Cookie": "\(name)=a; other=b"], plain)[.session] == "a")
    }

    @Test(arguments: ["", "a b", "a\"", "a\\", "é", String(repeating: "a", count: 4097)])
    func `A value that we never made is none`(value: String) {
        #expect(CookieJar(["Cookie": "\(plain.name(.session))=\(value)"], plain)[.session] == nil)
    }
}

@Suite struct FormTokenTests {
    private let names = CookieNames(url: PageSamples.url)

    private func browser(_ cookies: String, seed: UInt8 = 1) -> BrowserID {
        BrowserID(
            CookieJar(["Cookie": cookies], names), entropy: Entropy { [UInt8](repeating: seed, count: $0) })
    }

    @Test func `A form's code is good for the browser that got it, signed in as it was`() {
        let id = String(repeating: "A", count: 43)
        let mine = browser("\(names.name(.browser))=\(id); \(names.name(.session))=one")
        #expect(!mine.isNew)
        #expect(mine.owns(formToken: mine.formToken))
        let others = [
            browser("\(names.name(.browser))=\(id)"),
            browser("\(names.name(.browser))=\(id); \(names.name(.session))=two"),
            browser("\(names.name(.browser))=\(String(repeating: "B", count: 43)); \(names.name(.session))=one"),
            browser(""),
        ]
        for other in others {
            #expect(!other.owns(formToken: mine.formToken))
            #expect(!mine.owns(formToken: other.formToken))
        }
        #expect(!mine.owns(formToken: ""))
    }

    @Test func `A browser that shows no cookie owns no form`() {
        let stranger = browser("")
        #expect(stranger.isNew)
        #expect(!stranger.owns(formToken: stranger.formToken))
    }

    private static let origins: [(headers: HeaderList, isOurs: Bool)] = [
        (["Origin": "http://localhost:7380", "Sec-Fetch-Site": "same-origin"], true),
        (["Origin": "null", "Sec-Fetch-Site": "same-origin"], true), ([:], true), (["Origin": "null"], true),
        (["Origin": "http://localhost:7381"], false), (["Origin": "https://localhost:7380"], false),
        (["Origin": "http://evil.example"], false), (["Origin": "null", "Sec-Fetch-Site": "cross-site"], false),
        (["Sec-Fetch-Site": "same-site"], false), (["Sec-Fetch-Site": "none"], false),
        (["Origin": "http://localhost:7380, http://evil.example"], false),
    ]

    @Test(arguments: origins)
    func `A form comes from a page of ours`(headers: HeaderList, isOurs: Bool) {
        #expect(FormOrigin.isOurs(headers, PageSamples.url) == isOurs)
    }
}

@Suite struct ReturnPathTests {
    @Test(arguments: [
        "/start", "/start/devices", "/device?user_code=BCDF-GHJK",
        "/authorize?client_id=a&redirect_uri=http%3A%2F%2F127",
        "/v1/authorize?a=b", "/start?x=1",
    ])
    func `A place of ours may be gone to`(text: String) {
        #expect(ReturnPath(next: text)?.description == text)
    }

    @Test(arguments: [
        "", "/", "//evil.example", "/\\evil.example", "https://evil.example", "/start\\..", "/startling", "/device/x",
        "/start//evil.example", "/start/../x", "/start/./x", "/start/%0d%0aX: y\r\n", "javascript:alert(1)",
        "/start @x",
        "/authorizex", "/v1/token", "start", "/start/é", "http:/start", "/start\u{0}",
    ])
    func `No other place may`(text: String) {
        #expect(ReturnPath(next: text) == nil)
    }

    @Test func `Values in a path are encoded`() {
        #expect(
            ReturnPath("/start/users", "a/b?c", query: [("d", "e&f")]).description == "/start/users/a%2Fb%3Fc?d=e%26f")
    }
}
