import Primitives

/// A document as it stands, its elements found and their types checked, nothing more.
struct PolicySyntax {
    var version: String?
    var id: String?
    var statements: [StatementSyntax]

    init(_ text: String) throws(SyntaxFault) {
        let document: JSON
        do { document = try JSON.parse(text) } catch { throw .invalidJSON }
        guard let members = document.objectValue else { throw .invalidJSON }
        for member in members where !["Version", "Id", "Statement"].contains(member.name) {
            throw .unknownField(member.name)
        }
        version = try stringMember(document, "Version")
        if let version, PolicyVersion(rawValue: version) == nil { throw .invalidVersion }
        id = try stringMember(document, "Id")
        let bodies: [JSON]
        switch document["Statement"] {
        case nil: throw .missingField("Statement")
        case .object(let members): bodies = [.object(members)]
        case .array(let elements): bodies = elements
        default: throw .wrongType("Statement")
        }
        guard !bodies.isEmpty else { throw .emptyStatement }
        statements = []
        for body in bodies { statements.append(try StatementSyntax(body)) }
    }
}

extension PolicySyntax {
    /// The document, if its form is right, `fault` finds nothing in any statement and no two have the same id. `words`
    /// says what is wrong with the form.
    static func judged(
        _ text: String, words: (SyntaxFault) -> String, fault: (StatementSyntax) -> String?
    ) throws(MalformedPolicyDocument) -> PolicySyntax {
        let syntax: PolicySyntax
        do { syntax = try PolicySyntax(text) } catch { throw MalformedPolicyDocument(words(error)) }
        for statement in syntax.statements {
            if let fault = fault(statement) { throw MalformedPolicyDocument(fault) }
        }
        let sids = syntax.statements.compactMap(\.sid).filter { !$0.isEmpty }
        guard Set(sids).count == sids.count else {
            throw MalformedPolicyDocument("The Statement Ids in the policy are not unique")
        }
        return syntax
    }
}

func stringMember(_ object: JSON, _ name: String) throws(SyntaxFault) -> String? {
    switch object[name] {
    case nil: nil
    case .string(let text): text
    default: throw .wrongType(name)
    }
}

/// One string or a list of them. AWS passes over a `null` in a list of resources.
func stringsMember(
    _ object: JSON, _ name: String, passingOverNull: Bool = false
) throws(SyntaxFault) -> [String]? {
    switch object[name] {
    case nil: return nil
    case .string(let text): return [text]
    case .array(let elements):
        var texts: [String] = []
        for element in elements {
            if passingOverNull, element == .null { continue }
            guard let text = element.stringValue else { throw .wrongType(name) }
            texts.append(text)
        }
        return texts
    default: throw .wrongType(name)
    }
}
