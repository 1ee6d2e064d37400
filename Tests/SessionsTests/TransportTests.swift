import Platform
import SharedConfig
import Testing

@testable import Sessions

@Suite struct TransportTests {
    @Test(arguments: [
        ("localhost", true), ("a.localhost", true), ("127.9.9.9", true), ("[::1]", true),
        ("127.0.0.1.evil.example", false),
        ("localhost.evil.example", false), ("127.1", false), ("0.0.0.0", false), ("128.0.0.1", false), ("[::2]", false),
        ("127.0.0.256", false),
    ])
    func onlyThisMachineIsLoopback(host: String, isLoopback: Bool) throws {
        #expect(try #require(EndpointURL("http://\(host):7380")).isLoopback == isLoopback)
    }

    @Test(arguments: [
        ("https://H.example", "https://h.example/"), ("http://h:80/x", "http://h/x"), ("http://h:443", "http://h:443/"),
        ("https://[::1]:7380/a/b", "https://[::1]:7380/a/b"),
    ])
    func addressesAreReadAndWritten(text: String, written: String) {
        #expect(EndpointURL(text)?.text == written)
    }

    @Test(arguments: [
        "", "http://", "http://h:", "http://h:99999", "http://u:p@h", "http://h/?q", "http://h/#f", "http://h\\x",
        "http://h /", "http://hé", "http://[::1", "http://[::1]x", "javascript://h", "http://h\r\nHost: x",
    ])
    func whatIsNoAddressIsRefused(text: String) {
        #expect(EndpointURL(text) == nil)
    }

    @Test(arguments: [
        ("http://p:8080", ProxyAddress("p:8080")), ("http://p:8080/", ProxyAddress("p:8080")),
        ("p", ProxyAddress("p:80")),
    ])
    func proxiesAreReadAsCurlDoes(text: String, same: ProxyAddress?) {
        #expect(ProxyAddress(text) == same)
        #expect(same != nil)
    }

    @Test func aProxysPasswordIsDecoded() {
        let proxy = ProxyAddress("http://ann:p%40ss@proxy.example:3128")
        #expect(proxy?.host == "proxy.example")
        #expect(proxy?.port == 3128)
        #expect(proxy?.user == "ann")
        #expect(proxy?.password == "p@ss")
        #expect(ProxyAddress("socks5://p:1") == nil)
        #expect(ProxyAddress("https://p:1") == nil)
    }

    @Test(arguments: [
        ("*", true), ("example.com", true), (".example.com", true), ("*.example.com", true),
        ("a, sts.example.com", true),
        ("sts.example.com:443", true), ("sts.example.com:80", false), ("ample.com", false),
        ("x.sts.example.com", false),
        ("", false),
    ])
    func someHostsAreAskedDirectly(rules: String, isDirect: Bool) throws {
        #expect(ProxyRules.isDirect(try #require(EndpointURL("https://sts.example.com")), rules: rules) == isDirect)
    }

    @Test(
        arguments: [
            (["AWS_REGION": "eu-west-1"], "https://sts.eu-west-1.amazonaws.com/", "eu-west-1"),
            ([:], "https://sts.amazonaws.com/", "us-east-1"),
            (["AWS_REGION": "cn-north-1"], "https://sts.cn-north-1.amazonaws.com.cn/", "cn-north-1"),
            (
                ["AWS_REGION": "us-gov-west-1", "AWS_USE_FIPS_ENDPOINT": "true"],
                "https://sts.us-gov-west-1.amazonaws.com/", "us-gov-west-1"
            ),
            (
                ["AWS_REGION": "us-east-2", "AWS_USE_FIPS_ENDPOINT": "true"],
                "https://sts-fips.us-east-2.amazonaws.com/", "us-east-2"
            ),
            (
                ["AWS_REGION": "us-east-2", "AWS_USE_DUALSTACK_ENDPOINT": "true"], "https://sts.us-east-2.api.aws/",
                "us-east-2"
            ),
            (
                ["AWS_REGION": "eu-west-1", "AWS_STS_REGIONAL_ENDPOINTS": "legacy"], "https://sts.amazonaws.com/",
                "us-east-1"
            ),
            (
                ["AWS_REGION": "me-south-1", "AWS_STS_REGIONAL_ENDPOINTS": "legacy"],
                "https://sts.me-south-1.amazonaws.com/", "me-south-1"
            ),
            (
                ["AWS_ENDPOINT_URL": "http://localhost:7380", "AWS_REGION": "eu-west-1"], "http://localhost:7380/",
                "eu-west-1"
            ),
        ] as [([String: String], String, String)])
    func stsIsFoundAsBotocoreFindsIt(variables: [String: String], url: String, region: String) throws {
        let empty = SharedConfig(
            config: nil, credentials: nil, locations: ConfigLocations(config: "c", credentials: "d"))
        let endpoint = try ServiceEndpoint.sts(ProfileSettings(empty, profile: "default", variables: variables))
        #expect(endpoint.url.text == url)
        #expect(endpoint.signingRegion == region)
    }

    @Test func proxiesComeFromTheEnvironmentButNotFromAWebRequest() {
        let empty = SharedConfig(
            config: nil, credentials: nil, locations: ConfigLocations(config: "c", credentials: "d"))
        func options(_ variables: [String: String]) -> TransportOptions {
            TransportOptions(
                ProfileSettings(empty, profile: "default", variables: variables), environment: .init(variables))
        }
        #expect(options(["HTTPS_PROXY": "a", "https_proxy": "b"]).secureProxy == "b")
        #expect(options(["HTTP_PROXY": "a"]).plainProxy == "a")
        #expect(options(["HTTP_PROXY": "a", "REQUEST_METHOD": "GET"]).plainProxy == nil)
        #expect(options(["AWS_CA_BUNDLE": "/ca.pem"]).certificateBundle == "/ca.pem")
    }
}
