internal import Crypto
internal import Primitives

/// How AWS's tools name the entries of their caches (botocore `SSOTokenLoader`, `LoginTokenLoader` and
/// `SSOCredentialFetcher`; aws-cli `BaseSSOTokenFetcher`).
enum CacheName {
    /// A token of Identity Center: SHA-1 of the session's name, of the start URL for profiles of the older form.
    static func token(session: String?, startURL: String) -> String { sha1(session ?? startURL) }

    /// A client registration: SHA-1 of what it is for, as Python's `json.dumps` writes it with sorted keys.
    static func registration(session: String?, startURL: String, region: String, scopes: [String]?) -> String {
        let scopes = scopes.map { "[" + $0.map(PythonJSON.string).joined(separator: ", ") + "]" }
        return sha1(
            "{\"region\": \(PythonJSON.string(region)), \"scopes\": \(scopes ?? "null"), \"session_name\": "
                + "\(session.map(PythonJSON.string) ?? "null"), \"startUrl\": \(PythonJSON.string(startURL)), "
                + "\"tool\": \"botocore\"}")
    }

    /// Credentials of a role: SHA-1 of compact JSON with sorted keys.
    static func roleCredentials(session: String?, startURL: String, accountID: String, roleName: String) -> String {
        let account = "{\"accountId\":\(PythonJSON.string(accountID)),\"roleName\":\(PythonJSON.string(roleName)),"
        guard let session else { return sha1(account + "\"startUrl\":\(PythonJSON.string(startURL))}") }
        return sha1(account + "\"sessionName\":\(PythonJSON.string(session))}")
    }

    /// A sign-in of `aws login`: SHA-256 of the profile's `login_session`.
    static func login(session: String) -> String { Hex.encode(Array(SHA256.hash(data: Array(session.utf8)))) }

    private static func sha1(_ text: String) -> String {
        Hex.encode(Array(Insecure.SHA1.hash(data: Array(text.utf8))))
    }
}

/// Strings as Python's `json.dumps` writes them: ASCII only.
enum PythonJSON {
    static func string(_ text: String) -> String {
        var written = "\""
        for unit in text.utf16 {
            switch unit {
            case 0x22: written += "\\\""
            case 0x5C: written += "\\\\"
            case 0x08: written += "\\b"
            case 0x09: written += "\\t"
            case 0x0A: written += "\\n"
            case 0x0C: written += "\\f"
            case 0x0D: written += "\\r"
            case 0x20...0x7E: written.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            default: written += "\\u" + Hex.encode([UInt8(unit >> 8), UInt8(unit & 0xFF)])
            }
        }
        return written + "\""
    }
}
