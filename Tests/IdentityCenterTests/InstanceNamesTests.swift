import IdentityCenter
import Platform
import Testing

@Suite struct InstanceNamesTests {
    private let entropy = Entropy { Array(repeating: 0xA5, count: $0) }

    @Test func `names have the shapes that the models demand`() {
        #expect(InstanceNames.instanceARN(entropy: entropy) == "arn:aws:sso:::instance/ssoins-a5a5a5a5a5a5a5a5")
        #expect(InstanceNames.identityStoreID(entropy: entropy) == "d-a5a5a5a5a5")
        #expect(InstanceNames.startURL(identityStoreID: "d-1234567890") == "https://d-1234567890.awsapps.com/start")
    }
}
