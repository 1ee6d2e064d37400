public import Primitives

public protocol ClientTokenReader {
    func deviceAuthorization(deviceCodeHash: String) throws -> DeviceAuthorizationRecord?
    func deviceAuthorization(userCodeHash: String) throws -> DeviceAuthorizationRecord?
    /// How many there are of all addresses, and of this one, that had not expired at `now`.
    func deviceAuthorizationCount(of sourceIP: String, at now: Timestamp) throws -> (all: Int, own: Int)
    func authorizationCode(hash: String) throws -> AuthorizationCodeRecord?
    func tokenFamily(_ id: String) throws -> TokenFamilyRecord?
    /// Those of a sign-in session, the oldest first, whether or not they were ended.
    func tokenFamilies(ofSession sessionID: String) throws -> [TokenFamilyRecord]
}

/// Only that a family was ended is a `Change`: for the rest decides who may do what by itself.
public protocol ClientTokenWriter {
    func insert(_ authorization: DeviceAuthorizationRecord) throws
    func update(_ authorization: DeviceAuthorizationRecord) throws
    func insert(_ code: AuthorizationCodeRecord) throws
    func update(_ code: AuthorizationCodeRecord) throws
    func insert(_ family: TokenFamilyRecord) throws
    func update(_ family: TokenFamilyRecord) throws
    /// Removes the authorizations, codes and families that expired before `moment`.
    func deleteClientTokens(expiredBefore moment: Timestamp) throws
}
