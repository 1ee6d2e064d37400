/// The statuses that the program ends with by itself. `exec` ends with its child's.
enum ExitStatus {
    static let success: Int32 = 0
    static let failure: Int32 = 1
    /// The command line makes no sense.
    static let usage: Int32 = 2
    /// A code or sign-in is needed, and nobody is there to be asked.
    static let loginNeeded: Int32 = 3
    /// The code was refused.
    static let mfaRefused: Int32 = 4
    /// The reader of our output has gone; what a shell shows for a program that SIGPIPE ended.
    static let brokenPipe: Int32 = 141
}
