import AWSProtocols
import CenterGate

/// A table of addresses. Paths are compared exactly, segment by segment; HEAD is answered as GET, whose body the
/// listener leaves out.
struct PageRoutes: PageResponder {
    private let routes: [(binding: HTTPBinding, handler: PageRoute.Handler)]

    /// Of two routes that fit, the first is taken.
    init(_ routes: [PageRoute]) {
        self.routes = routes.map { (HTTPBinding($0.method, $0.path), $0.handler) }
    }

    func answer(to request: IncomingRequest) async -> Answer? {
        let facts = request.facts
        let method = facts.method == "HEAD" ? "GET" : facts.method
        var allowed: [String] = []
        for (binding, handler) in routes {
            guard let labels = binding.labels(ofPath: facts.rawPath, isExact: true) else { continue }
            if binding.method == method { return await handler(request, labels) }
            allowed.append(binding.method)
        }
        guard !allowed.isEmpty else { return nil }
        var answer = Answer.text(405, "This address does not understand the method '\(facts.method)'.\n")
        answer.headers.append(("Allow", Set(allowed).sorted().joined(separator: ", ")))
        return answer
    }
}
