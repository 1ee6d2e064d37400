import CenterStore

/// What sessions of a person are called: the user's name, so that events and ARNs tell who it was.
enum SessionName {
    /// AWS's limits on the names of sessions (STS model, `roleSessionNameType`).
    private static let length = 2...64
    private static let signs = Set("_+=,.@-".unicodeScalars)

    /// The user's name itself where sessions can be called so. Otherwise what is left of it, with the beginning of the
    /// user's id, so that two people whose names become alike are told apart.
    static func of(_ person: IdentityStoreUserRecord) -> String {
        let name = person.userName
        let kept = String(String.UnicodeScalarView(name.unicodeScalars.map { isAllowed($0) ? $0 : "_" }))
        guard kept != name || !length.contains(kept.utf8.count) else { return name }
        let suffix = "-" + person.id.suffix(12)
        return kept.prefix(length.upperBound - suffix.count) + suffix
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: signs.contains(scalar)
        }
    }
}
