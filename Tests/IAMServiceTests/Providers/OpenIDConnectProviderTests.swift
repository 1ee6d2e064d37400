import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Primitives
import Testing

@Suite("OpenID Connect providers")
struct OpenIDConnectProviderTests {
    private static let arn = "arn:aws:iam::123456789012:oidc-provider/idp.example.com/path"
    private static let print = String(repeating: "Ab", count: 20)

    @Test("are made, shown, changed and removed")
    func lifecycle() async throws {
        let world = try await World()
        let made = try await world.call(
            IAM.createOpenIDConnectProvider,
            .init(
                url: "https://idp.example.com/path", clientIDList: ["b", "a", "b"], thumbprintList: [Self.print],
                tags: [IAM.Tag(key: "kk", value: "1"), IAM.Tag(key: "k", value: "2")]))
        #expect(made.openIDConnectProviderArn == Self.arn && made.tags?.map(\.key) == ["kk", "k"])
        _ = try await world.call(
            IAM.addClientIDToOpenIDConnectProvider, .init(openIDConnectProviderArn: Self.arn, clientID: "c"))
        for id in ["b", "never there"] {
            _ = try await world.call(
                IAM.removeClientIDFromOpenIDConnectProvider,
                .init(openIDConnectProviderArn: Self.arn, clientID: id))
        }
        let shown = try await world.call(
            IAM.getOpenIDConnectProvider, .init(openIDConnectProviderArn: Self.arn))
        #expect(shown.url == "idp.example.com/path" && shown.clientIDList == ["a", "c"])
        #expect(shown.thumbprintList == [Self.print.lowercased()] && shown.createDate == world.now)
        #expect(shown.tags?.map(\.key) == ["k", "kk"])
        _ = try await world.call(
            IAM.updateOpenIDConnectProviderThumbprint,
            .init(openIDConnectProviderArn: Self.arn, thumbprintList: [String(repeating: "0", count: 40)]))
        let list = try await world.call(IAM.listOpenIDConnectProviders, .init()).openIDConnectProviderList
        #expect(list?.map(\.arn) == [Self.arn])
        #expect(try await world.call(IAM.getAccountSummary, .init()).summaryMap?["Providers"] == 1)
        _ = try await world.call(
            IAM.deleteOpenIDConnectProvider, .init(openIDConnectProviderArn: Self.arn))
        #expect(
            try await world.error(IAM.deleteOpenIDConnectProvider, .init(openIDConnectProviderArn: Self.arn))
                == IAM.Errors.noSuchEntity("OpenId connect Provider \(Self.arn) cannot be found."))
        #expect(
            try await world.error(IAM.getOpenIDConnectProvider, .init(openIDConnectProviderArn: Self.arn))
                == IAM.Errors.noSuchEntity("OpenIDConnect Provider not found for arn \(Self.arn)"))
    }

    @Test(
        "have a URL of https, a host and a path",
        arguments: [
            ("example.com", "ValidationError", ""), ("https://", "ValidationError", ""),
            ("https:///x", "ValidationError", ""), ("://x", "ValidationError", ""),
            ("http://example.com", "InvalidInput", ". The URL must begin with https://."),
            ("https://user@example.com", "InvalidInput", "."), ("https://example.com?a=1", "InvalidInput", "."),
            ("https://example.com/#a", "InvalidInput", "."), ("https://example.com:8443", "InvalidInput", "."),
            ("https://exa_mple.com", "InvalidInput", "."), ("https://example.com/a b", "InvalidInput", "."),
            ("https://example.com/<b>", "InvalidInput", "."), ("https://ex\u{E4}mple.com", "InvalidInput", "."),
        ])
    func urls(_ url: String, _ code: String, _ ending: String) async throws {
        let world = try await World()
        let error = try await world.error(IAM.createOpenIDConnectProvider, .init(url: url))
        #expect(error?.code == code && error?.message == "Invalid Open ID Connect Provider URL" + ending)
    }

    @Test("are one a URL, in which a slash at the end counts")
    func duplicates() async throws {
        let world = try await World()
        for url in ["https://example.com", "https://example.com/"] {
            _ = try await world.call(IAM.createOpenIDConnectProvider, .init(url: url))
            #expect(
                try await world.error(IAM.createOpenIDConnectProvider, .init(url: url))
                    == IAM.Errors.entityAlreadyExists("Provider with url \(url) already exists."))
        }
    }

    @Test("have five thumbprints and a hundred audiences at most, and are a hundred at most")
    func limits() async throws {
        let world = try await World()
        let six = (0..<6).map { String(repeating: "\($0)", count: 40) }
        #expect(
            try await world.error(
                IAM.createOpenIDConnectProvider, .init(url: "https://a.example", thumbprintList: six))
                == IAM.Errors.invalidInput("Thumbprint list must contain fewer than 5 entries."))
        let short = try await world.error(
            IAM.createOpenIDConnectProvider, .init(url: "https://a.example", thumbprintList: ["abc"]))
        #expect(short?.code == "ValidationError")
        let many = IAM.Errors.limitExceeded("Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100")
        let ids = (0...100).map { "id\($0)" }
        #expect(
            try await world.error(
                IAM.createOpenIDConnectProvider, .init(url: "https://a.example", clientIDList: ids)) == many)
        let arn = try #require(
            try await world.call(
                IAM.createOpenIDConnectProvider,
                .init(
                    url: "https://a.example", clientIDList: Array(ids.dropLast()), thumbprintList: Array(six.dropLast())
                )
            ).openIDConnectProviderArn)
        #expect(
            try await world.error(
                IAM.addClientIDToOpenIDConnectProvider, .init(openIDConnectProviderArn: arn, clientID: "one more"))
                == many)
        #expect(
            try await world.error(
                IAM.addClientIDToOpenIDConnectProvider, .init(openIDConnectProviderArn: arn, clientID: "id1")) == nil)
        for number in 1..<100 {
            _ = try await world.call(IAM.createOpenIDConnectProvider, .init(url: "https://p\(number).example"))
        }
        #expect(
            try await world.error(IAM.createOpenIDConnectProvider, .init(url: "https://z.example"))?.code
                == "LimitExceeded")
    }

    @Test("are tagged, each key by itself whatever its case, and asked about with their tags")
    func tags() async throws {
        let world = try await World()
        _ = try await world.call(IAM.createOpenIDConnectProvider, .init(url: "https://idp.example.com/path"))
        _ = try await world.call(
            IAM.tagOpenIDConnectProvider,
            .init(openIDConnectProviderArn: Self.arn, tags: [.init(key: "K", value: "1"), .init(key: "k", value: "2")]))
        _ = try await world.call(
            IAM.untagOpenIDConnectProvider, .init(openIDConnectProviderArn: Self.arn, tagKeys: ["K"]))
        let page = try await world.call(
            IAM.listOpenIDConnectProviderTags, .init(openIDConnectProviderArn: Self.arn, maxItems: 1))
        #expect(page.tags == [IAM.Tag(key: "k", value: "2")] && page.isTruncated == false)
        let asked = try await world.permissions(
            IAM.deleteOpenIDConnectProvider, .init(openIDConnectProviderArn: Self.arn))
        #expect(asked.map(\.resource) == [Self.arn] && asked.first?.context["aws:ResourceTag/k"] == ["2"])
        for arn in ["arn:aws:iam::123456789012:user/bob-is-no-provider", "arn:aws:s3:::bucket-of-bob"] {
            let error = try await world.error(IAM.getOpenIDConnectProvider, .init(openIDConnectProviderArn: arn))
            #expect(error == IAM.Errors.invalidInput("ARN \(arn) is not valid."))
        }
    }
}
