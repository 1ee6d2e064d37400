/// The names of the model as Swift writes them.
enum Names {
    private static let keywords: Set<String> = [
        "as", "break", "case", "class", "continue", "default", "defer", "do", "else", "enum", "extension", "for",
        "func", "if", "import", "in", "init", "internal", "is", "let", "operator", "private", "protocol", "public",
        "repeat", "return", "self", "static", "struct", "switch", "throw", "try", "var", "where", "while",
    ]

    /// `UserName` to `userName`, `MFADevices` to `mfaDevices`, `QRCodePNG` to `qrCodePNG`.
    static func lowerCamel(_ name: String) -> String {
        let capitals = name.prefix { $0.isUppercase || $0.isNumber }
        let isWhole = capitals.count == name.count
        let count = isWhole || capitals.count <= 1 ? capitals.count : capitals.count - 1
        let camel = name.prefix(count).lowercased() + name.dropFirst(count)
        return keywords.contains(camel) ? "`\(camel)`" : camel
    }

    /// `invalidGrant` to `invalid_grant`.
    static func snake(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }

    /// A string literal; raw where there is something that would need escaping.
    static func literal(_ text: String) -> String {
        text.contains("\\") || text.contains("\"") ? "#\"\(text)\"#" : "\"\(text)\""
    }
}
