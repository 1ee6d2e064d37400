/// What a program calls itself, as a page may show it.
enum ClientName {
    private static let limit = 64

    /// At most 64 characters, without those that show nothing or change the direction of others.
    static func display(_ name: String) -> String {
        let scalars = name.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
            default: true
            }
        }
        let text = String(String.UnicodeScalarView(scalars))
        return text.count > limit ? text.prefix(limit - 1) + "…" : text
    }
}
