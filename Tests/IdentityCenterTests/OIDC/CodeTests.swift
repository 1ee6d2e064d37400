import CenterStore
import Foundation
import Platform
import Primitives
import Synchronization
import Testing

@testable import IdentityCenter

@Suite("Proof Key for Code Exchange")
struct PKCETests {
    @Test("RFC 7636, appendix B")
    func appendix() {
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        #expect(PKCE.isChallenge(challenge))
        #expect(PKCE.verifies(Secret(utf8: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), challenge))
        #expect(!PKCE.verifies(Secret(utf8: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXK"), challenge))
    }

    @Test(
        "what is no challenge is none",
        arguments: [
            "", "plain", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM=", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c",
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXkA",
        ])
    func challenges(_ text: String) {
        #expect(!PKCE.isChallenge(text))
    }

    @Test("a verifier has 43 to 128 unreserved characters", arguments: [42, 43, 128, 129])
    func lengths(_ count: Int) {
        let verifier = Secret(utf8: String(repeating: "a", count: count))
        #expect(PKCE.verifies(verifier, challenge(of: verifier.revealed())) == (43...128).contains(count))
        let odd = String(repeating: "a", count: 42) + "+"
        #expect(!PKCE.verifies(Secret(utf8: odd), challenge(of: odd)))
    }
}

@Suite("User codes")
struct UserCodeTests {
    @Test("have eight consonants, whatever the bytes")
    func shape() {
        for byte in UInt8.min...UInt8.max {
            let calls = Mutex(0)
            let entropy = Entropy { count in
                calls.withLock { calls in
                    calls += 1
                    return Array(repeating: calls == 1 ? byte : 7, count: count)
                }
            }
            let code = UserCode.make(entropy)
            #expect(code.utf8.count == 9)
            #expect(code.allSatisfy { "BCDFGHJKLMNPQRSTVWXZ-".contains($0) })
            #expect(UserCode.normalized(code) == code)
        }
    }

    @Test(
        "are understood as people type them",
        arguments: [
            ("bcdf-ghjk", "BCDF-GHJK"), ("BCDFGHJK", "BCDF-GHJK"), (" bcdf ghjk ", "BCDF-GHJK"),
            ("BCDF-GHJ", nil), ("BCDF-GHJKL", nil), ("ABCD-EFGH", nil), ("", nil), ("' OR 1=1", nil),
            (String(repeating: "B", count: 100), nil),
        ])
    func typing(_ text: String, _ code: String?) {
        #expect(UserCode.normalized(text) == code)
    }

    @Test("letters are equally likely")
    func evenness() {
        var counts: [Character: Int] = [:]
        for _ in 0..<2500 {
            for letter in UserCode.make(.system) where letter != "-" { counts[letter, default: 0] += 1 }
        }
        // 20 000 letters: 1000 of each, with a deviation of 31.
        #expect(counts.count == 20 && counts.values.allSatisfy { (800...1200).contains($0) })
    }
}

@Suite("Wrong user codes")
struct GuessBookTests {
    @Test("twenty are looked up within ten minutes, whoever else guesses")
    func limit() {
        let (book, now) = (GuessBook(), Timestamp(seconds: 1_800_000_000))
        for _ in 0..<20 {
            #expect(book.admits("mallory", at: now))
            book.noteWrong("mallory", at: now)
        }
        #expect(!book.admits("mallory", at: now))
        #expect(!book.admits("mallory", at: now.adding(seconds: 599)))
        #expect(book.admits("alice", at: now))
        #expect(book.admits("mallory", at: now.adding(seconds: 600)))
    }
}

@Suite("Refresh tokens by themselves")
struct RefreshTokenTests {
    private let codec = RefreshTokenCodec(Sealer(key: CenterKey(entropy: .system), entropy: .system))

    @Test("are read back, and are the same each time")
    func roundTrip() {
        let token = RefreshToken(familyID: Hex.encode(Entropy.system.bytes(16)), generation: 70_000)
        #expect(codec.token(codec.text(of: token)) == token)
        #expect(codec.text(of: token) == codec.text(of: token))
    }

    @Test("no bit of one can be altered")
    func altered() throws {
        let text = codec.text(of: RefreshToken(familyID: Hex.encode(Entropy.system.bytes(16)), generation: 1))
            .revealed()
        let bytes = try #require(Base64.decodeURL(text.dropFirst(3)))
        for index in bytes.indices {
            var bytes = bytes
            bytes[index] ^= 1
            #expect(codec.token(Secret(utf8: "aor" + Base64.encodeURL(bytes))) == nil)
        }
        #expect(codec.token(Secret(utf8: "")) == nil)
        #expect(codec.token(Secret(utf8: "aor")) == nil)
    }
}
