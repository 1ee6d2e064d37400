/// How many programs may wait at a time for a person to let them in: whoever asks proves nothing, and each takes a row.
public struct DeviceLimits: Sendable {
    /// From everywhere.
    public var all: Int
    /// From one network address.
    public var ofAddress: Int

    public init(all: Int = 10_000, ofAddress: Int = 100) {
        self.all = all
        self.ofAddress = ofAddress
    }

    /// Seconds that a program waits at most, as on AWS.
    static let lifetime: Int64 = 600
    /// Seconds after its end in which it is told that its time is over, before it is forgotten.
    static let afterlife: Int64 = 3600
}
