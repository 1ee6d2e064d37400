import Testing

@testable import twinlock

struct ChoiceTests {
    private let rows = [
        ["Production", "111122223333", "prod@example.org"], ["Sandbox Ana", "444455556666", "-"],
        ["Sandbox Bob", "777788889999", "-"],
    ]

    @Test func aNumberChoosesFromWhatIsShown() {
        var choice = Choice(rows: rows)
        #expect(choice.take("2") == .chosen(1))
        #expect(choice.take("sand") == .narrowed && choice.shown == [1, 2])
        #expect(choice.take("2") == .chosen(2))
    }

    @Test func whatIsOneRowsAloneChoosesIt() {
        var choice = Choice(rows: rows)
        #expect(choice.take("PROD") == .chosen(0))
        #expect(choice.take("sandbox bob") == .chosen(2))
        #expect(choice.take("444455556666") == .chosen(1))
        #expect(choice.take("bob 7777") == .chosen(2))
    }

    @Test func whatIsInNoRowChangesNothing() {
        var choice = Choice(rows: rows)
        _ = choice.take("sand")
        #expect(choice.take("zzz") == .nothing("zzz") && choice.shown == [1, 2])
        #expect(choice.take("40") == .nothing("40"))
        #expect(choice.take("") == .narrowed && choice.shown == [0, 1, 2])
    }

    @Test func aWholeFieldComesBeforeAPart() {
        var choice = Choice(rows: [["Admin"], ["AdminRead"]])
        #expect(choice.take("admin") == .chosen(0))
    }

    @Test func linesAreNumberedInColumnsAndLongListsEnd() {
        let choice = Choice(rows: rows)
        #expect(choice.lines(limit: 20)[1] == "  2  Sandbox Ana  444455556666  -")
        #expect(
            choice.lines(limit: 1) == [
                "  1  Production  111122223333  prod@example.org", "  … and 2 more: type a part of one",
            ])
    }
}
