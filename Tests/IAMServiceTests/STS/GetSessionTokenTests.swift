import AWSProtocols
import CenterGate
import CenterStore
import OneTimePassword
import Platform
import Primitives
import SigV4
import Testing

@Suite struct GetSessionTokenTests {
    private func denied(_ message: String) -> ServiceError {
        ServiceError(code: "AccessDenied", message: message, httpStatus: 403)
    }

    private var wrongCode: ServiceError {
        denied("MultiFactorAuthentication failed with invalid MFA one time pass code. ")
    }

    private func mfa(_ serial: String, _ code: String) -> WireFields {
        ["SerialNumber": .string(serial), "TokenCode": .string(code)]
    }

    @Test func aSessionLastsAsLongAsAsked() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice", allows: nil)
            for (asked, lasts) in [(nil, 43_200), (900, 900), (129_600, 129_600)] as [(Int64?, Int64)] {
                let input: WireFields = asked.map { ["DurationSeconds": .integer($0)] } ?? [:]
                let answer = try await center.call("GetSessionToken", as: alice, input)
                let (session, expiration) = try center.credentials(answer)
                #expect(expiration == STSCenter.now.adding(seconds: lasts))
                #expect(session.accessKeyID.hasPrefix("ASIA"))
                #expect(AWSIdentifiers.accountID(of: session.accessKeyID) == STSCenter.account)
                let identity = try await center.call("GetCallerIdentity", as: session).get()
                #expect(identity["Arn"] == .string("arn:aws:iam::123456789012:user/alice"))
                #expect(
                    try await center.call("GetCallerIdentity", as: session, after: lasts).error?.code == "ExpiredToken")
            }
            for asked: Int64 in [899, 129_601] {
                let error = try await center.call("GetSessionToken", as: alice, ["DurationSeconds": .integer(asked)])
                #expect(error.error?.code == "ValidationError")
            }
        }
    }

    @Test func rootsLastAnHourAtMost() async throws {
        try await STSCenter.with { center in
            let root = try await center.root()
            for (asked, lasts) in [(nil, 3600), (900, 900), (43_200, 3600)] as [(Int64?, Int64)] {
                let input: WireFields = asked.map { ["DurationSeconds": .integer($0)] } ?? [:]
                let answer = try await center.call("GetSessionToken", as: root, input)
                #expect(try center.credentials(answer).expiration == STSCenter.now.adding(seconds: lasts))
            }
        }
    }

    @Test func policiesCannotForbidIt() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice", allows: nil)
            let record = try await center.userRecord("alice")
            try await center.store.write { writer in
                try writer.put(
                    InlinePolicyRecord(
                        accountID: STSCenter.account, holder: .user(record.id), name: "None",
                        document: policy(#"{"Effect":"Deny","Action":"*","Resource":"*"}"#)))
            }
            #expect(try await center.call("GetSessionToken", as: alice).error == nil)
            #expect(try await center.call("GetCallerIdentity", as: alice).error == nil)
            #expect(
                try await center.call("GetAccessKeyInfo", as: alice, ["AccessKeyId": .string(alice.accessKeyID)]).error?
                    .code == "AccessDenied")
        }
    }

    @Test func sessionsCannotMakeSessionsOfTheirOwn() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let session = try await center.sessionToken(alice)
            let role = try await center.role("Target", trusts: trust(STSCenter.account))
            let roleSession = try center.credentials(try await center.assume(role, as: session)).0
            for credentials in [session, roleSession] {
                #expect(
                    try await center.call("GetSessionToken", as: credentials).error
                        == denied("Cannot call GetSessionToken with session credentials"))
            }
            #expect(
                try await center.call("GetAccessKeyInfo", as: session, ["AccessKeyId": .string(alice.accessKeyID)])
                    .error?.code == "AccessDenied")
        }
    }

    @Test func aCodeOpensWhatAsksForMFA() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let record = try await center.userRecord("alice")
            try await center.store.write { writer in
                try writer.put(
                    InlinePolicyRecord(
                        accountID: STSCenter.account, holder: .user(record.id), name: "MFA",
                        document: policy(
                            #"""
                            {"Effect":"Deny","NotAction":["sts:GetSessionToken"],"Resource":"*",
                             "Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}
                            """#)))
            }
            #expect(try await center.call("ListUsers", as: alice).error?.code == "AccessDenied")
            let session = try await center.sessionToken(alice, mfa(serial, try STSCenter.code()))
            #expect(try await center.call("ListUsers", as: session, after: 3600).error == nil)
        }
    }

    @Test func aCodeIsGoodOnceAndNeverAgain() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let code = try STSCenter.code()
            #expect(try await center.call("GetSessionToken", as: alice, mfa(serial, code)).error == nil)
            #expect(try await center.call("GetSessionToken", as: alice, mfa(serial, code)).error == wrongCode)
            let earlier = try STSCenter.code(after: -30)
            #expect(try await center.call("GetSessionToken", as: alice, mfa(serial, earlier)).error == wrongCode)
            let next = try STSCenter.code(after: 30)
            #expect(try await center.call("GetSessionToken", as: alice, mfa(serial, next)).error == nil)
        }
    }

    @Test func manyCallsWithOneCodeGetOneSession() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let input = mfa(serial, try STSCenter.code())
            let successes = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<20 {
                    group.addTask { try await center.call("GetSessionToken", as: alice, input).error == nil }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(successes == 1)
        }
    }

    @Test func codesOfOtherStepsAreRefused() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            for seconds: Int64 in [-60, 60, -3600, 3600] {
                let code = try STSCenter.code(after: seconds)
                #expect(try await center.call("GetSessionToken", as: alice, mfa(serial, code)).error == wrongCode)
            }
            let code = try STSCenter.code(after: -30)
            #expect(try await center.call("GetSessionToken", as: alice, mfa(serial, code)).error == nil)
        }
    }

    @Test func onlyTheUsersOwnEnabledDeviceCounts() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            _ = try await center.user("bob")
            let bobs = try await center.device(of: "bob")
            try await center.store.write { writer in
                try writer.insert(
                    MFADeviceRecord(
                        accountID: STSCenter.account, name: "free", seed: STSCenter.seed, createdAt: STSCenter.now))
            }
            let message =
                "MultiFactorAuthentication failed, unable to validate MFA code. Please verify your MFA serial number "
                + "is valid and associated with this user."
            for serial in [bobs, "arn:aws:iam::123456789012:mfa/free", "arn:aws:iam::123456789012:mfa/none"] {
                #expect(
                    try await center.call("GetSessionToken", as: alice, mfa(serial, try STSCenter.code())).error
                        == denied(message))
            }
        }
    }

    @Test func halfOfACodeIsNone() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let message =
                "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code."
            let code = try STSCenter.code()
            #expect(
                try await center.call("GetSessionToken", as: alice, ["SerialNumber": .string(serial)]).error
                    == denied(message))
            #expect(
                try await center.call("GetSessionToken", as: alice, ["TokenCode": .string(code)]).error
                    == denied(message))
            for odd in ["", "12345", "1234567", "abcdef", "１２３４５６"] {
                #expect(
                    try await center.call("GetSessionToken", as: alice, mfa(serial, odd)).error?.code
                        == "ValidationError")
            }
        }
    }

    @Test func wrongCodesThatComeAtOnceAreCountedOneByOne() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let good = try STSCenter.code()
            let wrong = good == "000000" ? "000001" : "000000"
            let refused = try await withThrowingTaskGroup { group in
                for _ in 0..<60 {
                    group.addTask { try await center.call("GetSessionToken", as: alice, mfa(serial, wrong)).error }
                }
                return try await group.reduce(0) { $1 == wrongCode ? $0 + 1 : $0 }
            }
            // Those that are not tried any more are refused in the same words.
            #expect(refused == 60)
            #expect(try await center.call("GetSessionToken", as: alice, mfa(serial, good)).error == wrongCode)
            // Strangers do not learn that guessing is slowed down.
            let stranger = try await center.call("GetSessionToken", as: center.user("bob"), mfa(serial, good)).error
            #expect(stranger?.message.contains("unable to validate MFA code") == true)
        }
    }

    @Test func aMistypedCodeIsNotWrittenToTheLog() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            for code in ["7316542", " 731654", "731654\n"] {
                let refusal = try await center.call("GetSessionToken", as: alice, mfa(serial, code)).error
                #expect(refusal?.code == "ValidationError")
                #expect(refusal?.message.contains("731654") == true)
            }
            let log = String(decoding: try PrivateFile.read(center.logPath), as: UTF8.self)
            #expect(log.contains("at 'tokenCode' failed"))
            #expect(!log.contains("731654"))
        }
    }

    @Test func guessingIsSlowedDown() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let good = try STSCenter.code()
            let wrong = good == "000000" ? "000001" : "000000"
            for _ in 0..<10 {
                #expect(try await center.call("GetSessionToken", as: alice, mfa(serial, wrong)).error == wrongCode)
            }
            // In the very words of a wrong code, which no SDK tries again.
            #expect(try await center.call("GetSessionToken", as: alice, mfa(serial, good)).error == wrongCode)
            #expect(wrongCode.httpStatus == 403)
            let later = try STSCenter.code(after: 900)
            #expect(
                try await center.call("GetSessionToken", as: alice, mfa(serial, later), after: 900).error == nil)
        }
    }

    @Test func neitherCodeNorSecretsReachTheLog() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let code = try STSCenter.code()
            let session = try await center.sessionToken(alice, mfa(serial, code))
            var text = ""
            try AuditLogReader(center.logPath).read { text += $0.text }
            #expect(text.contains(serial))
            #expect(text.contains(session.accessKeyID))
            #expect(!text.contains("\"\(code)\""))
            #expect(!text.contains(session.secretAccessKey.revealed()))
            #expect(!text.contains(try #require(session.sessionToken).revealed()))
        }
    }
}
