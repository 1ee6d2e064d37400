import SigV4

/// Whether a form was sent by a page of ours, as the browser tells it.
enum FormOrigin {
    /// Browsers that know `Sec-Fetch-Site` must say `same-origin`; what they say in `Origin` must be the public URL.
    /// It is `null` for pages without referrer, as ours are; then the form's own code has to prove it.
    static func isOurs(_ headers: HeaderList, _ url: PublicURL) -> Bool {
        let sites = headers.values("sec-fetch-site")
        guard sites.allSatisfy({ $0 == "same-origin" }) else { return false }
        let origins = headers.values("origin")
        return origins.count <= 1 && origins.allSatisfy { $0 == "\(url)" || $0 == "null" }
    }
}
