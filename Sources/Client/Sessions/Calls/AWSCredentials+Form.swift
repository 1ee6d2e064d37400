internal import Primitives
internal import SigV4

extension AWSCredentials {
    /// Whether every part is visible ASCII, as all that AWS gives out is. Anything else did not come from AWS, and would
    /// go on into environments, shells and files.
    var areVisibleASCII: Bool {
        Self.isVisibleASCII(accessKeyID) && Self.isVisibleASCII(secretAccessKey.revealed())
            && sessionToken.map { Self.isVisibleASCII($0.revealed()) } ?? true
    }

    private static func isVisibleASCII(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
