/// Texts that others chose, for the person's terminal: names in files, messages of services.
enum Printable {
    /// `text` with what would steer a terminal, begin another line or turn the direction of writing replaced by U+FFFD.
    static func line(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isSteering) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isSteering($0) ? "\u{FFFD}" : $0 }))
    }

    private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
