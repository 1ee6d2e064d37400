/// A regular expression taken apart.
indirect enum PatternNode: Sendable, Equatable {
    case empty
    case set(CharacterSet)
    case sequence([PatternNode])
    case alternatives([PatternNode])
    /// `max` is nil where there is no limit.
    case repeated(PatternNode, min: Int, max: Int?)
    case start
    case end
    /// The next characters are, or with `isNegated` are not, those of one of the sequences; the end of the text is none.
    case ahead([[CharacterSet]], isNegated: Bool)
    /// Here begins or ends a word.
    case boundary
}

/// Reads the dialect that `Pattern` describes; every function returns nil for what it does not know.
struct PatternParser {
    private var rest: Substring.UnicodeScalarView
    private var dotMatchesLineEnds = false
    private var depth = 0

    static func parse(_ source: String) -> PatternNode? {
        var parser = PatternParser(rest: Substring(source).unicodeScalars)
        if parser.skip("(?s)") { parser.dotMatchesLineEnds = true }
        guard let node = parser.alternatives(), parser.rest.isEmpty else { return nil }
        return node
    }

    private init(rest: Substring.UnicodeScalarView) {
        self.rest = rest
    }

    private mutating func skip(_ text: String) -> Bool {
        guard rest.starts(with: text.unicodeScalars) else { return false }
        rest = rest.dropFirst(text.unicodeScalars.count)
        return true
    }

    private mutating func alternatives() -> PatternNode? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 32 else { return nil }
        var branches: [PatternNode] = []
        repeat {
            guard let branch = sequence() else { return nil }
            branches.append(branch)
        } while skip("|")
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence() -> PatternNode? {
        var nodes: [PatternNode] = []
        while let next = rest.first, next != "|", next != ")" {
            guard let atom = atom(), let node = counted(atom) else { return nil }
            nodes.append(node)
        }
        return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .empty : .sequence(nodes)
    }

    private mutating func counted(_ atom: PatternNode) -> PatternNode? {
        var node = atom
        if skip("*") {
            node = .repeated(atom, min: 0, max: nil)
        } else if skip("+") {
            node = .repeated(atom, min: 1, max: nil)
        } else if skip("?") {
            node = .repeated(atom, min: 0, max: 1)
        } else if skip("{") {
            guard let min = number() else { return nil }
            let max = skip(",") ? number() : min
            guard skip("}"), max.map({ $0 >= min }) ?? true else { return nil }
            node = .repeated(atom, min: min, max: max)
        } else {
            return atom
        }
        // Lazy counts choose another way to the same set of whole matches.
        _ = skip("?")
        return node
    }

    private mutating func number() -> Int? {
        let digits = String(String.UnicodeScalarView(rest.prefix { ("0"..."9").contains($0) }))
        rest = rest.dropFirst(digits.utf8.count)
        return Int(digits)
    }

    private mutating func atom() -> PatternNode? {
        if skip("(?:") { return group() }
        if skip("(?!") { return lookAhead(isNegated: true) }
        if skip("(?=") { return lookAhead(isNegated: false) }
        if skip("(?") { return nil }
        if skip("(") { return group() }
        if skip("[") { return bracket().map { .set($0) } }
        if skip("^") { return .start }
        if skip("$") { return .end }
        if skip(".") { return .set(dotMatchesLineEnds ? .everything : .notLineEnds) }
        if skip("\\b") { return .boundary }
        if skip("\\") { return escape().map { .set($0) } }
        guard let scalar = rest.popFirst(), !"*+?{}".unicodeScalars.contains(scalar) else { return nil }
        return .set(.single(scalar.value))
    }

    private mutating func group() -> PatternNode? {
        guard let node = alternatives(), skip(")") else { return nil }
        return node
    }

    private mutating func lookAhead(isNegated: Bool) -> PatternNode? {
        guard let node = group(), let sequences = Self.sequences(node) else { return nil }
        return .ahead(sequences, isNegated: isNegated)
    }

    /// The ways to match `node`, where all are of a known length and there are few.
    private static func sequences(_ node: PatternNode) -> [[CharacterSet]]? {
        switch node {
        case .set(let set): return [[set]]
        case .sequence(let nodes):
            let sets = nodes.compactMap { if case .set(let set) = $0 { set } else { nil } }
            return sets.count == nodes.count && sets.count <= 8 ? [sets] : nil
        case .alternatives(let branches):
            let ways = branches.compactMap(sequences).flatMap(\.self)
            return ways.count == branches.count && ways.count <= 8 ? ways : nil
        default: return nil
        }
    }

    /// What follows a backslash.
    private mutating func escape() -> CharacterSet? {
        guard let scalar = rest.popFirst() else { return nil }
        switch scalar {
        case "w": return .wordCharacters
        case "W": return CharacterSet.wordCharacters.negated
        case "d": return .digits
        case "D": return CharacterSet.digits.negated
        case "s": return .whiteSpace
        case "S": return CharacterSet.whiteSpace.negated
        case "t": return .single(0x09)
        case "n": return .single(0x0A)
        case "r": return .single(0x0D)
        case "p": return category()
        case "P": return category()?.negated
        case "u": return hexadecimal(4)
        case "x": return hexadecimal(2)
        default:
            let isLetterOrDigit = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            return isLetterOrDigit ? nil : .single(scalar.value)
        }
    }

    private mutating func category() -> CharacterSet? {
        guard skip("{"), let end = rest.firstIndex(of: "}") else { return nil }
        let name = String(String.UnicodeScalarView(rest[..<end]))
        rest = rest[rest.index(after: end)...]
        return CharacterSet.Category(name).map { CharacterSet(categories: [$0]) }
    }

    private mutating func hexadecimal(_ digits: Int) -> CharacterSet? {
        let text = String(String.UnicodeScalarView(rest.prefix(digits)))
        guard text.utf8.count == digits, let value = UInt32(text, radix: 16) else { return nil }
        rest = rest.dropFirst(digits)
        return .single(value)
    }

    /// A bracket expression whose `[` is read.
    private mutating func bracket() -> CharacterSet? {
        var set = CharacterSet(isNegated: skip("^"))
        while let item = rest.popFirst() {
            if item == "]" { return set }
            // A class inside a class is their union in Java.
            if item == "[" {
                guard let inner = bracket() else { return nil }
                set.subsets.append(inner)
                continue
            }
            guard let low = item == "\\" ? escape() : .single(item.value) else { return nil }
            guard let first = low.codePoint, rest.first == "-", rest.dropFirst().first != "]" else {
                set.add(low)
                continue
            }
            _ = rest.popFirst()
            guard let next = rest.popFirst(), let high = next == "\\" ? escape() : .single(next.value) else {
                return nil
            }
            guard let last = high.codePoint else {
                // `a-\w`: the hyphen stands for itself.
                set.add(low)
                set.add(.single(0x2D))
                set.add(high)
                continue
            }
            guard first <= last else { return nil }
            set.ranges.append(first...last)
        }
        return nil
    }
}

extension CharacterSet {
    /// The only member of a set written as one character.
    fileprivate var codePoint: UInt32? {
        guard !isNegated, categories.isEmpty, subsets.isEmpty, ranges.count == 1, ranges[0].count == 1 else {
            return nil
        }
        return ranges[0].lowerBound
    }

    fileprivate mutating func add(_ other: CharacterSet) {
        if other.isNegated {
            subsets.append(other)
        } else {
            ranges += other.ranges
            categories += other.categories
            subsets += other.subsets
        }
    }
}
