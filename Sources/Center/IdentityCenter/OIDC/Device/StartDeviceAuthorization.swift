internal import AWSModels
internal import CenterGate
internal import CenterStore
internal import Primitives

extension OIDCOperations {
    /// Begins to wait for a person: one code for the program, which nobody else knows, and one for the person to compare.
    var startDeviceAuthorization:
        GateOperation<SSOOIDC.StartDeviceAuthorizationRequest, SSOOIDC.StartDeviceAuthorizationResponse>
    {
        GateOperation(SSOOIDC.startDeviceAuthorization) { _, _ in
            .notSubjectToPolicies
        } run: { [core] input, call in
            try await Self.answer {
                let client = try core.clients.client(input.clientId, secret: input.clientSecret, at: call.now)
                try client.require(.deviceCode)
                let codes = DeviceCodes(device: core.makeCode(), user: UserCode.make(core.entropy))
                return try await core.store.change(call) { [core] writer in
                    let (instance, location) = try core.location(writer)
                    guard location.isNamed(by: input.startUrl) else {
                        throw OAuthError(.invalidRequest, "Invalid startUrl provided")
                    }
                    guard try writer.instanceSettings(of: instance.accountID).allowsDeviceLogin else {
                        throw OAuthError.deviceLoginOff
                    }
                    try writer.deleteClientTokens(expiredBefore: call.now.adding(seconds: -DeviceLimits.afterlife))
                    try core.requireRoom(for: call, writer)
                    try writer.insert(core.authorization(codes, client, call, in: instance.accountID))
                    return Self.response(codes, location)
                }
            }
        }
    }

    private static func response(
        _ codes: DeviceCodes, _ location: InstanceLocation
    ) -> SSOOIDC.StartDeviceAuthorizationResponse {
        let page = "\(location.publicURL)/device"
        return SSOOIDC.StartDeviceAuthorizationResponse(
            deviceCode: Secret(utf8: codes.device), userCode: Secret(utf8: codes.user), verificationUri: page,
            verificationUriComplete: Secret(utf8: "\(page)?user_code=\(codes.user)"),
            expiresIn: Int(DeviceLimits.lifetime),
            interval: Int(PollBook.interval))
    }
}

/// The two codes of a program that waits, before they are hashed.
struct DeviceCodes: Sendable {
    var device: String
    var user: String
}

extension OIDCCore {
    fileprivate func requireRoom(for call: Call, _ reader: any StoreReader) throws {
        let count = try reader.deviceAuthorizationCount(of: call.facts.sourceIP, at: call.now)
        guard count.all < limits.all, count.own < limits.ofAddress else {
            throw OAuthError(.slowDown, "Too many programs wait for somebody to sign in: try again in some minutes")
        }
    }

    fileprivate func authorization(
        _ new: DeviceCodes, _ client: Client, _ call: Call, in accountID: String
    ) -> DeviceAuthorizationRecord {
        DeviceAuthorizationRecord(
            deviceCodeHash: codes.hash(new.device, .device), accountID: accountID,
            userCodeHash: codes.hash(new.user, .user), clientHash: client.hash, clientName: client.registration.name,
            scopes: client.registration.scopes, isRefreshable: client.registration.isRefreshable,
            sourceIP: call.facts.sourceIP, userAgent: String(call.facts.userAgent.prefix(512)), createdAt: call.now,
            expiresAt: call.now.adding(seconds: DeviceLimits.lifetime))
    }
}

extension OAuthError {
    /// An administrator wants it so.
    static let deviceLoginOff = OAuthError(
        .unauthorizedClient,
        "Device login is switched off for this instance: sign in with a browser on the same machine, without "
            + "--use-device-code")
}
