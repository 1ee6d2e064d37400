import Glibc
public import Primitives

/// The three streams that every process is born with.
public enum StandardStream: Int32, Sendable {
    case input = 0
    case output = 1
    case error = 2

    private var name: String {
        switch self {
        case .input: "standard input"
        case .output: "standard output"
        case .error: "standard error"
        }
    }

    /// Whether a person sits at the other end.
    public var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Writes all of `text`, unbuffered.
    ///
    /// - Throws: `brokenPipe` when the reader has gone (`| head`) and the signal for that is ignored.
    public func write(_ text: String) throws(FileError) {
        try write(bytes: Array(text.utf8))
    }

    /// Writes all of `bytes`, unbuffered; throws as `write` of text does.
    public func write(bytes: [UInt8]) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let result = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(rawValue, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if result > 0 {
                written += result
            } else if errno == EAGAIN {
                // Someone who shares the terminal or pipe has made it non-blocking.
                var ready = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
                _ = unsafe poll(&ready, 1, 1000)
            } else if errno != EINTR {
                throw FileError("write", name, errno: errno)
            }
        }
    }

    /// Reads one line, without its end; nil at the end of the stream. Takes no byte beyond the line, so that a child
    /// that inherits the stream gets the rest. `tooLarge` beyond `limit` bytes.
    public func readLine(limit: Int = 65_536) throws(FileError) -> Secret? {
        let line = WipedBytes()
        while true {
            var byte: UInt8 = 0
            let result = unsafe read(rawValue, &byte, 1)
            if result < 0 {
                if errno == EINTR { continue }
                throw FileError("read", name, errno: errno)
            }
            if result == 0 { return line.bytes.isEmpty ? nil : Secret(line.bytes) }
            if byte == UInt8(ascii: "\n") {
                if line.bytes.last == UInt8(ascii: "\r") { line.removeLast() }
                return Secret(line.bytes)
            }
            guard line.bytes.count < limit else {
                throw FileError(
                    code: .tooLarge, operation: "read", path: name, reason: "the line is longer than \(limit) bytes")
            }
            line.append(byte)
        }
    }

    /// Reads to the end of the stream; `tooLarge` beyond `limit` bytes.
    public func readToEnd(limit: Int = 1 << 20) throws(FileError) -> Secret {
        let bytes = WipedBytes()
        var chunk = [UInt8](repeating: 0, count: 4096)
        defer { WipedBytes.wipe(&chunk) }
        while true {
            let result = unsafe read(rawValue, &chunk, chunk.count)
            if result == 0 { return Secret(bytes.bytes) }
            if result < 0 {
                if errno == EINTR { continue }
                throw FileError("read", name, errno: errno)
            }
            guard bytes.bytes.count + result <= limit else {
                throw FileError(
                    code: .tooLarge, operation: "read", path: name, reason: "it is longer than \(limit) bytes")
            }
            for byte in chunk.prefix(result) { bytes.append(byte) }
        }
    }
}
