import IAMPolicy
import SigV4
import Testing

@testable import CenterHTTP

@Suite struct ConfigurationTests {
    @Test(arguments: [
        ("127.0.0.1:7380", "127.0.0.1", 7380), ("[::1]:0", "::1", 0), ("localhost:65535", "localhost", 65535),
        ("0.0.0.0:80", "0.0.0.0", 80),
    ])
    func `An address to listen on is a host and a port`(text: String, host: String, port: Int) {
        let address = ListenAddress(text)
        #expect(address?.host == host)
        #expect(address?.port == port)
    }

    @Test(arguments: [
        "", ":80", "localhost", "localhost:", "localhost:65536", "localhost:-1", "::1:80", "a:+1", "[]:1",
    ])
    func `Anything else is no address to listen on`(text: String) {
        #expect(ListenAddress(text) == nil)
    }

    @Test(arguments: [
        ("https://ID.example.com", "https://id.example.com"), ("http://localhost:7380/", "http://localhost:7380"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"), ("https://10.0.0.1", "https://10.0.0.1"),
    ])
    func `A public URL is an origin`(text: String, expected: String) {
        #expect(PublicURL(text)?.description == expected)
    }

    @Test(arguments: [
        "", "id.example.com", "ftp://a", "https://", "https://a/b", "https://a?b", "https://u@a", "https://a b",
        "https://[::1", "https://[zz]", "https://a:99999",
    ])
    func `Anything else is no public URL`(text: String) {
        #expect(PublicURL(text) == nil)
    }

    @Test func `Loopback needs nothing more`() throws {
        for text in ["127.0.0.1:0", "[::1]:0", "localhost:0", "127.9.9.9:0"] {
            let address = try #require(ListenAddress(text))
            let configuration = try ListenerConfiguration(address: address)
            #expect(configuration.publicURL(port: 7380).description == "http://localhost:7380")
        }
    }

    @Test(arguments: ["0.0.0.0:80", "[::]:80", "192.0.2.1:80", "id.example.com:80", "127.0.0.1.example.com:80"])
    func `Beyond loopback it takes TLS, or a proxy and a name`(text: String) throws {
        let address = try #require(ListenAddress(text))
        let tls = TLSFiles(certificate: "/c", key: "/k")
        let proxies = try #require(IPRange("10.0.0.0/8"))
        let url = try #require(PublicURL("https://id.example.com"))
        #expect(throws: ListenerConfigurationError.exposed(address.host)) {
            try ListenerConfiguration(address: address)
        }
        #expect(throws: ListenerConfigurationError.exposed(address.host)) {
            try ListenerConfiguration(address: address, publicURL: url)
        }
        #expect(throws: ListenerConfigurationError.nameless(address.host)) {
            try ListenerConfiguration(address: address, proxies: proxies)
        }
        #expect(throws: ListenerConfigurationError.nameless(address.host)) {
            try ListenerConfiguration(address: address, tls: tls)
        }
        #expect(throws: Never.self) { try ListenerConfiguration(address: address, tls: tls, publicURL: url) }
        #expect(throws: Never.self) { try ListenerConfiguration(address: address, publicURL: url, proxies: proxies) }
    }

    @Test func `A public URL in the clear is loopback's alone`() throws {
        let address = try #require(ListenAddress("127.0.0.1:0"))
        let url = try #require(PublicURL("http://id.example.com"))
        #expect(throws: ListenerConfigurationError.self) { try ListenerConfiguration(address: address, publicURL: url) }
    }

    @Test(arguments: [
        ("id.example.com", true), ("localhost", true), ("127.0.0.1", true), ("::1", true), ("10.1.2.3", true),
        ("evil.example", false), ("localhost.evil.example", false), ("169.254.169.254", false), ("", false),
    ])
    func `Only known hosts are answered`(host: String, isAllowed: Bool) throws {
        let url = try #require(PublicURL("https://id.example.com"))
        #expect(HostRule(publicURL: url, listenHost: "10.1.2.3").allows(host) == isAllowed)
    }
}

