import Primitives

/// Names a credential to the browser (Web Authentication Level 3, section 5.8.3).
public struct CredentialDescriptor: Sendable, Hashable {
    public let id: [UInt8]
    /// How it was reached when it was registered, such as `usb` and `internal`.
    public let transports: [String]

    public init(id: [UInt8], transports: [String] = []) {
        self.id = id
        self.transports = transports
    }

    public init(_ record: CredentialRecord) {
        self.init(id: record.id, transports: record.transports)
    }

    var json: JSON {
        var members: [JSON.Member] = [.init("type", "public-key"), .init("id", .string(Base64.encodeURL(id)))]
        if !transports.isEmpty { members.append(.init("transports", .array(transports.map { .string($0) }))) }
        return .object(members)
    }
}
