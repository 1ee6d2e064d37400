import Platform
import Primitives
import Sessions
import SharedConfig

/// Signs in, telling the person what to do.
struct SignInDialogue {
    let world: World
    let broker: SignInBroker
    let options: SignInWayOptions

    func run(_ signIn: SSOSignIn, profile: ProfileSelection) async throws -> KeptSignIn {
        let browser = Browser(world.environment)
        let (way, reason) = options.way(browser, signIn)
        if let reason { Talk.note(reason) }
        let opens = !options.printsURL && browser.absence == nil
        return try await broker.login(signIn, profile: profile, way: way) { invitation in
            await Self.show(invitation, browser: opens ? browser : nil)
        }
    }

    private static func show(_ invitation: SignInInvitation, browser: Browser?) async {
        switch invitation {
        case .browser(let url):
            if let browser, await browser.open(url) {
                Talk.say("Sign in in the browser window that opens. If none does, open this address here:\n")
            } else {
                Talk.say("To sign in, open this address in a browser on this machine:\n")
            }
            Talk.say("  \(Printable.line(url))\n")
        case .device(let url, let completeURL, let code, _):
            Talk.say("To sign in, open this address in any browser:\n\n  \(Printable.line(url))\n")
            Talk.say("and type this code, or compare it with the one that is shown:\n\n  \(Printable.line(code))\n")
            if completeURL != url { Talk.say("With the code in it:\n\n  \(Printable.line(completeURL))\n") }
            if let browser { _ = await browser.open(completeURL) }
        }
    }

    /// What to say when it is done.
    static func outcome(_ kept: KeptSignIn, now: Timestamp) -> String {
        let left = TimeLeft.text(until: kept.expiration, from: now)
        let renewal = kept.isRenewable ? ", and renewed without asking as long as the service allows" : ""
        return "signed in at \(Printable.line(kept.startURL ?? "")) for \(left)\(renewal)"
    }
}
