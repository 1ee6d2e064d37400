import Primitives

/// A person's attributes as they stand in a column: a JSON object of those that are there, by their names in the model.
enum UserAttributesColumn {
    static func text(_ user: IdentityStoreUserRecord) -> String {
        var members = texts(user, IdentityStoreUserRecord.texts)
        if !user.name.isEmpty { members.append(.init("Name", .object(texts(user.name, PersonName.parts)))) }
        for (name, path) in IdentityStoreUserRecord.lists where !user[keyPath: path].isEmpty {
            members.append(.init(name, .array(user[keyPath: path].map(value))))
        }
        if !user.addresses.isEmpty { members.append(.init("Addresses", .array(user.addresses.map(address)))) }
        if !user.extensions.isEmpty {
            let all = user.extensions.sorted { $0.key < $1.key }
            members.append(.init("Extensions", .object(all.map { .init($0.key, .string($0.value)) })))
        }
        if !user.externalIDs.isEmpty { members.append(.init("ExternalIds", ExternalIDColumn.json(user.externalIDs))) }
        return JSON.object(members).text
    }

    static func fill(_ user: inout IdentityStoreUserRecord, _ text: String) {
        guard let json = try? JSON.parse(text) else { return }
        fill(&user, json, IdentityStoreUserRecord.texts)
        if let name = json["Name"] { fill(&user.name, name, PersonName.parts) }
        for (name, path) in IdentityStoreUserRecord.lists {
            user[keyPath: path] = (json[name]?.arrayValue ?? []).map(value)
        }
        user.addresses = (json["Addresses"]?.arrayValue ?? []).map(address)
        for member in json["Extensions"]?.objectValue ?? [] { user.extensions[member.name] = member.value.stringValue }
        user.externalIDs = json["ExternalIds"].map(ExternalIDColumn.ids) ?? []
    }

    private static func texts<Record>(
        _ record: Record, _ parts: [(name: String, path: any WritableKeyPath<Record, String?> & Sendable)]
    ) -> [JSON.Member] {
        parts.compactMap { part in record[keyPath: part.path].map { .init(part.name, .string($0)) } }
    }

    private static func fill<Record>(
        _ record: inout Record, _ json: JSON,
        _ parts: [(name: String, path: any WritableKeyPath<Record, String?> & Sendable)]
    ) {
        for part in parts { record[keyPath: part.path] = json[part.name]?.stringValue }
    }

    private static func value(_ value: LabelledValue) -> JSON {
        var members: [JSON.Member] = []
        if let text = value.value { members.append(.init("Value", .string(text))) }
        if let type = value.type { members.append(.init("Type", .string(type))) }
        if let display = value.display { members.append(.init("Display", .string(display))) }
        if let isPrimary = value.isPrimary { members.append(.init("Primary", .bool(isPrimary))) }
        return .object(members)
    }

    private static func value(_ json: JSON) -> LabelledValue {
        LabelledValue(
            value: json["Value"]?.stringValue, type: json["Type"]?.stringValue, display: json["Display"]?.stringValue,
            isPrimary: json["Primary"]?.boolValue)
    }

    private static func address(_ address: PostalAddress) -> JSON {
        var members = texts(address, PostalAddress.parts)
        if let isPrimary = address.isPrimary { members.append(.init("Primary", .bool(isPrimary))) }
        return .object(members)
    }

    private static func address(_ json: JSON) -> PostalAddress {
        var address = PostalAddress()
        fill(&address, json, PostalAddress.parts)
        address.isPrimary = json["Primary"]?.boolValue
        return address
    }
}

/// External ids as they stand in a column: a JSON array of `[issuer, id]` pairs.
enum ExternalIDColumn {
    static func json(_ ids: [ExternalID]) -> JSON {
        .array(ids.map { .array([.string($0.issuer), .string($0.id)]) })
    }

    static func ids(_ json: JSON) -> [ExternalID] {
        (json.arrayValue ?? []).compactMap { pair in
            guard let parts = pair.arrayValue, parts.count == 2, let issuer = parts[0].stringValue,
                let id = parts[1].stringValue
            else { return nil }
            return ExternalID(issuer: issuer, id: id)
        }
    }

    static func ids(_ text: String) -> [ExternalID] { (try? JSON.parse(text)).map(ids) ?? [] }
}
