/// A moment as IAM's date conditions write it: a W3C form of ISO 8601 or seconds since 1970 (IAM User Guide, "Date
/// condition operators"). AWS reads leniently: single digits, a year or a month alone, an offset of hours only.
struct PolicyDate: Comparable, Sendable {
    private let seconds: Int64
    private let nanoseconds: Int

    /// Nil for what AWS refuses as a date.
    init?(_ text: [UInt8]) {
        var isISO = false
        for byte in text where byte == UInt8(ascii: "-") || byte | 0x20 == UInt8(ascii: "t") { isISO = true }
        guard let value = isISO ? Self.iso(text) : Self.epoch(text) else { return nil }
        (seconds, nanoseconds) = value
    }

    static func < (left: PolicyDate, right: PolicyDate) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    private static func epoch(_ text: [UInt8]) -> (Int64, Int)? {
        guard text.allSatisfy(isDigit),
            let seconds = Int64(String(decoding: text, as: UTF8.self))
        else { return nil }
        return (seconds, 0)
    }

    private static func iso(_ text: [UInt8]) -> (Int64, Int)? {
        var reader = ByteReader(text)
        let beforeChrist = reader.skip("-")
        guard let year = reader.number(), year <= (beforeChrist ? 292_275_054 : 292_278_993) else { return nil }
        var month = 1
        var day = 1
        if reader.skip("-") {
            guard let value = reader.number(), (1...12).contains(value) else { return nil }
            month = value
            if reader.skip("-") {
                guard let value = reader.number(), (1...31).contains(value) else { return nil }
                day = value
            }
        }
        guard let (second, nanosecond) = time(&reader), reader.isAtEnd else { return nil }
        let days = days(year: beforeChrist ? -year : year, month: month, day: day)
        return (Int64(days) * 86_400 + Int64(second), nanosecond)
    }

    /// Seconds since midnight UTC, less the offset.
    private static func time(_ reader: inout ByteReader) -> (Int, Int)? {
        guard reader.skip("t") || reader.skip("T"), !reader.isAtEnd else { return (0, 0) }
        guard let hour = reader.number(), hour < 24 else { return nil }
        var second = hour * 3600
        var nanosecond = 0
        if reader.skip(":") {
            guard let minute = reader.number(), minute < 60 else { return nil }
            second += minute * 60
            if reader.skip(":") {
                guard let value = reader.number(), value < 60 else { return nil }
                second += value
                if reader.skip(".") {
                    guard let value = fraction(&reader) else { return nil }
                    nanosecond = value
                }
            }
        }
        guard let offset = offset(&reader) else { return nil }
        return (second - offset, nanosecond)
    }

    private static func fraction(_ reader: inout ByteReader) -> Int? {
        let start = reader.position
        guard var value = reader.number(9) else { return nil }
        for _ in (reader.position - start)..<9 { value *= 10 }
        return value
    }

    /// Seconds east of UTC.
    private static func offset(_ reader: inout ByteReader) -> Int? {
        if reader.skip("z") || reader.skip("Z") { return 0 }
        let east = reader.skip("+")
        guard east || reader.skip("-") else { return 0 }
        guard let hour = reader.twoDigits(), hour < 24 else { return nil }
        var minute = 0
        if reader.skip(":") {
            guard let value = reader.twoDigits(), value < 60 else { return nil }
            minute = value
        }
        return (east ? 1 : -1) * (hour * 3600 + minute * 60)
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar; a 31st of a shorter month counts on into the next.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
