import Glibc

/// What a process inherits besides its environment, as it was when this one started: ignored signals, the core dump
/// limit, open descriptors. Captured before anything is changed, so that a child can be given the same.
public struct InheritedState: Sendable {
    private var ignoredSignals: [Int32]
    private var coreLimit: rlimit
    private var descriptors: Set<Int32>

    /// The signals that libraries here, or a parent such as `nohup`, may have set to be ignored.
    private static let signals = [
        SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGALRM, SIGTERM, SIGUSR1, SIGUSR2, SIGCHLD, SIGTSTP,
    ]

    /// The state of this process now.
    public static func capture() -> InheritedState {
        let ignored = signals.filter { signal in
            var action = sigaction()
            guard unsafe sigaction(signal, nil, &action) == 0 else { return false }
            // A function pointer cannot be compared with SIG_IGN, which is the number 1.
            let handler = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            return handler == 1
        }
        var limit = rlimit()
        _ = unsafe getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        return InheritedState(ignoredSignals: ignored, coreLimit: limit, descriptors: openDescriptors())
    }

    /// Gives this process, which is about to become another program, the captured state: signals that were ignored
    /// are, all others get their default; none is blocked; descriptors that were opened since will be closed.
    func restore() {
        for signal in Self.signals {
            _ = Glibc.signal(signal, ignoredSignals.contains(signal) ? SIG_IGN : SIG_DFL)
        }
        var none = sigset_t()
        _ = unsafe sigemptyset(&none)
        _ = unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
        var limit = coreLimit
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        for descriptor in Self.openDescriptors() where !descriptors.contains(descriptor) {
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
    }

    private static func openDescriptors() -> Set<Int32> {
        let listed = ((try? PrivateFile.names(in: "/proc/self/fd")) ?? []).compactMap { Int32($0) }
        // Those that listing them needed are closed by now.
        return Set(listed.filter { fcntl($0, F_GETFD) >= 0 })
    }
}
