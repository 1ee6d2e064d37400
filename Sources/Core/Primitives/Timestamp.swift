/// A moment in UTC, to the millisecond. A value: nothing here reads a clock.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public var milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// `seconds` since 1970-01-01T00:00:00Z.
    public init(seconds: Int64) {
        milliseconds = seconds * 1000
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
    public var seconds: Int64 {
        (milliseconds - modulo(milliseconds, 1000)) / 1000
    }

    /// This moment, `seconds` later (earlier if negative).
    public func adding(seconds: Int64) -> Timestamp {
        Timestamp(milliseconds: milliseconds + seconds * 1000)
    }

    /// Whole seconds from `earlier` to this moment, rounded down; negative if `earlier` is in fact later.
    public func seconds(since earlier: Timestamp) -> Int64 {
        Timestamp(milliseconds: milliseconds - earlier.milliseconds).seconds
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

func modulo(_ value: Int64, _ divisor: Int64) -> Int64 {
    let remainder = value % divisor
    return remainder < 0 ? remainder + divisor : remainder
}
