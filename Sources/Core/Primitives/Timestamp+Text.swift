extension Timestamp {
    /// `2026-11-21T08:15:30Z`: ISO 8601 as AWS's XML and CLI print it, milliseconds cut off.
    public var iso8601: String {
        let date = CivilDate(self)
        var writer = DigitWriter()
        writer.date(date, between: "-")
        writer.append("T")
        writer.time(date, between: ":")
        writer.append("Z")
        return writer.text
    }

    /// `2026-11-21T08:15:30.250Z`.
    public var iso8601Milliseconds: String {
        var writer = DigitWriter()
        writer.number(CivilDate(self).millisecond, 3)
        return iso8601.dropLast() + "." + writer.text + "Z"
    }

    /// `20261121T081530Z`: ISO 8601 basic, the form of SigV4's `X-Amz-Date`.
    public var basicISO8601: String {
        let date = CivilDate(self)
        var writer = DigitWriter()
        writer.date(date, between: nil)
        writer.append("T")
        writer.time(date, between: nil)
        writer.append("Z")
        return writer.text
    }

    /// `20261121`: the date in a SigV4 credential scope.
    public var basicDate: String {
        var writer = DigitWriter()
        writer.date(CivilDate(self), between: nil)
        return writer.text
    }

    /// `Sat, 21 Nov 2026 08:15:30 GMT`: IMF-fixdate (RFC 9110 section 5.6.7).
    public var httpDate: String {
        let date = CivilDate(self)
        var writer = DigitWriter()
        writer.append(Self.weekdays[date.weekday])
        writer.append(", ")
        writer.number(date.day, 2)
        writer.append(" ")
        writer.append(Self.months[date.month - 1])
        writer.append(" ")
        writer.number(date.year, 4)
        writer.append(" ")
        writer.time(date, between: ":")
        writer.append(" GMT")
        return writer.text
    }

    /// Reads `2026-11-21T08:15:30Z`, with an optional fraction (cut to milliseconds) and `Z` or an offset such as
    /// `+01:00` (RFC 3339); the date alone means midnight UTC, as in IAM's date conditions. Nil for anything else.
    public init?(iso8601 text: some StringProtocol) {
        var reader = DigitReader(text)
        guard let year = reader.number(4), reader.skip("-"), let month = reader.number(2), reader.skip("-"),
            let day = reader.number(2)
        else { return nil }
        if reader.isAtEnd {
            self.init(year: year, month: month, day: day)
            return
        }
        guard reader.skip("T") || reader.skip("t"), let hour = reader.number(2), reader.skip(":"),
            let minute = reader.number(2)
        else { return nil }
        var second = 0
        if reader.skip(":") {
            guard let value = reader.number(2) else { return nil }
            second = value
        }
        guard let millisecond = reader.fraction(), let offset = reader.zone(), reader.isAtEnd else { return nil }
        self.init(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second, millisecond: millisecond)
        self = adding(seconds: -offset)
    }

    /// Reads `20261121T081530Z`; nil for anything else.
    public init?(basicISO8601 text: some StringProtocol) {
        var reader = DigitReader(text)
        guard let year = reader.number(4), let month = reader.number(2), let day = reader.number(2), reader.skip("T"),
            let hour = reader.number(2), let minute = reader.number(2), let second = reader.number(2), reader.skip("Z"),
            reader.isAtEnd
        else { return nil }
        self.init(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    }

    /// Reads an IMF-fixdate (RFC 9110 section 5.6.7), the form of `Date` and `If-Modified-Since`; nil for others.
    public init?(httpDate text: some StringProtocol) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 6, words[5] == "GMT", let month = Self.months.firstIndex(of: String(words[2])),
            let day = Int(words[1]), let year = Int(words[3])
        else { return nil }
        var clock = DigitReader(words[4])
        guard let hour = clock.number(2), clock.skip(":"), let minute = clock.number(2), clock.skip(":"),
            let second = clock.number(2), clock.isAtEnd
        else { return nil }
        self.init(year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
    }

    private init?(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0
    ) {
        let date = CivilDate(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second, millisecond: millisecond)
        guard let date else { return nil }
        self = date.timestamp
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

/// Puts a text of fixed widths together.
private struct DigitWriter {
    private var characters: [UInt8] = []

    init() {
        characters.reserveCapacity(32)
    }

    var text: String { String(decoding: characters, as: UTF8.self) }

    mutating func append(_ text: String) {
        characters += text.utf8
    }

    /// With zeros before it, as many as `width` needs; a number that needs more has more.
    mutating func number(_ number: Int, _ width: Int) {
        guard number >= 0, number < 10_000 else {
            let digits = String(number)
            characters += repeatElement(UInt8(ascii: "0"), count: max(0, width - digits.utf8.count))
            characters += digits.utf8
            return
        }
        var scale = width == 2 ? 10 : width == 3 ? 100 : 1000
        while scale < 1000, number >= scale * 10 { scale *= 10 }
        while scale > 0 {
            characters.append(UInt8(ascii: "0") + UInt8(number / scale % 10))
            scale /= 10
        }
    }

    mutating func date(_ date: CivilDate, between mark: Unicode.Scalar?) {
        number(date.year, 4)
        append(mark)
        number(date.month, 2)
        append(mark)
        number(date.day, 2)
    }

    mutating func time(_ date: CivilDate, between mark: Unicode.Scalar?) {
        number(date.hour, 2)
        append(mark)
        number(date.minute, 2)
        append(mark)
        number(date.second, 2)
    }

    private mutating func append(_ mark: Unicode.Scalar?) {
        if let mark { characters.append(UInt8(ascii: mark)) }
    }
}

/// Takes a fixed-width text apart from left to right.
private struct DigitReader {
    private let characters: [UInt8]
    private var position = 0

    init(_ text: some StringProtocol) {
        characters = Array(text.utf8)
    }

    var isAtEnd: Bool { position == characters.count }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < characters.count, characters[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// Exactly `width` digits.
    mutating func number(_ width: Int) -> Int? {
        guard position + width <= characters.count else { return nil }
        var value = 0
        for character in characters[position..<position + width] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character) else { return nil }
            value = value * 10 + Int(character - UInt8(ascii: "0"))
        }
        position += width
        return value
    }

    /// The milliseconds of an optional fraction: `.25` is 250, none is 0, a lone `.` is nil.
    mutating func fraction() -> Int? {
        guard skip(".") else { return 0 }
        var milliseconds = 0
        var scale = 100
        guard let first = number(1) else { return nil }
        milliseconds += first * scale
        while let digit = number(1) {
            scale /= 10
            milliseconds += digit * scale
        }
        return milliseconds
    }

    /// Seconds east of UTC.
    mutating func zone() -> Int64? {
        if skip("Z") || skip("z") { return 0 }
        let sign: Int64 = skip("+") ? 1 : skip("-") ? -1 : 0
        guard sign != 0, let hours = number(2) else { return nil }
        _ = skip(":")
        guard let minutes = number(2), hours < 24, minutes < 60 else { return nil }
        return sign * Int64(hours * 3600 + minutes * 60)
    }
}
