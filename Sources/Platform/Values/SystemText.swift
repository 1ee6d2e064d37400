import Glibc

/// The system's words for its errors.
public enum SystemText {
    /// `Address already in use`, of a value of `errno`.
    public static func of(errno number: Int32) -> String {
        unsafe String(cString: strerror(number))
    }
}
