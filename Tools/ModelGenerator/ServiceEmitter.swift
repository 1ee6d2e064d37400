import Primitives

/// Writes a service as Swift. The layout is swift-format's to make; the order and the words are made here.
struct ServiceEmitter {
    private let service: ServiceDescription
    private let type: String
    private let shapes: ShapeEmitter

    struct File {
        let name: String
        let text: String
    }

    init(_ service: ServiceDescription) {
        self.service = service
        type = service.typeName
        shapes = ShapeEmitter(service)
    }

    func files() -> [File] {
        let inputs = Set(service.operations.compactMap(\.input))
        let outputs = Set(service.operations.compactMap(\.output))
        let structures = service.reachableShapes().sorted().filter { service.shape($0).isStructure }
        let parts = structures.filter { !inputs.contains($0) && !outputs.contains($0) }
        return [
            file("", serviceText()),
            file("Errors", errorsText()),
            File(name: "\(type)Shapes.swift", text: Self.header + "import AWSProtocols\n\n" + shapes.constants()),
        ]
            + chunks("Operations", service.operations.map(operation))
            + chunks("Requests", structures.filter(inputs.contains).map(structure))
            + chunks("Responses", structures.filter(outputs.contains).map(structure))
            + chunks("Structures", parts.map(structure))
    }

    private func structure(_ name: String) -> String {
        shapes.structure(name, doc: documentation(of: name))
    }

    private static let header =
        "// Written by scripts/generate-models from botocore's service description. Do not edit.\n\n"

    /// The compiler refuses public imports that are not needed.
    private func file(_ suffix: String, _ body: String) -> File {
        let needsPrimitives = [": Secret", ": Timestamp", "JSON?", "JSON\n", ": JSON]"].contains { body.contains($0) }
        let lines = "public import AWSProtocols\n" + (needsPrimitives ? "public import Primitives\n" : "")
        return File(name: "\(type)\(suffix).swift", text: Self.header + lines + "\n" + body)
    }

    /// Files of a size that is pleasant to read.
    private func chunks(_ kind: String, _ items: [String]) -> [File] {
        var files: [File] = []
        var body = ""
        for (index, item) in items.enumerated() {
            body += item + "\n"
            let isLast = index == items.count - 1
            if isLast || body.utf8.count > 8_000 {
                files.append(file("\(kind)\(files.count + 1)", "extension \(type) {\n\(body)}\n"))
                body = ""
            }
        }
        return files
    }

    private func documentation(of name: String) -> String {
        if let operation = service.operations.first(where: { $0.input == name }) {
            return "/// The input of `\(operation.name)`."
        }
        let operations = service.operations.filter { $0.output == name }.map { "`\($0.name)`" }
        return operations.isEmpty
            ? "/// `\(name)` of the model." : "/// The output of \(operations.joined(separator: ", "))."
    }

    private func serviceText() -> String {
        let text = { (name: String) in self.service.metadata[name]?.stringValue ?? "" }
        let all = service.operations.map { Names.lowerCamel($0.name) + ".model" }.joined(separator: ",\n")
        let name = service.metadata["signingName"]?.stringValue ?? text("endpointPrefix")
        let namespace = service.isJSON ? "" : " xmlNamespace: \"\(text("xmlNamespace"))\","
        return """
            /// \(text("serviceFullName")).
            public enum \(type) {
                /// What is true of all operations.
                public static let service = ServiceModel(
                    name: "\(name)", id: "\(text("serviceId"))", apiVersion: "\(text("apiVersion"))",
                   \(namespace) validation: .\(Names.lowerCamel(type))\(wire))

            /// All of them.
            public static let operations: [OperationModel] = [
            \(all),
            ]
            }

            """
    }

    /// What the query protocol does not need to say.
    private var wire: String {
        guard service.isJSON else { return "" }
        let text = { (name: String) in self.service.metadata[name]?.stringValue ?? "" }
        let source = Self.eventSources[text("serviceId")].map { ", eventSource: \"\($0)\"" } ?? ""
        if service.isREST { return ", wire: .restJSON\(source)" }
        return ", wire: .json(version: \"\(text("jsonVersion"))\", targetPrefix: \"\(text("targetPrefix"))\")\(source)"
    }

    /// Services whose events name another (IAM Identity Center User Guide, "Logging IAM Identity Center API calls with
    /// AWS CloudTrail").
    private static let eventSources = ["SSO OIDC": "sso", "SSO": "sso"]

    private func operation(_ operation: OperationDescription) -> String {
        let input = operation.input ?? "EmptyStructure"
        let output = operation.output ?? "EmptyStructure"
        let errors = operation.errors.map { "Errors.\(errorName($0))" }.joined(separator: ", ")
        var body = "/// `\(operation.name)`.\n"
        body += "public static let \(Names.lowerCamel(operation.name)) = ModeledOperation<\(input), \(output)>("
        body += "service, \"\(operation.name)\""
        if let wrapper = operation.resultWrapper { body += ", result: \"\(wrapper)\"" }
        if !errors.isEmpty { body += ", errors: [\(errors)]" }
        if operation.isUnsigned { body += ", isUnsigned: true" }
        if service.isREST {
            body += ", http: HTTPBinding(\"\(operation.method)\", \(Names.literal(operation.uri))"
            body += operation.status == 200 ? ")" : ", status: \(operation.status))"
        }
        return body + ")\n"
    }

    private func errorsText() -> String {
        let names = Set(service.operations.flatMap(\.errors)).sorted()
        var body = "extension \(type) {\n/// The errors that the model lists.\npublic enum Errors {\n"
        for name in names {
            let shape = service.shape(name)
            let isFault = shape.json["fault"]?.boolValue == true
            let status = shape.json["error"]?["httpStatusCode"]?.integerValue ?? (isFault ? 500 : 400)
            let isReceiver = isFault || status >= 500
            body += "/// `\(errorCode(name))`, status \(status).\n"
            body += "public static let \(errorName(name)) = ErrorModel(\"\(errorCode(name))\", \(status)"
            body += isReceiver ? ", .receiver" : ""
            body += (service.isJSON ? errorMembers(shape, isReceiver) : "") + ")\n"
        }
        return body + "}\n}\n"
    }

    /// Where the message is, and what OAuth calls the error.
    private func errorMembers(_ shape: ShapeDescription, _ isReceiver: Bool) -> String {
        let names = shape.members.map(\.name)
        var text = ""
        if let member = ["Message", "error_description"].first(where: names.contains) {
            text += ", message: \"\(member)\""
        }
        guard names.contains("error") else { return text }
        let isOAuth = names.contains("error_description")
        let error = isReceiver ? "server_error" : isOAuth ? Names.snake(errorName(shape.name)) : "INVALID_REQUEST"
        return text + ", oauth: \"\(error)\""
    }

    private func errorCode(_ shape: String) -> String {
        service.shape(shape).json["error"]?["code"]?.stringValue ?? shape
    }

    private func errorName(_ shape: String) -> String {
        Names.lowerCamel(shape.hasSuffix("Exception") ? String(shape.dropLast("Exception".count)) : shape)
    }
}
