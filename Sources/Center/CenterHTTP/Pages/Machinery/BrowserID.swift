import Crypto
import Platform
import Primitives

/// What tells a browser from all others: 32 random bytes in a cookie that no script reads. Forms carry a code that only
/// who knows it, and the sign-in session's token where there is one, can have got from us.
struct BrowserID: Sendable {
    let value: String
    /// Whether the browser has to be given it.
    let isNew: Bool
    private let session: String

    /// `kind` is where the session is that forms are bound to.
    init(_ cookies: CookieJar, session kind: CookieKind = .session, entropy: Entropy) {
        if let known = cookies[.browser], known.utf8.count == 43 {
            value = known
            isNew = false
        } else {
            value = Base64.encodeURL(entropy.bytes(32))
            isNew = true
        }
        session = cookies[kind] ?? ""
    }

    /// The code of every form that this browser gets, as long as it is signed in as now.
    var formToken: String {
        let key = SymmetricKey(data: Array(value.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Array("twinlock form \(session)".utf8), using: key)
        return Base64.encodeURL(Array(code))
    }

    /// Whether a form came from a page that was given to this browser.
    func owns(formToken given: String) -> Bool {
        !isNew && constantTimeEquals(given, formToken)
    }
}
