public import CenterGate
public import CenterStore
public import Platform

/// The operations of AWS Security Token Service over a store.
public struct STSOperations: Sendable {
    let store: any Store
    let roles: RoleDirectory
    let messages: AuthorizationMessages
    let issuer: SessionIssuer
    let codes: MFACodeVerifier

    /// - Parameters:
    ///   - store: where principals and devices are kept.
    ///   - roles: finds the roles to assume; the gate's own.
    ///   - messages: opens what is behind refusals; the gate's own.
    ///   - sessions: what seals session tokens; the gate's own, so that it can open them.
    ///   - entropy: for key ids and secrets.
    public init(
        store: any Store, roles: RoleDirectory, messages: AuthorizationMessages, sessions: SessionSealer,
        entropy: Entropy
    ) {
        self.store = store
        self.roles = roles
        self.messages = messages
        issuer = SessionIssuer(sessions: sessions, entropy: entropy)
        codes = MFACodeVerifier(store: store)
    }

    /// All of them.
    public var all: [AnyGateOperation] {
        [
            AnyGateOperation(getSessionToken), AnyGateOperation(assumeRole), AnyGateOperation(getCallerIdentity),
            AnyGateOperation(getAccessKeyInfo), AnyGateOperation(getFederationToken),
            AnyGateOperation(decodeAuthorizationMessage),
        ]
    }
}
