import Platform
import SharedConfig

/// The person's browser, if there is one here.
struct Browser {
    private let environment: Environment

    init(_ environment: Environment) {
        self.environment = environment
    }

    /// Why a browser on this machine is of no use; nil where there may be one.
    var absence: String? {
        if value("SSH_CONNECTION") != nil || value("SSH_TTY") != nil { return "this is an SSH session" }
        return command == nil ? "there is no browser here" : nil
    }

    /// Opens the address beside us; false where that could not be begun. It goes on when we have ended.
    func open(_ url: String) async -> Bool {
        guard let command else { return false }
        // The shell goes at once and leaves the browser in the background, where Ctrl-C at our terminal does not reach
        // it; what it prints would only be in the way.
        var launch = Command(
            arguments: ["/bin/sh", "-c", "\"$@\" >/dev/null 2>&1 </dev/null &", "sh"] + Self.arguments(command, url),
            environment: environment)
        launch.timeout = 10_000
        return await (try? launch.run())?.status == 0
    }

    /// `$BROWSER`, the first of whose commands that exist; else what opens addresses on this system.
    private var command: [String]? {
        if let chosen = value("BROWSER") {
            let commands = chosen.split(separator: ":").compactMap { ShellWords.split(String($0))?.map(\.text) }
            return commands.first { exists($0.first) }
        }
        #if os(macOS)
        return ["/usr/bin/open"]
        #else
        guard value("DISPLAY") ?? value("WAYLAND_DISPLAY") ?? value("WSL_DISTRO_NAME") != nil else { return nil }
        return ["xdg-open", "wslview", "x-www-browser"].first(where: exists).map { [$0] }
        #endif
    }

    /// `%s` in a word stands for the address, which comes last where it is not named.
    static func arguments(_ command: [String], _ url: String) -> [String] {
        guard command.contains(where: { $0.contains("%s") }) else { return command + [url] }
        return command.map { word in
            guard let place = word.firstRange(of: "%s") else { return word }
            return word[..<place.lowerBound] + url + word[place.upperBound...]
        }
    }

    private func exists(_ name: String?) -> Bool {
        guard let name else { return false }
        return Executable(named: name, search: environment["PATH"]) != nil
    }

    private func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
}
