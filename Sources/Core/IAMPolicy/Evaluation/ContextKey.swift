/// The name of a context key in lower case, hashed once: an evaluation looks up the same names again and again.
public struct ContextKey: Sendable, Hashable {
    let name: String
    /// Seeded anew in every process, so that nobody can choose names that collide.
    let digest: Int

    /// The key `name`, in whatever case.
    public init(_ name: String) {
        self.init(lowercased: asciiLowercased(name))
    }

    init(lowercased name: String) {
        self.name = name
        var hasher = Hasher()
        hasher.combine(name)
        digest = hasher.finalize()
    }

    public static func == (left: ContextKey, right: ContextKey) -> Bool {
        left.digest == right.digest && left.name == right.name
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
