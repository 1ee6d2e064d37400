import Primitives

/// Times, durations and browsers in words.
enum Texts {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `21 Nov 2026, 08:15 UTC`.
    static func time(_ time: Timestamp) -> String {
        let text = Array(time.iso8601)
        guard text.count >= 16, let month = Int(String(text[5...6])), (1...12).contains(month) else {
            return time.iso8601
        }
        let day = String(text[8...9].drop { $0 == "0" })
        return "\(day) \(months[month - 1]) \(String(text[0...3])), \(String(text[11...15])) UTC"
    }

    /// `1 hour`, `90 minutes`, `7 days`.
    static func duration(seconds: Int64) -> String {
        for (unit, length) in [("day", Int64(86_400)), ("hour", 3600), ("minute", 60)]
        where seconds >= length && seconds % length == 0 {
            return count(Int(seconds / length), unit)
        }
        return count(Int(seconds), "second")
    }

    static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }

    /// What a `User-Agent` says of browser and system, as far as one can tell; else its beginning.
    static func agent(_ text: String) -> String {
        let browsers = [
            ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
        ]
        let systems = [
            ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
            ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
        ]
        let find = { (names: [(String, String)]) in names.first { text.contains($0.0) }?.1 }
        switch (find(browsers), find(systems)) {
        case (let browser?, let system?): return "\(browser) on \(system)"
        case (let browser?, nil): return browser
        default: return text.isEmpty ? "An unnamed browser" : String(text.prefix(80))
        }
    }
}
