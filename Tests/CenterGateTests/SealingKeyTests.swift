import AWSProtocols
import CenterStore
import Platform
import Primitives
import SigV4
import Testing

@testable import CenterGate

@Suite("Keys that seal session tokens")
struct SealingKeyTests {
    private static let hour: Int64 = 3600

    /// Rotates as `twinlock center keys rotate` does, beside the running center.
    private func rotate(_ center: Center, endingSessions: Bool = false, after seconds: Int64 = 0) async throws
        -> Timestamp
    {
        let ring = SealingKeyRing(center.sealer)
        return try await center.store.write { writer in
            try ring.rotate(writer, endingSessions: endingSessions, at: Center.now.adding(seconds: seconds))
        }
    }

    private func refresh(_ center: Center, after seconds: Int64) async throws {
        try await center.gate.sessions.keys.refresh(center.store, at: Center.now.adding(seconds: seconds))
    }

    private func keyID(of credentials: AWSCredentials) throws -> [UInt8] {
        let token = try #require(credentials.sessionToken).revealed()
        return Array(try #require(Base64.decode(token))[1..<5])
    }

    @Test("are rotated under a running center, and the retired one opens for 36 hours and no longer")
    func retirement() async throws {
        try await Center.with { center in
            let root = try center.session(of: .root, lasting: 48 * Self.hour)
            let moment = try await rotate(center)
            try await refresh(center, after: 1)
            let later = try center.session(of: .root, lasting: 48 * Self.hour) { $0.issuedAt = moment }
            #expect(try keyID(of: root) != keyID(of: later))
            for minutes: Int64 in [0, 60, 35 * 60 + 59] {
                let time = moment.adding(seconds: minutes * 60)
                #expect(await center.refusal(root, at: time) == nil)
                #expect(await center.refusal(later, at: time) == nil)
            }
            let over = moment.adding(seconds: 36 * Self.hour + 60)
            #expect(await center.refusal(root, at: over)?.code == "InvalidClientTokenId")
            #expect(await center.refusal(later, at: over) == nil)
            // Then it is gone for good, whatever the clock says.
            try await refresh(center, after: 36 * Self.hour + 66)
            #expect(try await center.store.read { try $0.sealingKeys() }.count == 1)
            #expect(await center.refusal(root) != nil)
        }
    }

    @Test("seal until the next one is in force, and not a moment longer")
    func changeOver() async throws {
        try await Center.with { center in
            let moment = try await rotate(center)
            try await refresh(center, after: 0)
            let before = try center.session(of: .root) { $0.issuedAt = moment.adding(seconds: -1) }
            let after = try center.session(of: .root) { $0.issuedAt = moment }
            let keys = try await center.store.read { try $0.sealingKeys() }
            #expect(keys.map { Hex.decode($0.id) } == [try keyID(of: before), try keyID(of: after)])
            #expect(keys.map(\.retiredAt) == [moment, nil] && keys[1].inForceFrom == moment)
            // A clock that is behind finds one too.
            let early = try center.session(of: .root) { $0.issuedAt = Timestamp(seconds: 0) }
            #expect(try keyID(of: early) == keyID(of: before))
        }
    }

    @Test("open again after a restart, old and new")
    func restart() async throws {
        try await Center.with { center in
            let old = try center.session(of: .root)
            _ = try await rotate(center)
            try await refresh(center, after: 6)
            let new = try center.session(of: .root) { $0.issuedAt = Center.now.adding(seconds: 6) }
            let again = SessionSealer(center.sealer)
            try await again.keys.refresh(center.store, at: Center.now)
            for credentials in [old, new] {
                let token = try #require(credentials.sessionToken)
                #expect(again.claims(of: token, accessKeyID: credentials.accessKeyID, at: Center.now) != nil)
            }
        }
    }

    @Test("are rotated any number of times, each session with the key that sealed it")
    func manyRotations() async throws {
        try await Center.with { center in
            var sessions: [AWSCredentials] = []
            for number: Int64 in 0..<6 {
                let time = number * 10
                sessions.append(try center.session(of: .root) { $0.issuedAt = Center.now.adding(seconds: time) })
                _ = try await rotate(center, after: time)
                try await refresh(center, after: time + 6)
            }
            #expect(Set(try sessions.map(keyID)).count == 6)
            for session in sessions {
                #expect(await center.refusal(session, at: Center.now.adding(seconds: 60)) == nil)
            }
        }
    }

    @Test("that are replaced to end all sessions end them at once")
    func endingSessions() async throws {
        try await Center.with { center in
            let old = try center.session(of: .root)
            _ = try await rotate(center)
            _ = try await rotate(center, endingSessions: true)
            try await refresh(center, after: 0)
            #expect(await center.refusal(old)?.code == "InvalidClientTokenId")
            let new = try center.session(of: .root)
            #expect(await center.refusal(new) == nil)
            #expect(try await center.store.read { try $0.sealingKeys() }.count == 1)
        }
    }

    @Test("refuse a token that names a key which is not there, or another one")
    func unknownKey() async throws {
        try await Center.with { center in
            let session = try center.session(of: .root)
            _ = try await rotate(center)
            try await refresh(center, after: 6)
            let other = try center.session(of: .root) { $0.issuedAt = Center.now.adding(seconds: 6) }
            let token = try #require(session.sessionToken).revealed()
            var bytes = try #require(Base64.decode(token))
            for id in [[0, 0, 0, 0], try keyID(of: other)] as [[UInt8]] {
                bytes.replaceSubrange(1..<5, with: id)
                let forged = AWSCredentials(
                    accessKeyID: session.accessKeyID, secretAccessKey: session.secretAccessKey,
                    sessionToken: Secret(utf8: Base64.encode(bytes)))
                #expect(await center.refusal(forged)?.code == "InvalidClientTokenId")
            }
        }
    }

}
