import AWSModels
import AWSProtocols
import Platform
import Primitives

/// A service that users can sign in to with credentials of its own.
enum CredentialService: String, CaseIterable {
    case codeCommit = "codecommit.amazonaws.com"
    case keyspaces = "cassandra.amazonaws.com"
    case bedrock = "bedrock.amazonaws.com"
    case cloudWatchLogs = "logs.amazonaws.com"

    /// What its API keys begin with; nil where a user name and a password are given out instead.
    private var keyPrefix: String? {
        switch self {
        case .codeCommit, .keyspaces: nil
        case .bedrock: "ABSK"
        case .cloudWatchLogs: "ACWL"
        }
    }

    /// Whether it has API keys, which may be made to expire, and not passwords.
    var hasAPIKeys: Bool { keyPrefix != nil }

    /// A new secret for `name`: 60 characters, or an API key that names its owner, as AWS's do.
    func makeSecret(for name: String, entropy: Entropy) -> Secret {
        let secret = Base64.encode(entropy.bytes(44))
        guard let keyPrefix else { return Secret(utf8: secret) }
        return Secret(utf8: keyPrefix + Base64.encode(Array("\(name):\(secret)".utf8)))
    }

    /// The service of this name; throws where AWS has no credentials for it.
    static func require(_ name: String) throws -> CredentialService {
        guard let service = CredentialService(rawValue: name) else {
            throw IAM.Errors.noSuchEntity("No such service \(name) is supported for Service Specific Credentials")
        }
        return service
    }
}
