/// The members of a structure.
public struct StructureSchema: Sendable {
    /// The structure's name in the model.
    public let name: String
    /// In the model's order.
    public let members: [Member]
    /// The members' names.
    let names: Set<String>

    public init(_ name: String, _ members: [Member]) {
        self.name = name
        self.members = members
        names = Set(members.map(\.name))
    }

    /// One member of a structure.
    public struct Member: Sendable {
        /// Its name in the model, which is its name on the wire.
        public let name: String
        public let shape: Shape
        public let isRequired: Bool
        /// Whether it is kept out of logs: what the model calls sensitive, and codes, passwords, keys and tokens.
        public let isSecret: Bool
        /// The name as AWS writes it in messages and in CloudTrail: the first letter in lower case.
        public let lowerCamelName: String
        /// Where the REST protocols carry it; all others have everything in the body.
        public let location: MemberLocation

        private init(
            _ name: String, _ shape: Shape, isRequired: Bool, isSecret: Bool, location: MemberLocation
        ) {
            (self.name, self.shape, self.isRequired, self.isSecret) = (name, shape, isRequired, isSecret)
            self.location = location
            lowerCamelName = name.prefix(1).lowercased() + name.dropFirst()
        }

        public static func required(
            _ name: String, _ shape: Shape, secret: Bool = false, in location: MemberLocation = .body
        ) -> Member {
            Member(name, shape, isRequired: true, isSecret: secret, location: location)
        }

        public static func optional(
            _ name: String, _ shape: Shape, secret: Bool = false, in location: MemberLocation = .body
        ) -> Member {
            Member(name, shape, isRequired: false, isSecret: secret, location: location)
        }
    }
}

/// Which part of an HTTP message carries a member in the REST protocols.
public enum MemberLocation: Sendable, Equatable {
    /// Under its own name in the body's document.
    case body
    /// The whole body.
    case payload
    /// A label of the path.
    case label(String)
    /// A parameter of the query string.
    case query(String)
    case header(String)
    /// The status of the response.
    case status
}
