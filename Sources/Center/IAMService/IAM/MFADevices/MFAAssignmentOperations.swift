import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

extension IAMOperations {
    var mfaAssignmentOperations: [AnyGateOperation] {
        [enableMFADevice, resyncMFADevice, deactivateMFADevice, listMFADevices, getMFADevice]
    }

    /// How far a device's clock may be off, in steps of 30 seconds, for Resync to find it again.
    private static let resyncWindow: Int64 = 60

    private static let invalidCode = IAM.Errors.invalidAuthenticationCode(
        "Authentication code for device is not valid.")

    private var enableMFADevice: AnyGateOperation {
        judging(IAM.enableMFADevice) { input, scope in
            try scope.permission("EnableMFADevice", onUser: input.userName)
        } run: { [limits] input, scope, writer in
            let user = try scope.user(input.userName)
            let device = try scope.mfaDevice(input.serialNumber)
            guard device.assignment == nil else {
                throw IAM.Errors.entityAlreadyExists("MFA Device is already in use.")
            }
            let held = try scope.records.mfaDevices(of: .user(user.id), in: scope.accountID)
            let keys = try scope.fidoDevices(of: .user(user.id))
            guard held.count + keys.count < limits.mfaDevicesPerUser else {
                throw quotaExceeded("MFADevicesPerUser", limits.mfaDevicesPerUser)
            }
            let enabled = try CodeCheck(writer: writer, call: scope.call).device(
                device, after: input.authenticationCode1, input.authenticationCode2, owner: .user(user.id), window: 1)
            guard var enabled else { return .failure(Self.invalidCode) }
            enabled.assignment = .init(owner: .user(user.id), enabledAt: scope.call.now)
            try writer.update(enabled)
            return .success(EmptyStructure())
        }
    }

    private var resyncMFADevice: AnyGateOperation {
        judging(IAM.resyncMFADevice) { input, scope in
            try scope.permission("ResyncMFADevice", onUser: input.userName)
        } run: { input, scope, writer in
            let user = try scope.user(input.userName)
            let device = try scope.mfaDevice(input.serialNumber, of: .user(user.id))
            let found = try CodeCheck(writer: writer, call: scope.call).device(
                device, after: input.authenticationCode1, input.authenticationCode2, owner: .user(user.id),
                window: Self.resyncWindow)
            guard let found else { return .failure(Self.invalidCode) }
            try writer.update(found)
            return .success(EmptyStructure())
        }
    }

    private var deactivateMFADevice: AnyGateOperation {
        writing(IAM.deactivateMFADevice) { input, scope in
            try scope.permission("DeactivateMFADevice", onUser: input.userName)
        } run: { input, scope, writer in
            let target = try scope.target(input.userName)
            if let key = try scope.fidoDevices(of: target.owner).first(where: { $0.serialNumber == input.serialNumber })
            {
                try writer.deletePasskey(key.passkey.id, in: scope.accountID)
                return EmptyStructure()
            }
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
            let name = target.name(in: scope)
            let codes = try scope.records.mfaDevices(of: target.owner, in: scope.accountID).map { device in
                IAM.MFADevice(
                    userName: name, serialNumber: device.serialNumber,
                    enableDate: device.assignment?.enabledAt ?? device.createdAt)
            }
            let keys = try scope.fidoDevices(of: target.owner).map { key in
                IAM.MFADevice(
                    userName: name, serialNumber: key.serialNumber, enableDate: key.passkey.createdAt)
            }
            let page = try Paging(input.marker, input.maxItems).slice(codes + keys, by: \.serialNumber)
            return IAM.ListMFADevicesResponse(
                mfaDevices: page.items, isTruncated: page.marker != nil, marker: page.marker)
        }
    }

    private var getMFADevice: AnyGateOperation {
        reading(IAM.getMFADevice) { input, scope in
            if let name = input.userName { return try scope.permission("GetMFADevice", onUser: name) }
            if let key = try scope.fidoDevice(input.serialNumber) {
                return try scope.permission("GetMFADevice", onUser: key.user?.name)
            }
            let device = try scope.records.mfaDevice(input.serialNumber, in: scope.accountID)
            let owner = try device?.assignment?.owner.userID.flatMap {
                try scope.records.user(id: $0, in: scope.accountID)
            }
            return try scope.permission("GetMFADevice", onUser: owner?.name)
        } run: { input, scope in
            if let (key, user) = try scope.fidoDevice(input.serialNumber) {
                if let name = input.userName, try scope.user(name).id != user?.id {
                    throw Scope.noDevice(input.serialNumber)
                }
                return IAM.GetMFADeviceResponse(
                    userName: user?.name ?? scope.rootName, serialNumber: key.serialNumber,
                    enableDate: key.passkey.createdAt)
            }
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
