import ArgumentParser

/// The profile that a command is about.
struct ProfileArgument: ParsableArguments {
    @Argument(help: "The profile; without it AWS_PROFILE, else default.")
    var profile: String?
}

/// Where a code comes from.
struct CodeOptions: ParsableArguments {
    @Flag(name: .customLong("code-stdin"), help: "Read the MFA code from standard input, one line.")
    var fromStandardInput = false
}
