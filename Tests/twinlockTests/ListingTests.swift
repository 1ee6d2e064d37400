import Primitives
import Testing

@testable import twinlock

@Suite struct ListingTests {
    @Test func `A table and JSON show the same rows`() {
        var listing = Listing(columns: [("NAME", "name"), ("SEED", "seed"), ("USED BY", "used_by")])
        listing.add(["a", true, ["x", "y"]])
        listing.add(["longer", .null, []])
        let table = "NAME    SEED  USED BY\na       yes   x, y\nlonger  -     -\n"
        #expect(listing.table(Page(columns: nil, home: nil)) == table)
        #expect(listing.table(Page(columns: 21, home: nil)) == table)
        let json = #"[{"name":"a","seed":true,"used_by":["x","y"]},{"name":"longer","seed":null,"used_by":[]}]"#
        #expect(listing.json.text == json)
    }

    @Test func `Names do not steer the terminal or add rows`() {
        var listing = Listing(columns: [("NAME", "name"), ("REGION", "region")])
        listing.add(["a\u{1B}[2J", "x\ny"])
        listing.add(["b\u{9B}31m", "c\u{202E}d\u{2028}e\u{7}"])
        #expect(
            listing.table(Page(columns: nil, home: nil))
                == "NAME   REGION\na\u{FFFD}[2J  x\u{FFFD}y\nb\u{FFFD}31m  c\u{FFFD}d\u{FFFD}e\u{FFFD}\n")
        #expect(
            Printable.line("no such user\ntwinlock: hint: run evil") == "no such user\u{FFFD}twinlock: hint: run evil")
    }

    @Test func `A table too wide for the page becomes blocks, and loses nothing`() {
        var listing = Listing(columns: [("NAME", "name"), (nil, "id"), ("FULL NAME", nil), ("AT", "at")])
        listing.add(["a", "1", "the first of them", "/home/ann/.aws/config:3"])
        listing.add(["b", "2", .null, "/home/anna/x"])
        let page = Page(columns: 30, home: "/home/ann")
        #expect(
            listing.table(page)
                == "a\n  full name  the first of them\n  at         ~/.aws/config:3\nb\n  at         /home/anna/x\n")
        #expect(listing.json.text.hasPrefix(#"[{"name":"a","id":"1","at":"/home/ann/.aws/config:3"},"#))
    }

    @Test(arguments: [(0, "0 s"), (-5, "0 s"), (59, "59 s"), (60, "1 min"), (3599, "59 min"), (43_199, "11 h 59 min")])
    func `Time left is told in words`(seconds: Int64, text: String) {
        let now = Timestamp(seconds: 1_800_000_000)
        #expect(TimeLeft.text(until: now.adding(seconds: seconds), from: now) == text)
    }
}
