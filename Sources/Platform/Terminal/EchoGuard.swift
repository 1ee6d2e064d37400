import Glibc

/// Switches a terminal's echo off and back on, also when a signal comes in between.
struct EchoGuard: ~Copyable {
    private static let signals = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP]

    private let terminal: Int32
    private var before: [sigaction] = []

    init(_ terminal: Int32) {
        self.terminal = terminal
    }

    /// Whether a signal has switched the echo back on: the process was stopped and continued.
    var wasRestored: Bool { unsafe guardedTerminal < 0 }

    /// Switches the echo off. Ctrl-C and its like still make signals.
    mutating func hide() {
        var settings = termios()
        guard unsafe tcgetattr(terminal, &settings) == 0 else { return }
        unsafe guardedSettings = settings
        unsafe guardedTerminal = terminal
        settings.c_lflag &= ~tcflag_t(ECHO)
        settings.c_lflag |= tcflag_t(ICANON | ISIG)
        if before.isEmpty { before = Self.signals.map { Self.install(restoreAndResend, for: $0) } }
        _ = unsafe tcsetattr(terminal, TCSAFLUSH, &settings)
    }

    /// Switches the echo on again and gives the signals back.
    mutating func restore() {
        if unsafe guardedTerminal >= 0 {
            var settings = unsafe guardedSettings
            _ = unsafe tcsetattr(terminal, TCSAFLUSH, &settings)
            unsafe guardedTerminal = -1
        }
        for (signal, action) in zip(Self.signals, before) {
            var action = action
            _ = unsafe sigaction(signal, &action, nil)
        }
        before = []
    }

    /// Installs `handler` unless the signal is ignored; returns what was there.
    private static func install(_ handler: @escaping @convention(c) (Int32) -> Void, for signal: Int32) -> sigaction {
        var before = sigaction()
        _ = unsafe sigaction(signal, nil, &before)
        let isIgnored = unsafe unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == 1
        guard !isIgnored else { return before }
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_handler = handler
        _ = unsafe sigaction(signal, &action, nil)
        return before
    }
}

// What the signal handler needs. Written only by the thread that asks, before the handler is installed and after it is
// removed; the handler itself allocates nothing, takes no lock, and calls only what POSIX allows there (tcsetattr,
// sigaction, kill).
private nonisolated(unsafe) var guardedTerminal: Int32 = -1
private nonisolated(unsafe) var guardedSettings = termios()

/// Gives the terminal back as it was, then lets the signal do what it does by default.
private func restoreAndResend(_ signal: Int32) {
    if unsafe guardedTerminal >= 0 {
        unsafe tcsetattr(guardedTerminal, TCSANOW, &guardedSettings)
        unsafe guardedTerminal = -1
    }
    if signal == SIGTSTP {
        // Stopping by the signal itself would need it unblocked here; this one cannot be blocked.
        _ = kill(getpid(), SIGSTOP)
    } else {
        _ = Glibc.signal(signal, SIG_DFL)
        _ = kill(getpid(), signal)
    }
}
