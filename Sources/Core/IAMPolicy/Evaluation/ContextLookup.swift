/// The context of a request as one document sees it: the values of its keys and the answers to its conditions, found
/// when first asked for. Lives for one evaluation.
struct ContextLookup {
    private let context: RequestContext
    private let keys: [ContextKey]
    private var slots: [Slot]
    private var answers: [Answer]

    private enum Answer { case unknown, holds, fails }

    /// One key. Without values it is absent.
    private struct Slot {
        var isKnown = false
        var values: [[UInt8]] = []
        /// The beginning of the only value.
        var head: UInt64 = 0
    }

    /// The only value of a key as other things than text; nil within where it is none of the kind.
    private struct Reading {
        var number: NumericValue??
        var date: PolicyDate??
        var network: IPRange??
        var arn: ARNText?
    }

    /// Empty until a condition asks for one.
    private var readings: [Reading] = []

    init(_ context: RequestContext, for document: PolicyDocument) {
        self.context = context
        keys = document.keys
        slots = Array(repeating: Slot(), count: document.keys.count)
        answers = Array(repeating: .unknown, count: document.conditionCount)
    }

    mutating func holds(_ condition: Condition) -> Bool {
        switch answers[condition.number] {
        case .holds: return true
        case .fails: return false
        case .unknown:
            let answer = condition.holds(&self)
            answers[condition.number] = answer ? .holds : .fails
            return answer
        }
    }

    /// How many values the key at `place` of the document's table has.
    mutating func count(_ place: Int) -> Int {
        if !slots[place].isKnown { fill(place) }
        return slots[place].values.count
    }

    /// The values of a key that was counted.
    func values(_ place: Int) -> [[UInt8]] { slots[place].values }

    /// The beginning of the only value of a key that was counted.
    func head(_ place: Int) -> UInt64 { slots[place].head }

    private mutating func fill(_ place: Int) {
        slots[place].isKnown = true
        guard let values = context.bytes(keys[place]) else { return }
        slots[place].values = values
        if values.count == 1 { slots[place].head = TextHead(values[0]).word }
    }

    /// The only value of a key that was counted, as a number.
    mutating func number(_ place: Int) -> NumericValue? {
        prepareReadings()
        if let known = readings[place].number { return known }
        let number = NumericValue(slots[place].values[0])
        readings[place].number = .some(number)
        return number
    }

    /// The only value of a key that was counted, as a date.
    mutating func date(_ place: Int) -> PolicyDate? {
        prepareReadings()
        if let known = readings[place].date { return known }
        let date = PolicyDate(slots[place].values[0])
        readings[place].date = .some(date)
        return date
    }

    /// The only value of a key that was counted, as an address.
    mutating func network(_ place: Int) -> IPRange? {
        prepareReadings()
        if let known = readings[place].network { return known }
        let network = IPRange(slots[place].values[0])
        readings[place].network = .some(network)
        return network
    }

    /// The only value of a key that was counted, taken apart as an ARN.
    mutating func arn(_ place: Int) -> ARNText {
        prepareReadings()
        if let known = readings[place].arn { return known }
        let arn = ARNText(slots[place].values[0])
        readings[place].arn = arn
        return arn
    }

    private mutating func prepareReadings() {
        if readings.isEmpty { readings = Array(repeating: Reading(), count: keys.count) }
    }

    /// The value of a policy variable: the key's only value. A key with several has none that could stand in its place.
    mutating func value(of variable: PolicyVariable) -> [UInt8]? {
        count(variable.place) == 1 ? slots[variable.place].values[0] : variable.fallback
    }
}
