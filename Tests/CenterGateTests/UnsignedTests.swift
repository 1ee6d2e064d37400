import AWSModels
import AWSProtocols
import CenterStore
import IAMPolicy
import Platform
import Primitives
import SigV4
import Testing

@testable import CenterGate

@Suite struct UnsignedTests {
    private static let person = Caller.Kind.identityCenterUser(
        userID: "u-1", userName: "carla", identityStoreID: "d-1234567890")

    private func facts(_ address: String = "192.0.2.7", at time: Timestamp = Center.now) -> RequestFacts {
        RequestFacts(
            requestID: UniqueID.make(.system), sourceIP: address, userAgent: "tests/1.0", isSecure: true,
            receivedAt: time, method: "POST", rawPath: "/", rawQuery: "", headers: ["Host": "localhost:7380"])
    }

    private func logout(
        _ authorization: Authorization = .notSubjectToPolicies,
        _ run: @escaping @Sendable (Call) async throws -> Void = { _ in }
    ) -> AnyGateOperation {
        AnyGateOperation(
            GateOperation(SSO.logout) { _, call in
                GateOperation.Step(authorization) {
                    try await run(call)
                    return EmptyStructure()
                }
            })
    }

    private let input: WireFields = ["accessToken": .string("t")]

    @Test func anUnsignedOperationIsNobodysInTheCentersOwnAccount() async throws {
        try await Center.with { center in
            let result = await center.gate.perform(
                logout { call in
                    #expect(call.caller.isNobody)
                    #expect(call.accountID == Center.account)
                    #expect(call.caller.mfa == .absent)
                }, facts(), body: []
            ) { input }
            #expect(result == .success([:]))
            let event = try #require(try center.events().last)
            #expect(event["userIdentity"] == ["type": "Unknown", "accountId": .string(Center.account)])
            #expect(event["eventSource"] == "sso.amazonaws.com")
            #expect(event["eventName"] == "Logout")
        }
    }

    @Test func theHomeAccountStaysTheOldestWhenOthersCome() async throws {
        try await Center.with { center in
            try await center.store.write { writer in
                try writer.insert(AccountRecord(id: "000000000001", createdAt: Center.now.adding(seconds: 1)))
            }
            let result = await center.gate.perform(
                logout { call in #expect(call.accountID == Center.account) }, facts(), body: []
            ) { input }
            #expect(result == .success([:]))
        }
    }

    @Test func whatIsNotTheModelsIsRefusedAndRecorded() async throws {
        try await Center.with { center in
            let result = await center.gate.perform(logout(), facts(), body: []) { [:] }
            #expect(result.error?.code == "InvalidRequestException")
            let event = try #require(try center.events().last)
            #expect(event["errorCode"] == "InvalidRequestException")
        }
    }

    @Test func noPolicyLetsNobodyOrAPersonDoAnything() async throws {
        try await Center.with { center in
            let question = Authorization.request("sso:Logout", on: "*")
            let result = await center.gate.perform(logout(question), facts(), body: []) { input }
            #expect(result.error?.code == "AccessDenied")
            let caller = Caller(kind: Self.person, accountID: Center.account, accessKeyID: "")
            let allowed = try await center.gate.allows(logout(question), facts(), as: caller, input: input)
            #expect(!allowed)
        }
    }

    @Test func whoIsIdentifiedIsNamedInTheEventOfTheChange() async throws {
        try await Center.with { center in
            let store = center.store
            let result = await center.gate.perform(
                logout { call in
                    let known = call.identified(as: Self.person)
                    #expect(known.accountID == Center.account)
                    _ = try await store.change(known) { writer in
                        try writer.insert(AccountRecord(id: "000000000002", createdAt: Center.now))
                        return EmptyStructure()
                    }
                }, facts(), body: []
            ) { input }
            #expect(result == .success([:]))
            let events = try center.events().filter { $0["eventName"] == "Logout" }
            #expect(events.count == 1)
            #expect(events.first?["userIdentity"]?["userName"] == "carla")
            #expect(events.first?["userIdentity"]?["accessKeyId"] == nil)
        }
    }

    @Test func whatNobodyCausesDoesNotFillTheDiskThoughItSucceedsAndChangesSomething() async throws {
        try await Center.with { center in
            let store = center.store
            for number in 0..<200 {
                let id = String(900_000_000_000 + number)
                let result = await center.gate.perform(
                    logout { call in
                        _ = try await store.change(call) { writer in
                            try writer.insert(AccountRecord(id: id, createdAt: Center.now))
                            return EmptyStructure()
                        }
                    }, facts(), body: []
                ) { input }
                #expect(result == .success([:]))
            }
            let events = try center.events()
            #expect(events.count == RefusalLedger.perSource)
            let accounts = try await store.read { try $0.accounts() }
            #expect(accounts.count == 201)
        }
    }

    @Test func aPagesCallIsJudgedAndRecordedAsTheRoles() async throws {
        try await Center.with { center in
            let role = RoleRecord(
                accountID: Center.account,
                id: AWSIdentifiers.make(.role, accountID: Center.account, entropy: .system), name: "Admins",
                createdAt: Center.now, trustPolicy: "{}")
            try await center.store.write { try $0.insert(role) }
            let claims = SessionClaims(
                accountID: Center.account, principal: .role(id: role.id, sessionName: "carla"), accessKeyID: "",
                secretAccessKey: Secret(utf8: ""), issuedAt: Center.now, expiresAt: Center.now.adding(seconds: 60),
                mfaSince: Center.now, parentAccessKeyID: "sis-1")
            let caller = Caller(
                kind: .roleSession(role, sessionName: "carla"), accountID: Center.account, accessKeyID: "",
                session: claims)
            let input: WireFields = ["UserName": .string("bob")]
            let gate = center.gate
            #expect(try await !gate.allows(deleteUser(), facts(), as: caller, input: input))
            #expect(await gate.perform(deleteUser(), facts(), as: caller, input: input).error?.code == "AccessDenied")
            try await center.attach(
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*","Resource":"*","#
                    + #""Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}"#, to: .role(role.id))
            #expect(try await gate.allows(deleteUser(), facts(), as: caller, input: input))
            #expect(await gate.perform(deleteUser(), facts(), as: caller, input: input) == .success([:]))
            let event = try #require(try center.events().last)
            #expect(
                event["userIdentity"]?["arn"]
                    == .string("arn:aws:sts::\(Center.account):assumed-role/Admins/carla"))
            #expect(event["twinlock"]?["mfa"] == "true")
            #expect(event["twinlock"]?["decision"] == "allowed")
            #expect(try center.events().count == 2)
        }
    }

    @Test func nobodyIsAnybodyInAClosedAccount() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice")
            let user = try await center.userRecord("alice")
            let session = try center.session(of: .user(id: user.id)) { $0.mfaSince = Center.now }
            #expect(await center.refusal(keys) == nil)
            #expect(await center.refusal(session) == nil)
            try await center.store.write { writer in
                var account = try #require(try writer.account(Center.account))
                account.member.status = .suspended
                try writer.update(account)
            }
            #expect(await center.refusal(keys)?.code == "InvalidClientTokenId")
            #expect(await center.refusal(session)?.code == "InvalidClientTokenId")
            #expect(await center.refusal(try await center.root())?.code == "InvalidClientTokenId")
        }
    }
}
