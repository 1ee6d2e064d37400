internal import Primitives
internal import SigV4

/// A session as it is kept, encrypted, in the vault.
struct SessionRecord: Sendable, Equatable {
    var credentials: AWSCredentials
    var issued: Timestamp
    var expiration: Timestamp
    var accountID: String?
    var profile: String
    /// Such as `session of arn:aws:iam::123456789012:role/Admin`.
    var title: String
    /// The device whose code opened it, directly or through the session that it was made from.
    var device: String?
    /// The name of the sign-in at Identity Center that it was got with, directly or through another session: when that
    /// ends, so does this.
    var signIn: String?

    /// The inverse of `init(_:)`.
    var sealed: Secret {
        var members: [JSON.Member] = [
            .init("accessKeyId", .string(credentials.accessKeyID)),
            .init("secretAccessKey", .string(credentials.secretAccessKey.revealed())),
            .init("issued", .string(issued.iso8601)), .init("expiration", .string(expiration.iso8601)),
            .init("profile", .string(profile)), .init("title", .string(title)),
        ]
        if let token = credentials.sessionToken { members.append(.init("sessionToken", .string(token.revealed()))) }
        if let accountID { members.append(.init("accountId", .string(accountID))) }
        if let device { members.append(.init("device", .string(device))) }
        if let signIn { members.append(.init("signIn", .string(signIn))) }
        return Secret(utf8: JSON.object(members).text)
    }

    init(
        credentials: AWSCredentials, issued: Timestamp, expiration: Timestamp, accountID: String?, profile: String,
        title: String, device: String?, signIn: String? = nil
    ) {
        self.signIn = signIn
        self.credentials = credentials
        self.issued = issued
        self.expiration = expiration
        self.accountID = accountID
        self.profile = profile
        self.title = title
        self.device = device
    }

    /// Nil for bytes of another version.
    init?(_ sealed: Secret) {
        guard let json = try? JSON.parse(sealed.revealedBytes()), let accessKeyID = json["accessKeyId"]?.stringValue,
            let secret = json["secretAccessKey"]?.stringValue,
            let issued = json["issued"]?.stringValue.flatMap({ Timestamp(iso8601: $0) }),
            let expiration = json["expiration"]?.stringValue.flatMap({ Timestamp(iso8601: $0) }),
            let profile = json["profile"]?.stringValue, let title = json["title"]?.stringValue
        else { return nil }
        credentials = AWSCredentials(
            accessKeyID: accessKeyID, secretAccessKey: Secret(utf8: secret),
            sessionToken: json["sessionToken"]?.stringValue.map { Secret(utf8: $0) })
        (self.issued, self.expiration, self.profile, self.title) = (issued, expiration, profile, title)
        accountID = json["accountId"]?.stringValue
        device = json["device"]?.stringValue
        signIn = json["signIn"]?.stringValue
    }

    /// Whether it is good for a while yet. What renews itself silently is renewed a quarter of its life before its
    /// end, 15 minutes at most, which is when botocore begins to ask again; what needs a person is used to within
    /// 5 minutes of its end.
    func isFresh(at now: Timestamp, needsPerson: Bool) -> Bool {
        let lifetime = max(0, expiration.seconds(since: issued))
        return expiration.seconds(since: now) > (needsPerson ? min(300, lifetime / 10) : min(900, lifetime / 4))
    }

    /// Whether it can still be used, if there is nothing better.
    func isUsable(at now: Timestamp) -> Bool { expiration.seconds(since: now) > 30 }
}
