/// A section as it is to be written.
public struct NewSection: Sendable, Equatable {
    public let name: SectionName
    /// In the order in which they are written.
    public let settings: [(key: String, value: String)]

    public init(_ name: SectionName, _ settings: [(key: String, value: String)]) {
        (self.name, self.settings) = (name, settings)
    }

    public static func == (left: NewSection, right: NewSection) -> Bool {
        left.name == right.name && left.settings.elementsEqual(right.settings) { $0 == $1 }
    }
}

extension ConfigDocument {
    /// The document with sections added at its end, each after a blank line: many at the price of one. None of them may
    /// be there already.
    public func appending(_ added: [NewSection]) throws(ConfigError) -> ConfigDocument {
        guard !added.isEmpty else { return self }
        let place = SourceLocation(path: path, line: 0)
        let present = Set(sections.compactMap(\.name))
        var text: [String] = []
        for section in added {
            guard !present.contains(section.name) else {
                throw ConfigError(.unwritableName(section.name.name), at: place)
            }
            let isFirst = text.isEmpty
            let endsBlank = lines.last.map { $0.allSatisfy { $0 <= UInt8(ascii: " ") } } ?? true
            if !isFirst || !endsBlank { text.append("") }
            text.append(section.name.header(in: kind))
            for setting in section.settings {
                try Self.check(setting.key, setting.value, at: place)
                text.append("\(setting.key) = \(setting.value)")
            }
        }
        let document = try inserting(text, at: lines.count)
        // A name that reads otherwise than it was meant would change what stands there already.
        guard document.sections.suffix(added.count).map(\.name) == added.map({ Optional($0.name) }) else {
            throw ConfigError(.unwritableName(added.map(\.name.name).joined(separator: ", ")), at: place)
        }
        return document
    }

    /// Throws unless the setting reads back as it is.
    static func check(_ key: String, _ value: String, at place: SourceLocation) throws(ConfigError) {
        guard SectionName.isPlain(key) else { throw ConfigError(.unwritableName(key), at: place) }
        let trimmed = value[...].withoutInlineComment.trimmed
        guard value == trimmed, !value.isEmpty, !value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) else {
            throw ConfigError(.unwritableValue(key: key), at: place)
        }
    }
}
