/// A moment in UTC, to the millisecond. A value: nothing here reads a clock.
///
/// Arithmetic stops at the first and the last moment, some 292 million years off, because times come from requests and
/// files too, and no number in them may stop the program.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public var milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// `seconds` since 1970-01-01T00:00:00Z.
    public init(seconds: Int64) {
        milliseconds = saturated(seconds.multipliedReportingOverflow(by: 1000), isNegative: seconds < 0)
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
    public var seconds: Int64 {
        milliseconds / 1000 - (milliseconds % 1000 < 0 ? 1 : 0)
    }

    /// This moment, `seconds` later (earlier if negative).
    public func adding(seconds: Int64) -> Timestamp {
        let distance = Timestamp(seconds: seconds).milliseconds
        return Timestamp(
            milliseconds: saturated(milliseconds.addingReportingOverflow(distance), isNegative: distance < 0))
    }

    /// Whole seconds from `earlier` to this moment, rounded down; negative if `earlier` is in fact later.
    public func seconds(since earlier: Timestamp) -> Int64 {
        let difference = milliseconds.subtractingReportingOverflow(earlier.milliseconds)
        return Timestamp(milliseconds: saturated(difference, isNegative: milliseconds < earlier.milliseconds)).seconds
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

func modulo(_ value: Int64, _ divisor: Int64) -> Int64 {
    let remainder = value % divisor
    return remainder < 0 ? remainder + divisor : remainder
}

private func saturated(_ result: (partialValue: Int64, overflow: Bool), isNegative: Bool) -> Int64 {
    guard result.overflow else { return result.partialValue }
    return isNegative ? .min : .max
}
