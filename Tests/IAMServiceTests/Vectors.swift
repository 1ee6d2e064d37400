import Foundation
import Primitives
import Testing

/// Cases recorded elsewhere, kept outside the project: `TWINLOCK_VECTORS`, else `../shared/vectors` beside the package.
enum Vectors {
    static let folder =
        ProcessInfo.processInfo.environment["TWINLOCK_VECTORS"]
        ?? URL(filePath: #filePath).appending(path: "../../../../shared/vectors").standardized.path

    static let absent: Comment = "the vectors are absent; set TWINLOCK_VECTORS to their folder"

    static var arePresent: Bool { FileManager.default.fileExists(atPath: folder + "/iam-policy") }

    /// The cases of one file; none where the vectors are absent.
    static func cases(_ name: String) -> [JSON] {
        guard let content = FileManager.default.contents(atPath: "\(folder)/iam-policy/\(name)"),
            let json = try? JSON.parse(String(decoding: content, as: UTF8.self))
        else { return [] }
        return json.arrayValue ?? []
    }
}
