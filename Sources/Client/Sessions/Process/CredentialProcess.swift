internal import Platform
internal import Primitives
internal import SharedConfig
internal import SigV4

/// `credential_process`: a program that prints credentials as JSON (AWS SDKs and Tools Reference Guide, "Process
/// credential provider").
struct CredentialProcess: Sendable {
    let context: SessionContext

    struct Output: Sendable {
        let credentials: AWSCredentials
        let expiration: Timestamp?
        let accountID: String?
    }

    func run(_ command: Setting<String>, profile: String, accountID: String?) async throws(SessionError) -> Output {
        let bytes = try await CommandCall(context: context).output(
            of: command, key: "credential_process", profile: profile)
        func failure(_ message: String) -> SessionError {
            SessionError(
                .command, "credential_process of profile \(profile) \(message)", profile: profile,
                at: command.origin.location,
                hint: #"let it print {"Version": 1, "AccessKeyId": …, "SecretAccessKey": …, "SessionToken": …}"#)
        }
        guard let json = try? JSON.parse(bytes), json.objectValue != nil else { throw failure("did not print JSON") }
        guard json["Version"]?.integerValue == 1 else { throw failure("did not print \"Version\": 1") }
        func text(_ name: String) -> String? { json[name]?.stringValue.flatMap { $0.isEmpty ? nil : $0 } }
        guard let accessKeyID = text("AccessKeyId") else { throw failure("printed no AccessKeyId") }
        guard let secret = text("SecretAccessKey") else { throw failure("printed no SecretAccessKey") }
        var expiration: Timestamp?
        if let end = text("Expiration") {
            expiration = Timestamp(iso8601: end)
            guard let expiration else { throw failure("printed an Expiration that is no ISO 8601 time") }
            guard expiration > context.clock() else { throw failure("printed credentials that have expired") }
        }
        let credentials = AWSCredentials(
            accessKeyID: accessKeyID, secretAccessKey: Secret(utf8: secret),
            sessionToken: text("SessionToken").map { Secret(utf8: $0) })
        guard credentials.areVisibleASCII else { throw failure("printed credentials that are not visible ASCII") }
        return Output(
            credentials: credentials, expiration: expiration, accountID: text("AccountId") ?? accountID)
    }
}
