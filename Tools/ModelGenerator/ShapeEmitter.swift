/// Writes shapes: constants for the simple ones, types for structures.
struct ShapeEmitter {
    /// Members that are secrets though the model does not say so.
    private static let secrets: Set<String> = [
        "AuthenticationCode1", "AuthenticationCode2", "Base32StringSeed", "NewPassword", "OldPassword", "Password",
        "QRCodePNG", "SecretAccessKey", "SessionToken", "TokenCode", "accessToken", "clientSecret", "code",
        "codeVerifier", "deviceCode", "idToken", "refreshToken", "secretAccessKey", "sessionToken", "userCode",
        "verificationUriComplete",
    ]

    private let service: ServiceDescription

    init(_ service: ServiceDescription) {
        self.service = service
    }

    func constants() -> String {
        var body = "extension \(service.typeName) {\n/// The shapes that are no structures.\nenum Shapes {\n"
        for name in service.reachableShapes().sorted() where !service.shape(name).isStructure {
            body += "static let \(Names.lowerCamel(name)) = \(expression(service.shape(name)))\n"
        }
        return body + "}\n}\n"
    }

    func structure(_ name: String, doc: String) -> String {
        let members = service.shape(name).members
        let conversions =
            members.isEmpty
            ? "public init(fields: WireFields) {}\n\npublic var fields: WireFields { [:] }"
            : """
            public init(fields: WireFields) throws(WireError) {
            \(members.map(reading).joined(separator: "\n"))
            }

            public var fields: WireFields {
            var fields: WireFields = [:]
            \(members.map(writing).joined(separator: "\n"))
            return fields
            }
            """
        return """
            \(doc)
            public struct \(name): WireStructure {
            \(members.map { "public var \(Names.lowerCamel($0.name)): \(type(of: $0))" }.joined(separator: "\n"))

            public init(\(members.map(parameter).joined(separator: ", "))) {
            \(members.map { "self.\(Names.lowerCamel($0.name)) = \(Names.lowerCamel($0.name))" }.joined(separator: "\n"))
            }

            public static let schema = StructureSchema("\(name)", [
            \(members.map(schema).joined(separator: "\n"))
            ])

            \(conversions)
            }

            """
    }

    // MARK: Members

    private func type(of member: ShapeDescription.Member) -> String {
        let type = isSecret(member) ? "Secret" : swiftType(member.shape)
        return member.isRequired ? type : type + "?"
    }

    private func parameter(_ member: ShapeDescription.Member) -> String {
        "\(Names.lowerCamel(member.name)): \(type(of: member))" + (member.isRequired ? "" : " = nil")
    }

    private func reading(_ member: ShapeDescription.Member) -> String {
        let method = member.isRequired ? "required" : "optional"
        return "\(Names.lowerCamel(member.name)) = try fields.\(method)(\"\(member.name)\")"
    }

    private func writing(_ member: ShapeDescription.Member) -> String {
        "fields[\"\(member.name)\"] = \(Names.lowerCamel(member.name))\(member.isRequired ? "" : "?").wire"
    }

    private func schema(_ member: ShapeDescription.Member) -> String {
        let method = member.isRequired ? ".required" : ".optional"
        let secret = isSecret(member) ? ", secret: true" : ""
        return "\(method)(\"\(member.name)\", \(reference(member.shape))\(secret)\(location(member))),"
    }

    /// Of members that the body does not carry under their names.
    private func location(_ member: ShapeDescription.Member) -> String {
        guard service.isREST else { return "" }
        if member.isPayload { return ", in: .payload" }
        let name = "\"\(member.locationName ?? member.name)\""
        switch member.location {
        case "uri": return ", in: .label(\(name))"
        case "querystring": return ", in: .query(\(name))"
        case "header": return ", in: .header(\(name))"
        case "statusCode": return ", in: .status"
        default: return ""
        }
    }

    private func isSecret(_ member: ShapeDescription.Member) -> Bool {
        let shape = service.shape(member.shape)
        let isSecret = shape.isSensitive && !service.isPersonal || Self.secrets.contains(member.name)
        return isSecret && ["string", "blob"].contains(shape.type)
    }

    private func swiftType(_ name: String) -> String {
        let shape = service.shape(name)
        switch shape.type {
        case "structure": return shape.isDocument ? "JSON" : name
        case "integer", "long": return "Int"
        case "float", "double": return "Double"
        case "boolean": return "Bool"
        case "timestamp": return "Timestamp"
        case "blob": return "Blob"
        case "list": return "[\(swiftType(shape.element ?? ""))]"
        case "map": return "[String: \(swiftType(shape.value ?? ""))]"
        default: return "String"
        }
    }

    // MARK: Shapes

    private func reference(_ name: String) -> String {
        service.shape(name).isStructure ? ".structure(\(name).self)" : "Shapes.\(Names.lowerCamel(name))"
    }

    /// As an argument inside `Shapes`.
    private func inner(_ name: String) -> String {
        service.shape(name).isStructure ? ".structure(\(name).self)" : Names.lowerCamel(name)
    }

    private func expression(_ shape: ShapeDescription) -> String {
        var arguments: [String] = []
        switch shape.type {
        case "list":
            arguments.append(inner(shape.element ?? ""))
            if shape.isFlattened {
                arguments.append("element: nil")
            } else if shape.elementName != "member" {
                arguments.append("element: \"\(shape.elementName)\"")
            }
        case "map":
            arguments += [inner(shape.key ?? ""), inner(shape.value ?? "")]
            if shape.isFlattened { arguments.append("isFlattened: true") }
        default: break
        }
        var constraints: [String] = []
        if let min = shape.limit("min") { constraints.append("min: \(min)") }
        if let max = shape.limit("max") { constraints.append("max: \(max)") }
        if let pattern = shape.pattern { constraints.append("pattern: \(Names.literal(pattern))") }
        if !shape.values.isEmpty {
            constraints.append("values: [\(shape.values.map(Names.literal).joined(separator: ", "))]")
        }
        switch shape.type {
        case "list", "map": return "Shape.\(shape.type)(\((arguments + constraints).joined(separator: ", ")))"
        case "string":
            if shape.isSensitive { constraints.append("sensitive: true") }
            return "Shape.string(\(constraints.joined(separator: ", ")))"
        default:
            let kind = shape.isDocument ? "document" : shape.type == "float" ? "double" : shape.type
            let limits = constraints.isEmpty ? "" : ", Constraints(\(constraints.joined(separator: ", ")))"
            return "Shape(.\(kind)\(limits)\(shape.isSensitive ? ", isSensitive: true" : ""))"
        }
    }
}
