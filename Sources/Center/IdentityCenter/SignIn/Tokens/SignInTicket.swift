import CenterStore
import Primitives

/// What was done so far of a sign-in, a registration or a confirmation. The browser alone holds it, sealed, so that
/// visitors cost the center nothing; each step gives a new one, and one that led on is good no more.
struct SignInTicket: Sendable, Equatable {
    enum Stage: String, Sendable {
        /// A name was typed.
        case password
        /// The password was right.
        case secondFactor = "second-factor"
        /// A first device is to be registered before there is a session.
        case registration
        /// A passkey is to say who it is.
        case passkeyAlone = "passkey-alone"
        /// Somebody who is signed in is to give a factor again.
        case confirmation
        /// Somebody who is signed in registers a device.
        case device
    }

    /// 32 hexadecimal digits.
    var id: String
    var stage: Stage
    var expiresAt: Timestamp
    /// It is good for one scheme, because browsers send a plain page's cookies to others' eyes.
    var isSecure: Bool
    var userName: String?
    /// The number or alias of the account, as it was typed, where an IAM user signs in.
    var account: String?
    var subject: SignInSubject?
    var accountID: String?
    /// The session that asks for a confirmation or a device.
    var sessionID: String?
    var passwordAt: Timestamp?
    /// What a security key is to sign.
    var challenge: [UInt8]?
    /// What a new security key is told to be whose.
    var userHandle: [UInt8]?
    /// The secret of an app that is being registered.
    var seed: Secret?
    var destination: String?

    init(id: String, stage: Stage, expiresAt: Timestamp, isSecure: Bool) {
        self.id = id
        self.stage = stage
        self.expiresAt = expiresAt
        self.isSecure = isSecure
    }

    /// For how long a sign-in may take, in seconds.
    static let lifetime: Int64 = 900
}

extension SignInTicket {
    var json: JSON {
        var members: [JSON.Member] = [
            .init("i", .string(id)), .init("g", .string(stage.rawValue)),
            .init("x", .integer(expiresAt.milliseconds)), .init("s", .bool(isSecure)),
        ]
        func add(_ name: String, _ text: String?) {
            if let text { members.append(.init(name, .string(text))) }
        }
        add("n", userName)
        add("o", account)
        add("u", subject?.text)
        add("a", accountID)
        add("e", sessionID)
        if let passwordAt { members.append(.init("p", .integer(passwordAt.milliseconds))) }
        add("c", challenge.map { Base64.encodeURL($0) })
        add("h", userHandle.map { Base64.encodeURL($0) })
        add("k", seed.map { Base64.encodeURL($0.revealedBytes()) })
        add("d", destination)
        return .object(members)
    }

    /// Nil for JSON of another form.
    init?(_ json: JSON) {
        guard let id = json["i"]?.stringValue, let stage = json["g"]?.stringValue.flatMap(Stage.init(rawValue:)),
            let expiry = json["x"]?.integerValue, let isSecure = json["s"]?.boolValue
        else { return nil }
        self.init(id: id, stage: stage, expiresAt: Timestamp(milliseconds: expiry), isSecure: isSecure)
        userName = json["n"]?.stringValue
        account = json["o"]?.stringValue
        subject = json["u"]?.stringValue.flatMap(SignInSubject.init(text:))
        accountID = json["a"]?.stringValue
        sessionID = json["e"]?.stringValue
        passwordAt = json["p"]?.integerValue.map { Timestamp(milliseconds: $0) }
        challenge = json["c"]?.stringValue.flatMap { Base64.decodeURL($0) }
        userHandle = json["h"]?.stringValue.flatMap { Base64.decodeURL($0) }
        seed = json["k"]?.stringValue.flatMap { Base64.decodeURL($0) }.map { Secret($0) }
        destination = json["d"]?.stringValue
    }
}
