extension CBOR {
    /// What to refuse beyond the grammar.
    public struct Limits: Sendable, Hashable {
        /// Of the whole input.
        public var bytes: Int
        /// Arrays and maps in one another. CTAP2 allows four in a message.
        public var depth: Int

        public init(bytes: Int = 65_536, depth: Int = 4) {
            self.bytes = bytes
            self.depth = depth
        }
    }

    /// Reads exactly one value, in the canonical form of CTAP2, with nothing after it.
    public static func decode(_ bytes: [UInt8], limits: Limits = Limits()) throws(CBORError) -> CBOR {
        var reader = CBORReader(bytes[...], limits: limits)
        let value = try reader.value()
        guard reader.rest.isEmpty else { throw .trailingBytes(reader.rest.count) }
        return value
    }

    /// Reads the value that `bytes` begin with, in the canonical form of CTAP2, and gives what stands after it.
    public static func decodeFirst(
        of bytes: ArraySlice<UInt8>, limits: Limits = Limits()
    ) throws(CBORError) -> (value: CBOR, rest: ArraySlice<UInt8>) {
        var reader = CBORReader(bytes, limits: limits)
        let value = try reader.value()
        return (value, reader.rest)
    }
}
