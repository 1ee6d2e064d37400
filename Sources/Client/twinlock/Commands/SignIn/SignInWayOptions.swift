import ArgumentParser
import Platform
import Sessions
import SharedConfig

/// How to sign in.
struct SignInWayOptions: ParsableArguments {
    @Flag(help: "Sign in with a code that is compared in a browser on any machine.")
    var deviceCode = false

    @Flag(name: .customLong("print-url"), help: "Print the address instead of opening a browser.")
    var printsURL = false

    /// The way, and why it is that one where nobody asked for it.
    func way(_ browser: Browser, _ signIn: SSOSignIn) -> (way: SignInWay, reason: String?) {
        if deviceCode { return (.deviceCode, nil) }
        if signIn.session == nil {
            return (.deviceCode, "a profile with sso_start_url and no sso_session signs in with a device code")
        }
        // Who opens the address by hand does so here.
        if printsURL { return (.browser, nil) }
        return browser.absence.map { (.deviceCode, "\($0), so this signs in with a device code") } ?? (.browser, nil)
    }
}
