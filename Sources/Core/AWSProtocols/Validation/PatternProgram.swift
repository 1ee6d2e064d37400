/// A regular expression as a machine whose states all advance together (Thompson's construction).
struct PatternProgram: Sendable {
    private enum Step: Sendable {
        case set(CharacterSet)
        case split(Int, Int)
        case jump(Int)
        case start
        case end
        case ahead([[CharacterSet]], isNegated: Bool)
        case boundary
        case match
    }

    private static let stepLimit = 20_000

    private var steps: [Step] = []
    /// Set where the whole pattern is one class any number of times, by far the most frequent form.
    private var onlySet: (set: CharacterSet, ascii: ASCIISet, min: Int)?

    init?(_ source: String) {
        guard let node = PatternParser.parse(source) else { return nil }
        if case .repeated(.set(let set), let min, nil) = node, min <= 1 { onlySet = (set, ASCIISet(set), min) }
        guard append(node) else { return nil }
        steps.append(.match)
    }

    /// False where the counts would make too large a machine.
    private mutating func append(_ node: PatternNode) -> Bool {
        guard steps.count < Self.stepLimit else { return false }
        switch node {
        case .empty: return true
        case .set(let set): steps.append(.set(set))
        case .start: steps.append(.start)
        case .end: steps.append(.end)
        case .ahead(let sequences, let isNegated): steps.append(.ahead(sequences, isNegated: isNegated))
        case .boundary: steps.append(.boundary)
        case .sequence(let nodes):
            for node in nodes { guard append(node) else { return false } }
        case .alternatives(let branches):
            return append(branches[...])
        case .repeated(let node, let min, let max):
            for _ in 0..<min { guard append(node) else { return false } }
            guard let max else { return appendLoop(node) }
            for _ in min..<max { guard appendOptional(node) else { return false } }
        }
        return true
    }

    private mutating func append(_ branches: ArraySlice<PatternNode>) -> Bool {
        guard let first = branches.first else { return true }
        guard branches.count > 1 else { return append(first) }
        let split = steps.count
        steps.append(.match)
        guard append(first) else { return false }
        let jump = steps.count
        steps.append(.match)
        steps[split] = .split(split + 1, steps.count)
        guard append(branches.dropFirst()) else { return false }
        steps[jump] = .jump(steps.count)
        return true
    }

    private mutating func appendLoop(_ node: PatternNode) -> Bool {
        let split = steps.count
        steps.append(.match)
        guard append(node) else { return false }
        steps.append(.jump(split))
        steps[split] = .split(split + 1, steps.count)
        return true
    }

    private mutating func appendOptional(_ node: PatternNode) -> Bool {
        let split = steps.count
        steps.append(.match)
        guard append(node) else { return false }
        steps[split] = .split(split + 1, steps.count)
        return true
    }

    func matches(_ text: String) -> Bool {
        if let onlySet {
            if let ascii = onlySet.ascii.matches(text, min: onlySet.min) { return ascii }
            return text.unicodeScalars.count >= onlySet.min && text.unicodeScalars.allSatisfy(onlySet.set.contains)
        }
        var states = StateSet(count: steps.count)
        var next = StateSet(count: steps.count)
        let scalars = Array(text.unicodeScalars)
        follow(0, at: 0, in: scalars, into: &states)
        for (index, scalar) in scalars.enumerated() {
            next.removeAll()
            for state in states.members {
                if case .set(let set) = steps[state], set.contains(scalar) {
                    follow(state + 1, at: index + 1, in: scalars, into: &next)
                }
            }
            swap(&states, &next)
            if states.members.isEmpty { return false }
        }
        return states.members.contains { if case .match = steps[$0] { true } else { false } }
    }

    /// Adds `state` and all that is reached from it without a character.
    private func follow(_ state: Int, at position: Int, in text: [Unicode.Scalar], into states: inout StateSet) {
        var pending = [state]
        while let state = pending.popLast() {
            guard states.insert(state) else { continue }
            switch steps[state] {
            case .set, .match: continue
            case .jump(let target): pending.append(target)
            case .split(let one, let other): pending += [other, one]
            case .start: if position == 0 { pending.append(state + 1) }
            case .end: if position == text.count { pending.append(state + 1) }
            case .ahead(let sequences, let isNegated):
                let isThere = sequences.contains { Self.stands($0, at: position, in: text) }
                if isThere != isNegated { pending.append(state + 1) }
            case .boundary:
                if Self.isWord(position - 1, in: text) != Self.isWord(position, in: text) { pending.append(state + 1) }
            }
        }
    }

    private static func stands(_ sets: [CharacterSet], at position: Int, in text: [Unicode.Scalar]) -> Bool {
        text.count - position >= sets.count && zip(sets, text[position...]).allSatisfy { $0.contains($1) }
    }

    private static func isWord(_ position: Int, in text: [Unicode.Scalar]) -> Bool {
        text.indices.contains(position) && CharacterSet.wordCharacters.contains(text[position])
    }
}

/// A set of small numbers that is emptied in the time that its members took to be added.
private struct StateSet {
    private(set) var members: [Int] = []
    private var isMember: [Bool]

    init(count: Int) {
        isMember = Array(repeating: false, count: count)
    }

    /// False if it was there.
    mutating func insert(_ state: Int) -> Bool {
        guard !isMember[state] else { return false }
        isMember[state] = true
        members.append(state)
        return true
    }

    mutating func removeAll() {
        for state in members { isMember[state] = false }
        members.removeAll(keepingCapacity: true)
    }
}
