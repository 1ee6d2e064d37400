import CenterStore
import Primitives

/// The tags that sessions carry of a person's attributes, where the instance is configured so (User Guide, "Attributes
/// for access control").
enum SessionAttributes {
    /// The tags whose sources the person has a value for. AWS's limit on values of tags is kept.
    static func tags(of person: IdentityStoreUserRecord, _ instance: InstanceRecord) -> [Tag] {
        (instance.accessControlAttributes ?? []).compactMap { attribute in
            let values = attribute.sources.compactMap { value(of: $0, person) }
            guard let first = values.first, !first.isEmpty, first.unicodeScalars.count <= 256 else { return nil }
            return Tag(key: attribute.key, value: first)
        }
    }

    /// `${path:name.givenName}` is an attribute; anything else without `${` stands for itself.
    private static func value(of source: String, _ person: IdentityStoreUserRecord) -> String? {
        guard source.contains("${") else { return source }
        guard source.hasPrefix("${path:"), source.hasSuffix("}") else { return nil }
        let path = String(source.dropFirst("${path:".count).dropLast())
        switch path {
        case "userName": return person.userName
        case "emails[primary eq true].value": return person.email
        case _ where path.hasPrefix("name."):
            return text(String(path.dropFirst("name.".count)), person.name, PersonName.parts)
        case _ where path.hasPrefix("enterprise."):
            let json = person.extensions["aws:identitystore:enterprise"].flatMap { try? JSON.parse($0) }
            return json?[String(path.dropFirst("enterprise.".count))]?.stringValue
        default: return text(path, person, IdentityStoreUserRecord.texts)
        }
    }

    private static func text<Record>(
        _ name: String, _ record: Record,
        _ parts: [(name: String, path: any WritableKeyPath<Record, String?> & Sendable)]
    ) -> String? {
        let wanted = name.prefix(1).uppercased() + name.dropFirst()
        return parts.first { $0.name == wanted }.flatMap { record[keyPath: $0.path] }
    }
}
