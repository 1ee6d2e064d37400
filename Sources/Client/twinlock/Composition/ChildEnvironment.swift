import Platform
import Primitives
import Sessions
import SharedConfig
import SigV4

/// The variables that AWS's tools take credentials from.
enum ChildEnvironment {
    /// What would give a child other credentials than ours, or more than it should have.
    private static let dropped = [
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN",
        "AWS_CREDENTIAL_EXPIRATION", "AWS_ACCOUNT_ID", "AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_ROLE_ARN",
        "AWS_ROLE_SESSION_NAME", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_CONTAINER_AUTHORIZATION_TOKEN",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    ]

    /// What hands on `found`, in the order in which it is printed.
    static func variables(_ found: SessionCredentials) -> [(name: String, value: String)] {
        var variables = [
            (name: "AWS_ACCESS_KEY_ID", value: found.credentials.accessKeyID),
            (name: "AWS_SECRET_ACCESS_KEY", value: found.credentials.secretAccessKey.revealed()),
        ]
        if let token = found.credentials.sessionToken {
            variables.append((name: "AWS_SESSION_TOKEN", value: token.revealed()))
        }
        if let expiration = found.expiration {
            variables.append((name: "AWS_CREDENTIAL_EXPIRATION", value: expiration.iso8601))
        }
        if let region = found.region?.value {
            variables.append((name: "AWS_REGION", value: region))
            variables.append((name: "AWS_DEFAULT_REGION", value: region))
        }
        return variables + found.endpointVariables
    }

    /// `inherited` with the credentials found in the place of any others.
    static func environment(_ found: SessionCredentials, inherited: Environment) -> Environment {
        var environment = inherited
        for name in dropped { environment[name] = nil }
        for (name, value) in variables(found) { environment[name] = value }
        return environment
    }
}
