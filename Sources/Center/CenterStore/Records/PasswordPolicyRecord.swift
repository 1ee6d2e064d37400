/// What an account asks of its users' passwords.
public struct PasswordPolicyRecord: Hashable, Sendable {
    public var accountID: String
    /// Characters.
    public var minimumLength = 6
    public var requiresSymbols = false
    public var requiresNumbers = false
    public var requiresUppercase = false
    public var requiresLowercase = false
    /// Whether every user may change the own password without a policy that says so.
    public var allowsChange = false
    /// Days after which a password expires; nil if it never does.
    public var maximumAge: Int?
    /// How many of the passwords used last are not taken again; nil if all are.
    public var reusePrevention: Int?
    /// Whether only an administrator helps somebody whose password expired; nil if nobody said so or otherwise.
    public var isExpiryHard: Bool?

    public init(accountID: String) {
        self.accountID = accountID
    }
}
