import CenterGate
import Platform
import Primitives
import SigV4

/// Everything that a browser sees: which page a request asks for, what must be true of it first, and how it goes back.
struct Pages: PageResponder {
    let url: PublicURL
    let body: WholeBody
    let entropy: Entropy
    let routes: [SiteRoute]
    /// Whose browser it is, by its session cookie; nil if nobody is signed in.
    let person: @Sendable (PageRequest) async throws -> SignedInPerson?
    /// What shows under the address that names the instance (`HEAD /start`): its URL as AWS's tools accept it.
    let startURL: @Sendable () async throws -> String
    let report: @Sendable (any Error, _ requestID: String) -> Void

    /// The paths that are ours. All others are the services' and the sample's.
    static func owns(_ path: String) -> Bool {
        path == "/start" || path.hasPrefix("/start/") || path == "/device" || path == "/authorize"
            || path == "/v1/authorize" || path == "/v1/sessions/confirmation"
    }

    func answer(to incoming: IncomingRequest) async -> Answer? {
        Self.owns(incoming.facts.rawPath) ? await owned(incoming) : nil
    }

    private func owned(_ incoming: IncomingRequest) async -> Answer {
        let facts = incoming.facts
        if facts.method == "GET" || facts.method == "HEAD", let asset = Asset.at(facts.rawPath) {
            return Answer(status: 200, headers: PageHeaders.asset(url, type: asset.type), body: asset.bytes)
        }
        // Cookies, forms and security keys belong to the one name that the center has.
        guard Self.isAsked(by: facts, url) else { return moved(facts) }
        let request = bare(facts)
        do {
            if facts.method == "HEAD", facts.rawPath == "/start" { return try await found() }
            return try await answer(incoming, request)
        } catch let problem as PageProblem {
            return finished(.page(problem.page), request, nil)
        } catch let needed as ConfirmationNeeded {
            return finished(.go(Confirming.first(then: needed.then)), request, nil)
        } catch {
            report(error, facts.requestID)
            var page = PageProblem.failed.page
            page.data["request"] = .text(facts.requestID)
            return finished(.page(page), request, nil)
        }
    }

    private func answer(_ incoming: IncomingRequest, _ bare: PageRequest) async throws -> Answer {
        let path = incoming.facts.rawPath.split(separator: "/")
        let method = incoming.facts.method == "HEAD" ? "GET" : incoming.facts.method
        let matching = routes.compactMap { route in route.parameters(of: path).map { (route, $0) } }
        guard !matching.isEmpty else { throw PageProblem.notFound }
        guard let (route, parameters) = matching.first(where: { $0.0.method == method }) else {
            throw PageProblem.wrongMethod
        }
        guard let query = FormFields(encoded: Array(incoming.facts.rawQuery.utf8)) else { throw PageProblem.badForm }
        let form = method == "POST" ? try await form(incoming, bare.browser) : .empty
        let request = PageRequest(
            facts: bare.facts, parameters: parameters, query: query, form: form, cookies: bare.cookies,
            browser: bare.browser, url: url)
        let person = try await person(request)
        switch route.handler {
        case .anyone(let handle): return finished(try await handle(request), request, person)
        case .person(let handle):
            guard let person else { return finished(.go(returning(request)), request, nil) }
            return finished(try await handle(request, person), request, person)
        }
    }

    /// Where to sign in and come back; a form is not sent again.
    private func returning(_ request: PageRequest) -> ReturnPath {
        let facts = request.facts
        if request.isPost { return .signIn }
        let text = facts.rawPath + (facts.rawQuery.isEmpty ? "" : "?\(facts.rawQuery)")
        return ReturnPath(next: text)?.afterSignIn ?? .signIn
    }

    /// The form, if it is one and came from a page that this browser was given.
    private func form(_ incoming: IncomingRequest, _ browser: BrowserID) async throws -> FormFields {
        let headers = incoming.facts.headers
        guard FormOrigin.isOurs(headers, url) else { throw PageProblem.foreignForm }
        let type = (headers["content-type"] ?? "").lowercased().filter { $0 != " " }
        guard ["application/x-www-form-urlencoded", "application/x-www-form-urlencoded;charset=utf-8"].contains(type),
            headers["content-encoding"] == nil
        else { throw PageProblem.notAForm }
        guard !incoming.body.stream.isLongerThan(FormFields.Limits.size) || incoming.body.stream.announced == nil else {
            throw PageProblem.tooLong
        }
        guard let bytes = try? await body.read(incoming) else { throw PageProblem.tooSlow }
        guard bytes.count <= FormFields.Limits.size else { throw PageProblem.tooLong }
        guard let form = FormFields(encoded: bytes) else { throw PageProblem.badForm }
        guard browser.owns(formToken: form["form_token"]) else { throw PageProblem.foreignForm }
        return form
    }

    private func bare(_ facts: RequestFacts) -> PageRequest {
        let cookies = CookieJar(facts.headers, CookieNames(url: url))
        return PageRequest(
            facts: facts, parameters: [:], query: .empty, form: .empty, cookies: cookies,
            browser: BrowserID(
                cookies, session: facts.rawPath == "/v1/authorize" ? .iam : .session, entropy: entropy), url: url)
    }

    private func finished(_ answer: PageAnswer, _ request: PageRequest, _ person: SignedInPerson?) -> Answer {
        var response: Answer
        switch answer.content {
        case .page(let page):
            let html = Layout(url: url).html(page, request, person)
            response = Answer(
                status: page.status, headers: PageHeaders.page(url, formTarget: page.formTarget),
                body: Array(html.utf8))
        case .go(let path):
            response = Answer(status: 303, headers: PageHeaders.redirect(url, to: "\(url)\(path)"))
        case .leave(let target):
            response = Answer(status: 303, headers: PageHeaders.redirect(url, to: target))
        }
        let names = CookieNames(url: url)
        if request.browser.isNew, case .page = answer.content {
            response.headers.append(names.header(.browser, request.browser.value, seconds: 400 * 86_400))
        }
        response.headers += answer.cookies.map { names.header($0.kind, $0.value, seconds: $0.seconds) }
        return response
    }

    /// What the newest command lines ask before they believe that a start URL is one.
    private func found() async throws -> Answer {
        var headers = PageHeaders.redirect(url, to: try await startURL())
        headers.append(("Content-Type", "text/plain; charset=utf-8"))
        return Answer(status: 302, headers: headers)
    }

    private static func isAsked(by facts: RequestFacts, _ url: PublicURL) -> Bool {
        Hosts.host(ofAuthority: facts.host) == url.host
    }

    /// The same page at the public URL. A form is not sent there: it could only have come from a foreign page.
    private func moved(_ facts: RequestFacts) -> Answer {
        let target = "\(url)\(facts.rawPath)\(facts.rawQuery.isEmpty ? "" : "?\(facts.rawQuery)")"
        guard facts.method == "GET" || facts.method == "HEAD", target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            return finished(.page(PageProblem.foreignForm.page), bare(facts), nil)
        }
        return Answer(status: 307, headers: PageHeaders.redirect(url, to: target))
    }
}
