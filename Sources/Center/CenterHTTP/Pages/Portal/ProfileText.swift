/// What to put into `~/.aws/config` for a role, and what to type then.
struct ProfileText: Sendable {
    let role: String
    let accountID: String
    /// As AWS's tools accept it.
    let startURL: String
    let url: PublicURL

    private var name: String { "\(role)-\(accountID)" }

    var profile: String {
        """
        [profile \(name)]
        sso_session = twinlock
        sso_account_id = \(accountID)
        sso_role_name = \(role)
        region = us-east-1

        [sso-session twinlock]
        sso_start_url = \(startURL)
        sso_region = us-east-1
        sso_registration_scopes = sso:account:access
        """
    }

    var commands: String {
        """
        export AWS_ENDPOINT_URL=\(url)
        aws sso login --profile \(name)
        aws sts get-caller-identity --profile \(name)
        """
    }
}

/// Credentials in the forms that shells and files take.
struct CredentialsText: Sendable {
    let keyID: String
    let secret: String
    let token: String
    let profile: String

    var exports: String {
        """
        export AWS_ACCESS_KEY_ID="\(keyID)"
        export AWS_SECRET_ACCESS_KEY="\(secret)"
        export AWS_SESSION_TOKEN="\(token)"
        """
    }

    var powerShell: String {
        """
        $Env:AWS_ACCESS_KEY_ID="\(keyID)"
        $Env:AWS_SECRET_ACCESS_KEY="\(secret)"
        $Env:AWS_SESSION_TOKEN="\(token)"
        """
    }

    var profileText: String {
        """
        [\(profile)]
        aws_access_key_id=\(keyID)
        aws_secret_access_key=\(secret)
        aws_session_token=\(token)
        """
    }
}
