internal import Platform
internal import Primitives
internal import SharedConfig

/// The services of one sign-in, over one transport.
struct SignInCalls: Sendable {
    let oidc: OIDCCalls
    let portal: PortalCalls
    let tokens: SSOTokens

    /// `settings` are those of the profile whose lines say where the services are, `command` is what to type to sign in
    /// again. Throws for an address or a region that is none.
    init(
        _ context: SessionContext, _ signIn: SSOSignIn, _ settings: ProfileSettings, _ transport: any AWSTransport,
        command: String
    ) throws(SessionError) {
        let client = AWSClient(
            transport: transport, clock: context.clock, sleeper: context.sleeper, talk: context.talk)
        oidc = OIDCCalls(client: client, endpoint: try .oidc(settings, signIn))
        portal = PortalCalls(client: client, endpoint: try .portal(settings, signIn))
        tokens = SSOTokens(context: context, signIn: signIn, command: command, oidc: oidc)
    }

    /// What to type to sign in again.
    static func command(_ signIn: SSOSignIn, profile: String?) -> String {
        if let profile { return "twinlock login \(CommandText.word(profile))" }
        return signIn.session.map { "twinlock login --sso-session \(CommandText.word($0))" } ?? "twinlock login PROFILE"
    }
}

/// Words of a command that can be typed as they stand.
enum CommandText {
    static func word(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && !text.hasPrefix("-")
            && text.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || "-_./%@:+=,".utf8.contains($0)
            }
        guard !isPlain else { return text }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
