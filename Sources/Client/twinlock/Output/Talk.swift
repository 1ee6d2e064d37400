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
        say("twinlock: note: \(message)")
        if let hint { say("twinlock: hint: \(hint)") }
    }

    static func notes(_ notices: [SessionNotice]) {
        for notice in notices { note(notice.description, hint: notice.hint) }
    }
}
