import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import OneTimePassword
import Primitives

extension IAMOperations {
    var mfaAssignmentOperations: [AnyGateOperation] {
        [enableMFADevice, resyncMFADevice, deactivateMFADevice, listMFADevices, getMFADevice]
    }

    /// How far a device's clock may be off, in steps of 30 seconds, for Resync to find it again.
    private static let resyncWindow: Int64 = 60

    private var enableMFADevice: AnyGateOperation {
        writing(IAM.enableMFADevice) { input, scope in
            try scope.permission("EnableMFADevice", onUser: input.userName)
        } run: { [limits] input, scope, writer in
            let user = try scope.user(input.userName)
            var device = try scope.mfaDevice(input.serialNumber)
            guard device.assignment == nil else {
                throw IAM.Errors.entityAlreadyExists("MFA Device is already in use.")
            }
            let held = try scope.records.mfaDevices(of: .user(user.id), in: scope.accountID)
            guard held.count < limits.mfaDevicesPerUser else {
                throw quotaExceeded("MFADevicesPerUser", limits.mfaDevicesPerUser)
            }
            try device.consume(input.authenticationCode1, input.authenticationCode2, at: scope.call.now, window: 1)
            device.assignment = .init(owner: .user(user.id), enabledAt: scope.call.now)
            try writer.update(device)
            return EmptyStructure()
        }
    }

    private var resyncMFADevice: AnyGateOperation {
        writing(IAM.resyncMFADevice) { input, scope in
            try scope.permission("ResyncMFADevice", onUser: input.userName)
        } run: { input, scope, writer in
            let user = try scope.user(input.userName)
            var device = try scope.mfaDevice(input.serialNumber, of: .user(user.id))
            try device.consume(
                input.authenticationCode1, input.authenticationCode2, at: scope.call.now, window: Self.resyncWindow)
            try writer.update(device)
            return EmptyStructure()
        }
    }

    private var deactivateMFADevice: AnyGateOperation {
        writing(IAM.deactivateMFADevice) { input, scope in
            try scope.permission("DeactivateMFADevice", onUser: input.userName)
        } run: { input, scope, writer in
            let target = try scope.target(input.userName)
            var device = try scope.mfaDevice(input.serialNumber, of: target.owner)
            // The last step stays: a code that was accepted is not accepted again after the device is enabled anew.
            device.assignment = nil
            try writer.update(device)
            return EmptyStructure()
        }
    }

    private var listMFADevices: AnyGateOperation {
        reading(IAM.listMFADevices) { input, scope in
            try scope.permission("ListMFADevices", onUser: input.userName)
        } run: { input, scope in
            let target = try scope.target(input.userName)
            let devices = try scope.records.mfaDevices(of: target.owner, in: scope.accountID)
            let page = try Paging(input.marker, input.maxItems).slice(devices, by: \.serialNumber)
            let name = target.name(in: scope)
            return IAM.ListMFADevicesResponse(
                mfaDevices: page.items.map { device in
                    IAM.MFADevice(
                        userName: name, serialNumber: device.serialNumber,
                        enableDate: device.assignment?.enabledAt ?? device.createdAt)
                }, isTruncated: page.marker != nil, marker: page.marker)
        }
    }

    private var getMFADevice: AnyGateOperation {
        reading(IAM.getMFADevice) { input, scope in
            if let name = input.userName { return try scope.permission("GetMFADevice", onUser: name) }
            let device = try scope.records.mfaDevice(input.serialNumber, in: scope.accountID)
            let owner = try device?.assignment?.owner.userID.flatMap {
                try scope.records.user(id: $0, in: scope.accountID)
            }
            return try scope.permission("GetMFADevice", onUser: owner?.name)
        } run: { input, scope in
            let device = try scope.mfaDevice(input.serialNumber)
            guard let assignment = device.assignment else { throw Scope.noDevice(input.serialNumber) }
            let user = try assignment.owner.userID.flatMap { try scope.records.user(id: $0, in: scope.accountID) }
            if let name = input.userName, try scope.user(name).id != user?.id {
                throw Scope.noDevice(input.serialNumber)
            }
            return IAM.GetMFADeviceResponse(
                userName: user?.name ?? scope.rootName, serialNumber: device.serialNumber,
                enableDate: assignment.enabledAt)
        }
    }
}

extension Scope {
    static func noDevice(_ serialNumber: String) -> ServiceError {
        IAM.Errors.noSuchEntity("MFA Device with serial number \(serialNumber) does not exist.")
    }

    /// The device, provided that it is assigned to `owner`.
    fileprivate func mfaDevice(_ serialNumber: String, of owner: IdentityOwner) throws -> MFADeviceRecord {
        let device = try mfaDevice(serialNumber)
        guard device.assignment?.owner == owner else { throw Self.noDevice(serialNumber) }
        return device
    }
}

extension MFADeviceRecord {
    /// Takes two consecutive codes: both are spent, and the drift that they show is kept.
    fileprivate mutating func consume(
        _ first: Secret, _ second: Secret, at moment: Timestamp, window: Int64
    ) throws {
        let pair = try TOTP(secret: seed).verifyPair(
            first.revealed(), second.revealed(), at: moment, window: window, lastAcceptedStep: lastStep)
        guard let pair else {
            throw IAM.Errors.invalidAuthenticationCode("Authentication code for device is not valid.")
        }
        lastStep = pair.step
        drift = pair.drift
    }
}
