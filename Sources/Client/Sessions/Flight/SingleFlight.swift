internal import Platform
internal import Primitives

/// Lets one process do what several need, behind a lock that the kernel releases when its holder goes.
struct SingleFlight: Sendable {
    let folder: String
    let clock: WallClock
    let sleeper: Sleeper
    let entropy: Entropy
    /// Milliseconds to wait for somebody who may be typing a code.
    static let patience = 10 * 60 * 1000

    /// Runs `body` while no other process runs one under `name`; calls `waiting` first if another one does.
    func run<Result>(
        _ name: String, waiting: () -> Void, _ body: () async throws -> Result
    ) async throws -> Result {
        do {
            try PrivateFile.createDirectory(folder)
            if let lock = try FileLock.tryLock(path(name)) {
                let result = try await body()
                lock.keepAlive()
                return result
            }
            waiting()
            return try await FileLock.withLock(
                path(name), timeout: Self.patience, clock: clock, sleep: sleeper, entropy: entropy, body)
        } catch let error as FileError {
            throw SessionError(
                .storage, "cannot wait for other twinlock processes: \(error)", hint: "look into the folder \(folder)")
        }
    }

    private func path(_ name: String) -> String { "\(folder)/\(name.prefix(40)).lock" }
}

/// Refused codes, so that processes which waited for the same answer do not ask a dozen times over.
struct Refusals: Sendable {
    let folder: String
    let clock: WallClock
    /// Milliseconds after a refusal in which a new process still takes it for its own answer.
    static let memory: Int64 = 2000

    /// The refusal under `device` that came after `start`, or just before.
    func since(_ start: Timestamp, device: String) -> SessionError? {
        guard let bytes = try? PrivateFile.read(path(device), limit: 64 << 10), let json = try? JSON.parse(bytes),
            let at = json["at"]?.integerValue, let message = json["message"]?.stringValue,
            start.milliseconds - Self.memory <= at, at <= clock().milliseconds
        else { return nil }
        return SessionError(
            .mfaRefused, message, profile: json["profile"]?.stringValue,
            hint: json["hint"]?.stringValue ?? "wait for the next code and try again")
    }

    func record(_ error: SessionError, device: String) {
        var members: [JSON.Member] = [
            .init("at", .integer(clock().milliseconds)), .init("message", .string(error.description)),
        ]
        if let profile = error.profile { members.append(.init("profile", .string(profile))) }
        if let hint = error.hint { members.append(.init("hint", .string(hint))) }
        // Without the record the others only ask once more.
        try? PrivateFile.write(Array(JSON.object(members).text.utf8), to: path(device))
    }

    private func path(_ device: String) -> String { "\(folder)/\(device.prefix(40)).refused" }
}
