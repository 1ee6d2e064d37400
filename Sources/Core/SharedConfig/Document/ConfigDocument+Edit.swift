/// Edits. Each changes the lines that it must and no other byte, and gives back the document read anew.
extension ConfigDocument {
    /// The document with `key` set to `value` in the section `name`, which must exist. Where the key stands already,
    /// its last line keeps its indentation, spacing and comment; else a line is added after the section's last
    /// setting.
    public func setting(_ key: String, to value: String, in name: SectionName) throws(ConfigError) -> ConfigDocument {
        let place = SourceLocation(path: path, line: 0)
        try Self.check(key, value, at: place)
        let present = sections.last { $0.name == name && $0[key.lowercased()] != nil }
        if let property = present?.properties.last(where: { $0.key == key.lowercased() }) {
            return try replacing(property, with: value)
        }
        guard let section = sections.last(where: { $0.name == name }) else {
            throw ConfigError(.noSuchSection(name.header(in: kind)), at: place)
        }
        let line = (section.properties.last?.lines.upperBound ?? section.location.line - 1) + 1
        return try inserting(["\(indentation(of: section))\(key) = \(value)"], at: line)
    }

    /// The document without `key` in every section named `name`, its continuation lines included.
    public func removing(_ key: String, in name: SectionName) throws(ConfigError) -> ConfigDocument {
        let doomed = sections.filter { $0.name == name }.flatMap(\.properties).filter { $0.key == key.lowercased() }
        var kept = lines
        for property in doomed.reversed() { kept.removeSubrange(property.lines) }
        return try reread(kept)
    }

    /// The document with an empty section `name` at its end, after a blank line; unchanged when it has one.
    public func addingSection(_ name: SectionName) throws(ConfigError) -> ConfigDocument {
        if sections.contains(where: { $0.name == name }) { return self }
        let header = name.header(in: kind)
        var added = [header]
        if let last = lines.last, !last.allSatisfy({ $0 <= UInt8(ascii: " ") }) { added.insert("", at: 0) }
        let document = try inserting(added, at: lines.count)
        guard document.sections.last?.name == name else {
            throw ConfigError(.unwritableName(name.name), at: SourceLocation(path: path, line: 0))
        }
        return document
    }

    /// The document without the sections named `name`. Comments that stand directly above the next header stay with
    /// it.
    public func removingSection(_ name: SectionName) throws(ConfigError) -> ConfigDocument {
        try removingSections([name])
    }

    /// The document without all sections of these names, as `removingSection` removes one.
    public func removingSections(_ names: Set<SectionName>) throws(ConfigError) -> ConfigDocument {
        var kept = lines
        for (index, section) in sections.enumerated().reversed() {
            guard let name = section.name, names.contains(name) else { continue }
            let start = section.location.line - 1
            let next = index + 1 < sections.count ? sections[index + 1].location.line - 1 : lines.count
            var end = min(next, kept.count)
            while index + 1 < sections.count, end > start + 1, isComment(lines[end - 1]) { end -= 1 }
            kept.removeSubrange(start..<end)
            // The blank line that set the last section off from what is now the end.
            if start > 0, start == kept.count, isBlank(kept[start - 1]) { kept.removeLast() }
        }
        return try reread(kept)
    }

    private func replacing(_ property: ConfigProperty, with value: String) throws(ConfigError) -> ConfigDocument {
        let ending = lineEnding(lines[property.lines.lowerBound])
        let bytes = lines[property.lines.lowerBound].dropLast(ending.utf8.count)
        let line = String(decoding: bytes, as: UTF8.self)[...]
        guard let sign = line.utf8.firstIndex(of: UInt8(ascii: "=")) else { return self }
        let afterSign = line.utf8.index(after: sign)
        let uncommented = line[afterSign...].withoutInlineComment
        let old = uncommented.trimmed
        let gap = old.isEmpty ? " " : line[afterSign..<old.startIndex]
        let blanks =
            old.isEmpty ? (uncommented.endIndex < line.endIndex ? " " : "") : line[old.endIndex..<uncommented.endIndex]
        let comment = blanks + line[uncommented.endIndex...]
        var kept = lines
        kept.replaceSubrange(property.lines, with: [Array((line[..<afterSign] + gap + value + comment + ending).utf8)])
        return try reread(kept)
    }

    func inserting(_ added: [String], at index: Int) throws(ConfigError) -> ConfigDocument {
        let ending = lines.first.map { lineEnding($0) } ?? "\n"
        var kept = lines
        if index == lines.count, let last = lines.last, lineEnding(last).isEmpty {
            kept[index - 1] += Array((ending.isEmpty ? "\n" : ending).utf8)
        }
        kept.insert(contentsOf: added.map { Array(($0 + (ending.isEmpty ? "\n" : ending)).utf8) }, at: index)
        return try reread(kept)
    }

    func reread(_ kept: [[UInt8]]) throws(ConfigError) -> ConfigDocument {
        try ConfigDocument(Array(kept.joined()), path: path, kind: kind)
    }

    private func lineEnding(_ line: [UInt8]) -> String {
        line.suffix(2) == [0x0d, 0x0a] ? "\r\n" : line.last == 0x0a ? "\n" : ""
    }

    private func isBlank(_ line: [UInt8]) -> Bool { line.allSatisfy { $0 <= UInt8(ascii: " ") } }

    func isComment(_ line: [UInt8]) -> Bool {
        let content = String(decoding: line, as: UTF8.self)[...].drop { $0.isWhitespace }
        return content.isComment
    }

    private func indentation(of section: ConfigSection) -> String {
        guard let property = section.properties.last else { return "" }
        let line = String(decoding: lines[property.lines.lowerBound], as: UTF8.self)[...]
        return String(line.prefix { $0 == " " || $0 == "\t" })
    }
}
