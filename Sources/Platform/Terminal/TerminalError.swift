/// Why the person at the terminal could not be asked.
public enum TerminalError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The process has no terminal: it runs in a pipeline, a service or CI.
    case noTerminal
    /// The person ended the input (Ctrl-D) instead of answering.
    case endOfInput
    /// The answer is longer than any sensible one.
    case tooLong
    case failed(FileError)

    public var description: String {
        switch self {
        case .noTerminal: "there is no terminal to ask at"
        case .endOfInput: "the question was not answered"
        case .tooLong: "the answer is too long"
        case .failed(let error): error.description
        }
    }
}
