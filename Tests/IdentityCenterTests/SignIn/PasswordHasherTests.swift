import IAMService
import Platform
import Primitives
import Synchronization
import Testing

/// Holds the hasher's thread until it is let go.
private final class Gatekeeper: Sendable {
    private let isOpen = Mutex(false)
    func open() { isOpen.withLock { $0 = true } }
    func wait() { while !isOpen.withLock({ $0 }) {} }
}

@Suite("Passwords are hashed within bounds")
struct PasswordHasherTests {
    @Test("while as many wait as may, others are refused at once; afterwards all is as before")
    func bounded() async throws {
        let gatekeeper = Gatekeeper()
        let started = Mutex(0)
        let hasher = PasswordHasher(cost: PasswordCost(logRounds: 1), entropy: .system, limit: 4) {
            started.withLock { $0 += 1 }
            gatekeeper.wait()
        }
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    do {
                        _ = try await hasher.hash(Secret(utf8: "p"))
                        return true
                    } catch {
                        return false
                    }
                }
            }
            // The refused come first, since nothing is let through before.
            var outcomes: [Bool] = []
            for await outcome in group {
                outcomes.append(outcome)
                if outcomes.count == 36 { gatekeeper.open() }
            }
            return outcomes
        }
        #expect(outcomes.prefix(36).allSatisfy { !$0 })
        #expect(outcomes.suffix(4).allSatisfy { $0 })
        #expect(started.withLock { $0 } == 4)
        #expect(try await hasher.verify(Secret(utf8: "p"), against: hasher.hash(Secret(utf8: "p"))))
    }

    @Test("nobody's password costs as much as somebody's")
    func nobody() async throws {
        let count = Mutex(0)
        let hasher = PasswordHasher(cost: PasswordCost(logRounds: 1), entropy: .system) {
            count.withLock { $0 += 1 }
        }
        let hash = try await hasher.hash(Secret(utf8: "p"))
        #expect(try await !hasher.verify(Secret(utf8: "q"), against: hash))
        #expect(try await !hasher.verify(Secret(utf8: "q"), against: nil))
        #expect(try await !hasher.verify(Secret(utf8: "q"), against: Secret(utf8: "no hash")))
        #expect(count.withLock { $0 } == 4)
    }
}
