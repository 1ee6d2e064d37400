/// All that browsers get: what stands at the root, and the pages below.
struct Site: PageResponder {
    let welcome: WelcomePage
    let pages: Pages?

    func answer(to request: IncomingRequest) async -> Answer? {
        if let page = await welcome.answer(to: request) { return page }
        return await pages?.answer(to: request)
    }
}
