import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import OneTimePassword
import Primitives
import Testing

@Suite("Virtual MFA devices")
struct MFADeviceTests {
    /// A device and the app that shows its codes.
    private struct Device {
        let serial: String
        let app: TOTP

        init(_ world: World, _ name: String) async throws {
            let made = try await world.call(IAM.createVirtualMFADevice, .init(virtualMFADeviceName: name))
            serial = made.virtualMFADevice.serialNumber
            let base32 = try #require(made.virtualMFADevice.base32StringSeed).revealed()
            app = try TOTP(secret: Secret(try #require(Base32.decode(base32))))
        }

        /// What the app shows `steps` steps from the world's present.
        func code(_ world: World, _ steps: Int64) -> Secret {
            Secret(utf8: app.code(atStep: app.step(at: world.now) + steps))
        }

        func enable(_ world: World, for name: String, from step: Int64 = -1) -> IAM.EnableMFADeviceRequest {
            .init(
                userName: name, serialNumber: serial, authenticationCode1: code(world, step),
                authenticationCode2: code(world, step + 1))
        }
    }

    private static let invalidCode = IAM.Errors.invalidAuthenticationCode(
        "Authentication code for device is not valid.")

    @Test("have serial numbers that every operation takes", arguments: [(226, true), (227, false)])
    func length(count: Int, isAccepted: Bool) async throws {
        let world = try await World()
        let name = String(repeating: "a", count: count)
        let made = try? await world.call(IAM.createVirtualMFADevice, .init(virtualMFADeviceName: name))
        #expect((made != nil) == isAccepted)
    }

    @Test("are made with 64 characters of seed and a picture, and never show them again")
    func creation() async throws {
        let world = try await World()
        let made = try await world.call(
            IAM.createVirtualMFADevice, .init(path: "/x/", virtualMFADeviceName: "phone")
        ).virtualMFADevice
        #expect(made.serialNumber == "arn:aws:iam::123456789012:mfa/x/phone")
        #expect(made.base32StringSeed?.count == 64)
        #expect(made.qrCodePNG?.revealedBytes().prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        let listed = try await world.call(IAM.listVirtualMFADevices, .init()).virtualMFADevices
        #expect(listed.map(\.serialNumber) == [made.serialNumber])
        #expect(listed.first?.base32StringSeed == nil && listed.first?.qrCodePNG == nil)
        let again = try await world.error(
            IAM.createVirtualMFADevice, .init(path: "/x/", virtualMFADeviceName: "phone"))
        #expect(again == IAM.Errors.entityAlreadyExists("MFA device already exists."))
    }

    @Test("are enabled by two consecutive codes", arguments: [-2, -1, 0, 1] as [Int64])
    func enabling(from step: Int64) async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        let device = try await Device(world, "bob")
        _ = try await world.call(IAM.enableMFADevice, device.enable(world, for: "bob", from: step))
        let listed = try await world.call(IAM.listMFADevices, .init(), as: bob).mfaDevices
        #expect(listed.map(\.serialNumber) == [device.serial])
        #expect(listed.first?.userName == "bob" && listed.first?.enableDate == world.now)
        let shown = try await world.call(IAM.getMFADevice, .init(serialNumber: device.serial))
        #expect(shown.userName == "bob")
        let assigned = try await world.call(IAM.listVirtualMFADevices, .init(assignmentStatus: "Assigned"))
        #expect(assigned.virtualMFADevices.first?.user?.userName == "bob")
        #expect(
            try await world.call(IAM.listVirtualMFADevices, .init(assignmentStatus: "Unassigned"))
                .virtualMFADevices.isEmpty)
    }

    @Test("are not enabled by codes that are apart, reversed, the same, old, early or another device's")
    func refusedCodes() async throws {
        let world = try await World()
        try await world.user("bob")
        let device = try await Device(world, "bob")
        let other = try await Device(world, "other")
        let pairs = [
            (device.code(world, -1), device.code(world, 1)), (device.code(world, 0), device.code(world, -1)),
            (device.code(world, 0), device.code(world, 0)), (device.code(world, -5), device.code(world, -4)),
            (device.code(world, 4), device.code(world, 5)), (other.code(world, -1), other.code(world, 0)),
        ]
        for (first, second) in pairs {
            let error = try await world.error(
                IAM.enableMFADevice,
                .init(
                    userName: "bob", serialNumber: device.serial, authenticationCode1: first,
                    authenticationCode2: second))
            #expect(error == Self.invalidCode)
        }
        #expect(try await world.call(IAM.listMFADevices, .init(userName: "bob")).mfaDevices.isEmpty)
    }

