/// How the actions of a document's statements begin, side by side: most statements speak of other actions, and are
/// passed over without being looked at.
struct ActionIndex: Sendable {
    private var heads: [TextHead] = []
    /// Where each statement's heads end.
    private var ends: [Int] = []

    mutating func append(_ statement: PolicyStatement) {
        heads += statement.isNotAction ? [.any] : statement.actions.map(\.head)
        ends.append(heads.count)
    }

    /// The first statement from `index` on that may speak of an action beginning with `head`; nil if there is none.
    func next(from index: Int, _ head: UInt64) -> Int? {
        var index = index
        var place = index == 0 ? 0 : ends[index - 1]
        while index < ends.count {
            let end = ends[index]
            while place < end {
                if heads[place].admits(head) { return index }
                place += 1
            }
            index += 1
        }
        return nil
    }
}
