import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Platform
import Primitives
import Testing

@testable import IdentityCenter

@Suite("The portal API")
struct PortalTests {
    /// A person who is signed in and has one role for two hours, and the portal that gives it.
    private struct Desk {
        let world: OIDCWorld
        let session: SignInSessionRecord
        let token: Secret
        let portal: PortalOperations
        let sessions: SessionSealer

        init(scopes: [String]? = ["sso:account:access"]) async throws {
            world = try await OIDCWorld()
            session = try await world.signIn()
            let waiting = try await world.start(world.client(scopes: scopes))
            try await world.approve(waiting, by: session)
            token = try #require(try await world.poll(waiting).accessToken)
            sessions = SessionSealer(Sealer(key: CenterKey(entropy: .system), entropy: .system))
            portal = PortalOperations(
                world.core, assignments: Assignments(store: world.store), sessions: sessions)
            let now = world.now
            let set = PermissionSetRecord(
                arn: "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef",
                instanceARN: OIDCWorld.instanceARN, name: "Reader", createdAt: now, sessionDuration: 7200)
            let request = AssignmentRequestRecord(
                instanceARN: OIDCWorld.instanceARN, id: "r1", kind: .assignmentCreation,
                accountID: OIDCWorld.account, permissionSetARN: set.arn, principal: .user("user-alice"),
                createdAt: now)
            try await world.store.write { writer in
                try writer.insert(set)
                try writer.insert(request, forgettingBefore: now)
            }
            _ = try await AssignmentWork(store: world.store, entropy: .system).run(at: now)
        }

        func credentials(_ role: String = "Reader", in account: String = OIDCWorld.account) async throws
            -> SSO.RoleCredentials
        {
            let input = SSO.GetRoleCredentialsRequest(roleName: role, accountId: account, accessToken: token)
            let answer = try await portal.getRoleCredentials.begin(input, world.call()).run()
            return try #require(answer.roleCredentials)
        }

        func claims(_ credentials: SSO.RoleCredentials) throws -> SessionClaims {
            let token = try #require(credentials.sessionToken)
            let id = try #require(credentials.accessKeyId)
            return try #require(sessions.claims(of: token, accessKeyID: id, at: world.now))
        }
    }

    @Test("credentials last as the permission set says, and name the person and the sign-in")
    func credentials() async throws {
        let desk = try await Desk()
        desk.world.wait(seconds: 3000)
        let credentials = try await desk.credentials()
        let claims = try desk.claims(credentials)
        #expect(claims.expiresAt == desk.world.now.adding(seconds: 7200))
        #expect(credentials.expiration == Int(claims.expiresAt.milliseconds))
        guard case .role(_, let name) = claims.principal else { throw PageWorld.Unexpected(answer: "no role") }
        #expect(name == "alice")
        #expect(claims.chain.longLivedKeyID == "user-alice")
        #expect(claims.chain.parentAccessKeyID == desk.session.id)
        #expect(claims.mfaSince == nil)
    }

    @Test("roles know of the second factor where the settings say so, and only of a real one")
    func secondFactor() async throws {
        let desk = try await Desk()
        try await desk.world.change { $0.tellsMFAInRoleSessions = true }
        #expect(try desk.claims(try await desk.credentials()).mfaSince == nil)
        var session = desk.session
        session.secondFactorAt = desk.world.now
        let confirmed = session
        try await desk.world.store.write { try $0.update(confirmed) }
        #expect(try desk.claims(try await desk.credentials()).mfaSince == desk.world.now)
        try await desk.world.change { $0.tellsMFAInRoleSessions = false }
        #expect(try desk.claims(try await desk.credentials()).mfaSince == nil)
    }

    @Test("what is not assigned is no access, whether or not it exists")
    func unassigned() async throws {
        let desk = try await Desk()
        for (role, account) in [("Other", OIDCWorld.account), ("Reader", "210987654321"), ("", "")] {
            await #expect(throws: PortalOperations.noAccess) { try await desk.credentials(role, in: account) }
        }
        _ = try await desk.world.store.write { writer in
            try writer.deleteAssignment(
                of: .user("user-alice"),
                to: "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef",
                in: OIDCWorld.account)
        }
        await #expect(throws: PortalOperations.noAccess) { try await desk.credentials() }
    }

    @Test("signing out ends the token at once, and so does disabling the person", arguments: [true, false])
    func over(_ isLogout: Bool) async throws {
        let desk = try await Desk()
        _ = try await desk.credentials()
        if isLogout {
            _ = try await desk.portal.logout.begin(.init(accessToken: desk.token), desk.world.call()).run()
        } else {
            try await desk.world.disable("alice")
        }
        #expect(try await refusal { try await desk.credentials() } == "UnauthorizedException")
        #expect(
            try await refusal {
                try await desk.portal.logout.begin(.init(accessToken: desk.token), desk.world.call()).run()
            } == "UnauthorizedException")
    }

    @Test("lists go on where they stopped, and tokens of lists are ours")
    func lists() async throws {
        let desk = try await Desk()
        let accounts = try await desk.portal.listAccounts.begin(
            .init(maxResults: 1, accessToken: desk.token), desk.world.call()
        ).run()
        #expect(accounts.accountList?.map(\.accountId) == [OIDCWorld.account])
        #expect(accounts.nextToken == nil)
        #expect(
            try await refusal {
                try await desk.portal.listAccounts.begin(
                    .init(nextToken: "x", accessToken: desk.token), desk.world.call()
                ).run()
            } == "InvalidRequestException")
    }
}
