import AWSModels
import AWSProtocols
import CenterStore
import Primitives

/// Which attribute of a person an operation of UpdateUser is about.
struct AttributePath {
    /// Why a change cannot be made, for the client.
    struct Refusal: Error {
        let message: String
    }

    private static let listNames = Set(IdentityStoreUserRecord.lists.map(\.name) + ["Addresses"])

    private let text: String
    private let parts: [String]

    /// `userName`, `name.familyName`, `emails`, `aws:identitystore:enterprise.costCenter`.
    init(_ text: String) {
        self.text = text
        parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }

    /// Puts `value` there; nil and null take away what is there.
    func set(_ value: JSON?, in user: inout IdentityStoreUserRecord) throws(Refusal) {
        let value = value == .null ? nil : value
        if parts[0].contains(":") { return try setExtension(value, in: &user) }
        let name = Self.modelName(parts[0])
        switch (name, parts.count) {
        case ("UserName", 1): user.userName = try string(value) ?? ""
        case ("UserStatus", 1): user.isEnabled = try status(value)
        case ("Name", 1): user.name = try personName(value)
        case ("Name", 2):
            guard let part = PersonName.parts.first(where: { $0.name == Self.modelName(parts[1]) }) else {
                throw unknown
            }
            user.name[keyPath: part.path] = try string(value)
        case (_, 1) where Self.listNames.contains(name): try setList(name, value, in: &user)
        default:
            guard parts.count == 1, let text = IdentityStoreUserRecord.texts.first(where: { $0.name == name }) else {
                throw unknown
            }
            user[keyPath: text.path] = try string(value)
        }
    }

    private var unknown: Refusal { Refusal(message: "The attribute path \(text) is not valid") }
    private var unfit: Refusal { Refusal(message: "The attribute value is not valid for attribute path \(text)") }

    /// `DisplayName` for `displayName`.
    private static func modelName(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    private func string(_ value: JSON?) throws(Refusal) -> String? {
        guard let value else { return nil }
        guard let text = value.stringValue else { throw unfit }
        return text
    }

    private func status(_ value: JSON?) throws(Refusal) -> Bool {
        switch value?.stringValue {
        case "ENABLED": return true
        case "DISABLED": return false
        default: throw unfit
        }
    }

    private func personName(_ value: JSON?) throws(Refusal) -> PersonName {
        var name = PersonName()
        for (member, value) in try members(value) {
            guard let part = PersonName.parts.first(where: { $0.name == member }) else { throw unfit }
            name[keyPath: part.path] = try string(value)
        }
        return name
    }

    /// Members of an object under the model's names, those that are null left out.
    private func members(_ value: JSON?) throws(Refusal) -> [(String, JSON)] {
        guard let value else { return [] }
        guard let members = value.objectValue else { throw unfit }
        return members.filter { $0.value != .null }.map { (Self.modelName($0.name), $0.value) }
    }

    private func setList(_ name: String, _ value: JSON?, in user: inout IdentityStoreUserRecord) throws(Refusal) {
        guard let elements = value == nil ? [] : value?.arrayValue else { throw unfit }
        var values: [WireValue] = []
        for element in elements { values.append(.structure(try structure(element))) }
        user.take([name: .list(values)])
    }

    private func structure(_ element: JSON) throws(Refusal) -> WireFields {
        var fields: WireFields = [:]
        for (member, value) in try members(element) {
            switch value {
            case .string(let text) where member != "Primary": fields[member] = .string(text)
            case .bool(let flag) where member == "Primary": fields[member] = .boolean(flag)
            default: throw unfit
            }
        }
        return fields
    }

    private func setExtension(_ value: JSON?, in user: inout IdentityStoreUserRecord) throws(Refusal) {
        let name = parts[0]
        guard name.hasPrefix("aws:identitystore:"), parts.count <= 2 else { throw unknown }
        guard parts.count == 2 else {
            if let value, value.objectValue == nil { throw unfit }
            return user.extensions[name] = value?.text
        }
        let present = user.extensions[name].flatMap { try? JSON.parse($0) }?.objectValue ?? []
        var members = present.filter { $0.name != parts[1] }
        if let value { members.append(.init(parts[1], value)) }
        user.extensions[name] = members.isEmpty ? nil : JSON.object(members).text
    }
}
