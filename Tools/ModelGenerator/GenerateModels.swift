import Primitives

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `generate-models MODELS OPERATIONS OUTPUT`: the folder with one `SERVICE.json` a service, the list of operations,
/// and the folder to fill, whose Swift files are replaced.
@main
enum GenerateModels {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 3 else { throw GeneratorError("usage: generate-models MODELS OPERATIONS OUTPUT") }
        let (models, operations, output) = (arguments[1], arguments[2], arguments[3])
        let wanted = try operationsByService(try String(contentsOfFile: operations, encoding: .utf8))
        for (service, names) in wanted.sorted(by: { $0.key < $1.key }) {
            let data = try Data(contentsOf: URL(filePath: "\(models)/\(service).json"))
            let description = try ServiceDescription(JSON.parse(data), operations: names)
            for file in ServiceEmitter(description).files() {
                let folder = "\(output)/\(description.typeName)"
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: URL(filePath: "\(folder)/\(file.name)"))
            }
        }
    }

    /// Lines of a service and an operation; `#` begins a comment.
    private static func operationsByService(_ text: String) throws -> [String: [String]] {
        var services: [String: [String]] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 2 else { throw GeneratorError("'\(line)' is not a service and an operation") }
            services[words[0], default: []].append(words[1])
        }
        return services
    }
}

struct GeneratorError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
