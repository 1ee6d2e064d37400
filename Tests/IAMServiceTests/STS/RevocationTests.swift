import AWSProtocols
import CenterGate
import CenterStore
import Primitives
import SigV4
import Testing

@Suite struct RevocationTests {
    private func revoke(_ id: String, in center: STSCenter, after seconds: Int64 = 0) async throws {
        try await center.store.write { writer in
            try writer.revokeSessions(of: id, in: STSCenter.account, at: STSCenter.now.adding(seconds: seconds))
        }
    }

    private func isAccepted(_ session: AWSCredentials, by center: STSCenter) async throws -> Bool {
        let error = try await center.call("GetCallerIdentity", as: session).error
        if let error {
            #expect(
                error
                    == ServiceError(
                        code: "ExpiredToken", message: "The security token included in the request is expired",
                        httpStatus: 403))
        }
        return error == nil
    }

    /// A session of alice's, a role session made with it, one made with that, and one made with the key itself.
    private struct Chain {
        let key: AWSCredentials
        let role: String
        let own: AWSCredentials
        let first: AWSCredentials
        let second: AWSCredentials
        let direct: AWSCredentials

        init(_ center: STSCenter) async throws {
            key = try await center.user("alice")
            role = try await center.role("Target", trusts: trust(STSCenter.account))
            own = try await center.sessionToken(key)
            first = try center.credentials(try await center.assume(role, as: own)).0
            second = try center.credentials(try await center.assume(role, as: first)).0
            direct = try center.credentials(try await center.assume(role, as: key)).0
        }
    }

    @Test func aRevokedSessionEndsWithAllThatWasMadeFromIt() async throws {
        try await STSCenter.with { center in
            let chain = try await Chain(center)
            for session in [chain.own, chain.first, chain.second, chain.direct] {
                #expect(try await isAccepted(session, by: center))
            }
            try await revoke(chain.own.accessKeyID, in: center)
            for session in [chain.own, chain.first, chain.second] {
                #expect(try await isAccepted(session, by: center) == false)
            }
            #expect(try await isAccepted(chain.direct, by: center))
            #expect(try await center.assume(chain.role, as: chain.first).error?.code == "ExpiredToken")
            #expect(try await isAccepted(try await center.sessionToken(chain.key), by: center))
        }
    }

    @Test func aRevokedSessionInTheMiddleLeavesWhatItCameFrom() async throws {
        try await STSCenter.with { center in
            let chain = try await Chain(center)
            try await revoke(chain.first.accessKeyID, in: center)
            #expect(try await isAccepted(chain.own, by: center))
            #expect(try await isAccepted(chain.first, by: center) == false)
            #expect(try await isAccepted(chain.second, by: center) == false)
        }
    }

    @Test func aLongLivedKeysSessionsEndUntilNowAndTheKeyDoesNot() async throws {
        try await STSCenter.with { center in
            let chain = try await Chain(center)
            try await revoke(chain.key.accessKeyID, in: center, after: 1)
            for session in [chain.own, chain.first, chain.second, chain.direct] {
                #expect(try await isAccepted(session, by: center) == false)
            }
            let later = try await center.sessionToken(chain.key, after: 2)
            #expect(try await center.call("GetCallerIdentity", as: later, after: 2).error == nil)
        }
    }

    @Test func deactivatingOrDeletingAKeyEndsNoSession() async throws {
        try await STSCenter.with { center in
            let chain = try await Chain(center)
            let id = chain.key.accessKeyID
            try await center.store.write { try $0.setActive(false, accessKey: id, in: STSCenter.account) }
            for session in [chain.own, chain.second] { #expect(try await isAccepted(session, by: center)) }
            try await center.store.write { try $0.deleteAccessKey(id, in: STSCenter.account) }
            for session in [chain.own, chain.second] { #expect(try await isAccepted(session, by: center)) }
            #expect(try await center.call("GetCallerIdentity", as: chain.key).error?.code == "InvalidClientTokenId")
        }
    }

    @Test func whoCannotSignLearnsNothingOfARevocation() async throws {
        try await STSCenter.with { center in
            let chain = try await Chain(center)
            try await revoke(chain.own.accessKeyID, in: center)
            let forged = AWSCredentials(
                accessKeyID: chain.own.accessKeyID, secretAccessKey: Secret(utf8: "guess"),
                sessionToken: chain.own.sessionToken)
            #expect(try await center.call("GetCallerIdentity", as: forged).error?.code == "SignatureDoesNotMatch")
        }
    }

    /// A role that assumes itself, over and over within a moment.
    @Test func aChainCannotBeMadeSoLongThatItForgetsWhereItBegan() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let role = try await center.role("Target", trusts: trust(STSCenter.account))
            let first = try center.credentials(try await center.assume(role, as: alice)).0
            var (last, length) = (first, 0)
            while length < 200 {
                let answer = try await center.assume(role, as: last)
                guard answer.error == nil else {
                    #expect(answer.error?.code == "ValidationError")
                    break
                }
                (last, length) = (try center.credentials(answer).0, length + 1)
            }
            #expect(length == SessionChain.limit)
            try await revoke(first.accessKeyID, in: center)
            #expect(try await isAccepted(last, by: center) == false)
        }
    }

    /// As a process does that renews its session by itself each hour.
    @Test func aChainThatGoesOnForDaysForgetsWhatEndedLongAgo() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let role = try await center.role("Target", trusts: trust(STSCenter.account))
            var session = try center.credentials(try await center.assume(role, as: alice)).0
            for hour in 1...100 {
                session = try center.credentials(
                    try await center.assume(role, as: session, after: Int64(hour) * 3500)
                ).0
            }
            #expect(try center.claims(session).chain.links.count < 45)
        }
    }

    /// The command reads the machine's clock; the center's own stands still until that has caught up.
    @Test func aClockThatIsBehindLeavesNoSessionOut() async throws {
        try await STSCenter.with { center in
            let chain = try await Chain(center)
            try await center.store.write { writer in
                try writer.note(EventLogHeadRecord(sequence: 1, hash: "", at: STSCenter.now))
            }
            try await revoke(chain.key.accessKeyID, in: center, after: -200)
            for session in [chain.own, chain.first, chain.second, chain.direct] {
                #expect(try await isAccepted(session, by: center) == false)
            }
        }
    }

    @Test func revokingOnceMoreWithAClockThatWasSetBackBringsNoSessionBack() async throws {
        try await STSCenter.with { center in
            let chain = try await Chain(center)
            try await revoke(chain.key.accessKeyID, in: center, after: 1)
            try await revoke(chain.key.accessKeyID, in: center, after: -200)
            for session in [chain.own, chain.direct] { #expect(try await isAccepted(session, by: center) == false) }
        }
    }

    @Test func revocationsGoWhenTheLongestSessionsWouldHaveEnded() async throws {
        try await STSCenter.with { center in
            for number in 0..<100 {
                let moment = STSCenter.now.adding(seconds: Int64(number) * 3600)
                try await center.store.write { writer in
                    try writer.revokeSessions(of: "ASIA\(number)", in: STSCenter.account, at: moment)
                }
            }
            let kept = try await center.store.read { try $0.revocations() }
            #expect(kept.count == 38 && kept.allSatisfy { $0.revokedAt.seconds > STSCenter.now.seconds + 61 * 3600 })
        }
    }
}
