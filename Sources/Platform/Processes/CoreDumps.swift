import Glibc

/// Memory images of this process, which would hold its secrets.
public enum CoreDumps {
    /// From here on this process leaves no core file and prints no backtrace when it crashes, and other processes of the
    /// same user cannot attach to it or read its memory. Only the soft limit is lowered, so that a child can be given
    /// what was before.
    public static func disable() {
        removeBacktracer()
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = 0
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        setDumpable(false)
    }

    /// Swift's runtime catches fatal signals and prints registers and the memory that they point to; it also keeps
    /// Ctrl-\ from ending the process. The signals get their default again; ignored ones stay so.
    private static func removeBacktracer() {
        for signal in [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
            var action = sigaction()
            guard unsafe sigaction(signal, nil, &action) == 0 else { continue }
            let ignoring = 1
            if unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != ignoring {
                _ = Glibc.signal(signal, SIG_DFL)
            }
        }
    }

    /// `prctl(PR_SET_DUMPABLE)`. A core handler that reads from a pipe ignores the limit, but not this; the next
    /// program executed starts dumpable again.
    private static func setDumpable(_ dumpable: Bool) {
        // prctl is variadic in C, which Swift does not import, nor the header with this number.
        let setDumpable: Int32 = 4
        typealias Prctl = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
        guard let symbol = unsafe dlsym(nil, "prctl") else { return }
        let prctl = unsafe unsafeBitCast(symbol, to: Prctl.self)
        _ = prctl(setDumpable, dumpable ? 1 : 0, 0, 0, 0)
    }
}
