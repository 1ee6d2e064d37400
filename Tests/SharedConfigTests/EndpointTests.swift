import SharedConfig
import Testing

@Suite struct EndpointTests {
    private let config = """
        [profile a]
        endpoint_url = http://profile
        services = s
        region = eu-west-1
        [services s]
        sts =
          endpoint_url = http://section
        """

    private func settings(_ variables: [String: String]) throws -> ProfileSettings {
        ProfileSettings(try shared(config), profile: "a", variables: variables)
    }

    @Test(arguments: [
        (["AWS_ENDPOINT_URL_STS": "1", "AWS_ENDPOINT_URL": "2"], "1", "2"), (["AWS_ENDPOINT_URL": "2"], "2", "2"),
        ([:], "http://section", "http://profile"),
        (["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "True", "AWS_ENDPOINT_URL_STS": "1"], nil, nil),
    ])
    func theOrderIsBotocores(variables: [String: String], sts: String?, iam: String?) throws {
        #expect(try settings(variables).endpoint(of: "sts")?.value == sts)
        #expect(try settings(variables).endpoint(of: "iam")?.value == iam)
    }

    @Test func aChildGetsWhatTheLinesSay() throws {
        func exports(_ variables: [String: String]) throws -> [String] {
            try settings(variables).endpointVariables().map { "\($0.name)=\($0.value)" }
        }
        #expect(try exports([:]) == ["AWS_ENDPOINT_URL=http://profile", "AWS_ENDPOINT_URL_STS=http://section"])
        #expect(try exports(["AWS_ENDPOINT_URL_STS": "x"]) == ["AWS_ENDPOINT_URL=http://profile"])
        #expect(try exports(["AWS_ENDPOINT_URL": "x"]).isEmpty)
    }

    @Test func whatIsNoVariablesNameIsNotExported() throws {
        let config =
            "[default]\nservices = s\n[services s]\ns3;id =\n  endpoint_url = http://a\n$(id) =\n  endpoint_url = http://b\n"
            + "elastic_beanstalk =\n  endpoint_url = http://c\n"
        let settings = ProfileSettings(try shared(config), profile: "default", variables: [:])
        #expect(try settings.endpointVariables().map(\.name) == ["AWS_ENDPOINT_URL_ELASTIC_BEANSTALK"])
    }

    @Test func aMissingServicesSectionIsAnErrorWithItsLine() throws {
        let settings = ProfileSettings(try shared("[default]\nservices = gone\n"), profile: "default", variables: [:])
        let error = #expect(throws: PlanError.self) { try settings.endpoint(of: "sts") }
        #expect(error?.location == SourceLocation(path: "config", line: 2))
    }

    @Test func theRegionComesFromTheEnvironmentFirst() throws {
        #expect(try settings([:]).region?.origin.description == "config:4")
        #expect(try settings(["AWS_DEFAULT_REGION": "x", "AWS_REGION": "y"]).region?.value == "y")
        #expect(try settings(["AWS_DEFAULT_REGION": "x"]).region?.value == "x")
    }
}
