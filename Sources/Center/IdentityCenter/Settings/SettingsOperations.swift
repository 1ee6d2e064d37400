import AWSProtocols
public import CenterGate
public import CenterStore
public import Platform
import Primitives

/// What administrators do with the instance's settings and the portal's links, as operations that the gate judges and
/// records. Pages alone call them.
public struct SettingsOperations: RecordOperations {
    let store: any Store
    let entropy: Entropy

    public init(store: any Store, entropy: Entropy) {
        self.store = store
        self.entropy = entropy
    }

    public var getSettings: AnyGateOperation {
        reading(SSOConfiguration.getSettings) { _, scope in
            try scope.configurationPermission("GetSSOConfiguration")
        } run: { _, scope in
            SSOConfiguration.Settings(try scope.records.instanceSettings(of: scope.owner))
        }
    }

    public var updateSettings: AnyGateOperation {
        writing(SSOConfiguration.updateSettings) { _, scope in
            try scope.configurationPermission("UpdateSSOConfiguration")
        } run: { input, scope, writer in
            guard let settings = input.applied(to: try writer.instanceSettings(of: scope.owner)) else {
                throw Self.invalid("unknown mode")
            }
            if let objection = SettingsRules.objection(to: settings) { throw Self.invalid(objection) }
            try writer.put(settings)
            return EmptyStructure()
        }
    }

    public var putApplicationLink: AnyGateOperation {
        writing(SSOConfiguration.putApplicationLink) { _, scope in
            try scope.configurationPermission("UpdateApplication")
        } run: { [entropy] input, scope, writer in
            guard LinkRules.isURL(input.url) else {
                throw Self.invalid("'\(input.url)' is no link: give https://HOST/…")
            }
            let present = try writer.applicationLinks(in: scope.owner)
            if let id = input.id {
                guard present.contains(where: { $0.id == id }) else { throw Self.notFound }
            } else if present.count >= LinkRules.limit {
                throw Self.invalid("there are \(LinkRules.limit) links already: remove one")
            }
            var input = input
            let id = input.id ?? "app-" + Hex.encode(entropy.bytes(8))
            input.id = id
            try writer.put(
                ApplicationLinkRecord(
                    accountID: scope.owner, id: id, name: input.name, url: input.url, summary: input.summary ?? ""))
            return input
        }
    }

    public var deleteApplicationLink: AnyGateOperation {
        writing(SSOConfiguration.deleteApplicationLink) { _, scope in
            try scope.configurationPermission("DeleteApplication")
        } run: { input, scope, writer in
            guard try writer.applicationLinks(in: scope.owner).contains(where: { $0.id == input.id }) else {
                throw Self.notFound
            }
            try writer.deleteApplicationLink(input.id, in: scope.owner)
            return EmptyStructure()
        }
    }

    private static func invalid(_ message: String) -> ServiceError {
        ServiceError(code: "ValidationException", message: message, httpStatus: 400)
    }

    private static let notFound = ServiceError(
        code: "ResourceNotFoundException", message: "there is no such link", httpStatus: 400)
}

/// What a link of the portal may be.
enum LinkRules {
    /// How many there may be.
    static let limit = 100

    /// An `https` or `http` URL of a host, in visible ASCII: nothing that a browser runs.
    static func isURL(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return false }
        let rest = text.dropFirst(scheme.count)
        guard let first = rest.utf8.first, first != UInt8(ascii: "/"), first != UInt8(ascii: ":") else { return false }
        return rest.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"'<>\\^`{|}".utf8.contains($0) }
    }
}

extension RecordScope {
    /// The account that the instance belongs to.
    fileprivate var owner: String {
        get throws { try records.instances().first?.accountID ?? call.accountID }
    }

    fileprivate func configurationPermission(_ action: String) throws -> [AuthorizationRequest] {
        [AuthorizationRequest(action: "sso:\(action)", resource: "*", resourceAccountID: try owner)]
    }
}
