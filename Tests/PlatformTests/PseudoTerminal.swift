import Glibc
import Platform

/// A terminal whose other end is a test.
final class PseudoTerminal: Sendable {
    let primary: Int32
    let path: String

    init() throws {
        primary = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        // TIOCSPTLCK and TIOCGPTN of <asm-generic/ioctls.h>: unlock the other end and ask for its number. What the C
        // library offers for it is hidden behind a feature macro.
        var (unlocked, number): (Int32, UInt32) = (0, 0)
        guard primary >= 0, ioctl(primary, 0x4004_5431, &unlocked) == 0, ioctl(primary, 0x8004_5430, &number) == 0
        else { throw TerminalError.noTerminal }
        path = "/dev/pts/\(number)"
    }

    deinit { close(primary) }

    /// Types `text`.
    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(primary, bytes, bytes.count)
    }

    /// What the screen got so far, waiting until it ends with `ending` (10 seconds at most).
    func screen(until ending: String) -> String {
        var bytes: [UInt8] = []
        for _ in 0..<1000 {
            var ready = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
            if poll(&ready, 1, 10) > 0 {
                var chunk = [UInt8](repeating: 0, count: 1024)
                let count = read(primary, &chunk, chunk.count)
                if count > 0 { bytes += chunk.prefix(count) }
            }
            if String(decoding: bytes, as: UTF8.self).hasSuffix(ending) { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether typed characters are shown.
    var echoes: Bool {
        var settings = termios()
        return tcgetattr(primary, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
    }
}
