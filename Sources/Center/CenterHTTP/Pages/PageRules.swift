public import CenterGate
import CenterStore
public import IdentityCenter

/// The rules that pages draw, handed in where the program is put together.
public struct PageRules: Sendable {
    let signIn: SignInServices
    let assignments: Assignments
    let gate: Gate
    let operations: [AnyGateOperation]
    let programs: Programs
    let events: EventLookup

    /// How programs are let in, and what they get.
    public struct Programs: Sendable {
        let login: LoginService
        let device: DeviceLogin
        let authorize: AuthorizeService
        let portal: PortalOperations

        /// `login` is for `aws login`, `device` for codes to compare, `authorize` for programs that open the browser;
        /// `portal` gives credentials.
        public init(
            login: LoginService, device: DeviceLogin, authorize: AuthorizeService, portal: PortalOperations
        ) {
            self.login = login
            self.device = device
            self.authorize = authorize
            self.portal = portal
        }
    }

    /// - Parameters:
    ///   - signIn: who people are.
    ///   - assignments: what they may use.
    ///   - gate: what every act of an administrator passes.
    ///   - operations: the API's, which administrators use through pages.
    ///   - programs: how programs are let in.
    ///   - events: what reads the audit log.
    public init(
        signIn: SignInServices, assignments: Assignments, gate: Gate, operations: [AnyGateOperation],
        programs: Programs, events: EventLookup
    ) {
        self.signIn = signIn
        self.assignments = assignments
        self.gate = gate
        self.operations = operations
        self.programs = programs
        self.events = events
    }
}

extension PageRules {
    /// Whose browser it is.
    func person(_ request: PageRequest) async throws -> SignedInPerson? {
        guard request.cookies[request.sessionCookie] != nil,
            let session = try await signIn.signIn.session(request.visitor)
        else {
            return nil
        }
        // Neither kind of session is good in the other's place.
        guard case .identityStoreUser(let id) = session.person.subject else {
            return request.sessionCookie == .iam ? SignedInPerson(session: session, isAdministrator: false) : nil
        }
        guard request.sessionCookie == .session else { return nil }
        let isAdministrator = try await !assignments.roles(ofUser: id, in: session.person.accountID).isEmpty
        return SignedInPerson(session: session, isAdministrator: isAdministrator)
    }

    /// The instance's start URL as AWS's tools accept it.
    func startURL() async throws -> String {
        InstanceNames.startURL(identityStoreID: try await signIn.profile.instance()?.identityStoreID ?? "")
    }

    var routes: [SiteRoute] {
        let (signIn, profile) = (signIn.signIn, signIn.profile)
        var routes = SignInPages(signIn: signIn).routes
        routes += IAMSignInPages(signIn: signIn).routes
        routes += SecondFactorPages(signIn: signIn).routes
        routes += InvitationPages(signIn: signIn).routes
        routes += EnrolmentPages(profile: profile).routes
        routes += DevicePages(profile: profile).routes
        routes += SessionPages(profile: profile).routes
        routes += PasswordPages(profile: profile).routes
        routes += DetailsPages(profile: profile).routes
        routes += PortalPages(profile: profile, assignments: assignments).routes
        routes += AccessPages(assignments: assignments, portal: programs.portal, gate: gate).routes
        routes += DeviceLoginPages(login: programs.device).routes
        routes += AuthorizePages(authorize: programs.authorize).routes
        routes += LoginPages(login: programs.login, signIn: signIn).routes
        return routes + administration
    }

    /// What the API has no operations for.
    private var own: [AnyGateOperation] {
        let (people, settings) = (signIn.people, signIn.settings)
        return [
            people.inviteUser, people.resetPassword, people.resetMFA, people.disableUser, people.enableUser,
            people.requireNewDevice, people.describeSignIn, settings.getSettings, settings.updateSettings,
            settings.putApplicationLink, settings.deleteApplicationLink, events.operation,
        ]
    }

    private var administration: [SiteRoute] {
        let profile = signIn.profile
        let desk = AdminDesk(gate: gate, assignments: assignments, profile: profile, operations: operations + own)
        return UserPages(desk: desk).routes + GroupPages(desk: desk).routes + PermissionSetPages(desk: desk).routes
            + AccountPages(desk: desk).routes + SettingsPages(desk: desk, profile: profile).routes
            + EventPages(desk: desk).routes
    }
}
