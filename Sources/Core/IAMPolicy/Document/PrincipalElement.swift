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

    /// The closest of the names that fit; nil if none does. `ids` are the unique ids that ARNs stand for.
    func match(_ principal: RequestPrincipal, effect: PolicyEffect, ids: [String: String]) -> Match? {
        let matches = references.compactMap { $0.match(principal, id: ids[$0.value]) }
        if isNegated { return excludes(principal, effect: effect, Set(matches)) ? nil : .anyone }
        return matches.max()
    }

    /// A `NotPrincipal` with Deny spares a caller only if it names all that the caller is: account, role and session
    /// (IAM User Guide, "NotPrincipal with Deny"). With Allow, one of them is enough to leave the caller out.
    private func excludes(_ principal: RequestPrincipal, effect: PolicyEffect, _ matches: Set<Match>) -> Bool {
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
    func match(_ principal: RequestPrincipal, id: String?) -> PrincipalElement.Match? {
        switch kind {
        case .aws: matchAWS(principal, name: id ?? value)
        case .service: principal.kind == .service && same(value, principal.arn) ? .exact : nil
        case .federated: principal.kind == .federated && same(value, principal.arn) ? .exact : nil
        case .canonicalUser: nil
        }
    }

    /// `name` is the ARN or id to compare.
    private func matchAWS(_ principal: RequestPrincipal, name: String) -> PrincipalElement.Match? {
        if name == "*" { return .anyone }
        switch principal.kind {
        case .service, .federated, .anonymous: return nil
        case .root, .user, .roleSession, .federatedUser: break
        }
        func isName(_ other: String?) -> Bool { other.map { same(name, $0) } ?? false }
        if isName(principal.arn) || isName(principal.uniqueID) { return .exact }
        if isName(principal.roleARN) || isName(principal.roleID) || isName(principal.userARN) { return .role }
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
