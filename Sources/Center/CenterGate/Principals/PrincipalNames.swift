public import CenterStore
internal import IAMPolicy

/// The unique ids behind the names of principals in policies. Policies are kept with the ids, so that a user or role made
/// again under the same name is not the one that was meant (IAM User Guide, "AWS JSON policy elements: Principal"), nor
/// is a session of it.
public struct PrincipalNames {
    private let records: any StoreReader

    public init(_ records: any StoreReader) {
        self.records = records
    }

    /// What a policy that names an AWS principal means by it.
    public enum Meaning: Sendable, Equatable {
        /// The text stands for itself: everyone, an account, a federated user (who exists only as long as the session),
        /// or the unique id of somebody who exists.
        case itself
        /// An ARN, for which the unique id is kept.
        case id(String)
        case nobody
    }

    /// The meaning of `name`; `accountID` is where ids are looked for that do not tell their account.
    public func meaning(of name: String, in accountID: String) throws -> Meaning {
        if name == "*" || PrincipalReference(.aws, name).accountID != nil { return .itself }
        if RequestPrincipal(arn: name)?.kind == .federatedUser { return .itself }
        if Self.isID(name) { return try arn(of: name, in: accountID) == nil ? .nobody : .itself }
        return try id(of: name).map { .id($0) } ?? .nobody
    }

    /// `AIDA…` of a user's ARN, `AROA…` of a role's, `AROA…:SESSION` of a role session's; nil for ARNs of none that
    /// exists, and for all other texts.
    func id(of arn: String) throws -> String? {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn" else { return nil }
        let names = parts[5].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard names.count > 1, let name = names.last else { return nil }
        switch names[0] {
        case "user":
            let user = try records.user(named: name, in: parts[4])
            return user?.arn == arn ? user?.id : nil
        case "role":
            let role = try records.role(named: name, in: parts[4])
            return role?.arn == arn ? role?.id : nil
        case "assumed-role":
            guard names.count == 3, let role = try records.role(named: names[1], in: parts[4]) else { return nil }
            return "\(role.id):\(name)"
        default: return nil
        }
    }

    /// The ARN of an id as `id(of:)` gives them; nil if its user or role is gone, and for all other texts.
    /// `accountID` is where ids are looked for that do not tell their account.
    public func arn(of id: String, in accountID: String) throws -> String? {
        let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
        guard let head = parts.first else { return nil }
        let account = AWSIdentifiers.accountID(of: head) ?? accountID
        if id.hasPrefix(AWSIdentifiers.Kind.user.rawValue) { return try records.user(id: id, in: account)?.arn }
        guard id.hasPrefix(AWSIdentifiers.Kind.role.rawValue), let role = try records.role(id: head, in: account)
        else { return nil }
        return parts.count == 1 ? role.arn : "arn:aws:sts::\(account):assumed-role/\(role.name)/\(parts[1])"
    }

    /// Whether the text has the form of an id, of one that exists or not.
    private static func isID(_ text: String) -> Bool {
        [AWSIdentifiers.Kind.user, .role].contains { text.hasPrefix($0.rawValue) }
    }
}
