/// `Active` and `Inactive`, as requests and answers have them.
enum CredentialStatus {
    static func text(_ isActive: Bool) -> String { isActive ? "Active" : "Inactive" }

    /// Whether a request makes a credential active. The model has `Expired` as well, which no caller may set.
    static func requireSettable(_ status: String) throws -> Bool {
        guard status != "Expired" else { throw validation("Status can only be set to Active or Inactive") }
        return status == "Active"
    }
}
