import AWSModels
import AWSProtocols
import CenterStore
import IAMPolicy
import IAMService
import Platform
import Primitives
import SigV4
import Synchronization

@testable import CenterGate

/// A center's IAM without a listener and without signatures: calls made as whoever the test says, each validated as the
/// gate does. What policies would be asked is given to the test, not decided.
final class World: Sendable {
    static let account = "123456789012"

    let store: any Store
    private let operations: [String: AnyGateOperation]
    private let moment = Mutex(Timestamp(seconds: 1_800_000_000))

    init(limits: IAMLimits = IAMLimits()) async throws {
        store = try SQLiteStore.inMemory(entropy: .system)
        let service = IAMOperations(
            store: store, entropy: .system, passwordCost: PasswordCost(logRounds: 4), limits: limits)
        operations = Dictionary(uniqueKeysWithValues: service.all.map { ($0.model.name, $0) })
        let now = now
        try await store.write { try $0.insert(AccountRecord(id: Self.account, createdAt: now)) }
    }

    var now: Timestamp { moment.withLock { $0 } }

    func wait(seconds: Int64) {
        moment.withLock { $0 = $0.adding(seconds: seconds) }
    }

    var operationNames: Set<String> { Set(operations.keys) }

    /// The answer, or the error that a client would get.
    func call<Input: WireStructure, Output: WireStructure>(
        _ operation: ModeledOperation<Input, Output>, _ input: Input, as caller: Caller.Kind = .root
    ) async throws -> Output {
        let prepared = try prepare(operation.model, input)
        return try Output(fields: try await prepared.begin(call(as: caller)).run())
    }

    /// What the policies are asked before the operation may run.
    func permissions<Input: WireStructure, Output: WireStructure>(
        _ operation: ModeledOperation<Input, Output>, _ input: Input, as caller: Caller.Kind = .root
    ) async throws -> [AuthorizationRequest] {
        switch try await prepare(operation.model, input).begin(call(as: caller)).authorization {
        case .requests(let requests): requests
        case .notSubjectToPolicies: []
        }
    }

    /// The error of a call that fails; nil if it succeeds.
    func error<Input: WireStructure, Output: WireStructure>(
        _ operation: ModeledOperation<Input, Output>, _ input: Input, as caller: Caller.Kind = .root
    ) async throws -> ServiceError? {
        do {
            _ = try await call(operation, input, as: caller)
            return nil
        } catch let error as ServiceError {
            return error
        }
    }

    private func prepare(_ model: OperationModel, _ input: some WireStructure) throws -> AnyGateOperation.Prepared {
        guard let operation = operations[model.name] else { throw MissingOperation(name: model.name) }
        try Validator.check(input.fields, against: model.input.schema, style: model.service.validation)
        return try operation.prepare(input.fields)
    }

    private func call(as kind: Caller.Kind) -> Call {
        let facts = RequestFacts(
            requestID: "r", sourceIP: "127.0.0.1", userAgent: "test", isSecure: false, receivedAt: now, method: "POST",
            rawPath: "/", rawQuery: "", headers: HeaderList())
        return Call(
            caller: Caller(kind: kind, accountID: Self.account, accessKeyID: "AKIA"), facts: facts, region: "us-east-1",
            now: now)
    }

    private struct MissingOperation: Error { let name: String }
}

extension World {
    /// A new user, as a caller.
    @discardableResult
    func user(_ name: String, path: String? = nil) async throws -> Caller.Kind {
        _ = try await call(IAM.createUser, .init(path: path, userName: name))
        return .user(try present(try await store.read { try $0.user(named: name, in: Self.account) }))
    }

    /// A role session, as a caller.
    func session(of role: String) async throws -> Caller.Kind {
        _ = try await call(IAM.createRole, .init(roleName: role, assumeRolePolicyDocument: Documents.trustEC2))
        let record = try present(try await store.read { try $0.role(named: role, in: Self.account) })
        return .roleSession(record, sessionName: "s")
    }

    private func present<Record>(_ record: Record?) throws -> Record {
        guard let record else { throw Absent() }
        return record
    }

    private struct Absent: Error {}
}

/// Documents that tests share.
enum Documents {
    static let allowAll =
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}"#
    static let trustEC2 =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"#
        + #""Action":"sts:AssumeRole"}]}"#

    static func trust(_ principal: String) -> String {
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"\#(principal)"},"#
            + #""Action":"sts:AssumeRole"}]}"#
    }
}
