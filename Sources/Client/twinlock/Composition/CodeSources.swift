import Platform
import Sessions
import SharedConfig

/// Where MFA codes come from that neither a command nor a stored seed gives.
enum CodeSources {
    /// One line of standard input a code.
    static let standardInput = CodeFunction { request in
        guard let code = try StandardStream.input.readLine(limit: 64) else {
            throw SessionError(
                .loginNeeded, "an MFA code for \(request.serial) is needed, and standard input has none",
                profile: request.profile, at: request.origin.location, hint: "echo CODE | twinlock … --code-stdin")
        }
        return code
    }

    /// The person at the terminal.
    static func terminal(_ questions: Questions) -> CodeFunction {
        CodeFunction { request in
            let terminal: Terminal
            do { terminal = try questions.terminal() } catch {
                throw SessionError(
                    .loginNeeded,
                    "an MFA code for \(request.serial) is needed, and there is no terminal to ask at",
                    profile: request.profile, at: request.origin.location,
                    hint:
                        "in a terminal: twinlock exec \(request.profile) -- true; or give the code on standard input: "
                        + "--code-stdin")
            }
            return try terminal.ask("\(request.prompt): ", hidden: true)
        }
    }
}
