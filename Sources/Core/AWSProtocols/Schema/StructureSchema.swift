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

        private init(_ name: String, _ shape: Shape, isRequired: Bool, isSecret: Bool) {
            (self.name, self.shape, self.isRequired, self.isSecret) = (name, shape, isRequired, isSecret)
            lowerCamelName = name.prefix(1).lowercased() + name.dropFirst()
        }

        public static func required(_ name: String, _ shape: Shape, secret: Bool = false) -> Member {
            Member(name, shape, isRequired: true, isSecret: secret)
        }

        public static func optional(_ name: String, _ shape: Shape, secret: Bool = false) -> Member {
            Member(name, shape, isRequired: false, isSecret: secret)
        }
    }
}
