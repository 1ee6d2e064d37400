import Primitives
import Testing

@testable import CenterHTTP

@Suite struct TemplateTests {
    private func html(_ template: PageTemplate) -> String {
        let page = Page(template, title: PageSamples.hostile, PageSamples.hostileData(template))
        return Layout(url: PageSamples.url).html(page, PageSamples.request(), PageSamples.person())
    }

    @Test(arguments: PageTemplate.allCases)
    func `No text gets out of its place`(template: PageTemplate) {
        let html = html(template)
        #expect(html.unicodeScalars.count > 500)
        #expect(html.utf8.contains(hostileMark))
        #expect(!html.contains("<script>"))
        #expect(!html.contains("<img"))
        let scalars = Array(html.unicodeScalars)
        for (index, scalar) in scalars.enumerated().dropFirst() where scalar == "\u{301}" {
            #expect(!["\"", "<", "'", ">", "&"].contains(scalars[index - 1]))
        }
    }

    @Test(arguments: PageTemplate.allCases)
    func `A page has one heading, its landmarks, and nothing that its policy forbids`(template: PageTemplate) {
        let html = html(template)
        for (text, count) in [("<h1", 1), ("<main", 1), ("<header>", 1), ("lang=\"en\"", 1), ("class=\"skip\"", 1)] {
            #expect(html.count(of: text) >= count)
        }
        #expect(html.count(of: "<h1") == 1)
        #expect(html.count(of: " style=") == 0)
        #expect(html.count(of: "<script ") == (template.usesScript ? 1 : 0))
        #expect(html.count(of: "http-equiv") == 0)
    }

    @Test(arguments: PageTemplate.allCases)
    func `Every form that is sent carries the browser's code`(template: PageTemplate) {
        let html = html(template)
        #expect(html.count(of: "method=\"post\"") == html.count(of: "name=\"form_token\""))
    }

    @Test(arguments: ["\"\u{301}", "<\u{20E3}", "a'\u{200D}", "&\u{0308}"])
    func `A mark that hides from the escaper is replaced`(text: String) {
        let shown = PageValue.escapable(text)
        #expect(shown != text)
        #expect(shown.unicodeScalars.contains("\u{FFFD}"))
    }

    @Test(arguments: ["plain", "Zoë & <b>", "\"quoted\"", "e\u{301}"])
    func `Other text stays as it is`(text: String) {
        #expect(PageValue.escapable(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test func `What is absent or empty counts as false`() {
        for value in [PageValue.none, "", false, [], .optional(nil)] {
            var data = PageData()
            data["notice"] = value
            let page = Page(.message, title: "T", data)
            let html = Layout(url: PageSamples.url).html(page, PageSamples.request(), nil)
            #expect(html.count(of: "class=\"good\"") == 0)
        }
    }

    private var hostileMark: String.UTF8View { "&quot;&#39;&gt;&lt;script&gt;".utf8 }
}

extension String.UTF8View {
    fileprivate func contains(_ other: String.UTF8View) -> Bool { String(self).count(of: String(other)) > 0 }
}

extension String {
    /// How often `text` stands in it, scalar for scalar.
    func count(of text: String) -> Int {
        let (all, part) = (Array(utf8), Array(text.utf8))
        guard !part.isEmpty, all.count >= part.count else { return 0 }
        return (0...(all.count - part.count)).count { all[$0..<($0 + part.count)].elementsEqual(part) }
    }
}
