import Platform

/// A stretch of an object's content, read from the folder piece by piece as it is asked for.
public struct ObjectContent: AsyncSequence, Sendable {
    public typealias Element = [UInt8]
    public typealias Failure = any Error

    let file: ObjectFile
    /// Within the object.
    let range: Range<Int64>

    static let pieceLength: Int64 = 256 << 10

    /// The number of bytes.
    public var count: Int64 { range.upperBound - range.lowerBound }

    public func makeAsyncIterator() -> Iterator { Iterator(file: file, range: range) }

    public struct Iterator: AsyncIteratorProtocol {
        let file: ObjectFile
        var range: Range<Int64>

        /// The next piece; nil at the end. Throws where the file cannot be read, or was cut short.
        public mutating func next() async throws -> [UInt8]? {
            guard !range.isEmpty else { return nil }
            let count = Int(Swift.min(ObjectContent.pieceLength, range.upperBound - range.lowerBound))
            let piece = try file.read(count: count, at: range.lowerBound)
            guard piece.count == count else { throw S3Error.internalError }
            range = (range.lowerBound + Int64(count))..<range.upperBound
            return piece
        }
    }
}
