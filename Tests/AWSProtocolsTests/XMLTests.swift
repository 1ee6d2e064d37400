import Testing

@testable import AWSProtocols

@Suite struct XMLTests {
    private func read(_ text: String, limits: XMLLimits = XMLLimits()) throws(XMLError) -> XMLElement {
        try XMLReader.read(Array(text.utf8), limits: limits)
    }

    @Test func `Elements, attributes, text, comments, CDATA and references are read`() throws {
        let root = try read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- before -->
            <s:Root xmlns:s="urn:x" a='1 &lt; 2'>
              <s:Item>a&amp;b&#65;&#x42;<!-- in --><![CDATA[<c>]]></s:Item><Empty/>
            </s:Root>
            <!-- after -->
            """)
        #expect(root.name == "Root")
        #expect(root.attributes == ["xmlns:s": "urn:x", "a": "1 < 2"])
        #expect(root["Item"]?.text == "a&bAB<c>")
        #expect(root["Empty"] == XMLElement(name: "Empty"))
    }

    @Test(arguments: [
        "", "text", "<a>", "<a></b>", "<a/><b/>", "<a b/>", "<a b=1/>", "<a b=\"1\" b=\"2\"/>", "<a b=\"<\"/>",
        "<a b=\"1/>", "<a>&nbsp;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&#x110000;</a>", "<a>&#-1;</a>",
        "<a>&#x;</a>", "<a>&amp</a>", "<a>]]></a>", "<a>\u{1}</a>", "<a><![CDATA[\u{1}]]></a>", "<a><![CDATA[</a>",
        "<a><?pi?></a>", "<?pi?><a/>", "<a><!-- -- --></a>", "<a:b:c/>", "<:a/>", "<a:/>", "<1/>", "< a/>", "</a>",
        "<a", "<a/", "<a></a", "<a></a b>", "<!-- <a/>", "<?xml version=\"1.0\"", "<a/>x",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>",
    ])
    func `What is not well formed is refused`(text: String) {
        #expect(throws: XMLError.self) { try read(text) }
    }

    @Test(arguments: [
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
        "<!DOCTYPE a [<!ENTITY a0 \"x\"><!ENTITY a1 \"&a0;&a0;\">]><a>&a1;</a>",
        "<a><!ENTITY x \"y\"></a>",
    ])
    func `A document type is refused, and so are its entities`(text: String) {
        #expect(throws: XMLError.self) { try read(text) }
    }

    @Test func `Bytes that are not UTF-8 are refused`() {
        #expect(throws: XMLError.self) { try XMLReader.read(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8)) }
    }

    @Test func `Size, depth, elements and attributes have limits`() {
        let nested = String(repeating: "<a>", count: 100_000)
        #expect(throws: XMLError.self) { try read(nested) }
        let flat = "<r>" + String(repeating: "<a/>", count: 50) + "</r>"
        #expect(throws: Never.self) { try read(flat, limits: XMLLimits(elements: 51)) }
        #expect(throws: XMLError.self) { try read(flat, limits: XMLLimits(elements: 50)) }
        #expect(throws: XMLError.self) { try read(flat, limits: XMLLimits(size: 100)) }
        let attributes = (0..<65).map { " a\($0)=\"\"" }.joined()
        #expect(throws: XMLError.self) { try read("<r\(attributes)/>") }
    }

    @Test func `Line ends become line feeds`() throws {
        #expect(try read("<a>x\r\ny\rz<![CDATA[\r\n\r]]>&#xD;</a>").text == "x\ny\nz\n\n\r")
    }

    @Test(arguments: ["a & b < c > d", "\"quoted\"", "tab\tline\nreturn\r", "emoji 🔐 and \u{FFFD}", ""])
    func `What is written is read again`(text: String) throws {
        var writer = XMLWriter(declaration: true)
        writer.element("r", attributes: [(name: "a", value: text.filter { !$0.isWhitespace })]) {
            $0.element("v", text)
        }
        let root = try read(writer.text)
        #expect(root["v"]?.text == text)
        #expect(root.attributes["a"] == text.filter { !$0.isWhitespace })
    }

    @Test func `Characters that XML cannot carry are replaced`() throws {
        var writer = XMLWriter()
        writer.element("v", "a\u{0}b\u{FFFE}c\u{1B}")
        #expect(try read(writer.text).text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
    }

    @Test func `A truncated document is refused at every length`() throws {
        let text = Array("<?xml version=\"1.0\"?><a b=\"c&lt;\"><!--x--><d>&#65;<![CDATA[y]]></d></a>".utf8)
        #expect(throws: Never.self) { try XMLReader.read(text) }
        for length in 0..<text.count {
            #expect(throws: XMLError.self) { try XMLReader.read(Array(text[..<length])) }
        }
    }
}