@Suite struct ClientAddressTests {
    private let proxies = IPRange("10.0.0.0/8")

    private func client(_ peer: String, _ headers: HeaderList, isTLS: Bool = false) -> ClientAddress? {
        ClientAddress(peer: peer, headers: headers, isTLS: isTLS, proxies: proxies)
    }

    @Test func `Forwarding headers of a stranger are ignored`() {
        let headers: HeaderList = ["X-Forwarded-For": "198.51.100.7", "X-Forwarded-Proto": "https"]
        let seen = ClientAddress(peer: "127.0.0.1", headers: headers, isTLS: false, proxies: nil)
        #expect(seen?.address == "127.0.0.1")
        #expect(seen?.isSecure == false)
        #expect(client("203.0.113.9", headers, isTLS: true)?.address == "203.0.113.9")
    }

    @Test func `Behind a proxy nobody else may come in the clear`() {
        #expect(client("203.0.113.9", [:]) == nil)
        #expect(client("127.0.0.1", [:]) != nil)
    }

    @Test(arguments: [
        ("198.51.100.7", "198.51.100.7"), ("1.2.3.4, 198.51.100.7", "198.51.100.7"),
        ("1.2.3.4, 198.51.100.7, 10.9.9.9", "198.51.100.7"), ("10.9.9.9", "10.0.0.1"), ("", "10.0.0.1"),
        ("1.2.3.4, unknown", "10.0.0.1"), ("2001:db8::7", "2001:db8::7"),
    ])
    func `The client is the last hop that is no proxy`(header: String, expected: String) {
        #expect(client("10.0.0.1", ["X-Forwarded-For": header])?.address == expected)
    }

    @Test func `An IPv4 address on a socket of both kinds is itself`() {
        #expect(client("::ffff:127.0.0.1", [:])?.address == "127.0.0.1")
        #expect(client("::ffff:10.0.0.1", ["X-Forwarded-For": "::FFFF:198.51.100.7"])?.address == "198.51.100.7")
        #expect(client("::ffff:203.0.113.9", [:], isTLS: true)?.address == "203.0.113.9")
        #expect(client("::ffff:1:2", [:], isTLS: true)?.address == "::ffff:1:2")
    }

    @Test func `The proxy says whether the client came encrypted`() {
        #expect(client("10.0.0.1", ["X-Forwarded-Proto": "https"])?.isSecure == true)
        #expect(client("10.0.0.1", ["X-Forwarded-Proto": "https, http"])?.isSecure == false)
        #expect(client("10.0.0.1", [:])?.isSecure == false)
    }
}

@Suite struct ServiceScopeTests {
    private func service(authorization: String? = nil, query: String = "") -> String? {
        var headers = HeaderList()
        if let authorization { headers.append("Authorization", authorization) }
        return ServiceScope.service(of: SignableRequest(method: "GET", path: "/", query: query, headers: headers))
    }

    @Test func `The service is read from the signature's scope`() {
        let credential = "Credential=AKIA/20261121/us-east-1/s3/aws4_request"
        #expect(service(authorization: "AWS4-HMAC-SHA256 \(credential), SignedHeaders=host, Signature=0") == "s3")
        #expect(service(authorization: "AWS4-HMAC-SHA256 \(credential),SignedHeaders=host") == "s3")
        #expect(service(query: "X-Amz-Credential=AKIA%2F20261121%2Fus-east-1%2Fiam%2Faws4_request&a=b") == "iam")
    }

    @Test func `A signature in the header counts before one in the query`() {
        let query = "X-Amz-Credential=AKIA%2F20261121%2Fus-east-1%2Fs3%2Faws4_request"
        #expect(service(authorization: "AWS4-HMAC-SHA256 Credential=A/1/2/sts/aws4_request", query: query) == "sts")
    }

    @Test(arguments: ["", "Bearer abc", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=AKIA/s3", "Basic Y3JlZA=="])
    func `Without a scope there is no service`(authorization: String) {
        #expect(service(authorization: authorization) == nil)
    }
}
