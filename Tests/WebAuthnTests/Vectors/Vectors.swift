import Primitives
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The published vectors, kept outside the project: `TWINLOCK_VECTORS`, else `../shared/vectors` beside the package.
enum Vectors {
    static let folder =
        ProcessInfo.processInfo.environment["TWINLOCK_VECTORS"]
        ?? #filePath.split(separator: "/").dropLast(5).reduce("") { $0 + "/" + $1 } + "/shared/vectors"

    static let absent: Comment = "the vectors are absent; set TWINLOCK_VECTORS to their folder"

    static var exist: Bool { FileManager.default.fileExists(atPath: folder + "/webauthn") }

    static func read(_ name: String) throws -> JSON {
        let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(name)"), "cannot read \(name)")
        return try JSON.parse(Array(data))
    }
}
