public import Primitives

/// Where sign-ins lie between commands: texts of JSON by name.
public protocol SignInCache: Sendable {
    /// Whether everything lies in plain text, readable to whoever reads the user's files.
    var isPlainText: Bool { get }
    /// Where the entry lies, in words for the user; the same for all processes that share it.
    func place(of name: String) -> String
    /// The entry; nil when there is none.
    func read(_ name: String) throws -> Secret?
    /// Stores the entry; those that can be forgotten after `end` may be.
    func write(_ entry: Secret, under name: String, until end: Timestamp) throws
    /// Forgets the entry; false when there was none.
    func remove(_ name: String) throws -> Bool
    /// The names of all entries, sorted.
    func names() throws -> [String]
}

/// The places where sign-ins lie. Opened when they are needed: most commands need none.
public struct SignInPlaces: Sendable {
    /// Tokens and client registrations of Identity Center.
    public var sso: @Sendable () throws -> any SignInCache
    /// Sign-ins of `aws login`.
    public var login: @Sendable () throws -> any SignInCache
    /// Role credentials that AWS's CLI keeps, which end with a sign-in.
    public var roleCredentials: @Sendable () throws -> any SignInCache

    public init(
        sso: @escaping @Sendable () throws -> any SignInCache,
        login: @escaping @Sendable () throws -> any SignInCache,
        roleCredentials: @escaping @Sendable () throws -> any SignInCache
    ) {
        (self.sso, self.login, self.roleCredentials) = (sso, login, roleCredentials)
    }
}
