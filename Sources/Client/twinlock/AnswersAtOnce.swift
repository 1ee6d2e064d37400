/// A command that can often answer from what is kept, without waiting for anything.
///
/// It is tried on the main thread before any other thread is started: tools that have us as their
/// `credential_process` start us with every call of theirs.
protocol AnswersAtOnce {
    /// Answers if it can; false when the command has to be run.
    func answerAtOnce() throws -> Bool
}
