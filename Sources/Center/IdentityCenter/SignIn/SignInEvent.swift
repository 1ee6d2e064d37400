import AWSProtocols
import CenterGate
import CenterStore
import Primitives

/// An event of signing in, in CloudTrail's words (IAM Identity Center User Guide, "Understanding IAM Identity Center
/// sign-in events"). Never a secret: of what people type there is the user name, and that only where there is such a
/// user.
struct SignInEvent: Sendable {
    /// What there is to tell.
    struct Details: Sendable {
        /// `PASSWORD`, `TOTP`, `WEBAUTHN`, or what became of the sign-in.
        var credential: String?
        var userName: String?
        var sessionID: String?
        /// Of a device or another session.
        var target: String?
    }

    let name: String
    let details: Details
    let person: Person?
    var refusal: SignInRefusal?

    init(_ name: String, _ details: Details, _ person: Person?) {
        self.name = name
        self.details = details
        self.person = person
    }

    /// Writes it; returns when it is on the disk.
    func record(by desk: SignInDesk, _ visitor: Visitor) async throws {
        var event = AuditEvent(
            facts: visitor.facts, caller: person.map(Self.caller), service: "signin", operation: name,
            region: "us-east-1", requestParameters: parameters, isReadOnly: false)
        if let refusal {
            event.error = ServiceError(code: refusal.reason, message: "The sign-in was refused.", httpStatus: 400)
        }
        try await desk.gate.record(event)
    }

    private var parameters: JSON {
        var members: [JSON.Member] = []
        func add(_ name: String, _ text: String?) {
            if let text { members.append(.init(name, .string(text))) }
        }
        add("CredentialType", details.credential)
        // What a stranger typed may be a password in the wrong field.
        add("UserName", person == nil ? nil : details.userName)
        add("SignInSessionId", details.sessionID)
        add("Target", details.target)
        return .object(members)
    }

    /// The person as events name it.
    private static func caller(_ person: Person) -> Caller {
        Caller(kind: kind(person), accountID: person.accountID, accessKeyID: "")
    }
}

extension SignInEvent {
    private static func kind(_ person: Person) -> Caller.Kind {
        switch person.subject {
        case .identityStoreUser(let id):
            .identityCenterUser(
                userID: id, userName: person.userName, identityStoreID: person.identityStoreID)
        case .iamUser: person.iamUser.map { .user($0) } ?? .nobody
        case .root: .root
        }
    }
}
