import CenterStore
import Primitives

/// A key of the root user as it is printed, once.
struct RootKeyText {
    let accountID: String
    let key: AccessKeyRecord

    var json: String {
        let json: JSON = [
            "account_id": .string(accountID), "access_key_id": .string(key.id),
            "secret_access_key": .string(key.secret.revealed()),
        ]
        return json.prettyText + "\n"
    }

    /// The key, and beneath it what to do with it.
    func text(_ advice: String) -> String {
        """
        account id         \(accountID)
        access key id      \(key.id)
        secret access key  \(key.secret.revealed())

        \(advice)

        """
    }
}
