import AWSModels
import AWSProtocols
import Testing

@Suite("Attacks with simulations")
struct SimulationBombTests {
    private static func policy(statements: Int) -> String {
        let statement = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#
        let all = Array(repeating: statement, count: statements).joined(separator: ",")
        return #"{"Version":"2012-10-17","Statement":[\#(all)]}"#
    }

    @Test("an answer that would name millions of statements is refused and not made")
    func multipliedStatements() async throws {
        let world = try await World()
        let request = IAM.SimulateCustomPolicyRequest(
            policyInputList: [Self.policy(statements: 2500)], actionNames: (0..<25).map { "s3:A\($0)" },
            resourceArns: (0..<20).map { "arn:aws:s3:::b/\($0)" }, maxItems: 500)
        let error = try await world.error(IAM.simulateCustomPolicy, request)
        #expect(error?.code == "InvalidInput")
    }

    @Test("an answer that names many statements once is given")
    func manyStatements() async throws {
        let world = try await World()
        let request = IAM.SimulateCustomPolicyRequest(
            policyInputList: [Self.policy(statements: 500)], actionNames: ["s3:A", "s3:B"])
        let results = try await world.call(IAM.simulateCustomPolicy, request).evaluationResults
        #expect(results?.map { $0.matchedStatements?.count } == [500, 500])
    }
}
