/// A statement that took part in a decision, with where to find it.
public struct StatementReference: Sendable {
    public let policy: AttachedPolicy
    public let statement: PolicyStatement

    public var source: PolicySource { policy.source }

    public var kind: PolicyKind { policy.document.kind }

    /// `arn:aws:iam::…:policy/Base#2 "DenyWithoutMFA"`: for people.
    public var summary: String {
        let name = source.arn ?? source.id
        return "\(name)#\(statement.index + 1)" + (statement.sid.map { " \"\($0)\"" } ?? "")
    }
}
