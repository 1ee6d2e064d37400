public import Primitives

/// A long-lived access key as the vault keeps it.
public struct StoredAccessKey: Sendable, Equatable {
    public var accessKeyID: String
    public var secretAccessKey: Secret
    /// When it was put into the vault.
    public var added: Timestamp

    public init(accessKeyID: String, secretAccessKey: Secret, added: Timestamp) {
        (self.accessKeyID, self.secretAccessKey, self.added) = (accessKeyID, secretAccessKey, added)
    }

    init?(_ secret: Secret) {
        guard let json = try? JSON.parse(secret.revealedBytes()),
            let identifier = json["access_key_id"]?.stringValue,
            let key = json["secret_access_key"]?.stringValue, let added = json["added"]?.integerValue
        else { return nil }
        self.init(
            accessKeyID: identifier, secretAccessKey: Secret(utf8: key), added: Timestamp(milliseconds: added))
    }

    var sealed: Secret {
        let json: JSON = [
            "access_key_id": .string(accessKeyID), "secret_access_key": .string(secretAccessKey.revealed()),
            "added": .integer(added.milliseconds),
        ]
        return Secret(utf8: json.text)
    }
}
