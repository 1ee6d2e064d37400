import CenterGate
import Platform
import Primitives
import Testing

@Suite struct IdentifierTests {
    @Test(arguments: AWSIdentifiers.Kind.allCases)
    func anIdTellsItsKindAndAccount(kind: AWSIdentifiers.Kind) {
        for account in ["000000000000", "000000000001", "123456789012", "999999999999", "581039954779"] {
            let id = AWSIdentifiers.make(kind, accountID: account, entropy: .system)
            #expect(id.hasPrefix(kind.rawValue))
            #expect(id.count == ([.accessKey, .temporaryAccessKey, .publicKey].contains(kind) ? 20 : 21))
            #expect(id.dropFirst(4).allSatisfy { "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".contains($0) })
            #expect(AWSIdentifiers.accountID(of: id) == account)
        }
    }

    /// The key that "A short note on AWS KEY ID" (Tal Be'ery, 2023) takes apart.
    @Test func aKeyOfAWSTellsItsAccount() {
        #expect(AWSIdentifiers.accountID(of: "ASIAQNZGKIQY56JQ7WML") == "029608264753")
    }

    @Test func idsDiffer() {
        let ids = (0..<1000).map { _ in AWSIdentifiers.make(.user, accountID: "123456789012", entropy: .system) }
        #expect(Set(ids).count == 1000)
    }

    @Test(arguments: [
        "", "AKIA", "AKIAIOSFODNN7EXAMPLE", "AKIA0123456789012345", "AKIA" + String(repeating: "é", count: 16),
    ])
    func otherIdsTellNothing(id: String) {
        #expect(AWSIdentifiers.accountID(of: id) == nil)
    }

    @Test func secretKeysLookLikeAWSs() {
        let secret = AWSIdentifiers.makeSecretAccessKey(entropy: .system)
        #expect(secret.count == 40)
        #expect(secret != AWSIdentifiers.makeSecretAccessKey(entropy: .system))
    }
}
