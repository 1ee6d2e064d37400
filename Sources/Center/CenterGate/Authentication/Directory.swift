internal import CenterStore
internal import IAMPolicy
internal import Primitives

/// Where the gate finds keys, principals and their policies: the store, or what is remembered of it until it changes.
protocol Directory: Sendable {
    /// A long-lived key with its owner; nil if there is no such key, or no such owner any more.
    func holder(ofKey accessKeyID: String) async throws -> KeyHolder?

    /// The principal of a session, as it is now; nil if it is gone.
    func principal(_ principal: SessionClaims.Principal, in accountID: String) async throws -> Caller.Kind?

    /// Everything that grants or bounds what the caller may do.
    func policies(of caller: Caller) async throws -> PolicySet

    /// The role of this ARN; nil if there is none.
    func role(arn: String, named name: String, in accountID: String) async throws -> RoleRecord?
}

/// A long-lived key and whose it is.
struct KeyHolder: Sendable {
    var key: AccessKeyRecord
    var kind: Caller.Kind
    /// The keys derived from the secret; gone together with it.
    let signingKeys = SigningKeys()
}
