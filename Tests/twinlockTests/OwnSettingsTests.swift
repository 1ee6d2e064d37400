import Sessions
import SharedConfig
import Testing

@testable import twinlock

struct OwnSettingsTests {
    @Test(arguments: ["", "# nothing\n\n", "sso_cache = shared", "sso_cache=shared # as aws"])
    func theSharedCacheIsUsedUnlessAnotherIsAskedFor(text: String) throws {
        #expect(try OwnSettings(text, path: "p").ssoCache == .shared)
    }

    @Test func theVaultIsAskedForByName() throws {
        #expect(try OwnSettings("\n  sso_cache =\tvault\r\n", path: "p").ssoCache == .vault)
    }

    @Test(arguments: ["sso_cache = valut", "sso_cach = vault", "sso_cache", "[twinlock]", "sso_cache = "])
    func whatIsNotKnownIsAnErrorWithItsLine(line: String) {
        let error = #expect(throws: SessionError.self) { try OwnSettings("\n\(line)\n", path: "p") }
        #expect(error?.location?.line == 2 && error?.hint?.contains("sso_cache = vault") == true)
    }
}
