/// What a sign-in at Identity Center needs to know: from an `sso-session` section, or from a profile of the older form
/// that has `sso_start_url` itself.
public struct SSOSignIn: Sendable, Equatable {
    /// The name of the `sso-session`; nil for the older form, whose sign-ins cannot be renewed.
    public let session: String?
    public let startURL: Setting<String>
    /// The region of the instance, which need not be the one that the profile works in.
    public let region: Setting<String>
    /// `sso_registration_scopes`; nil where the section says nothing, which clients register differently.
    public let scopes: [String]?
    /// The line to name when the sign-in is missing.
    public let location: SourceLocation

    public init(
        session: String?, startURL: Setting<String>, region: Setting<String>, scopes: [String]?,
        location: SourceLocation
    ) {
        (self.session, self.startURL, self.region) = (session, startURL, region)
        (self.scopes, self.location) = (scopes, location)
    }

    /// The scopes of `sso_registration_scopes`: separated by commas, blanks around them dropped.
    public static func scopes(_ text: String) -> [String] {
        text.split(separator: ",").map { String($0[...].trimmed) }.filter { !$0.isEmpty }
    }
}

extension SharedConfig {
    /// The sign-in that a step of a plan asks for.
    public func signIn(_ step: SSOStep) -> SSOSignIn {
        SSOSignIn(
            session: step.session?.value, startURL: step.startURL, region: step.region,
            scopes: step.session.flatMap { scopes(of: $0.value) }, location: step.location)
    }

    /// The sign-in of `[sso-session NAME]`. Throws when there is no such section, or it lacks a line.
    public func signIn(session name: String) throws(PlanError) -> SSOSignIn {
        guard let section = ssoSessions[name] else {
            let names = ssoSessions.keys.sorted().prefix(12).joined(separator: ", ")
            throw PlanError(
                .missingSection,
                "there is no [sso-session \(name)] in \(paths.config)\(names.isEmpty ? "" : "; there is \(names)")",
                profile: name, at: nil, hint: "twinlock configure sso --sso-session \(name)")
        }
        func setting(_ key: String) throws(PlanError) -> Setting<String> {
            guard let value = section[key] else {
                throw PlanError(
                    .incomplete, "\(key) is missing in [sso-session \(name)]", profile: name, at: section.location,
                    hint: "add a line \(key) = VALUE")
            }
            return value.setting
        }
        return SSOSignIn(
            session: name, startURL: try setting("sso_start_url"), region: try setting("sso_region"),
            scopes: scopes(of: name), location: section.location)
    }

    private func scopes(of session: String) -> [String]? {
        ssoSessions[session]?["sso_registration_scopes"].map { SSOSignIn.scopes($0.text) }
    }
}
