import CenterStore
import Primitives
import Testing

@testable import CenterGate

/// Both of one store.
struct DirectoryPair {
    let world: World
    let remembering: CachingDirectory
    let model: StoreDirectory

    init(_ store: any Store) {
        world = World(store: store)
        remembering = CachingDirectory(store, documents: CompiledDocuments())
        model = StoreDirectory(store: store, documents: CompiledDocuments())
    }

    /// Asks both for everything there is, and for what is not.
    func compare() async throws {
        for number in 0..<World.size {
            let id = "AKIA\(number)"
            let (found, expected) = (
                try await remembering.holder(ofKey: id), try await model.holder(ofKey: id)
            )
            #expect(found?.key.isActive == expected?.key.isActive)
            #expect(found?.key.secret == expected?.key.secret)
            #expect(found.map { "\($0.kind)" } == expected.map { "\($0.kind)" })
            let arn = "arn:aws:iam::\(Center.account):role/r\(number)"
            #expect(
                try await remembering.role(arn: arn, named: "r\(number)", in: Center.account)
                    == (try await model.role(arn: arn, named: "r\(number)", in: Center.account)))
            for principal in World.principals(number) { try await compare(principal) }
        }
    }

    private func compare(_ principal: SessionClaims.Principal) async throws {
        let found = try await remembering.principal(principal, in: Center.account)
        let expected = try await model.principal(principal, in: Center.account)
        #expect(found.map { "\($0)" } == expected.map { "\($0)" })
        guard let expected else { return }
        for arns in [[], ["arn:aws:iam::\(Center.account):policy/p0"], ["arn:aws:iam::\(Center.account):policy/p1"]] {
            let caller = World.caller(expected, limitedTo: arns)
            #expect(
                World.text(try await remembering.policies(of: caller))
                    == World.text(try await model.policies(of: caller)))
        }
    }

    /// Asks the remembering one alone, for what it then remembers.
    func compareQuietly() async throws {
        for number in 0..<World.size * 10 {
            _ = try await remembering.holder(ofKey: "AKIA\(number % World.size)")
            for principal in World.principals(number % World.size) {
                guard let kind = try await remembering.principal(principal, in: Center.account) else { continue }
                _ = try await remembering.policies(of: World.caller(kind, limitedTo: []))
            }
        }
    }
}
