import AWSModels
import AWSProtocols
import CenterStore
import Primitives

// A person's attributes between record and wire. Both call them by the names of the model, so that tables do.

extension IdentityStoreUserRecord {
    /// Takes in the attributes that a request has, under the model's names; others stay.
    mutating func take(_ fields: WireFields) {
        if case .string(let name)? = fields["UserName"] { userName = name }
        for (name, path) in Self.texts { if case .string(let text)? = fields[name] { self[keyPath: path] = text } }
        for (name, path) in Self.lists {
            if case .list(let values)? = fields[name] { self[keyPath: path] = values.map(LabelledValue.init(wire:)) }
        }
        if case .structure(let parts)? = fields["Name"] {
            name = PersonName()
            for (part, path) in PersonName.parts {
                if case .string(let text)? = parts[part] { name[keyPath: path] = text }
            }
        }
        if case .list(let values)? = fields["Addresses"] { addresses = values.map(PostalAddress.init(wire:)) }
        if case .map(let entries)? = fields["Extensions"] {
            for entry in entries { if case .document(let json) = entry.value { extensions[entry.key] = json.text } }
        }
    }

    /// The attributes that are there, under the model's names, but for extensions.
    var attributes: WireFields {
        var fields: WireFields = ["UserName": .string(userName)]
        for (name, path) in Self.texts { fields[name] = self[keyPath: path].map { .string($0) } }
        for (name, path) in Self.lists where !self[keyPath: path].isEmpty {
            fields[name] = .list(self[keyPath: path].map { .structure($0.wire) })
        }
        if !name.isEmpty { fields["Name"] = .structure(wireTexts(name, PersonName.parts)) }
        if !addresses.isEmpty { fields["Addresses"] = .list(addresses.map { .structure($0.wire) }) }
        return fields
    }

    /// As DescribeUser and ListUsers show it, with those extensions that are asked for.
    func shown(extensions wanted: [String]?) throws -> IdentityStore.User {
        var fields = attributes
        fields["IdentityStoreId"] = .string(identityStoreID)
        fields["UserId"] = .string(id)
        fields["UserStatus"] = .string(isEnabled ? "ENABLED" : "DISABLED")
        fields.merge(history.wire) { first, _ in first }
        fields["ExternalIds"] = externalIDs.wire
        let shown = (wanted ?? []).compactMap { name in
            extensions[name].flatMap { try? JSON.parse($0) }.map { WireValue.Entry(name, .document($0)) }
        }
        if !shown.isEmpty { fields["Extensions"] = .map(shown) }
        return try IdentityStore.User(fields: fields)
    }
}

func wireTexts<Record>(
    _ record: Record, _ parts: [(name: String, path: any WritableKeyPath<Record, String?> & Sendable)]
) -> WireFields {
    var fields: WireFields = [:]
    for part in parts { fields[part.name] = record[keyPath: part.path].map { .string($0) } }
    return fields
}

extension RecordHistory {
    var wire: WireFields {
        var fields: WireFields = ["CreatedAt": .timestamp(createdAt), "UpdatedAt": .timestamp(updatedAt)]
        fields["CreatedBy"] = createdBy.map { .string($0) }
        fields["UpdatedBy"] = updatedBy.map { .string($0) }
        return fields
    }
}

extension [ExternalID] {
    /// Nil if there are none.
    var wire: WireValue? {
        isEmpty ? nil : .list(map { .structure(["Issuer": .string($0.issuer), "Id": .string($0.id)]) })
    }
}

extension LabelledValue {
    init(wire: WireValue) {
        var fields: WireFields = [:]
        if case .structure(let members) = wire { fields = members }
        self.init(
            value: fields["Value"]?.text, type: fields["Type"]?.text, display: fields["Display"]?.text,
            isPrimary: fields["Primary"]?.flag)
    }

    var wire: WireFields {
        var fields: WireFields = [:]
        fields["Value"] = value.map { .string($0) }
        fields["Type"] = type.map { .string($0) }
        fields["Display"] = display.map { .string($0) }
        fields["Primary"] = isPrimary.map { .boolean($0) }
        return fields
    }
}

extension PostalAddress {
    init(wire: WireValue) {
        self.init()
        guard case .structure(let fields) = wire else { return }
        for (part, path) in Self.parts { self[keyPath: path] = fields[part]?.text }
        isPrimary = fields["Primary"]?.flag
    }

    var wire: WireFields {
        var fields = wireTexts(self, Self.parts)
        fields["Primary"] = isPrimary.map { .boolean($0) }
        return fields
    }
}

extension WireValue {
    fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
    fileprivate var flag: Bool? { if case .boolean(let flag) = self { flag } else { nil } }
}
