import Platform
import Primitives
import Testing

@testable import Sessions

struct CacheNameTests {
    @Test(.enabled(if: Vectors.exist, Vectors.absent))
    func theNamesAreThoseOfAWSsTools() throws {
        let cases = try #require(Vectors.read("sso/cache-file-names.json").arrayValue)
        var count = 0
        for test in cases {
            let kind = test["kind"]?.stringValue ?? ""
            guard let input = test["input"], let name = name(kind, input) else { continue }
            count += 1
            #expect(name == test["file_stem"]?.stringValue, "\(kind)")
        }
        #expect(count >= 15)
    }

    private func name(_ kind: String, _ input: JSON) -> String? {
        if kind.hasPrefix("sso-token-cache") {
            let text = input.stringValue ?? ""
            return text.hasPrefix("https:")
                ? CacheName.token(session: nil, startURL: text) : CacheName.token(session: text, startURL: "x")
        }
        if kind.hasPrefix("role-credential cache for SSO") {
            return CacheName.roleCredentials(
                session: nil, startURL: input["startUrl"]?.stringValue ?? "",
                accountID: input["accountId"]?.stringValue ?? "", roleName: input["roleName"]?.stringValue ?? "")
        }
        if kind.hasPrefix("login cache") { return CacheName.login(session: input.stringValue ?? "") }
        if kind.hasPrefix("client-registration") {
            return CacheName.registration(
                session: input["session_name"]?.stringValue, startURL: input["startUrl"]?.stringValue ?? "",
                region: input["region"]?.stringValue ?? "",
                scopes: input["scopes"]?.arrayValue?.compactMap(\.stringValue))
        }
        return nil
    }

    @Test func stringsAreWrittenAsPythonWritesThem() {
        #expect(PythonJSON.string("a\"\\\u{7}\u{7F}é😀\n") == #""a\"\\\u0007\u007f\u00e9\ud83d\ude00\n""#)
    }

    /// Computed with Python: sha1(json.dumps({...}, sort_keys=True)).
    @Test func scopesAreAPartOfARegistrationsName() {
        let name = CacheName.registration(
            session: "corp", startURL: "https://d-1.awsapps.com/start", region: "us-east-1",
            scopes: ["sso:account:access", "b"])
        #expect(name == "4687126561d583a90594e48d0a6c550e999aaefe")
    }

    @Test(.enabled(if: Vectors.exist, Vectors.absent)) func theChallengeIsThatOfTheRFC() throws {
        let vector = try Vectors.read("sso/rfc7636-appendix-b.json")
        #expect(
            PKCE(verifier: vector["code_verifier"]?.stringValue ?? "").challenge
                == vector["code_challenge"]?.stringValue)
        let own = PKCE(entropy: .system).verifier.revealed()
        #expect((43...128).contains(own.utf8.count))
        #expect(PKCE(entropy: .system).verifier != PKCE(entropy: .system).verifier)
    }
}
