import Crypto
import Primitives

/// The files that pages refer to. Their names hold a hash of their content, so that a browser may keep them for good.
struct Asset: Sendable {
    let path: String
    let type: String
    let bytes: [UInt8]

    private init(_ stem: String, _ ending: String, type: String, _ text: String) {
        bytes = Array(text.utf8)
        let hash = Hex.encode(Array(SHA256.hash(data: bytes))).prefix(16)
        path = "/start/assets/\(stem)-\(hash).\(ending)"
        self.type = type
    }

    static let style = Asset("style", "css", type: "text/css; charset=utf-8", StyleSheet.text)
    static let script = Asset("keys", "js", type: "text/javascript; charset=utf-8", Script.text)
    static let icon = Asset("icon", "svg", type: "image/svg+xml", Icon.file)

    private static let all = [style, script, icon]

    /// Nil for a path that is none of theirs, an earlier content's too.
    static func at(_ path: String) -> Asset? { all.first { $0.path == path } }
}
