import Mustache

/// What a template may show: text, which is always escaped, conditions, rows and parts. Empty text, like what is absent,
/// counts as false in a section.
enum PageValue: Sendable, Equatable {
    case text(String)
    case flag(Bool)
    case rows([PageData])
    case part(PageData)
    case none

    /// Nothing where there is no text.
    static func optional(_ text: String?) -> PageValue { text.map { .text($0) } ?? .none }

    static func number(_ number: Int) -> PageValue { .text(String(number)) }

    /// Rows that have but one text, `text`.
    static func lines(_ lines: [String]) -> PageValue { .rows(lines.map { ["text": .text($0)] }) }
}

/// The values of a template, or of one row in it, by name.
typealias PageData = [String: PageValue]

extension PageValue: MustacheCustomRepresentation {
    var representation: Any? {
        switch self {
        case .text(let text): text.isEmpty ? nil : Self.escapable(text)
        case .flag(let flag): flag
        case .rows(let rows): rows
        case .part(let part): part
        case .none: nil
        }
    }

    /// The template engine escapes characters, and for it a quotation mark with a combining accent is another character
    /// than a quotation mark, though not for a browser. Marks in such company are replaced, so that what is left of them
    /// stands alone and is escaped.
    static func escapable(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial), text.contains(where: hidesSpecial) else { return text }
        var result = ""
        for character in text {
            if hidesSpecial(character) {
                for scalar in character.unicodeScalars {
                    result.unicodeScalars.append(
                        scalar.isASCII && isSpecial(UInt8(ascii: scalar)) ? "\u{FFFD}" : scalar)
                }
            } else {
                result.append(character)
            }
        }
        return result
    }

    private static func hidesSpecial(_ character: Character) -> Bool {
        character.utf8.count > 1 && character.utf8.contains(where: isSpecial)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}

extension PageValue: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) { self = .text(value) }
}

extension PageValue: ExpressibleByBooleanLiteral {
    init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension PageValue: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: PageData...) { self = .rows(elements) }
}
