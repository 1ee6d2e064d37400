import AWSModels
import AWSProtocols

/// How long sessions of a permission set last: a duration of ISO 8601, from one hour to twelve (User Guide, "Set session
/// duration").
struct SessionDuration {
    static let standard = "PT1H"
    private static let limits: ClosedRange<Int> = 3600...43200

    let seconds: Int
    let text: String

    /// Throws AWS's refusal for what is no such duration.
    init(_ text: String) throws {
        guard let seconds = Self.seconds(text), Self.limits.contains(seconds) else {
            throw SSOAdmin.Errors.validation(
                "The session duration '\(text)' is not valid. It must be between PT1H and PT12H.")
        }
        self.seconds = seconds
        self.text = text
    }

    /// Nil for what is none, for fractions, and for years and months, whose length differs.
    private static func seconds(_ text: String) -> Int? {
        guard text.hasPrefix("P") else { return nil }
        var (total, number, isTime) = (0, "", false)
        for character in text.dropFirst() {
            switch character {
            case "T": isTime = true
            case "0"..."9": number.append(character)
            default:
                guard let unit = unit(character, isTime), let count = Int(number), count < 1_000_000 else { return nil }
                total += count * unit
                number = ""
            }
        }
        return number.isEmpty ? total : nil
    }

    private static func unit(_ letter: Character, _ isTime: Bool) -> Int? {
        switch (letter, isTime) {
        case ("W", false): 604_800
        case ("D", false): 86_400
        case ("H", true): 3600
        case ("M", true): 60
        case ("S", true): 1
        default: nil
        }
    }
}
