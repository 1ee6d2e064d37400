internal import Crypto
internal import Platform
internal import Primitives

extension SessionContext {
    /// Runs `body` while no other process of ours renews, keeps or ends the sign-in that lies at `place`: all who share
    /// the entry share the lock.
    func alone<Result>(at place: String, _ body: () async throws -> Result) async throws -> Result {
        let flight = SingleFlight(folder: lockFolder, clock: clock, sleeper: sleeper, entropy: entropy)
        let name = Hex.encode(Array(SHA256.hash(data: Array(place.utf8))))
        return try await flight.run(name, waiting: {}, body)
    }
}
