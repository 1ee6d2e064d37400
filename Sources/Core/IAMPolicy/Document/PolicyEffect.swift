public enum PolicyEffect: String, Sendable {
    case allow = "Allow"
    case deny = "Deny"
}
