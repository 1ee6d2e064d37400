import Foundation
import Primitives
import Testing

/// Cases made by others, read from where `TWINLOCK_VECTORS` says, else from beside the project.
enum Vectors {
    static let folder: String = {
        if let given = ProcessInfo.processInfo.environment["TWINLOCK_VECTORS"] { return given }
        var root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<3 { root.deleteLastPathComponent() }
        return root.deletingLastPathComponent().appendingPathComponent("shared/vectors").path
    }()

    static let exist = FileManager.default.fileExists(atPath: folder + "/credential-chain")
    static let absent: Comment = "no vectors at \(Vectors.folder): set TWINLOCK_VECTORS"

    static func read(_ path: String) throws -> JSON {
        try JSON.parse(Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)"))))
    }
}
