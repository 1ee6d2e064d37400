/// The context of a request as one document sees it: the values of its keys and the answers to its conditions, found
/// when first asked for. Lives for one evaluation, in one thread.
final class ContextLookup {
    private let context: RequestContext
    private let keys: [String]
    private var slots: [Slot]
    private var answers: [Bool?]

    private enum Slot {
        case unknown, absent
        case values([[UInt8]])
    }

    init(_ context: RequestContext, for document: PolicyDocument) {
        self.context = context
        keys = document.keys
        slots = Array(repeating: .unknown, count: document.keys.count)
        answers = Array(repeating: nil, count: document.conditionCount)
    }

    func holds(_ condition: Condition) -> Bool {
        if let answer = answers[condition.number] { return answer }
        let answer = condition.holds(self)
        answers[condition.number] = answer
        return answer
    }

    /// The values of the key at `place` of the document's table; nil if the request has no such key.
    func values(_ place: Int) -> [[UInt8]]? {
        switch slots[place] {
        case .absent: return nil
        case .values(let values): return values
        case .unknown:
            let values = context.bytes(keys[place])
            slots[place] = values.map(Slot.values) ?? .absent
            return values
        }
    }

    /// The value of a policy variable: the key's only value. A key with several has none that could stand in its place.
    func value(of variable: PolicyVariable) -> [UInt8]? {
        if let values = values(variable.place), values.count == 1 { return values[0] }
        return variable.fallback
    }
}
