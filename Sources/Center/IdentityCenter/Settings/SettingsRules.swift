public import CenterStore

/// What the instance's settings may be.
public enum SettingsRules {
    /// 15 minutes to 90 days (IAM Identity Center User Guide, "Configure the session duration").
    public static let sessionDuration: ClosedRange<Int64> = 900...(90 * 86_400)
    /// 15 minutes to 12 hours.
    public static let accessTokenDuration: ClosedRange<Int64> = 900...(12 * 3600)
    /// One day to a year.
    public static let trustedBrowserDuration: ClosedRange<Int64> = 86_400...(365 * 86_400)

    /// What is wrong with the settings; nil where nothing is.
    public static func objection(to settings: InstanceSettings) -> String? {
        let limits: [(String, Int64, ClosedRange<Int64>)] = [
            ("session-duration", settings.sessionDuration, sessionDuration),
            ("access-token-duration", settings.accessTokenDuration, accessTokenDuration),
            ("trusted-browser-duration", settings.trustedBrowserDuration, trustedBrowserDuration),
        ]
        return limits.first { !$0.2.contains($0.1) }.map {
            "\($0.0) cannot be \($0.1) seconds: give \($0.2.lowerBound) to \($0.2.upperBound)"
        }
    }
}
