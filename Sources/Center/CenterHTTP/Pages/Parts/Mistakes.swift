/// What is wrong with a form: of its fields, and of it as a whole.
struct Mistakes: Sendable, Equatable {
    private var list: [(field: String, text: String)] = []

    init() {}

    /// Of the form as a whole.
    init(_ text: String) { list = [("", text)] }

    init(_ field: String, _ text: String) { list = [(field, text)] }

    var isEmpty: Bool { list.isEmpty }

    mutating func add(_ field: String, _ text: String) { list.append((field, text)) }

    subscript(_ field: String) -> String { list.first { $0.field == field }?.text ?? "" }

    /// What a page's template shows of them.
    var data: PageData {
        [
            "hasErrors": .flag(!isEmpty),
            "errorHeading": .text(list.count == 1 ? "There is a problem" : "There are problems"),
            "errors": .rows(list.map { ["field": .text($0.field), "text": .text($0.text)] }),
        ]
    }

    static func == (left: Mistakes, right: Mistakes) -> Bool { left.list.elementsEqual(right.list) { $0 == $1 } }
}

extension Page {
    /// The page with what is wrong with its form.
    func showing(_ mistakes: Mistakes, status: Int = 400) -> Page {
        guard !mistakes.isEmpty else { return self }
        var page = self
        page.data.merge(mistakes.data) { _, new in new }
        page.status = status
        return page
    }
}
