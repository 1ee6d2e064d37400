/// The headers of all that browsers get.
enum PageHeaders {
    /// A page: nothing of it is kept, framed, or able to load anything that is not ours. `formTarget` is the one other
    /// origin where its form's answer may redirect, the client's loopback address on a page of consent.
    static func page(_ url: PublicURL, formTarget: String? = nil) -> [(name: String, value: String)] {
        let target = formTarget.map { " \($0)" } ?? ""
        return common(url) + [
            ("Content-Type", "text/html; charset=utf-8"),
            ("Cache-Control", "no-store"),
            (
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'\(target); frame-ancestors 'none'; base-uri 'none'"
            ),
            ("X-Frame-Options", "DENY"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            (
                "Permissions-Policy",
                "publickey-credentials-create=(self), publickey-credentials-get=(self), camera=(), geolocation=(), "
                    + "microphone=(), payment=(), usb=()"
            ),
        ]
    }

    /// A file under a name that changes with its content.
    static func asset(_ url: PublicURL, type: String) -> [(name: String, value: String)] {
        common(url) + [("Content-Type", type), ("Cache-Control", "public, max-age=31536000, immutable")]
    }

    /// Where nothing is shown.
    static func redirect(_ url: PublicURL, to location: String) -> [(name: String, value: String)] {
        common(url) + [("Location", location), ("Cache-Control", "no-store")]
    }

    private static func common(_ url: PublicURL) -> [(name: String, value: String)] {
        var headers = [
            (name: "Referrer-Policy", value: "no-referrer"), ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
        if url.isSecure { headers.append(("Strict-Transport-Security", "max-age=31536000")) }
        return headers
    }
}
