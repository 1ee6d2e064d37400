public import Primitives

/// The seed of a virtual MFA device (AWS's are SHA-1, six digits, 30 seconds) as the vault keeps it.
public struct StoredSeed: Sendable, Equatable {
    /// The shared secret, as bytes.
    public var seed: Secret
    /// When it was put into the vault.
    public var added: Timestamp

    public init(seed: Secret, added: Timestamp) {
        (self.seed, self.added) = (seed, added)
    }

    init?(_ secret: Secret) {
        guard let json = try? JSON.parse(secret.revealedBytes()),
            let seed = json["seed"]?.stringValue.flatMap({ Base64.decode($0) }),
            let added = json["added"]?.integerValue
        else { return nil }
        self.init(seed: Secret(seed), added: Timestamp(milliseconds: added))
    }

    var sealed: Secret {
        let json: JSON = [
            "seed": .string(Base64.encode(seed.revealedBytes())), "added": .integer(added.milliseconds),
        ]
        return Secret(utf8: json.text)
    }
}
