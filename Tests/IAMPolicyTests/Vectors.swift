import Foundation
import IAMPolicy
import Primitives
import Testing

/// Cases recorded elsewhere, kept outside the project: `TWINLOCK_VECTORS`, else `../shared/vectors` beside the package.
enum Vectors {
    static let folder =
        ProcessInfo.processInfo.environment["TWINLOCK_VECTORS"]
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/vectors")
        .standardizedFileURL.path

    static let absent: Comment = "the vectors are absent; set TWINLOCK_VECTORS to their folder"

    static func cases(_ path: String) -> [JSON] {
        guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + path)),
            let cases = try? JSON.parse(bytes)
        else { return [] }
        return cases.arrayValue ?? []
    }
}

/// A document that was given to CreatePolicy, and what AWS answered.
struct JudgedDocument: Sendable, CustomStringConvertible {
    var id: String
    var text: String
    /// Nil: accepted.
    var message: String?

    var description: String { id }

    init(id: String, text: String, message: String?) {
        (self.id, self.text, self.message) = (id, text, message)
    }

    init?(_ json: JSON) {
        guard let id = json["id"]?.stringValue, let text = json["document_text"]?.stringValue else { return nil }
        self.init(id: id, text: text, message: json["message"]?.stringValue.map(Self.bound))
    }

    /// From a recorded conversation: the call's document, and the error if there was one.
    init?(transcript: JSON) {
        guard let id = transcript["id"]?.stringValue, id.contains("TestPolicyDocumentValidity"),
            let steps = transcript["steps"]?.arrayValue,
            let text = steps.compactMap({ $0["params"]?["PolicyDocument"]?.stringValue }).first
        else { return nil }
        let messages = steps.compactMap { $0["recorded"]?["Error"]?["Message"]?.stringValue }
        self.init(id: id, text: text, message: messages.first.map(Self.bound))
    }

    private static func bound(_ message: String) -> String {
        message.replacingOccurrences(of: "<partition>", with: "aws")
            .replacingOccurrences(of: "<region>", with: "us-east-1")
    }

    static let all: [JudgedDocument] =
        (Vectors.cases("iam-policy/createpolicy-valid.json") + Vectors.cases("iam-policy/createpolicy-invalid.json"))
        .compactMap { JudgedDocument($0) }
        + Vectors.cases("iam-sts/transcripts.json").compactMap(JudgedDocument.init(transcript:))
}

/// One action of a call of SimulateCustomPolicy, with the decision that is expected.
struct Simulation: Sendable, CustomStringConvertible {
    var id: String
    var input: JSON
    var expected: String

    var description: String { id }

    static let all: [Simulation] = Vectors.cases("iam-policy/simulate-custom-policy.json").compactMap { json in
        guard let id = json["id"]?.stringValue, let input = json["simulate"],
            let expected = json["expected"]?.stringValue
        else { return nil }
        return Simulation(id: id, input: input, expected: expected)
    }

    private func policies(_ name: String, _ kind: PolicyKind) throws -> [AttachedPolicy] {
        try (input[name]?.arrayValue ?? []).enumerated().map { index, json in
            AttachedPolicy(
                try PolicyDocument(json.text, kind: kind), source: PolicySource(id: "\(name).\(index + 1)"))
        }
    }

    /// The decisions for every resource and action of the call, as SimulateCustomPolicy would make them.
    func decisions() throws -> [Decision] {
        var resourcePolicy: AttachedPolicy?
        if let json = input["ResourcePolicy"], json != .null {
            resourcePolicy = AttachedPolicy(
                try PolicyDocument(json.text, kind: .resource), source: PolicySource(id: "ResourcePolicy"))
        }
        let policies = PolicySet(
            identity: try policies("PolicyInputList", .identity),
            permissionsBoundary: try policies("PermissionsBoundaryPolicyInputList", .permissionsBoundary).first,
            resource: resourcePolicy)
        let caller = input["CallerArn"]?.stringValue ?? "arn:aws:iam::123456789012:user/simulated"
        let principal = try #require(RequestPrincipal(arn: caller))
        var context = RequestContext()
        for entry in input["ContextEntries"]?.arrayValue ?? [] {
            let name = try #require(entry["ContextKeyName"]?.stringValue)
            context[name] = (entry["ContextKeyValues"]?.arrayValue ?? []).compactMap(\.stringValue)
        }
        let owner = input["ResourceOwner"]?.stringValue.flatMap { PrincipalReference(.aws, $0).accountID }
        var decisions: [Decision] = []
        for action in input["ActionNames"]?.arrayValue ?? [] {
            for resource in input["ResourceArns"]?.arrayValue ?? ["*"] {
                let request = PolicyRequest(
                    principal: principal, action: try #require(action.stringValue),
                    resource: try #require(resource.stringValue), resourceAccountID: owner, context: context)
                decisions.append(PolicyEvaluator().decide(request, policies))
            }
        }
        return decisions
    }
}
