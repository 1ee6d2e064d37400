internal import CenterGate
internal import CenterStore
internal import Primitives

extension Gate {
    /// Records what a person decided on a page about a program.
    func recordDecision(
        _ operation: String, by signIn: LiveSignIn, _ facts: RequestFacts, _ parameters: JSON
    ) async throws {
        let caller = Caller(
            kind: .identityCenterUser(
                userID: signIn.person.id, userName: signIn.person.userName,
                identityStoreID: signIn.person.identityStoreID),
            accountID: signIn.session.accountID, accessKeyID: "")
        try await record(
            AuditEvent(
                facts: facts, caller: caller, service: "sso", operation: operation, region: "us-east-1",
                requestParameters: parameters, isReadOnly: false))
    }
}
