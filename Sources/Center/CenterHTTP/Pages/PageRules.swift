public import CenterGate
import CenterStore
public import IdentityCenter

/// The rules that pages draw, handed in where the program is put together.
public struct PageRules: Sendable {
    let signIn: SignInServices
    let assignments: Assignments
    let gate: Gate
    let operations: [AnyGateOperation]
    let login: LoginService

    /// - Parameters:
    ///   - signIn: who people are.
    ///   - assignments: what they may use.
    ///   - gate: what every act of an administrator passes.
    ///   - operations: the API's, and those that pages alone call.
    ///   - login: who is let in by `aws login`.
    public init(
        signIn: SignInServices, assignments: Assignments, gate: Gate, operations: [AnyGateOperation],
        login: LoginService
    ) {
        self.signIn = signIn
        self.assignments = assignments
        self.gate = gate
        self.operations = operations
        self.login = login
    }
}

extension PageRules {
    /// Whose browser it is.
    func person(_ request: PageRequest) async throws -> SignedInPerson? {
        guard request.cookies[.session] != nil, let session = try await signIn.signIn.session(request.visitor) else {
            return nil
        }
        var isAdministrator = false
        if case .identityStoreUser(let id) = session.person.subject {
            isAdministrator = try await !assignments.roles(ofUser: id, in: session.person.accountID).isEmpty
        }
        return SignedInPerson(session: session, isAdministrator: isAdministrator)
    }

    /// The instance's start URL as AWS's tools accept it.
    func startURL() async throws -> String {
        InstanceNames.startURL(identityStoreID: try await signIn.profile.instance()?.identityStoreID ?? "")
    }

    var routes: [SiteRoute] {
        let (signIn, profile) = (signIn.signIn, signIn.profile)
        var routes = SignInPages(signIn: signIn).routes
        routes += SecondFactorPages(signIn: signIn).routes
        routes += InvitationPages(signIn: signIn).routes
        routes += EnrolmentPages(profile: profile).routes
        routes += DevicePages(profile: profile).routes
        routes += SessionPages(profile: profile).routes
        routes += PasswordPages(profile: profile).routes
        routes += DetailsPages(profile: profile).routes
        routes += PortalPages(profile: profile, assignments: assignments).routes
        routes += LoginPages(login: login, signIn: signIn).routes
        return routes + administration
    }

    private var administration: [SiteRoute] {
        let profile = signIn.profile
        let desk = AdminDesk(gate: gate, assignments: assignments, profile: profile, operations: operations)
        return UserPages(desk: desk).routes + GroupPages(desk: desk).routes + PermissionSetPages(desk: desk).routes
            + AccountPages(desk: desk).routes + SettingsPages(desk: desk, profile: profile).routes
    }
}
