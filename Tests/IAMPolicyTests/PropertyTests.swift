import IAMPolicy
import Primitives
import Testing

/// The compiled evaluator against the slow one, over generated policies and requests.
struct PropertyTests {
    @Test(arguments: Array(1...10) as [UInt64])
    func theFastEvaluatorAgreesWithTheSlowOne(seed: UInt64) throws {
        var generator = Generator(dice: Dice(seed: seed))
        var seen: [Verdict: Int] = [:]
        for number in 0..<150 {
            let slow = generator.policies()
            let fast = try compiled(slow)
            for _ in 0..<4 {
                let request = generator.request()
                let expected = SlowEvaluator(request: request).verdict(slow)
                let decision = decide(fastRequest(request), fast)
                seen[expected, default: 0] += 1
                guard decision.verdict != expected else { continue }
                Issue.record("policies \(number): \(decision.verdict), not \(expected): \(request) \(texts(slow))")
                return
            }
        }
        // Were all alike, agreement would say nothing.
        for verdict in [Verdict.allowed, .explicitDeny, .implicitDeny] { #expect(seen[verdict, default: 0] > 30) }
    }

    @Test(arguments: Array(101...104) as [UInt64])
    func whatADecisionNamesIsWhatDecided(seed: UInt64) throws {
        var generator = Generator(dice: Dice(seed: seed))
        for _ in 0..<300 {
            let policies = try compiled(generator.policies())
            let request = fastRequest(generator.request())
            let decision = decide(request, policies)
            switch decision.outcome {
            case .allowed(let statements):
                #expect(decision.denying.isEmpty)
                #expect(statements.allSatisfy { $0.statement.effect == .allow })
                // Only the account's root user needs none.
                #expect(!statements.isEmpty || request.principal.kind == .root)
            case .explicitlyDenied(let statement): #expect(statement.statement.effect == .deny)
            case .implicitlyDenied(let missing):
                #expect(decision.denying.isEmpty)
                #expect(!missing.isEmpty)
            }
        }
    }

    private func compiled(_ policies: SlowPolicies) throws -> PolicySet {
        func attached(_ json: JSON, _ kind: PolicyKind) throws -> AttachedPolicy {
            AttachedPolicy(try PolicyDocument(json.text, kind: kind), source: PolicySource(id: kind.rawValue))
        }
        return PolicySet(
            identity: try policies.identity.map { try attached($0, .identity) },
            permissionsBoundary: try policies.boundary.map { try attached($0, .permissionsBoundary) },
            session: try policies.session.map { try $0.map { try attached($0, .session) } },
            resource: try policies.resource.map { try attached($0, policies.isTrust ? .trust : .resource) })
    }

    private func fastRequest(_ request: SlowRequest) -> PolicyRequest {
        let hasAccount = ![.service, .federated, .anonymous].contains(request.kind)
        return PolicyRequest(
            principal: RequestPrincipal(
                kind: request.kind, accountID: hasAccount ? request.account : nil, arn: request.arn,
                uniqueID: request.uniqueID, roleARN: request.roleARN, roleID: request.roleID, userARN: request.userARN),
            action: request.action, resource: request.resource,
            resourceAccountID: request.isCrossAccount ? "999988887777" : nil, context: RequestContext(request.context))
    }

    private func texts(_ policies: SlowPolicies) -> String {
        let all: [(String, [JSON])] = [
            ("identity", policies.identity), ("boundary", policies.boundary.map { [$0] } ?? []),
            ("session", policies.session ?? []), ("resource", policies.resource.map { [$0] } ?? []),
        ]
        return all.map { name, documents in "\(name): \(documents.map(\.text))" }.joined(separator: " ")
    }
}
