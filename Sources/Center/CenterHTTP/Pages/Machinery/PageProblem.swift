/// Why a page is not shown, and what to do instead.
struct PageProblem: Error, Equatable {
    let status: Int
    let title: String
    let paragraphs: [String]
    var link: (text: String, path: ReturnPath)?

    init(_ status: Int, _ title: String, _ paragraphs: String..., link: (text: String, path: ReturnPath)? = nil) {
        self.status = status
        self.title = title
        self.paragraphs = paragraphs
        self.link = link
    }

    static func == (left: PageProblem, right: PageProblem) -> Bool {
        left.status == right.status && left.title == right.title && left.paragraphs == right.paragraphs
    }

    private static let home = ("Go to your accounts", ReturnPath.portal)

    static let notFound = PageProblem(
        404, "There is no such page", "The address may be mistyped, or what was here is gone.", link: home)

    static let wrongMethod = PageProblem(
        405, "This page is not asked for like that", "Open it from the page that leads to it.", link: home)

    static let notAForm = PageProblem(
        415, "This is not a form", "Pages take what their own forms send, and nothing else.", link: home)

    static let badForm = PageProblem(
        400, "This form cannot be read", "It is longer than allowed, or damaged on its way. Go back and try again.",
        link: home)

    static let tooLong = PageProblem(
        413, "This form is too long", "Go back and send less at once.", link: home)

    static let tooSlow = PageProblem(408, "This form took too long", "Go back and send it again.", link: home)

    static let foreignForm = PageProblem(
        403, "This form came from somewhere else",
        "It was not sent by a page of this site that this browser was given: it may have been open since before you "
            + "signed in or out, or another site may have tried to act in your name. Nothing was done.",
        "Go back, reload the page, and try again. Cookies must be allowed for this site.", link: home)

    static let failed = PageProblem(
        500, "Something went wrong here", "It is not your doing, and it is recorded. Try again in a moment.", link: home
    )

    var page: Page {
        var data: PageData = ["paragraphs": .lines(paragraphs), "command": .none, "request": .none, "link": .none]
        if let link { data["link"] = .part(Rows.link(link.text, link.path)) }
        return Page(.message, title: title, data, status: status)
    }
}
