/// The context keys of a document, each with a place of its own, so that an evaluation looks each of them up once.
struct KeyTable: Sendable {
    private(set) var keys: [ContextKey] = []
    private var places: [ContextKey: Int] = [:]

    /// The place of a key whose name is in lower case.
    mutating func place(of name: String) -> Int {
        let key = ContextKey(lowercased: name)
        if let place = places[key] { return place }
        places[key] = keys.count
        keys.append(key)
        return keys.count - 1
    }
}
