import CenterGate
import Primitives

/// A browser's request as a page gets it: path, query, form and cookies taken apart, the form's origin proven.
struct PageRequest: Sendable {
    let facts: RequestFacts
    /// What the route's pattern left open, by name.
    let parameters: [String: String]
    let query: FormFields
    /// Empty but for POST.
    let form: FormFields
    let cookies: CookieJar
    /// What tells this browser from others, proven to be ours by nothing but that it knows it.
    let browser: BrowserID
    let url: PublicURL

    var now: Timestamp { facts.receivedAt }

    var isPost: Bool { facts.method == "POST" }

    /// The parameter of this name; empty where the pattern has none.
    func parameter(_ name: String) -> String { parameters[name] ?? "" }

    /// The address and the browser's name for itself, for lists of sessions and warnings.
    var sourceIP: String { facts.sourceIP }
    var userAgent: String { facts.userAgent }
}
