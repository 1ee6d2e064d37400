import Primitives

/// A `service-2.json`, reduced to some of its operations and what they need.
struct ServiceDescription {
    /// `IAM`: the type that holds everything of the service.
    let typeName: String
    let metadata: JSON
    /// Whether what the model calls sensitive is what is known of people, not secrets: names and addresses.
    let isPersonal: Bool
    /// In alphabetical order.
    let operations: [OperationDescription]
    private let shapes: JSON

    init(_ json: JSON, operations names: [String]) throws {
        guard let metadata = json["metadata"], let id = metadata["serviceId"]?.stringValue, let shapes = json["shapes"]
        else { throw GeneratorError("not a service description") }
        self.metadata = metadata
        self.shapes = shapes
        typeName = Self.typeNames[id] ?? id.filter { $0 != " " }
        isPersonal = Self.personal.contains(id)
        operations = try names.sorted().map { name in
            guard let operation = json["operations"]?[name] else {
                throw GeneratorError("\(id) has no operation \(name)")
            }
            return OperationDescription(name: name, json: operation)
        }
    }

    private static let typeNames = ["identitystore": "IdentityStore"]
    private static let personal: Set = ["identitystore", "Organizations"]

    /// Whether bodies are JSON.
    var isJSON: Bool { metadata["protocol"]?.stringValue?.hasSuffix("json") == true }

    /// Whether method and path name the operation.
    var isREST: Bool { metadata["protocol"]?.stringValue == "rest-json" }

    func shape(_ name: String) -> ShapeDescription {
        ShapeDescription(name: name, json: shapes[name] ?? .null)
    }

    /// The names of all shapes that the operations reach, errors left out.
    func reachableShapes() -> Set<String> {
        var reached: Set<String> = []
        var pending = operations.flatMap { [$0.input, $0.output].compactMap { $0 } }
        while let name = pending.popLast() {
            if reached.insert(name).inserted { pending += shape(name).references }
        }
        return reached
    }
}

struct OperationDescription {
    let name: String
    let json: JSON

    var input: String? { json["input"]?["shape"]?.stringValue }
    var output: String? { json["output"]?["shape"]?.stringValue }
    var resultWrapper: String? { json["output"]?["resultWrapper"]?.stringValue }
    var errors: [String] { (json["errors"]?.arrayValue ?? []).compactMap { $0["shape"]?.stringValue } }
    var isUnsigned: Bool { json["authtype"]?.stringValue == "none" }
    var method: String { json["http"]?["method"]?.stringValue ?? "POST" }
    var uri: String { json["http"]?["requestUri"]?.stringValue ?? "/" }
    var status: Int64 { json["http"]?["responseCode"]?.integerValue ?? 200 }
}

struct ShapeDescription {
    let name: String
    let json: JSON

    struct Member {
        let name: String
        let shape: String
        let isRequired: Bool
        /// `querystring`, `header`, `uri`, `statusCode`; nil for the body.
        let location: String?
        let locationName: String?
        /// Whether it is the whole body.
        let isPayload: Bool
    }

    var type: String { json["type"]?.stringValue ?? "" }
    var isDocument: Bool { json["document"]?.boolValue == true }
    var isStructure: Bool { type == "structure" && !isDocument }
    var isSensitive: Bool { json["sensitive"]?.boolValue == true }
    var isFlattened: Bool { json["flattened"]?.boolValue == true }
    var pattern: String? { json["pattern"]?.stringValue }
    var values: [String] { (json["enum"]?.arrayValue ?? []).compactMap(\.stringValue) }
    var element: String? { json["member"]?["shape"]?.stringValue }
    var elementName: String { json["member"]?["locationName"]?.stringValue ?? "member" }
    var key: String? { json["key"]?["shape"]?.stringValue }
    var value: String? { json["value"]?["shape"]?.stringValue }

    /// Nil for none, and for a least length of 0, which says nothing.
    func limit(_ name: String) -> Int64? {
        guard let limit = json[name]?.integerValue else { return nil }
        let isNumber = type == "integer" || type == "long"
        return name == "min" && limit == 0 && !isNumber ? nil : limit
    }

    var members: [Member] {
        let required = Set((json["required"]?.arrayValue ?? []).compactMap(\.stringValue))
        return (json["members"]?.objectValue ?? []).map {
            Member(
                name: $0.name, shape: $0.value["shape"]?.stringValue ?? "", isRequired: required.contains($0.name),
                location: $0.value["location"]?.stringValue, locationName: $0.value["locationName"]?.stringValue,
                isPayload: json["payload"]?.stringValue == $0.name)
        }
    }

    var references: [String] { members.map(\.shape) + [element, key, value].compactMap { $0 } }
}
