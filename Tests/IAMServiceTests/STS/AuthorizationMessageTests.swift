import AWSProtocols
import CenterGate
import CenterStore
import Primitives
import SigV4
import Testing

@Suite struct AuthorizationMessageTests {
    private func message(_ error: ServiceError?) throws -> String {
        try #require(error?.encodedAuthorizationMessage)
    }

    private func decode(
        _ message: String, as credentials: AWSCredentials, in center: STSCenter
    ) async throws -> Result<WireFields, ServiceError> {
        try await center.call(
            "DecodeAuthorizationMessage", as: credentials, ["EncodedMessage": .string(message)])
    }

    private func decoded(_ message: String, as credentials: AWSCredentials, in center: STSCenter) async throws -> JSON {
        guard case .string(let text)? = try await decode(message, as: credentials, in: center).get()["DecodedMessage"]
        else { throw WireError(expected: "a message") }
        return try JSON.parse(text)
    }

    private let invalid = ServiceError(
        code: "InvalidAuthorizationMessageException", message: "Message is not valid.", httpStatus: 400)

    @Test func aRefusalTellsWhatWasDecidedToWhoMayKnow() async throws {
        try await STSCenter.with { center in
            let admin = try await center.user("admin")
            let limited = try await center.user("limited", allows: "sts:GetCallerIdentity")
            let id = try await center.userRecord("limited").id
            let error = try await center.call("ListUsers", as: limited).error
            let told = try await decoded(try message(error), as: admin, in: center)
            #expect(told["allowed"] == false && told["explicitDeny"] == false)
            #expect(told["matchedStatements"]?["items"] == [] && told["failures"]?["items"] == [])
            let context = try #require(told["context"])
            #expect(context["action"] == "iam:ListUsers")
            #expect(context["resource"] == "arn:aws:iam::123456789012:user/")
            #expect(
                context["principal"]
                    == [
                        "id": .string(id), "name": "limited", "arn": "arn:aws:iam::123456789012:user/limited",
                    ])
            let conditions = try #require(context["conditions"]?["items"]?.arrayValue)
            #expect(conditions.contains(["key": "aws:sourceip", "values": ["items": [["value": "192.0.2.7"]]]]))
        }
    }

    @Test func anExplicitDenyNamesItsStatement() async throws {
        try await STSCenter.with { center in
            let admin = try await center.user("admin")
            let denied = try await center.user("denied")
            let id = try await center.userRecord("denied").id
            try await center.store.write { writer in
                try writer.put(
                    InlinePolicyRecord(
                        accountID: STSCenter.account, holder: .user(id), name: "No",
                        document: policy(
                            #"{"Sid":"NoUsers","Effect":"Deny","Action":"iam:ListUsers","Resource":"*","#
                                + #""Condition":{"Bool":{"aws:SecureTransport":"true"}}}"#)))
            }
            let error = try await center.call("ListUsers", as: denied).error
            let told = try await decoded(try message(error), as: admin, in: center)
            #expect(told["explicitDeny"] == true)
            #expect(
                told["matchedStatements"]?["items"] == [
                    [
                        "statementId": "NoUsers", "effect": "DENY",
                        "principals": ["items": [["value": .string(id)]]], "principalGroups": ["items": []],
                        "actions": ["items": [["value": "iam:ListUsers"]]],
                        "resources": ["items": [["value": "*"]]],
                        "conditions": [
                            "items": [["key": "aws:SecureTransport", "values": ["items": [["value": "true"]]]]]
                        ],
                    ]
                ])
        }
    }

    @Test func decodingNeedsThePermission() async throws {
        try await STSCenter.with { center in
            let limited = try await center.user("limited", allows: "sts:GetCallerIdentity")
            let text = try message(try await center.call("ListUsers", as: limited).error)
            #expect(try await decode(text, as: limited, in: center).error?.code == "AccessDenied")
        }
    }

    @Test func anotherAccountsMessagesStayClosed() async throws {
        try await STSCenter.with { center in
            let limited = try await center.user("limited", allows: "sts:GetCallerIdentity")
            let stranger = try await center.user("stranger", in: "210987654321")
            let text = try message(try await center.call("ListUsers", as: limited).error)
            #expect(try await decode(text, as: stranger, in: center).error == invalid)
        }
    }

    @Test func whatIsNoMessageOrWasAlteredIsRefused() async throws {
        try await STSCenter.with { center in
            let admin = try await center.user("admin")
            let limited = try await center.user("limited", allows: "sts:GetCallerIdentity")
            let text = try message(try await center.call("ListUsers", as: limited).error)
            let token = try #require(try await center.sessionToken(admin).sessionToken)
            for wrong in [
                "x", "not a message", String(text.dropLast()), "Z" + text.dropFirst(), String(text.reversed()),
                text + "AAAA", String(repeating: "A", count: 10_240), token.revealed(),
            ] {
                #expect(try await decode(wrong, as: admin, in: center).error == invalid)
            }
            #expect(
                try await decode(String(repeating: "A", count: 10_241), as: admin, in: center).error?.code
                    == "ValidationError")
        }
    }

    @Test func messagesAreOfOneLengthWhateverTheyTell() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let role = try await center.role("Target", trusts: trust("210987654321"))
            var lengths: Set<Int> = []
            for arn in [role, role + "x", "arn:aws:iam::123456789012:role/" + String(repeating: "a", count: 500)] {
                for id in ["ab", String(repeating: "secret", count: 200)] {
                    let error = try await center.assume(arn, as: alice, ["ExternalId": .string(id)]).error
                    let text = try message(error)
                    lengths.insert(text.utf8.count)
                    let told = try await decoded(text, as: alice, in: center)
                    #expect(!told.text.contains("secret"))
                }
            }
            #expect(lengths.count == 1 && (lengths.first ?? 0) < 4200)
        }
    }
}
