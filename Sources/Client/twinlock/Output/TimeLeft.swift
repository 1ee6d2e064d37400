import Primitives

/// A span of time in words.
enum TimeLeft {
    /// `11 h 59 min`, `5 min`, `40 s`.
    static func text(until end: Timestamp, from now: Timestamp) -> String {
        let seconds = max(0, end.seconds(since: now))
        if seconds < 60 { return "\(seconds) s" }
        let minutes = seconds / 60
        return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
    }
}
