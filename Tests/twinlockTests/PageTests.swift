import Testing

@testable import twinlock

@Suite struct PageTests {
    @Test(arguments: [
        ("/home/ann/.aws/config:1: x", "~/.aws/config:1: x"), ("in '/home/ann/a b'", "in '~/a b'"),
        ("/srv/home/ann/x", "/srv/home/ann/x"), ("/home/anna/x", "/home/anna/x"), ("/home/ann", "/home/ann"),
        ("/home/ann/a or /home/ann/b", "~/a or ~/b"),
    ])
    func `The home folder is shown as a tilde`(text: String, shown: String) {
        #expect(Page(columns: nil, home: "/home/ann").shortened(text) == shown)
    }

    @Test(arguments: ["", "/", "relative"])
    func `A home that is none shortens nothing`(home: String) {
        #expect(Page(columns: nil, home: home).shortened("/a/relative/b") == "/a/relative/b")
    }

    @Test func `Long lines break between words and go on further in`() {
        let page = Page(columns: 20, home: nil)
        #expect(page.fitted("short\n  one two three four five\n") == "short\n  one two three four\n    five\n")
        #expect(page.fitted("a-word-that-is-longer-than-the-page b") == "a-word-that-is-longer-than-the-page\n  b")
        #expect(Page(columns: nil, home: nil).fitted("one two three four five six") == "one two three four five six")
    }

    @Test(arguments: [
        ("arn:aws:iam::123456789012:role/a/Admin", "123456789012:role/a/Admin"),
        ("arn:aws:s3:::bucket", "arn:aws:s3:::bucket"), ("GAHT12345678", "GAHT12345678"),
    ])
    func `ARNs are told by account and name`(arn: String, short: String) {
        #expect(ARNText.short(arn) == short)
    }
}
