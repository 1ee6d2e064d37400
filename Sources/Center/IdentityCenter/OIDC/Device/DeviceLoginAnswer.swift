internal import CenterGate
internal import CenterStore
public import Primitives

/// What became of a step on the device page.
public enum DeviceLoginAnswer: Sendable, Hashable {
    /// The person has to say whether they started this.
    case ask(DeviceLoginQuestion)
    /// The program is let in.
    case approved(DeviceLoginQuestion)
    /// The program is turned away, for good.
    case denied(DeviceLoginQuestion)
    case refused(DeviceLoginRefusal)
}

/// Who waits.
public struct DeviceLoginQuestion: Sendable, Hashable {
    /// To compare with what the program shows: `BCDF-GHJK`.
    public var userCode: String
    /// What the program calls itself: untrusted text, with nothing in it that could turn a line around.
    public var clientName: String
    /// From where the program asked.
    public var sourceIP: String
    /// What the program said it is: untrusted text.
    public var userAgent: String
    public var startedAt: Timestamp
    public var expiresAt: Timestamp
    /// Whether the program asked from another address than the person's browser comes from.
    public var comesFromElsewhere: Bool

    init(_ userCode: String, _ authorization: DeviceAuthorizationRecord, _ facts: RequestFacts) {
        self.userCode = userCode
        clientName = ClientName.display(authorization.clientName)
        sourceIP = authorization.sourceIP
        userAgent = ClientName.display(authorization.userAgent)
        startedAt = authorization.createdAt
        expiresAt = authorization.expiresAt
        comesFromElsewhere = authorization.sourceIP != facts.sourceIP
    }
}

/// Why nothing is shown or done.
public enum DeviceLoginRefusal: Error, Sendable, Hashable, CaseIterable {
    /// No program waits with this code: it is mistyped, decided on, or its time is over.
    case unknownCode
    /// Too many wrong codes: none is looked up for some minutes.
    case tooManyGuesses
    /// An administrator switched device login off.
    case switchedOff
    /// The sign-in ended, or is none of a person's.
    case signedOut
}
