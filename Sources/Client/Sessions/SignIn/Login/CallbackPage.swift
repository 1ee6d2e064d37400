/// What the browser shows when it comes to the loopback port. Repeats nothing of the request, loads nothing.
enum CallbackPage {
    static func text(for verdict: Callback.Verdict) -> String {
        switch verdict {
        case .code: page("Back to the terminal", "twinlock has what it needs. You can close this page.")
        case .denied: page("Not signed in", "The sign-in was refused. You can close this page.")
        case .refused: page("Nothing here", "This address takes one sign-in of twinlock and nothing else.")
        }
    }

    static func status(for verdict: Callback.Verdict) -> Int {
        if case .refused(let status) = verdict { status } else { 200 }
    }

    static let headers: [(name: String, value: String)] = [
        ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"), ("Connection", "close"),
        ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
        ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"),
    ]

    private static func page(_ title: String, _ text: String) -> String {
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
        <title>\(title)</title><style>:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;\
        max-width:32rem;margin:20vh auto;padding:0 1rem}</style></head>\
        <body><main><h1>\(title)</h1><p>\(text)</p></main></body></html>
        """
    }
}
