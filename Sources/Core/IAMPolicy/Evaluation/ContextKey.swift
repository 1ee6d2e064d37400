/// The name of a context key in lower case, hashed once: an evaluation looks up the same names again and again.
struct ContextKey: Sendable, Hashable {
    let name: String
    /// Seeded anew in every process, so that nobody can choose names that collide.
    let digest: Int

    init(lowercased name: String) {
        self.name = name
        var hasher = Hasher()
        hasher.combine(name)
        digest = hasher.finalize()
    }

    static func == (left: ContextKey, right: ContextKey) -> Bool {
        left.digest == right.digest && left.name == right.name
    }

    func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
