import Glibc
public import Primitives

/// The terminal that the person sits at, whatever standard input and output are connected to.
public final class Terminal: Sendable {
    private let file: Descriptor
    private let isDumb: Bool

    /// `/dev/tty`; where that does not exist, standard input if it is a terminal. Otherwise `noTerminal`.
    ///
    /// - Parameter kind: the value of `TERM`; a `dumb` terminal gets no escape sequences.
    /// - Returns: the terminal.
    /// - Throws: `noTerminal`.
    public static func open(kind: String?) throws(TerminalError) -> Terminal {
        if let terminal = try? Terminal("/dev/tty", kind: kind) { return terminal }
        guard StandardStream.input.isTerminal else { throw .noTerminal }
        return try Terminal("/dev/stdin", kind: kind)
    }

    /// The terminal device at `path`.
    public init(_ path: String, kind: String? = "ansi") throws(TerminalError) {
        isDumb = kind == nil || kind == "dumb"
        do {
            file = try Descriptor(opening: path, O_RDWR | O_NOCTTY, to: "open")
        } catch {
            throw .noTerminal
        }
        guard isatty(file.number) == 1 else { throw .noTerminal }
    }

    /// The width in characters; 80 where the terminal does not tell.
    public var columns: Int {
        var size = winsize()
        guard unsafe ioctl(file.number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Writes text as it is.
    public func write(_ text: String) throws(TerminalError) {
        do { try file.write(text.utf8) } catch { throw .failed(error) }
    }

    /// Asks and returns the line typed, without its end; afterwards the question is wiped off the screen.
    ///
    /// - Parameters:
    ///   - question: what is written first, ending in the space before the answer.
    ///   - hidden: whether the answer stays invisible while it is typed. What the terminal was set to is restored
    ///     afterwards, also when a signal ends or stops the process meanwhile.
    /// - Returns: the line.
    /// - Throws: `TerminalError`, also where the line is interrupted or ends without a newline.
    public func ask(_ question: String, hidden: Bool) throws(TerminalError) -> Secret {
        guard hidden else {
            try write(question)
            let answer = try readLine()
            // The typed newline moved the cursor one line down.
            if !isDumb { try write(wiping(question.count + answer.count, rowsBelow: 1)) }
            return answer
        }
        var guarding = EchoGuard(file.number)
        // First of all, because it discards what was typed before.
        guarding.hide()
        defer {
            guarding.restore()
            try? write(isDumb ? "\n" : wiping(question.count, rowsBelow: 0))
        }
        try write(question)
        return try readLine {
            // Someone stopped and continued us: the question is to be asked again, and hidden again.
            if guarding.wasRestored {
                guarding.hide()
                try? file.write(question.utf8)
            }
        }
    }

    /// Back to the beginning of a text that may have taken several rows, with everything from there on cleared.
    private func wiping(_ length: Int, rowsBelow: Int) -> String {
        let rows = rowsBelow + max(0, length - 1) / columns
        let up = rows == 0 ? "\r" : "\u{1B}[\(rows == 1 ? "" : "\(rows)")F"
        return up + (rows == rowsBelow ? "\u{1B}[K" : "\u{1B}[J")
    }

    /// One line, byte by byte: a `String` could not be wiped.
    private func readLine(_ eachTurn: () -> Void = {}) throws(TerminalError) -> Secret {
        let line = WipedBytes()
        while true {
            eachTurn()
            // A signal may be handled on another thread, so that reading is not interrupted by it.
            var ready = pollfd(fd: file.number, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&ready, 1, 200) > 0 else { continue }
            var byte: UInt8 = 0
            let count = unsafe read(file.number, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .failed(FileError("read", file.path, errno: errno)) }
            guard count > 0 else { throw .endOfInput }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return Secret(line.bytes) }
            guard line.bytes.count < 4096 else { throw .tooLong }
            line.append(byte)
        }
    }
}
