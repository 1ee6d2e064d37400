import CenterGate
import CenterHTTP
import CenterStore
import IdentityCenter

/// An error as a person sees it: what is wrong, and what to type.
struct Failure: Error {
    var message: String
    var hint: String?

    init(_ message: String, hint: String? = nil) {
        (self.message, self.hint) = (message, hint)
    }

    /// Any error that reaches the edge.
    init(_ error: any Error) {
        switch error {
        case let error as Failure: self = error
        case StoreError.file(let path, let detail):
            self.init(detail.contains(path) ? detail : "\(path): \(detail)")
        case is StoreError, is BackupError, is RelyingPartyChange, is BreachedPasswords.Failure, is AuditLogError,
            is ListenerError:
            self.init(splitting: "\(error)")
        default: self.init("\(error)")
        }
    }

    /// These errors end in a colon and what to do.
    init(splitting text: String) {
        guard let mark = text.indices.last(where: { text[$0...].hasPrefix(": ") }) else {
            self.init(text)
            return
        }
        self.init(String(text[..<mark]), hint: String(text[mark...].dropFirst(2)))
    }

    /// The same with the folder that was given where the hint says FOLDER, so that it can be typed as it stands.
    func naming(_ folder: String?) -> Failure {
        guard let folder, let hint, let mark = hint.firstRange(of: "FOLDER") else { return self }
        let isPlain = folder.utf8.allSatisfy { byte in
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+=@%,".utf8.contains(byte)
        }
        let word =
            isPlain && !folder.isEmpty
            ? folder
            : "'" + folder.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
        return Failure(message, hint: hint[..<mark.lowerBound] + word + hint[mark.upperBound...])
    }

    /// Two lines at most, for standard error.
    var text: String {
        "twinlock center: error: \(message)\n" + (hint.map { "twinlock center: hint: \($0)\n" } ?? "")
    }
}
