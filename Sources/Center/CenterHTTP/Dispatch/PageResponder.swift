/// Answers people who come with a browser.
protocol PageResponder: Sendable {
    /// The page, form or asset at this path; nil where there is none, so that somebody else may answer. Asked for every
    /// request that is not signed and does not name an operation of the API; the host has been checked.
    func answer(to request: IncomingRequest) async -> Answer?
}
