/// What a decision may cost at most, in comparisons of one byte or of 64 places: for those who let strangers choose
/// policies, requests and how many of them.
public struct EvaluationCost: Sendable {
    private let actionLength: Int
    private let resourceLength: Int
    private let context: RequestContext

    /// For requests whose action and resource have at most these lengths in bytes.
    public init(actionLength: Int, resourceLength: Int, context: RequestContext) {
        self.actionLength = actionLength
        self.resourceLength = resourceLength
        self.context = context
    }

    /// Of one decision by these policies.
    public func upperBound(_ policies: PolicySet) -> Int {
        policies.all.map { upperBound($0.document) }.reduce(0, +)
    }

    private func upperBound(_ document: PolicyDocument) -> Int {
        var cost = 0
        for statement in document.statements {
            cost += statement.actions.map { $0.cost(actionLength) }.reduce(1, +)
            cost += statement.resources.map { $0.cost(resourceLength) }.reduce(1, +)
            for condition in statement.conditions {
                for value in context.bytes(document.keys[condition.place]) ?? [] {
                    cost += condition.operands.map { $0.cost(value.count) }.reduce(1, +)
                }
            }
        }
        return cost
    }
}

extension Glob {
    /// `length` is the text's.
    func cost(_ length: Int) -> Int {
        switch self {
        case .anything: 1
        case .literal(let text), .prefix(let text): 1 + text.count / 8
        case .general(let symbols): Self.cost(symbols.count, length)
        }
    }

    static func cost(_ pattern: Int, _ length: Int) -> Int {
        pattern > length * 2 + 2 ? pattern : pattern * (length / 64 + 9) + length * 9
    }
}

extension TextPattern {
    func cost(_ length: Int) -> Int {
        switch self {
        case .fixed(let glob): glob.cost(length)
        case .sequence: 1 + length
        // The values that stand for variables are no longer than the text, or nothing is compared.
        case .variable(let text, _): Glob.cost(text.pieces.count + length, length)
        }
    }
}

extension ResourcePattern {
    func cost(_ length: Int) -> Int {
        switch self {
        case .everything: 1
        case .whole(let glob): glob.cost(length)
        case .last(let before, let segment): before.count / 8 + segment.cost(length)
        case .segments(let segments): segments.map { $0.cost(length) }.reduce(1, +)
        }
    }
}

extension ActionPattern {
    func cost(_ length: Int) -> Int { glob.cost(length) }
}

extension ConditionOperand {
    func cost(_ length: Int) -> Int {
        switch self {
        case .text(let pattern): pattern.cost(length)
        case .arn(let segments): segments.map { $0.cost(length) }.reduce(1, +)
        default: 8 + length * 4
        }
    }
}
