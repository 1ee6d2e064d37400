/// Answers people who come with a browser.
protocol PageResponder: Sendable {
    /// The page, form or asset at this path; nil where there is none, so that somebody else may answer. Asked for every
    /// request that is not signed and does not name an operation of the API; the host has been checked.
    func answer(to request: IncomingRequest) async -> Answer?
}

/// One address of pages.
struct PageRoute: Sendable {
    typealias Handler = @Sendable (IncomingRequest, _ labels: [String: String]) async -> Answer

    let method: String
    /// Segments between slashes; those in braces are labels, as in `/portal/devices/{id}`.
    let path: String
    let handler: Handler

    init(_ method: String, _ path: String, _ handler: @escaping Handler) {
        self.method = method
        self.path = path
        self.handler = handler
    }
}
