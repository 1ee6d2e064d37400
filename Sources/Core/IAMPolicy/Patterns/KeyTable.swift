/// The context keys of a document, each with a place of its own, so that an evaluation looks each of them up once.
struct KeyTable: Sendable {
    /// In lower case.
    private(set) var keys: [String] = []
    private var places: [String: Int] = [:]

    /// The place of a key whose name is in lower case.
    mutating func place(of key: String) -> Int {
        if let place = places[key] { return place }
        places[key] = keys.count
        keys.append(key)
        return keys.count - 1
    }
}
