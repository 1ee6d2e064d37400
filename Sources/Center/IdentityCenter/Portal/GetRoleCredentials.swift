internal import AWSModels
internal import CenterGate
internal import CenterStore
internal import Primitives

extension PortalOperations {
    /// Credentials of a role that the person is assigned, for as long as the permission set says. They name the sign-in
    /// session and the person, so that disabling the person ends them; signing out does not.
    var getRoleCredentials: GateOperation<SSO.GetRoleCredentialsRequest, SSO.GetRoleCredentialsResponse> {
        GateOperation(SSO.getRoleCredentials) { _, _ in
            .notSubjectToPolicies
        } run: { [self] input, call in
            let signIn = try await signIn(input.accessToken, call).signIn
            guard
                let assigned = try await assignments.role(
                    named: input.roleName, ofUser: signIn.person.id, in: input.accountId)
            else { throw Self.noAccess }
            let claims = claims(of: assigned, signIn, at: call.now)
            return SSO.GetRoleCredentialsResponse(
                roleCredentials: SSO.RoleCredentials(
                    accessKeyId: claims.accessKeyID, secretAccessKey: claims.secretAccessKey,
                    sessionToken: try sessions.token(for: claims), expiration: Int(claims.expiresAt.milliseconds)))
        }
    }

    /// What a role session of the person is.
    func claims(of assigned: AssignedRole, _ signIn: LiveSignIn, at now: Timestamp) -> SessionClaims {
        let role = assigned.role
        var claims = SessionClaims(
            accountID: role.accountID,
            principal: .role(id: role.id, sessionName: assigned.sessionName),
            accessKeyID: AWSIdentifiers.make(
                .temporaryAccessKey, accountID: role.accountID, entropy: core.entropy),
            secretAccessKey: AWSIdentifiers.makeSecretAccessKey(entropy: core.entropy), issuedAt: now,
            expiresAt: Timestamp(seconds: now.seconds).adding(seconds: Self.duration(assigned)),
            parentAccessKeyID: signIn.person.id)
        claims.chain = .behind(person: signIn.person.id, signIn.session, now: now)
        claims.tags = assigned.sessionTags.map { SessionTag(key: $0.key, value: $0.value, isTransitive: false) }
        if signIn.settings.tellsMFAInRoleSessions { claims.mfaSince = signIn.session.secondFactorAt }
        return claims
    }

    /// Seconds: the permission set's, between one hour and twelve.
    private static func duration(_ assigned: AssignedRole) -> Int64 {
        min(max(Int64(assigned.sessionDuration), 3600), 12 * 3600)
    }
}
