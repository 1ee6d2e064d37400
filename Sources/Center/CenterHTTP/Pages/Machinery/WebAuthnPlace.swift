import IAMPolicy

/// Where security keys and passkeys work at all: browsers offer them to pages of a secure context whose host is a name
/// (Web Authentication Level 3, sections 5 and 13.4.9).
enum WebAuthnPlace {
    /// Nil where they work; else why not, and what to do.
    static func explanation(_ url: PublicURL) -> String? {
        if IPRange(url.host) != nil {
            return "Security keys and passkeys do not work at an address of numbers: browsers bind them to a name. "
                + "Whoever runs this center can give it one with --public-url https://NAME."
        }
        if !url.isSecure, url.host != "localhost", !url.host.hasSuffix(".localhost") {
            return "Security keys and passkeys need https. Whoever runs this center can serve it with --tls-cert and "
                + "--tls-key, or behind a proxy that brings TLS."
        }
        return nil
    }
}
