import Primitives

/// Who may use a bucket beside those whom their own policies allow it: its policy and its block on public access.
struct BucketAccess: Sendable, Equatable {
    /// The policy as it was put; nil if there is none.
    var policy: String?
    /// The unique ids that the ARNs in the policy stand for.
    var principalIDs: [String: String] = [:]
    /// Nil once it was deleted. New buckets block everything (S3 User Guide, "Blocking public access").
    var block: PublicAccessBlock? = .everything

    /// The policy as it is shown: principals that are gone, or were made again, by their ids.
    func shown(current: [String: String]) throws -> String? {
        guard let policy else { return nil }
        let gone = principalIDs.filter { current[$0.key] != $0.value }
        guard !gone.isEmpty else { return policy }
        return Self.renaming(try JSON.parse(policy), gone).text
    }

    private static func renaming(_ json: JSON, _ names: [String: String], inPrincipal: Bool = false) -> JSON {
        switch json {
        case .string(let text) where inPrincipal: .string(names[text] ?? text)
        case .array(let elements): .array(elements.map { renaming($0, names, inPrincipal: inPrincipal) })
        case .object(let members):
            .object(
                members.map { member in
                    let isPrincipal = ["Principal", "NotPrincipal"].contains(member.name)
                    return JSON.Member(
                        member.name, renaming(member.value, names, inPrincipal: inPrincipal || isPrincipal))
                })
        default: json
        }
    }

    var json: JSON {
        var members: [JSON.Member] = []
        if let policy { members.append(JSON.Member("policy", .string(policy))) }
        members.append(
            JSON.Member("principals", .object(principalIDs.sorted { $0.key < $1.key }.map { .init($0, .string($1)) })))
        if let block { members.append(JSON.Member("block", block.json)) }
        return .object(members)
    }

    init() {}

    /// Nil for what is none.
    init?(json: JSON) {
        guard let principals = json["principals"]?.objectValue else { return nil }
        policy = json["policy"]?.stringValue
        for member in principals { principalIDs[member.name] = member.value.stringValue }
        block = json["block"].map(PublicAccessBlock.init(json:))
    }
}
