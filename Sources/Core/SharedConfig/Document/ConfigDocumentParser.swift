/// Reads lines as AWS's SDKs do (Shared configuration file format, AWS SDKs and Tools Reference Guide), and also
/// accepts what botocore accepts beyond that: settings indented alike, and indented comments.
struct ConfigDocumentParser {
    let path: String
    let kind: ConfigFileKind
    private(set) var sections: [ConfigSection] = []
    private(set) var warnings: [ConfigWarning] = []
    private var open: OpenProperty?

    init(path: String, kind: ConfigFileKind) {
        self.path = path
        self.kind = kind
    }

    /// A setting whose continuation lines may still follow.
    private struct OpenProperty {
        let key: String
        let indentation: Int
        var text: String
        var nested: [String: ConfigValue.NestedValue] = [:]
        let isNesting: Bool
        var lines: ClosedRange<Int>
    }

    mutating func read(_ lines: [[UInt8]]) throws(ConfigError) {
        for (index, bytes) in lines.enumerated() {
            guard var line = String(validating: bytes, as: UTF8.self)?[...] else {
                throw error(.invalidUTF8, index)
            }
            if line.utf8.last == UInt8(ascii: "\n") { line = line[..<line.utf8.index(before: line.utf8.endIndex)] }
            if index == 0, line.unicodeScalars.first == "\u{FEFF}" { line.unicodeScalars.removeFirst() }
            try read(line, index)
        }
        close()
    }

    private mutating func read(_ line: Substring, _ index: Int) throws(ConfigError) {
        let content = line.trimmed
        if content.isEmpty || content.isComment { return }
        let indentation = line.indentation
        if let property = open, indentation > property.indentation {
            try readContinuation(content, index)
        } else if content.utf8.first == UInt8(ascii: "[") {
            try readHeader(content, index)
        } else {
            try readProperty(line, indentation, index)
        }
    }

    private mutating func readHeader(_ content: Substring, _ index: Int) throws(ConfigError) {
        close()
        guard let end = content.firstIndex(of: "]") else { throw error(.unterminatedSection, index) }
        let rest = content[content.index(after: end)...].trimmed
        guard rest.isEmpty || rest.isComment else { throw error(.unterminatedSection, index) }
        let header = SectionHeader(content[..<end].dropFirst(), in: kind)
        let section = ConfigSection(
            name: header.name, isPrefixed: header.isPrefixed, headerText: header.text, location: location(index))
        sections.append(section)
        if header.name == nil { warn("section [\(header.text)] is no profile\(advice(header.text))", index) }
    }

    private func advice(_ text: String) -> String {
        switch kind {
        case .config where SectionName.isPlain(text): ": write [profile \(text)] if it is meant as one"
        case .credentials where text.hasPrefix("profile "): ": the credentials file has no 'profile' before names"
        default: ""
        }
    }

    private mutating func readProperty(
        _ line: Substring, _ indentation: Int, _ index: Int
    ) throws(ConfigError) {
        guard !sections.isEmpty else { throw error(.expectedSection, index) }
        let parts = line.withoutInlineComment.aroundEqualsSign
        guard let parts else { throw error(indentation > 0 ? .expectedProperty : .missingEqualsSign, index) }
        guard !parts.name.isEmpty else { throw error(.emptyName, index) }
        close()
        if !SectionName.isPlain(parts.name) { warn("the setting '\(parts.name)' is ignored: not a valid name", index) }
        open = OpenProperty(
            key: parts.name.lowercased(), indentation: indentation, text: String(parts.value),
            isNesting: parts.value.isEmpty, lines: index...index)
    }

    private mutating func readContinuation(_ content: Substring, _ index: Int) throws(ConfigError) {
        guard var property = open else { return }
        if property.isNesting {
            guard let parts = content.aroundEqualsSign else { throw error(.missingNestedEqualsSign, index) }
            guard !parts.name.isEmpty else { throw error(.emptyNestedName, index) }
            property.nested[parts.name.lowercased()] = .init(text: String(parts.value), location: location(index))
        }
        property.text += "\n" + content
        property.lines = property.lines.lowerBound...index
        open = property
    }

    private mutating func close() {
        guard let property = open else { return }
        open = nil
        guard SectionName.isPlain(property.key) else { return }
        let value = ConfigValue(
            text: property.text, location: location(property.lines.lowerBound), file: kind, nested: property.nested)
        sections[sections.count - 1].properties.append(
            ConfigProperty(key: property.key, value: value, lines: property.lines))
    }

    private func location(_ index: Int) -> SourceLocation {
        SourceLocation(path: path, line: index + 1)
    }

    private func error(_ problem: ConfigError.Problem, _ index: Int) -> ConfigError {
        ConfigError(problem, at: location(index))
    }

    private mutating func warn(_ message: String, _ index: Int) {
        warnings.append(ConfigWarning(location: location(index), message: message))
    }
}
