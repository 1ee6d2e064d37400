import AWSModels
import AWSProtocols
import Foundation
import Primitives
import Testing

@Suite("Policies that AWS judged", .enabled(if: Vectors.arePresent, Vectors.absent))
struct PolicyVectorTests {
    @Test("are taken by CreatePolicy where AWS took them", arguments: Vectors.cases("createpolicy-valid.json"))
    func valid(_ vector: JSON) async throws {
        let world = try await World()
        let text = try #require(vector["document_text"]?.stringValue)
        #expect(try await world.error(IAM.createPolicy, .init(policyName: "p", policyDocument: text)) == nil)
    }

    @Test("are refused in AWS's words where it refused them", arguments: Vectors.cases("createpolicy-invalid.json"))
    func invalid(_ vector: JSON) async throws {
        let world = try await World()
        let text = try #require(vector["document_text"]?.stringValue)
        let error = try await world.error(IAM.createPolicy, .init(policyName: "p", policyDocument: text))
        #expect(error?.code == vector["code"]?.stringValue)
        let message = vector["message"]?.stringValue?.replacingOccurrences(of: "<partition>", with: "aws")
            .replacingOccurrences(of: "<region>", with: "us-east-1")
        #expect(error?.message == message)
        #expect(error.map { Int64($0.httpStatus) } == vector["http_status"]?.integerValue)
    }

    @Test("are simulated as others recorded", arguments: Vectors.cases("simulate-custom-policy.json"))
    func simulation(_ vector: JSON) async throws {
        let world = try await World()
        let simulate = try #require(vector["simulate"])
        let answer = try await world.call(
            IAM.simulateCustomPolicy,
            .init(
                policyInputList: simulate.documents("PolicyInputList") ?? [],
                permissionsBoundaryPolicyInputList: simulate.documents("PermissionsBoundaryPolicyInputList"),
                actionNames: simulate.texts("ActionNames") ?? [], resourceArns: simulate.texts("ResourceArns"),
                resourcePolicy: simulate.document("ResourcePolicy"),
                resourceOwner: simulate["ResourceOwner"]?.stringValue, callerArn: simulate["CallerArn"]?.stringValue,
                contextEntries: simulate["ContextEntries"]?.arrayValue?.map { entry in
                    IAM.ContextEntry(
                        contextKeyName: entry["ContextKeyName"]?.stringValue,
                        contextKeyValues: entry.texts("ContextKeyValues"),
                        contextKeyType: entry["ContextKeyType"]?.stringValue)
                }))
        let expected = try #require(vector["expected"]?.stringValue)
        #expect(Set(answer.evaluationResults?.map(\.evalDecision) ?? []) == [expected])
    }
}

extension JSON {
    fileprivate func texts(_ name: String) -> [String]? {
        self[name]?.arrayValue?.compactMap(\.stringValue)
    }

    fileprivate func document(_ name: String) -> String? {
        guard let value = self[name], value != .null else { return nil }
        return value.stringValue ?? value.text
    }

    fileprivate func documents(_ name: String) -> [String]? {
        self[name]?.arrayValue?.map { $0.stringValue ?? $0.text }
    }
}
