import AWSProtocols
import CenterGate
import CenterStore
import IdentityCenter
import Platform
import Primitives

/// Does what administrators ask for, by the operations of the API and through the same gate: in the name of one of the
/// person's roles in the center's own account, with a second factor of the last minutes.
struct AdminDesk: Sendable {
    let gate: Gate
    let assignments: Assignments
    let profile: ProfileService
    private let operations: [String: AnyGateOperation]

    init(
        gate: Gate, assignments: Assignments, profile: ProfileService, operations: [AnyGateOperation]
    ) {
        self.gate = gate
        self.assignments = assignments
        self.profile = profile
        let pairs = operations.map { ("\($0.model.service.id).\($0.model.name)", $0) }
        self.operations = Dictionary(pairs) { first, _ in first }
    }

    /// The work on one request; asks for the second factor first.
    func work(_ request: PageRequest, _ person: SignedInPerson) async throws -> AdminWork {
        guard person.isAdministrator, let userID = person.userID else { throw AdminWork.notAllowed("") }
        guard person.session.hasFreshFactor(at: request.now) else {
            if try await profile.devices(person.session).devices.isEmpty { throw Self.withoutDevice }
            throw ConfirmationNeeded(then: ReturnPath(next: Self.place(request)) ?? ReturnPath("/start/admin"))
        }
        guard let instance = try await profile.instance() else { throw PageProblem.notFound }
        let roles = try await assignments.roles(ofUser: userID, in: person.session.person.accountID)
        return AdminWork(
            desk: self, request: request, callers: roles.map { caller($0, person) }, instance: instance)
    }

    private static let withoutDevice = PageProblem(
        403, "Administration needs a second factor", "Add a device to sign in with, and sign in with it.",
        link: ("Add a device", ReturnPath("/start/devices/add")))

    /// Where to come back to: for a form, the page that it stood on.
    private static func place(_ request: PageRequest) -> String {
        guard request.isPost else {
            let facts = request.facts
            return facts.rawPath + (facts.rawQuery.isEmpty ? "" : "?\(facts.rawQuery)")
        }
        return request.facts.rawPath.split(separator: "/").prefix(4).reduce("") { "\($0)/\($1)" }
    }

    private func caller(_ role: AssignedRole, _ person: SignedInPerson) -> Caller {
        let session = person.session.record
        var claims = SessionClaims(
            accountID: role.role.accountID, principal: .role(id: role.role.id, sessionName: role.sessionName),
            accessKeyID: session.id, secretAccessKey: Secret([]), issuedAt: session.createdAt,
            expiresAt: session.expiresAt, parentAccessKeyID: session.id)
        claims.mfaSince = session.secondFactorAt
        claims.tags = role.sessionTags.map { SessionTag(key: $0.key, value: $0.value, isTransitive: false) }
        return Caller(
            kind: .roleSession(role.role, sessionName: role.sessionName), accountID: role.role.accountID,
            accessKeyID: session.id, session: claims)
    }

    func operation(_ name: String) throws -> AnyGateOperation {
        guard let operation = operations[name] else { throw PageProblem.notFound }
        return operation
    }
}

/// Thrown to have the person confirm first, and then come back.
struct ConfirmationNeeded: Error {
    let then: ReturnPath
}

/// What one request to an administration page does.
struct AdminWork: Sendable {
    let desk: AdminDesk
    let request: PageRequest
    /// The person's roles in the center's account, each as whom something can be done.
    let callers: [Caller]
    let instance: InstanceRecord

    static func notAllowed(_ action: String) -> PageProblem {
        PageProblem(
            403, "You may not do this",
            action.isEmpty
                ? "None of your roles is in the center's own account, where people and permissions are administered."
                : "None of your roles in the center's own account allows \(action).",
            link: ("Your accounts", .portal))
    }

    /// Runs an operation (`SSO Admin.ListPermissionSets`) as the first role that may.
    ///
    /// - Throws: `PageProblem` where no role may; `ServiceError` for what the operation refuses.
    @discardableResult
    func perform(_ name: String, _ input: WireFields = [:]) async throws -> WireFields {
        let operation = try desk.operation(name)
        let caller = try await caller(for: operation, input)
        switch await desk.gate.perform(operation, request.facts, as: caller, input: input) {
        case .success(let output): return output
        case .failure(let error) where error.httpStatus == 403 || error.code.hasPrefix("AccessDenied"):
            throw Self.notAllowed(operation.model.name)
        case .failure(let error): throw error
        }
    }

    /// Whether one of the roles may.
    func may(_ name: String, _ input: WireFields = [:]) async throws -> Bool {
        let operation = try desk.operation(name)
        for caller in callers
        where (try? await desk.gate.allows(operation, request.facts, as: caller, input: input)) == true {
            return true
        }
        return false
    }

    /// Where none may, the first asks, so that it is refused and recorded as everybody else's request.
    private func caller(for operation: AnyGateOperation, _ input: WireFields) async throws -> Caller {
        guard let first = callers.first else { throw Self.notAllowed(operation.model.name) }
        guard callers.count > 1 else { return first }
        for caller in callers
        where (try? await desk.gate.allows(operation, request.facts, as: caller, input: input)) == true {
            return caller
        }
        return first
    }

    /// Input of the identity store's operations.
    func store(_ fields: WireFields = [:]) -> WireFields {
        fields.merging(["IdentityStoreId": .string(instance.identityStoreID)]) { old, _ in old }
    }

    /// Input of sso-admin's.
    func sso(_ fields: WireFields = [:]) -> WireFields {
        fields.merging(["InstanceArn": .string(instance.arn)]) { old, _ in old }
    }

    /// All pages of a list, up to a number that a page can show.
    func all(_ name: String, _ input: WireFields, _ member: String, limit: Int = 500) async throws -> [WireFields] {
        var (items, token): ([WireFields], String?) = ([], nil)
        repeat {
            var input = input
            if let token { input["NextToken"] = .string(token) }
            let output = try await perform(name, input)
            items += output.structures(member)
            token = output.text("NextToken")
        } while token != nil && items.count < limit
        return items
    }

    /// Runs what a form asked for; what the operation refuses is told on the page that `page` draws.
    func doing(
        _ done: ReturnPath, _ body: () async throws -> Void, orShow page: (Mistakes) async throws -> Page
    ) async throws -> PageAnswer {
        do {
            try await body()
            return .go(done)
        } catch let error as ServiceError {
            return .page(try await page(Mistakes(error.message)))
        }
    }
}

extension [String: WireValue] {
    func text(_ name: String) -> String? {
        switch self[name] {
        case .string(let text): text
        case .secret(let secret): secret.revealed()
        default: nil
        }
    }

    func integer(_ name: String) -> Int64? {
        if case .integer(let number)? = self[name] { number } else { nil }
    }

    func flag(_ name: String) -> Bool {
        if case .boolean(let flag)? = self[name] { flag } else { false }
    }

    func time(_ name: String) -> Timestamp? {
        if case .timestamp(let time)? = self[name] { time } else { nil }
    }

    func structure(_ name: String) -> WireFields? {
        if case .structure(let fields)? = self[name] { fields } else { nil }
    }

    func structures(_ name: String) -> [WireFields] {
        guard case .list(let values)? = self[name] else { return [] }
        return values.compactMap { if case .structure(let fields) = $0 { fields } else { nil } }
    }

    func texts(_ name: String) -> [String] {
        guard case .list(let values)? = self[name] else { return [] }
        return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
}
