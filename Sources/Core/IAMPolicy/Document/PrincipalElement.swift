/// The `Principal` or `NotPrincipal` of a statement.
struct PrincipalElement: Sendable {
    let references: [PrincipalReference]
    let isNegated: Bool

    /// How closely a statement names the caller; what it grants hangs on that.
    enum Match: Int, Sendable, Comparable {
        /// The account: it may delegate to its own users and roles, but grants them nothing by itself.
        case account
        /// `*`.
        case anyone
        /// The role whose session the caller is.
        case role
        /// The caller itself.
        case exact

        static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
    }

    /// The closest of the names that fit; nil if none does.
    func match(_ principal: RequestPrincipal, effect: PolicyEffect) -> Match? {
        if isNegated { return excludes(principal, effect: effect) ? nil : .anyone }
        return references.compactMap { $0.match(principal) }.max()
    }

    /// A `NotPrincipal` with Deny spares a caller only if it names all that the caller is: account, role and session
    /// (IAM User Guide, "NotPrincipal with Deny"). With Allow, one of them is enough to leave the caller out.
    private func excludes(_ principal: RequestPrincipal, effect: PolicyEffect) -> Bool {
        let matches = Set(references.compactMap { $0.match(principal) })
        if effect == .allow || matches.contains(.anyone) { return !matches.isEmpty }
        guard matches.contains(.exact) else { return false }
        switch principal.kind {
        case .root, .service, .federated, .anonymous: return true
        case .user, .federatedUser: return matches.contains(.account)
        case .roleSession: return matches.contains(.account) && matches.contains(.role)
        }
    }
}

extension PrincipalReference {
    func match(_ principal: RequestPrincipal) -> PrincipalElement.Match? {
        switch kind {
        case .aws: matchAWS(principal)
        case .service: principal.kind == .service && same(value, principal.arn) ? .exact : nil
        case .federated: principal.kind == .federated && same(value, principal.arn) ? .exact : nil
        case .canonicalUser: nil
        }
    }

    private func matchAWS(_ principal: RequestPrincipal) -> PrincipalElement.Match? {
        if value == "*" { return .anyone }
        guard principal.kind != .service, principal.kind != .federated, principal.kind != .anonymous else { return nil }
        if same(value, principal.arn) || principal.uniqueID.map({ same(value, $0) }) ?? false { return .exact }
        if [principal.roleARN, principal.roleID, principal.userARN].contains(where: {
            $0.map { same(value, $0) } ?? false
        }) {
            return .role
        }
        guard let account = principal.accountID, accountID == account else { return nil }
        return principal.kind == .root ? .exact : .account
    }

    /// The account that `123456789012` or `arn:aws:iam::123456789012:root` names.
    public var accountID: String? {
        let parts = value.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 1 { return value.utf8.count == 12 && value.utf8.allSatisfy(isDigit) ? value : nil }
        guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[3].isEmpty, parts[5] == "root" else {
            return nil
        }
        return String(parts[4])
    }
}

/// Byte by byte: `==` on strings would take two spellings of one character for equal.
func same(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
}

func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
