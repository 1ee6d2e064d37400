/// Two locks that hold each other: beside the name on every page, and the browser's icon of them.
enum Icon {
    /// In the colour of the text around it.
    static let mark = """
        <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2.6" aria-hidden="true" \
        focusable="false"><rect x="3" y="13" width="15" height="14" rx="4"/><path d="M6.5 13V9.5a4 4 0 0 1 8 0V13"/>\
        <rect x="14" y="5" width="15" height="14" rx="4"/><path d="M17.5 19v3.5a4 4 0 0 0 8 0V19"/></svg>
        """

    static let file = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" \
        fill="#0b5f58"/><g fill="none" stroke="#fff" stroke-width="2.2"><rect x="5" y="14" width="13" height="11" \
        rx="3"/><path d="M8 14v-3a3.5 3.5 0 0 1 7 0v3"/><rect x="14" y="7" width="13" height="11" rx="3"/>\
        <path d="M17 18v3a3.5 3.5 0 0 0 7 0v-3"/></g></svg>

        """
}
