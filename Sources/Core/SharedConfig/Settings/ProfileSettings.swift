/// The settings of the selected profile that are not about credentials: region and endpoints, in botocore's order.
public struct ProfileSettings: Sendable {
    private let config: SharedConfig
    private let profile: Profile?
    private let variables: [String: String]

    /// The settings of `profile`, which need not exist, under the environment `variables`.
    public init(_ config: SharedConfig, profile: String, variables: [String: String]) {
        self.config = config
        self.profile = config.profiles[profile]
        self.variables = variables
    }

    /// `AWS_REGION`, `AWS_DEFAULT_REGION`, `region`.
    public var region: Setting<String>? {
        first(["AWS_REGION", "AWS_DEFAULT_REGION"], "region")
    }

    /// `AWS_CA_BUNDLE`, `ca_bundle`: a file of certificates to trust in place of the system's.
    public var certificateBundle: Setting<String>? { first(["AWS_CA_BUNDLE"], "ca_bundle") }

    /// `AWS_USE_FIPS_ENDPOINT`, `use_fips_endpoint`.
    public var usesFIPSEndpoint: Bool { isTrue(first(["AWS_USE_FIPS_ENDPOINT"], "use_fips_endpoint")) }

    /// `AWS_USE_DUALSTACK_ENDPOINT`, `use_dualstack_endpoint`.
    public var usesDualStackEndpoint: Bool { isTrue(first(["AWS_USE_DUALSTACK_ENDPOINT"], "use_dualstack_endpoint")) }

    /// `AWS_STS_REGIONAL_ENDPOINTS`, `sts_regional_endpoints`: whether STS's global endpoint is asked for by `legacy`.
    public var usesLegacySTSEndpoint: Bool {
        first(["AWS_STS_REGIONAL_ENDPOINTS"], "sts_regional_endpoints")?.value.lowercased() == "legacy"
    }

    /// `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`, `ignore_configured_endpoint_urls`.
    public var ignoresConfiguredEndpoints: Bool {
        isTrue(first(["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"], "ignore_configured_endpoint_urls"))
    }

    /// The configured URL of `service`, a service id in lower case with underscores (`sts`, `sso_oidc`):
    /// `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`, `endpoint_url` of the service in the profile's `services`
    /// section, `endpoint_url` of the profile. Nil when none is configured or they are to be ignored. An error when
    /// `services` names a section that does not exist.
    public func endpoint(of service: String) throws(PlanError) -> Setting<String>? {
        if ignoresConfiguredEndpoints { return nil }
        return if let found = variable("AWS_ENDPOINT_URL_\(service.uppercased())") {
            found
        } else if let found = variable("AWS_ENDPOINT_URL") {
            found
        } else if let found = try servicesSection()?.values[service.lowercased()]?.nested["endpoint_url"] {
            Setting(found.text, from: .file(found.location))
        } else {
            profile?["endpoint_url"]?.setting
        }
    }

    /// The variables that give a child process the endpoints of the profile's lines, less those that the environment
    /// decides already; sorted by name.
    public func endpointVariables() throws(PlanError) -> [(name: String, value: String)] {
        if ignoresConfiguredEndpoints || variable("AWS_ENDPOINT_URL") != nil { return [] }
        var exports: [(name: String, value: String)] = []
        if let endpoint = profile?["endpoint_url"] { exports.append(("AWS_ENDPOINT_URL", endpoint.text)) }
        for (service, value) in try servicesSection()?.values ?? [:] {
            guard let endpoint = value.nested["endpoint_url"] else { continue }
            let name = "AWS_ENDPOINT_URL_\(service.uppercased())"
            // What could be no variable's name is no service's either, and a shell would take it for a command.
            guard name.utf8.allSatisfy(Self.isInVariableName) else { continue }
            if variable(name) == nil { exports.append((name, endpoint.text)) }
        }
        return exports.sorted { $0.name < $1.name }
    }

    private static func isInVariableName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }

    private func servicesSection() throws(PlanError) -> Profile? {
        guard let profile, let name = profile["services"] else { return nil }
        guard let section = config.services[name.text] else {
            throw PlanError(
                .missingSection,
                "profile \(profile.name) names the services section '\(name.text)', which does not exist",
                profile: profile.name, at: name.location,
                hint: "add a section [services \(name.text)] to \(config.paths.config), or remove the line")
        }
        return section
    }

    private func first(_ names: [String], _ key: String) -> Setting<String>? {
        for name in names {
            if let found = variable(name) { return found }
        }
        return profile?[key]?.setting
    }

    private func variable(_ name: String) -> Setting<String>? {
        guard let value = variables[name], !value.isEmpty else { return nil }
        return Setting(value, from: .environment(variable: name))
    }

    private func isTrue(_ setting: Setting<String>?) -> Bool {
        setting?.value.lowercased() == "true"
    }
}
