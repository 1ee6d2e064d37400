import Primitives

/// One statement of a bucket policy that is known to be well-formed, as S3 looks at it.
struct BucketStatement {
    struct Condition {
        /// `StringLike`, with prefix and suffix.
        var name: String
        var key: String
        var values: [String]
    }

    let json: JSON

    static func all(of document: JSON) -> [BucketStatement] {
        switch document["Statement"] {
        case .array(let elements): elements.map(BucketStatement.init)
        case let one?: [BucketStatement(json: one)]
        case nil: []
        }
    }

    var isAllow: Bool { json["Effect"]?.stringValue == "Allow" }

    /// Whether `*` is among its principals, or it leaves some out and so names all others.
    var namesEveryone: Bool {
        guard let principal = json["Principal"] else { return json["NotPrincipal"] != nil }
        if principal.stringValue == "*" { return true }
        return (principal.objectValue ?? []).contains { Self.texts($0.value).contains("*") }
    }

    var actions: [String] { Self.texts(json["Action"] ?? json["NotAction"]) }
    var isNotAction: Bool { json["NotAction"] != nil }
    var resources: [String] { Self.texts(json["Resource"] ?? json["NotResource"]) }
    var isNotResource: Bool { json["NotResource"] != nil }

    var conditions: [Condition] {
        (json["Condition"]?.objectValue ?? []).flatMap { line in
            (line.value.objectValue ?? []).map {
                Condition(name: line.name, key: $0.name, values: Self.texts($0.value))
            }
        }
    }

    private static func texts(_ json: JSON?) -> [String] {
        switch json {
        case .string(let text): [text]
        case .array(let elements): elements.compactMap(\.stringValue)
        default: []
        }
    }
}
