internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import Primitives

extension OIDCCore {
    /// The tokens of a program whose code a person approved; until then that it has to wait (RFC 8628 section 3.5).
    func token(
        forDeviceCode input: SSOOIDC.CreateTokenRequest, _ client: Client, _ call: Call
    ) async throws -> SSOOIDC.CreateTokenResponse {
        guard let code = input.deviceCode else { throw OAuthError.missing("deviceCode") }
        let hash = codes.hash(code.revealed(), .device)
        let waiting = try await store.read { try $0.deviceAuthorization(deviceCodeHash: hash) }
        try requireApproved(waiting, client, call)
        let response = try await store.change(call) { [issuer] writer in
            guard var authorization = try writer.deviceAuthorization(deviceCodeHash: hash),
                authorization.state == .approved, let sessionID = authorization.sessionID,
                let userID = authorization.userID,
                let signIn = try writer.signIn(sessionID, of: userID, at: call.now)
            else { throw OAuthError.invalidGrant }
            call.identified(as: signIn)
            authorization.state = .exchanged
            try writer.update(authorization)
            let family = issuer.family(of: client, scopes: authorization.scopes, signIn, at: call.now)
            try writer.insert(family)
            return try issuer.response(
                family, isRefreshable: authorization.isRefreshable, signIn, at: call.now)
        }
        polls.forget(hash)
        return response
    }

    private func requireApproved(
        _ authorization: DeviceAuthorizationRecord?, _ client: Client, _ call: Call
    ) throws(OAuthError) {
        guard let authorization, authorization.clientHash == client.hash else { throw .invalidGrant }
        guard call.now < authorization.expiresAt else { throw OAuthError(.expiredToken, "Device code has expired") }
        switch authorization.state {
        case .approved: return
        case .exchanged: throw .invalidGrant
        case .denied: throw OAuthError(.accessDenied, "The request was denied")
        case .pending:
            throw polls.isTooSoon(authorization.deviceCodeHash, at: call.now)
                ? OAuthError(.slowDown, "Polling too fast: wait \(PollBook.interval) s between requests")
                : OAuthError(.authorizationPending, "Authorization is pending")
        }
    }
}
