/// What a page's handler decides; the machinery makes the answer of it.
struct PageAnswer: Sendable {
    enum Content: Sendable {
        case page(Page)
        /// To another page of ours (303, so that a form is not sent twice).
        case go(ReturnPath)
        /// To the address of a client that asked for a person's consent. Only values that the rules of the protocol
        /// allowed may come here.
        case leave(String)
    }

    var content: Content
    /// Cookies to set or, with nil, to take away.
    var cookies: [SetCookie] = []

    static func page(_ page: Page) -> PageAnswer { PageAnswer(content: .page(page)) }

    static func go(_ path: ReturnPath) -> PageAnswer { PageAnswer(content: .go(path)) }

    static func leave(_ url: String) -> PageAnswer { PageAnswer(content: .leave(url)) }

    func setting(_ kind: CookieKind, _ value: String, seconds: Int64? = nil) -> PageAnswer {
        var answer = self
        answer.cookies.append(SetCookie(kind: kind, value: value, seconds: seconds))
        return answer
    }

    func removing(_ kind: CookieKind) -> PageAnswer { setting(kind, "", seconds: 0) }
}

/// A cookie for the browser; `seconds` nil for as long as it runs.
struct SetCookie: Sendable, Equatable {
    let kind: CookieKind
    let value: String
    let seconds: Int64?
}

/// A page: a template with what it shows.
struct Page: Sendable {
    let template: PageTemplate
    var title: String
    var data: PageData
    var status = 200
    /// The origin beyond ours where the answer to the page's form may redirect.
    var formTarget: String?

    init(_ template: PageTemplate, title: String, _ data: PageData = [:], status: Int = 200) {
        self.template = template
        self.title = title
        self.data = data
        self.status = status
    }
}
