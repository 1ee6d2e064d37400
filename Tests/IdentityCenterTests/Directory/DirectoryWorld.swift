import AWSModels
import AWSProtocols
import CenterStore
import IAMPolicy
import IAMService
import IdentityCenter
import Platform
import Primitives
import SigV4
import Testing

@testable import CenterGate

/// A center's directory without a listener and without signatures: calls made as whoever the test says, each validated
/// as the gate does. What policies would be asked is given to the test, not decided.
final class DirectoryWorld: Sendable {
    static let account = "123456789012"
    static let now = Timestamp(seconds: 1_800_000_000)

    let counted: CountingStore
    let instance: InstanceRecord
    private let operations: [String: AnyGateOperation]

    var store: any Store { counted }

    init() async throws {
        counted = CountingStore(try SQLiteStore.inMemory(entropy: .system))
        let all =
            IdentityStoreOperations(store: counted, entropy: .system).all
            + SSOAdminOperations(store: counted, entropy: .system).all
        // Both services tag resources, under names that no other operation has.
        operations = Dictionary(uniqueKeysWithValues: all.map { ($0.model.service.name + "." + $0.model.name, $0) })
        instance = try await counted.write { writer in
            try writer.insert(AccountRecord(id: Self.account, createdAt: Self.now))
            try writer.insert(AccountRecord(id: "210987654321", createdAt: Self.now.adding(seconds: 1)))
            return try #require(try writer.foundInstance(entropy: .system, at: Self.now))
        }
    }

    /// The answer, or the error that a client would get.
    func call<Input: WireStructure, Output: WireStructure>(
        _ operation: ModeledOperation<Input, Output>, _ input: Input, from account: String = DirectoryWorld.account
    ) async throws -> Output {
        let prepared = try prepare(operation.model, input)
        return try Output(fields: try await prepared.begin(call(account)).run())
    }

    /// What the policies are asked before the operation may run.
    func permissions<Input: WireStructure, Output: WireStructure>(
        _ operation: ModeledOperation<Input, Output>, _ input: Input, from account: String = DirectoryWorld.account
    ) async throws -> [AuthorizationRequest] {
        switch try await prepare(operation.model, input).begin(call(account)).authorization {
        case .requests(let requests): requests
        case .notSubjectToPolicies: []
        }
    }

    private func prepare(_ model: OperationModel, _ input: some WireStructure) throws -> AnyGateOperation.Prepared {
        let operation = try #require(operations["\(model.service.name).\(model.name)"])
        try Validator.check(input.fields, against: model.input.schema, style: model.service.validation)
        return try operation.prepare(input.fields)
    }

    private func call(_ account: String) -> Call {
        let facts = RequestFacts(
            requestID: UniqueID.make(.system), sourceIP: "127.0.0.1", userAgent: "test", isSecure: false,
            receivedAt: Self.now, method: "POST", rawPath: "/", rawQuery: "", headers: HeaderList())
        return Call(
            caller: Caller(kind: .root, accountID: account, accessKeyID: "AKIA"), facts: facts, region: "us-east-1",
            now: Self.now)
    }
}

extension DirectoryWorld {
    /// A new user's id.
    func user(_ name: String) async throws -> String {
        try await call(
            IdentityStore.createUser,
            .init(
                identityStoreId: instance.identityStoreID, userName: name,
                name: .init(familyName: "F", givenName: "G"), displayName: name)
        ).userId
    }

    func group(_ name: String) async throws -> String {
        try await call(
            IdentityStore.createGroup, .init(identityStoreId: instance.identityStoreID, displayName: name)
        ).groupId
    }

    func join(_ user: String, _ group: String) async throws -> String {
        try await call(
            IdentityStore.createGroupMembership,
            .init(identityStoreId: instance.identityStoreID, groupId: group, memberId: .init(userId: user))
        ).membershipId
    }

    func permissionSet(_ name: String) async throws -> String {
        let answer = try await call(SSOAdmin.createPermissionSet, .init(name: name, instanceArn: instance.arn))
        return try #require(answer.permissionSet?.permissionSetArn)
    }

    func assign(_ set: String, to principal: AssignmentPrincipal, in account: String = account) async throws {
        _ = try await call(
            SSOAdmin.createAccountAssignment,
            .init(
                instanceArn: instance.arn, targetId: account, targetType: "AWS_ACCOUNT", permissionSetArn: set,
                principalType: principal.type, principalId: principal.id))
        try await work()
    }

    func unassign(_ set: String, from principal: AssignmentPrincipal, in account: String = account) async throws {
        _ = try await call(
            SSOAdmin.deleteAccountAssignment,
            .init(
                instanceArn: instance.arn, targetId: account, targetType: "AWS_ACCOUNT", permissionSetArn: set,
                principalType: principal.type, principalId: principal.id))
        try await work()
    }

    func work() async throws {
        try await AssignmentWork(store: store, entropy: .system).run(at: Self.now)
    }
}
