import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import OneTimePassword
import Primitives
import Testing

@Suite("Attacks on two codes in a row")
struct PairAttackTests {
    private static let invalidCode = IAM.Errors.invalidAuthenticationCode(
        "Authentication code for device is not valid.")

    /// A device of bob's and the app that shows its codes.
    private struct Device {
        let world: World
        let serial: String
        let app: TOTP

        init(_ world: World) async throws {
            self.world = world
            try await world.user("bob")
            let made = try await world.call(IAM.createVirtualMFADevice, .init(virtualMFADeviceName: "bob"))
            serial = made.virtualMFADevice.serialNumber
            let base32 = try #require(made.virtualMFADevice.base32StringSeed).revealed()
            app = try TOTP(secret: Secret(try #require(Base32.decode(base32))))
        }

        func code(_ steps: Int64) -> Secret {
            Secret(utf8: app.code(atStep: app.step(at: world.now) + steps))
        }

        func enable(from step: Int64 = -1, second: Int64? = nil, as caller: Caller.Kind = .root) async throws
            -> ServiceError?
        {
            try await world.error(
                IAM.enableMFADevice,
                .init(
                    userName: "bob", serialNumber: serial, authenticationCode1: code(step),
                    authenticationCode2: code(second ?? step + 1)), as: caller)
        }

        func resync(from step: Int64, second: Int64? = nil, as caller: Caller.Kind = .root) async throws
            -> ServiceError?
        {
            try await world.error(
                IAM.resyncMFADevice,
                .init(
                    userName: "bob", serialNumber: serial, authenticationCode1: code(step),
                    authenticationCode2: code(second ?? step + 1)), as: caller)
        }

        func attempts(_ kind: AttemptRecord.Kind) async throws -> [AttemptRecord] {
            try await world.store.read { reader in
                let owner = try reader.user(named: "bob", in: World.account)?.id ?? ""
                return try reader.attempts(on: .init(serialNumber: serial, owner: .user(owner), kind: kind))
            }
        }
    }

    private func atOnce(_ body: @escaping @Sendable () async throws -> ServiceError?) async throws -> [ServiceError?] {
        try await withThrowingTaskGroup { group in
            for _ in 0..<50 { group.addTask { try await body() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test("fifty parallel identical pairs enable a device once")
    func fiftyEnable() async throws {
        let device = try await Device(World())
        let errors = try await atOnce { try await device.enable() }
        #expect(errors.count(where: { $0 == nil }) == 1)
        #expect(errors.count(where: { $0?.code == "EntityAlreadyExists" }) == 49)
    }

    @Test("fifty parallel identical pairs resynchronise a device once, and are no guesses")
    func fiftyResync() async throws {
        let device = try await Device(World())
        #expect(try await device.enable() == nil)
        let errors = try await atOnce { try await device.resync(from: 5) }
        #expect(errors.count(where: { $0 == nil }) == 1)
        #expect(errors.count(where: { $0 == Self.invalidCode }) == 49)
        #expect(try await device.resync(from: 7) == nil)
    }

    @Test("a pair that enabled a device does not enable it again, nor one of its codes sign in")
    func replayedPair() async throws {
        let device = try await Device(World())
        #expect(try await device.enable() == nil)
        _ = try await device.world.call(
            IAM.deactivateMFADevice, .init(userName: "bob", serialNumber: device.serial))
        #expect(try await device.enable() == Self.invalidCode)
        #expect(try await device.enable(from: 0) == Self.invalidCode, "the first of them is spent")
        #expect(try await device.enable(from: 1) == nil)
    }

    @Test("wrong pairs make their sender wait, in the words of wrong ones, and spend no right ones")
    func throttledPair() async throws {
        let device = try await Device(World())
        for _ in 0..<10 { #expect(try await device.enable(from: 0, second: 0) == Self.invalidCode) }
        #expect(try await device.enable() == Self.invalidCode)
        let guesses = try await device.attempts(.pair)
        #expect(guesses.map(\.failures) == [0, 10] && guesses.map(\.refusals) == [0, 1])
        device.world.wait(seconds: 1)
        #expect(try await device.enable() == nil)
        #expect(try await device.attempts(.pair).isEmpty)
        for _ in 0..<10 { #expect(try await device.resync(from: 9, second: 9) == Self.invalidCode) }
        #expect(try await device.resync(from: 9) == Self.invalidCode)
        device.world.wait(seconds: 1)
        #expect(try await device.resync(from: 9) == nil)
    }

    @Test("who may not enable or resynchronise a device does not touch its counters")
    func strangers() async throws {
        let world = try await World()
        let device = try await Device(world)
        #expect(try await device.enable() == nil)
        let asked = try await world.permissions(
            IAM.resyncMFADevice,
            .init(
                userName: "bob", serialNumber: device.serial, authenticationCode1: device.code(3),
                authenticationCode2: device.code(3)))
        #expect(asked.map(\.resource) == ["arn:aws:iam::\(World.account):user/bob"])
        // For themselves they may: but the device is not theirs, and that is said before a code is looked at.
        let eve = try await world.user("eve")
        for _ in 0..<20 {
            let refusal = try await world.error(
                IAM.resyncMFADevice,
                .init(
                    userName: "eve", serialNumber: device.serial, authenticationCode1: device.code(3),
                    authenticationCode2: device.code(3)), as: eve)
            #expect(refusal?.code == "NoSuchEntity")
        }
        #expect(try await device.attempts(.pair).isEmpty)
    }

    @Test("a right pair shows that the device is there, and forgives wrong codes")
    func forgiveness() async throws {
        let world = try await World()
        let device = try await Device(world)
        #expect(try await device.enable() == nil)
        let owner = try #require(try await device.attempts(.code).first).ledger.owner
        let ledger = AttemptRecord.Ledger(serialNumber: device.serial, owner: owner, kind: .code)
        let now = world.now
        try await world.store.write { writer in
            for caller in [AttemptRecord.everyone, "AKIA", "AKIB"] {
                var record = AttemptRecord(ledger, caller: caller, in: World.account, at: now)
                (record.failures, record.spent) = (12, 60)
                try writer.put(record)
            }
        }
        #expect(try await device.resync(from: 3) == nil)
        let left = try await device.attempts(.code)
        #expect(left.map(\.caller) == [AttemptRecord.everyone, "AKIA"])
        #expect(left.allSatisfy { $0.spent == 0 && $0.failures == 0 } && left.last?.succeededAt == now)
    }
}
