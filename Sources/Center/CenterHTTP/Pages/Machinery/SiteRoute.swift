import Primitives

/// A page's address, and who makes it.
struct SiteRoute: Sendable {
    enum Handler: Sendable {
        /// For whoever asks.
        case anyone(@Sendable (PageRequest) async throws -> PageAnswer)
        /// For who is signed in; others sign in first and come back, unless they sent a form.
        case person(@Sendable (PageRequest, SignedInPerson) async throws -> PageAnswer)
    }

    let method: String
    /// The path's segments; those that begin with a colon are open.
    let pattern: [Substring]
    let handler: Handler

    init(_ method: String, _ pattern: String, _ handler: Handler) {
        self.method = method
        self.pattern = pattern.split(separator: "/")
        self.handler = handler
    }

    static func get(
        _ pattern: String, _ handler: @escaping @Sendable (PageRequest, SignedInPerson) async throws -> PageAnswer
    ) -> SiteRoute { SiteRoute("GET", pattern, .person(handler)) }

    static func post(
        _ pattern: String, _ handler: @escaping @Sendable (PageRequest, SignedInPerson) async throws -> PageAnswer
    ) -> SiteRoute { SiteRoute("POST", pattern, .person(handler)) }

    static func openGet(
        _ pattern: String, _ handler: @escaping @Sendable (PageRequest) async throws -> PageAnswer
    ) -> SiteRoute { SiteRoute("GET", pattern, .anyone(handler)) }

    static func openPost(
        _ pattern: String, _ handler: @escaping @Sendable (PageRequest) async throws -> PageAnswer
    ) -> SiteRoute { SiteRoute("POST", pattern, .anyone(handler)) }

    /// What stands at the pattern's open places, decoded; nil if the path is another.
    func parameters(of path: [Substring]) -> [String: String]? {
        guard path.count == pattern.count else { return nil }
        var parameters: [String: String] = [:]
        for (part, segment) in zip(pattern, path) {
            if part.hasPrefix(":") {
                guard let value = PercentEncoding.decodeText(segment), !value.isEmpty, value.utf8.count <= 2048 else {
                    return nil
                }
                parameters[String(part.dropFirst())] = value
            } else if part != segment {
                return nil
            }
        }
        return parameters
    }
}
