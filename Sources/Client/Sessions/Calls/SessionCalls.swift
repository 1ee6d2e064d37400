internal import AWSModels
internal import Platform
internal import Primitives
internal import SharedConfig
internal import SigV4

/// GetSessionToken and AssumeRole.
struct SessionCalls: Sendable {
    let client: AWSClient
    let endpoint: ServiceEndpoint
    let credentials: AWSCredentials

    /// Makes the call of `step`.
    func make(
        _ step: SessionStep, code: Secret?, profile: String, parent: SessionRecord?
    ) async throws(CallFailure) -> SessionRecord {
        let issued = client.clock()
        let (session, accountID) = try await call(step, code)
        guard let session else { throw .nonsense(url: endpoint.url.text, reason: "it has no credentials") }
        let issuedCredentials = AWSCredentials(
            accessKeyID: session.accessKeyId, secretAccessKey: session.secretAccessKey,
            sessionToken: session.sessionToken)
        guard issuedCredentials.areVisibleASCII else {
            throw .nonsense(url: endpoint.url.text, reason: "its credentials are not visible ASCII")
        }
        return SessionRecord(
            credentials: issuedCredentials, issued: issued, expiration: session.expiration,
            accountID: accountID ?? parent?.accountID,
            profile: profile, title: step.title, device: step.mfa?.serial.value ?? parent?.device,
            signIn: parent?.signIn)
    }

    private func call(
        _ step: SessionStep, _ code: Secret?
    ) async throws(CallFailure) -> (STS.Credentials?, accountID: String?) {
        let repetition: AWSClient.Repetition = code == nil ? .allowed : .onlyUnsent
        switch step.kind {
        case .permissionSet: return (nil, nil)
        case .sessionToken:
            let input = STS.GetSessionTokenRequest(
                durationSeconds: step.duration, serialNumber: step.mfa?.serial.value, tokenCode: code)
            let output = try await client.call(
                STS.getSessionToken, input, at: endpoint, with: credentials, repetition: repetition)
            return (output.credentials, nil)
        case .role(let role):
            let input = STS.AssumeRoleRequest(
                roleArn: role.roleARN.value, roleSessionName: step.sessionName, durationSeconds: step.duration,
                externalId: role.externalID?.value, serialNumber: step.mfa?.serial.value, tokenCode: code)
            let output = try await client.call(
                STS.assumeRole, input, at: endpoint, with: credentials, repetition: repetition)
            return (output.credentials, Self.accountID(of: output.assumedRoleUser?.arn))
        }
    }

    /// The fifth part of an ARN.
    static func accountID(of arn: String?) -> String? {
        guard let parts = arn?.split(separator: ":", omittingEmptySubsequences: false), parts.count > 5 else {
            return nil
        }
        return parts[4].isEmpty ? nil : String(parts[4])
    }
}
