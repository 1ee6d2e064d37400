import AWSProtocols

extension ValidationStyle {
    /// STS repeats the refused value.
    static let sts = ValidationStyle(repeatsValues: true)

    /// Identity Center's administration and its directory.
    static let ssoAdmin = ValidationStyle(repeatsValues: true, code: "ValidationException")
    static let identityStore = ssoAdmin

    static let organizations = ValidationStyle(repeatsValues: true, code: "InvalidInputException")

    /// What everybody may call tells nothing back of what it refuses, since that may be a secret.
    static let sso = ValidationStyle(repeatsValues: false, code: "InvalidRequestException")
    static let ssooidc = sso
    static let signin = ValidationStyle(repeatsValues: false, code: "ValidationException")

    /// IAM does not, and has sentences of its own for names and paths.
    static let iam = ValidationStyle(
        repeatsValues: false,
        sentences: [
            #"[\w+=,.@-]+"#: "It must contain only alphanumeric characters and/or the following: +=,.@_-",
            #"[\w]+"#: "It must contain only alphanumeric characters.",
            #"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#:
                "It must begin and end with / and contain only alphanumeric characters and/or / characters.",
            #"((/[A-Za-z0-9\.,\+@=_-]+)*)/"#:
                "It must begin and end with / and contain only alphanumeric characters and/or / characters.",
            #"\u002F[\u0021-\u007F]*"#:
                "It must begin with the / character and contain only alphanumeric characters and/or / characters.",
            #"[\u0009\u000A\u000D\u0020-\u00FF]+"#: "It must contain only printable ASCII characters.",
        ])
}
