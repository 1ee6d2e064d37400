/// ARNs where there is little room.
enum ARNText {
    /// `123456789012:role/Admin` of `arn:aws:iam::123456789012:role/Admin`; anything else as it is.
    static func short(_ text: String) -> String {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "iam" || parts[2] == "sts" else { return text }
        return "\(parts[4]):\(parts[5])"
    }
}
