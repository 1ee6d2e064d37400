/// Whom a credential is made for (Web Authentication Level 3, section 5.4.3).
public struct UserEntity: Sendable, Hashable {
    /// 1 to 64 bytes that tell nothing of the person, the same for all of the person's credentials.
    public let handle: [UInt8]
    /// What the person signs in with; shown by the browser.
    public let name: String
    /// What the person is called; shown by the browser.
    public let displayName: String

    public init(handle: [UInt8], name: String, displayName: String) {
        self.handle = handle
        self.name = name
        self.displayName = displayName
    }
}
