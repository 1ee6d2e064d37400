import Crypto
import Foundation
import Platform
import Primitives

/// A file of passwords that others know, which an operator points at. It is read anew for each new password and not
/// kept in memory. Two forms are known by the first line:
///
/// - SHA-1 hashes, or beginnings of them of at least 10 digits, in hexadecimal and sorted, each perhaps with a colon and
///   a count, as Have I Been Pwned's downloader writes them: found by halving;
/// - plain words, one a line, in any order: found by reading all.
public final class BreachedPasswords: Sendable {
    /// Why a list is not taken.
    public enum Failure: Error, Sendable, Equatable, CustomStringConvertible {
        case file(String)
        /// Hashes out of order, in which nothing could be found.
        case unsorted(path: String)

        public var description: String {
            switch self {
            case .file(let text): text
            case .unsorted(let path):
                "the hashes in \(path) are not in order: sort the file with LC_ALL=C sort, or give plain words"
            }
        }
    }

    private enum Form {
        case hashes
        case words
    }

    private let file: RandomAccessFile
    private let form: Form
    private let size: Int64
    private let queue = DedicatedQueue("breached-passwords")

    /// No line is longer, in bytes.
    private static let longestLine = 2048

    /// Opens the list and looks whether hashes are in order, at places all over the file.
    public init(_ path: String) throws(Failure) {
        do throws(FileError) {
            file = try RandomAccessFile(reading: path)
            size = Int64(try file.information().size)
            let first = try Self.line(in: file, at: 0, size: size)
            form = first.flatMap(Self.hash) == nil ? .words : .hashes
        } catch {
            throw .file("\(error)")
        }
        guard form == .hashes else { return }
        var last = ""
        let step = max(1, size / 4096)
        for offset in stride(from: Int64(0), to: size, by: Int64.Stride(step)) {
            guard let hash = try hash(after: offset) else { continue }
            guard hash >= last else { throw .unsorted(path: path) }
            last = hash
        }
    }

    /// Whether the normalized password is on the list.
    func contain(_ password: Secret) async throws -> Bool {
        try await queue.run { [self] in
            switch form {
            case .hashes: try containHash(of: password)
            case .words: try containWord(password)
            }
        }
    }

    private func containHash(of password: Secret) throws -> Bool {
        let wanted = password.withBytes { Hex.encode(Array(Insecure.SHA1.hash(data: $0))) }
        // The last line that is not after what is wanted begins at or after `low`.
        var (low, high) = (Int64(0), size)
        while high - low > 256 {
            let middle = (low + high) / 2
            guard let hash = try hash(after: middle), hash <= wanted else {
                high = middle
                continue
            }
            low = middle
        }
        // What is wanted begins in [low, high], or in the line that `low` lies in.
        var offset = max(0, low - Int64(Self.longestHashLine))
        while offset <= high {
            guard let text = try Self.line(in: file, at: offset, size: size) else { break }
            if let hash = Self.hash(text), wanted.hasPrefix(hash) { return true }
            offset += Int64(text.count) + 1
        }
        return false
    }

    /// 40 digits, a colon, a count and a carriage return.
    private static let longestHashLine = 128

    /// The hash of the first line that begins after `offset`, or at it where that is the file's beginning.
    private func hash(after offset: Int64) throws(Failure) -> String? {
        do throws(FileError) {
            var start = offset
            if offset > 0 {
                let bytes = try file.read(count: Self.longestHashLine, at: offset - 1)
                guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
                start = offset + Int64(end)
            }
            return try Self.line(in: file, at: start, size: size).flatMap(Self.hash)
        } catch {
            throw .file("\(error)")
        }
    }

    /// The rest of the line from `offset` on, without its end; nil at the file's end.
    private static func line(
        in file: RandomAccessFile, at offset: Int64, size: Int64
    ) throws(FileError) -> [UInt8]? {
        guard offset < size else { return nil }
        let bytes = try file.read(count: longestLine, at: offset)
        return Array(bytes.prefix { $0 != UInt8(ascii: "\n") })
    }

    /// The hash at the beginning of a line, in lower case; nil for other lines.
    private static func hash(_ line: [UInt8]) -> String? {
        let digits = line.prefix { Hex.value(of: $0) != nil }
        guard (10...40).contains(digits.count) else { return nil }
        let rest = line.dropFirst(digits.count)
        guard rest.isEmpty || rest.first == UInt8(ascii: ":") || rest.elementsEqual([UInt8(ascii: "\r")]) else {
            return nil
        }
        return String(decoding: digits, as: UTF8.self).lowercased()
    }

    private func containWord(_ password: Secret) throws -> Bool {
        let wanted = password.revealed().lowercased()
        var (offset, rest) = (Int64(0), [UInt8]())
        while offset < size || !rest.isEmpty {
            let chunk = try file.read(count: 1 << 18, at: offset)
            offset += Int64(chunk.count)
            var lines = (rest + chunk).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            rest = chunk.isEmpty ? [] : Array((lines.popLast() ?? []).prefix(Self.longestLine))
            for line in lines where Self.isWord(line, wanted) { return true }
        }
        return false
    }

    private static func isWord(_ line: ArraySlice<UInt8>, _ wanted: String) -> Bool {
        let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        // The same word differs in length by its case and its characters' form, but not by much.
        guard !line.isEmpty, line.count <= 4 * wanted.utf8.count + 8 else { return false }
        let text = String(decoding: line, as: UTF8.self)
        guard text.utf8.count != wanted.utf8.count || text != wanted else { return true }
        return text.precomposedStringWithCompatibilityMapping.lowercased() == wanted
    }
}
