import AWSModels
import AWSProtocols
import CenterGate
import Platform
import Primitives
import SigV4
import Testing

@testable import CenterHTTP

@Suite(.timeLimit(.minutes(2))) struct ProtocolTests {
    /// Tells back what it was asked, and knows one person.
    private static let operations: [AnyGateOperation] = [
        AnyGateOperation(
            GateOperation(SSO.listAccountRoles) { input, call in
                GateOperation.Step(.notSubjectToPolicies) {
                    guard input.accessToken.revealed() == "secret-of-carla" else {
                        throw SSO.Errors.unauthorized("Session token not found or invalid")
                    }
                    _ = call.identified(
                        as: .identityCenterUser(userID: "u-1", userName: "carla", identityStoreID: "d-1234567890"))
                    return SSO.ListAccountRolesResponse(
                        roleList: [SSO.RoleInfo(roleName: "Admin", accountId: input.accountId)])
                }
            }),
        AnyGateOperation(
            GateOperation(SSOOIDC.createToken) { input, _ in
                GateOperation.Step(.notSubjectToPolicies) {
                    throw SSOOIDC.Errors.invalidGrant("no \(input.grantType)")
                }
            }),
        AnyGateOperation(
            GateOperation(Organizations.listRoots) { _, _ in
                GateOperation.Step(.request("organizations:ListRoots", on: "*")) {
                    Organizations.ListRootsResponse(roots: [])
                }
            }),
    ]

    private func exchange(_ center: LiveCenter, _ head: [String], body: String = "") async throws -> String {
        let lines = head + ["Host: \(center.host)", "Content-Length: \(body.utf8.count)", "Connection: close"]
        return try await Wire.exchange(
            lines.joined(separator: "\r\n") + "\r\n\r\n" + body, port: center.port, until: nil)
    }

    private func run(_ body: @escaping @Sendable (LiveCenter) async throws -> Void) async throws {
        try await LiveCenter.run(operations: Self.operations, body)
    }

    @Test(arguments: ["/assignment/roles", "/portal/assignment/roles", "/a/b/assignment/roles"])
    func `A bearer's request is answered at its path, whatever the endpoint's own`(path: String) async throws {
        try await run { center in
            let answer = try await exchange(
                center,
                ["GET \(path)?account_id=111122223333 HTTP/1.1", "x-amz-sso_bearer_token: secret-of-carla"])
            #expect(answer.status == 200)
            #expect(answer.contains(#"{"roleList":[{"roleName":"Admin","accountId":"111122223333"}]}"#))
            #expect(answer.contains("\r\nContent-Type: application/json\r\n"))
            #expect(answer.contains("\r\nCache-Control: no-store\r\n"))
        }
    }

    @Test func `The event names the person, and the token stands nowhere`() async throws {
        try await run { center in
            for token in ["secret-of-carla", "secret-of-nobody"] {
                _ = try await exchange(
                    center, ["GET /assignment/roles?account_id=1 HTTP/1.1", "x-amz-sso_bearer_token: \(token)"])
            }
            var events: [JSON] = []
            try AuditLogReader(center.log).read { record in if let event = record.event { events.append(event) } }
            let known = try #require(events.first)
            #expect(known["eventSource"] == "sso.amazonaws.com")
            #expect(known["userIdentity"]?["type"] == "IdentityCenterUser")
            #expect(known["userIdentity"]?["userName"] == "carla")
            #expect(known["userIdentity"]?["onBehalfOf"]?["userId"] == "u-1")
            #expect(
                known["userIdentity"]?["onBehalfOf"]?["identityStoreArn"]
                    == "arn:aws:identitystore::111122223333:identitystore/d-1234567890")
            let unknown = try #require(events.last)
            #expect(unknown["userIdentity"]?["type"] == "Unknown")
            #expect(unknown["errorCode"] == "UnauthorizedException")
            #expect(unknown["recipientAccountId"] == "111122223333")
            #expect(!JSON.array(events).text.contains("secret-of"))
        }
    }

    @Test func `Refusals come in OAuth's form with AWS's header`() async throws {
        try await run { center in
            let answer = try await exchange(
                center, ["POST /token HTTP/1.1", "Content-Type: application/json"],
                body: #"{"clientId":"c","clientSecret":"s","grantType":"g"}"#)
            #expect(answer.status == 400)
            #expect(answer.contains("\r\nx-amzn-ErrorType: InvalidGrantException\r\n"))
            #expect(answer.contains(#"{"error":"invalid_grant","error_description":"no g"}"#))
        }
    }

    @Test(arguments: [
        ("application/json", "{"), ("application/json", "[]"), ("application/json", #"{"clientId":1}"#),
        ("application/json", #"{"clientId":"a","clientId":"b"}"#), ("application/json", ""),
        ("text/plain", #"{"clientId":"c","clientSecret":"s","grantType":"g"}"#),
        ("application/x-www-form-urlencoded", "clientId=c&clientSecret=s&grantType=g"),
    ])
    func `What is not understood is an invalid request, and recorded`(type: String, body: String) async throws {
        try await run { center in
            let answer = try await exchange(center, ["POST /token HTTP/1.1", "Content-Type: \(type)"], body: body)
            #expect(answer.status == 400)
            #expect(answer.contains("\r\nx-amzn-ErrorType: InvalidRequestException\r\n"))
            #expect(answer.contains(#""error":"invalid_request""#))
            var count = 0
            try AuditLogReader(center.log).read { record in if record.event != nil { count += 1 } }
            #expect(count == 1)
        }
    }

    @Test func `A path that only ends like an operation's is a page's or an object's`() async throws {
        try await run { center in
            let object = try await exchange(center, ["GET /bucket/assignment/roles HTTP/1.1"])
            #expect(object.contains("<Code>NoSuchBucket</Code>") || object.contains("<Code>AccessDenied</Code>"))
            let form = try await exchange(
                center, ["POST /start/token HTTP/1.1", "Content-Type: application/x-www-form-urlencoded"], body: "a=b")
            #expect(!form.contains("x-amzn-ErrorType"))
        }
    }

    @Test func `A signed request to an unsigned operation's path is none of its`() async throws {
        try await run { center in
            let answer = try await Wire.exchange(
                center.signed("sso-oauth", "POST", "/token", body: "{}"), port: center.port)
            #expect(!answer.contains("x-amzn-ErrorType"))
            #expect((400..<500).contains(answer.status))
        }
    }

    @Test func `Another host is refused in the protocol's form`() async throws {
        try await run { center in
            let answer = try await Wire.exchange(
                "POST /token HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                port: center.port, until: nil)
            #expect(answer.status == 421)
            #expect(answer.contains("x-amzn-ErrorType: InvalidRequest"))
        }
    }

    @Test func `A bearer token twice is refused`() async throws {
        try await run { center in
            let answer = try await exchange(
                center,
                [
                    "GET /assignment/roles?account_id=1 HTTP/1.1", "x-amz-sso_bearer_token: secret-of-carla",
                    "x-amz-sso_bearer_token: other",
                ])
            #expect(answer.status == 400)
        }
    }

    @Test(arguments: [
        ("AWSOrganizationsV20161128.ListRoots", "{}", 200, #"{"Roots":[]}"#),
        ("AWSOrganizationsV20161128.ListRoots", "", 200, #"{"Roots":[]}"#),
        ("AWSOrganizationsV20161128.ListRoots", #"{"MaxResults":"1"}"#, 400, "SerializationException"),
        ("AWSOrganizationsV20161128.ListRoots", #"{"MaxResults":21}"#, 400, "InvalidInputException"),
        ("AWSOrganizationsV20161128.Nothing", "{}", 400, "UnknownOperationException"),
        ("ListRoots", "{}", 400, "UnknownOperationException"),
    ])
    func `JSON operations are found by their target`(
        target: String, body: String, status: Int, text: String
    ) async throws {
        try await run { center in
            let request = center.signed(
                "organizations", "POST", "/", body: body,
                headers: ["Connection": "close"], target: target)
            let answer = try await Wire.exchange(request, port: center.port, until: nil)
            #expect(answer.status == status)
            #expect(answer.contains(text))
            #expect(answer.contains("\r\nContent-Type: application/x-amz-json-1.1\r\n"))
        }
    }

    @Test func `A signature for another service does not open this one`() async throws {
        try await run { center in
            let request = center.signed(
                "iam", "POST", "/", body: "{}",
                headers: ["Connection": "close"], target: "AWSOrganizationsV20161128.ListRoots")
            let answer = try await Wire.exchange(request, port: center.port, until: nil)
            #expect(answer.status == 400)
            #expect(answer.contains("InvalidSignatureException"))
        }
    }
}
