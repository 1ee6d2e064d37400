import Platform
import Sessions

/// What is said to the person rather than handed on: standard error.
enum Talk {
    /// A line as it is.
    static func say(_ line: String) {
        // If nobody listens there is nobody to tell.
        try? StandardStream.error.write(line + "\n")
    }

    /// Something to know, with what to type.
    static func note(_ message: String, hint: String? = nil) {
        labelled("note", message)
        if let hint { self.hint(hint) }
    }

    /// What is wrong, on one line, so that nobody else's text passes for ours.
    static func error(_ message: String) { labelled("error", message) }

    /// What to type.
    static func hint(_ hint: String) { labelled("hint", hint) }

    private static func labelled(_ label: String, _ text: String) {
        say("twinlock: \(label): \(Printable.line(text))")
    }

    static func notes(_ notices: [SessionNotice]) {
        for notice in notices { note(notice.description, hint: notice.hint) }
    }
}
