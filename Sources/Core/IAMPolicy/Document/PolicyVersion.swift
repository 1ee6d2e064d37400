/// The version of the policy language. Only the newer one knows variables.
public enum PolicyVersion: String, Sendable {
    case v2008 = "2008-10-17"
    case v2012 = "2012-10-17"
}