    @Test("spend the codes that enabled them, also for enabling them anew")
    func spentCodes() async throws {
        let world = try await World()
        try await world.user("bob")
        let device = try await Device(world, "bob")
        let request = device.enable(world, for: "bob")
        _ = try await world.call(IAM.enableMFADevice, request)
        let step = device.app.step(at: world.now)
        let spent = try await world.store.write { writer in
            let id = try writer.user(named: "bob", in: World.account)?.id ?? ""
            return try writer.consumeMFAStep(
                step, drift: 0, ofDevice: device.serial, owner: .user(id), in: World.account)
        }
        #expect(!spent)
        _ = try await world.call(
            IAM.deactivateMFADevice, .init(userName: "bob", serialNumber: device.serial))
        #expect(try await world.error(IAM.enableMFADevice, request) == Self.invalidCode)
        world.wait(seconds: 90)
        #expect(try await world.error(IAM.enableMFADevice, device.enable(world, for: "bob")) == nil)
    }

    @Test("of fifty that enable one at once, one succeeds")
    func race() async throws {
        let world = try await World()
        for number in 0..<50 { try await world.user("u\(number)") }
        let device = try await Device(world, "d")
        let won = try await withThrowingTaskGroup(of: Bool.self) { tasks in
            for number in 0..<50 {
                tasks.addTask {
                    try await world.error(IAM.enableMFADevice, device.enable(world, for: "u\(number)")) == nil
                }
            }
            return try await tasks.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(won == 1)
    }

    @Test("belong to one user at a time, and are not removed while they do")
    func assignment() async throws {
        let world = try await World()
        try await world.user("bob")
        try await world.user("eve")
        let device = try await Device(world, "bob")
        _ = try await world.call(IAM.enableMFADevice, device.enable(world, for: "bob"))
        #expect(
            try await world.error(IAM.enableMFADevice, device.enable(world, for: "eve"))
                == IAM.Errors.entityAlreadyExists("MFA Device is already in use."))
        #expect(
            try await world.error(IAM.deleteVirtualMFADevice, .init(serialNumber: device.serial))?.code
                == "DeleteConflict")
        #expect(
            try await world.error(IAM.deactivateMFADevice, .init(userName: "eve", serialNumber: device.serial))?.code
                == "NoSuchEntity")
        #expect(
            try await world.error(IAM.deleteUser, .init(userName: "bob"))?.message
                == "Cannot delete entity, must remove tokens from principal first.")
        _ = try await world.call(IAM.deactivateMFADevice, .init(userName: "bob", serialNumber: device.serial))
        _ = try await world.call(IAM.deleteVirtualMFADevice, .init(serialNumber: device.serial))
        #expect(
            try await world.error(IAM.getMFADevice, .init(serialNumber: device.serial))
                == IAM.Errors.noSuchEntity("MFA Device with serial number \(device.serial) does not exist."))
    }

    @Test("are eight a user at most")
    func limit() async throws {
        let world = try await World()
        try await world.user("bob")
        for number in 0..<8 {
            let device = try await Device(world, "d\(number)")
            _ = try await world.call(IAM.enableMFADevice, device.enable(world, for: "bob"))
        }
        let ninth = try await Device(world, "d8")
        #expect(
            try await world.error(IAM.enableMFADevice, ninth.enable(world, for: "bob"))
                == IAM.Errors.limitExceeded("Cannot exceed quota for MFADevicesPerUser: 8"))
    }

    @Test("that drifted are found again, and the drift is kept", arguments: [-20, 20] as [Int64])
    func resync(drift: Int64) async throws {
        let world = try await World()
        try await world.user("bob")
        let device = try await Device(world, "bob")
        _ = try await world.call(IAM.enableMFADevice, device.enable(world, for: "bob"))
        world.wait(seconds: 3600)
        func request(_ step: Int64) -> IAM.ResyncMFADeviceRequest {
            .init(
                userName: "bob", serialNumber: device.serial, authenticationCode1: device.code(world, step),
                authenticationCode2: device.code(world, step + 1))
        }
        #expect(try await world.error(IAM.resyncMFADevice, request(drift * 10)) == Self.invalidCode)
        _ = try await world.call(IAM.resyncMFADevice, request(drift))
        let record = try await world.store.read { try $0.mfaDevice(device.serial, in: World.account) }
        #expect(record?.lastStep == device.app.step(at: world.now) + drift + 1)
        #expect(abs((record?.drift ?? 0) - drift) <= 1)
        #expect(try await world.error(IAM.resyncMFADevice, request(drift)) == Self.invalidCode)
    }
}
