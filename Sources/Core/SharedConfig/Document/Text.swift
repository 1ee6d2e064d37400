extension Substring {
    /// Without spaces, tabs and carriage returns at both ends.
    var trimmed: Substring {
        guard let first = utf8.firstIndex(where: { !isBlank($0) }), let last = utf8.lastIndex(where: { !isBlank($0) })
        else { return self[startIndex..<startIndex] }
        return self[first..<utf8.index(after: last)]
    }

    /// The number of blanks at the beginning.
    var indentation: Int {
        utf8.prefix(while: isBlank).count
    }

    /// Cut at the first `#` or `;` that follows a blank.
    var withoutInlineComment: Substring {
        var previous = UInt8(ascii: "x")
        for index in utf8.indices {
            let byte = utf8[index]
            if isCommentMark(byte), isBlank(previous) { return self[..<index] }
            previous = byte
        }
        return self
    }

    var isComment: Bool {
        utf8.first.map(isCommentMark) ?? false
    }

    /// The parts before and after the first `=`, trimmed.
    var aroundEqualsSign: (name: Substring, value: Substring)? {
        guard let sign = utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        return (self[..<sign].trimmed, self[utf8.index(after: sign)...].trimmed)
    }
}

private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}

private func isCommentMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: ";")
}
