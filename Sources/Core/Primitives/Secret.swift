/// Bytes that must not be seen: keys, seeds, tokens, codes, passwords.
///
/// Printing, interpolating, dumping or reflecting a secret shows `<redacted>`; comparing two takes time that depends
/// on their lengths alone; the storage is overwritten when the last reference goes. Copies made by whoever asked for
/// `withBytes` or `revealed()` are theirs to keep short-lived: the language cannot wipe a `String`.
public final class Secret: Sendable {
    // Written once in `init`, cleared in `deinit`, otherwise read only: that is what makes sharing it safe.
    private nonisolated(unsafe) let storage: UnsafeMutableBufferPointer<UInt8>

    public init(_ bytes: some Collection<UInt8>) {
        storage = .allocate(capacity: bytes.count)
        _ = storage.initialize(from: bytes)
    }

    /// The UTF-8 bytes of `text`.
    public convenience init(utf8 text: String) {
        self.init(Array(text.utf8))
    }

    deinit {
        wipe(storage)
        storage.deallocate()
    }

    /// The number of bytes.
    public var count: Int { storage.count }

    public var isEmpty: Bool { storage.isEmpty }

    /// Lends the bytes for the time of the call.
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(storage))
    }

    /// The bytes as text, for the places that take nothing else: an exported variable, a header, a sealed record.
    public func revealed() -> String {
        String(decoding: storage, as: UTF8.self)
    }

    /// The bytes as an array, for the places that take nothing else.
    public func revealedBytes() -> [UInt8] {
        Array(storage)
    }
}

extension Secret: Equatable {
    public static func == (left: Secret, right: Secret) -> Bool {
        left.withBytes { left in right.withBytes { right in constantTimeEquals(left, right) } }
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "<redacted>" }
    public var debugDescription: String { "<redacted>" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Not inlined, so that the optimizer cannot see that the memory is freed next and drop the writes.
@inline(never)
private func wipe(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    for index in bytes.indices { bytes[index] = 0 }
}
