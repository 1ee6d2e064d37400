/// A page that says how something ended.
enum Said {
    static func page(_ title: String, _ paragraphs: String..., status: Int = 200) -> Page {
        Page(
            .message, title: title,
            ["paragraphs": .lines(paragraphs), "command": .none, "request": .none, "link": .none], status: status)
    }
}
