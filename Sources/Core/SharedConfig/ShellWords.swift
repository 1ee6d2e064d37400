/// Splits a command into words as POSIX shells (and Python's shlex, which botocore uses for `credential_process`) do:
/// blanks separate, quotes and backslashes protect. Nothing is expanded.
public enum ShellWords {
    /// One word.
    public struct Word: Hashable, Sendable {
        public var text: String
        /// No part of it was quoted or escaped.
        public var isBare: Bool
    }

    /// Nil when a quote is left open or the last character is a backslash.
    public static func split(_ command: String) -> [Word]? {
        var words: [Word] = []
        var word: Word?
        var characters = command.makeIterator()
        while let character = characters.next() {
            switch character {
            case " ", "\t", "\n", "\r", "\r\n":
                if let finished = word { words.append(finished) }
                word = nil
            case "'", "\"":
                guard let quoted = quoted(until: character, &characters) else { return nil }
                word = Word(text: (word?.text ?? "") + quoted, isBare: false)
            case "\\":
                guard let next = characters.next() else { return nil }
                word = Word(text: (word?.text ?? "") + String(next), isBare: false)
            default:
                word = Word(text: (word?.text ?? "") + String(character), isBare: word?.isBare ?? true)
            }
        }
        if let finished = word { words.append(finished) }
        return words
    }

    /// In double quotes a backslash protects a quote and itself only.
    private static func quoted(until quote: Character, _ characters: inout String.Iterator) -> String? {
        var text = ""
        while let character = characters.next() {
            if character == quote { return text }
            if character == "\\", quote == "\"" {
                guard let next = characters.next() else { return nil }
                if next != quote, next != "\\" { text.append("\\") }
                text.append(next)
            } else {
                text.append(character)
            }
        }
        return nil
    }
}
