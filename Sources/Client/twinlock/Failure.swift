import Platform
import Sessions
import SharedConfig
import Vault

/// An error as the user sees it: what is wrong, what to type, and the status that the program ends with.
struct Failure: Error {
    var message: String
    var hint: String?
    var status = ExitStatus.failure

    init(_ message: String, hint: String? = nil, status: Int32 = ExitStatus.failure) {
        (self.message, self.hint, self.status) = (message, hint, status)
    }

    /// Any error that reaches the edge.
    init(_ error: any Error) {
        switch error {
        case let error as Failure: self = error
        case let error as SessionError:
            self.init(error.description, hint: error.hint, status: error.exitStatus)
        case let error as VaultError:
            self.init(
                error.message, hint: error.hint,
                status: error.code == .locked ? ExitStatus.loginNeeded : ExitStatus.failure)
        case let error as ConfigError: self.init("\(error.location): \(error.message)", hint: error.hint)
        case let error as PlanError: self.init(error.description, hint: error.hint)
        case let error as FileError where error.code == .brokenPipe:
            self.init(error.description, status: ExitStatus.brokenPipe)
        case TerminalError.noTerminal:
            self.init("\(error)", hint: "run it in a terminal", status: ExitStatus.loginNeeded)
        case let error as TerminalError: self.init(error.description)
        case is CancellationError: self.init("interrupted")
        default: self.init("\(error)")
        }
    }

    /// Writes it to standard error: one line for what is wrong, one for what to do.
    func show() {
        // Nobody reads any more: nothing is wrong that a person would want to know.
        guard status != ExitStatus.brokenPipe else { return }
        Talk.error(message)
        if let hint { Talk.hint(hint) }
    }
}
