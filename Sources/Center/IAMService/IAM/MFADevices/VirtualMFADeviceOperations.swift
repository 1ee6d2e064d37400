import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import OneTimePassword
import Platform
import Primitives
import QRCode

extension IAMOperations {
    var virtualMFADeviceOperations: [AnyGateOperation] {
        [createVirtualMFADevice, listVirtualMFADevices, deleteVirtualMFADevice]
    }

    private var createVirtualMFADevice: AnyGateOperation {
        writing(IAM.createVirtualMFADevice) { input, scope in
            let serial = "arn:aws:iam::\(scope.accountID):mfa\(input.path ?? "/")\(input.virtualMFADeviceName)"
            return scope.creation(
                "CreateVirtualMFADevice", tagging: "TagMFADevice", of: serial, tags: input.tags)
        } run: { [entropy, limits] input, scope, writer in
            try requirePath(input.path)
            let tags = try TagRules.caseSensitive.merge(input.tags ?? [], into: [], limit: limits.tagsPerResource)
            let device = MFADeviceRecord(
                accountID: scope.accountID, name: input.virtualMFADeviceName, path: input.path ?? "/",
                seed: Secret(entropy.bytes(SeedForms.byteCount)), createdAt: scope.call.now, tags: tags)
            // The model sets no limit to the name, only to the serial number that every other operation takes.
            guard device.serialNumber.utf8.count <= 256 else {
                throw validation(
                    "1 validation error detected: Value at 'virtualMFADeviceName' failed to satisfy constraint: "
                        + "Member must have length less than or equal to 226")
            }
            do {
                try writer.insert(device)
            } catch StoreError.duplicate {
                throw IAM.Errors.entityAlreadyExists("MFA device already exists.")
            }
            let forms = try SeedForms(device)
            return IAM.CreateVirtualMFADeviceResponse(
                virtualMFADevice: IAM.VirtualMFADevice(
                    serialNumber: device.serialNumber, base32StringSeed: forms.base32, qrCodePNG: forms.png,
                    tags: tags.given))
        }
    }

    private var listVirtualMFADevices: AnyGateOperation {
        reading(IAM.listVirtualMFADevices) { _, scope in
            scope.permission("ListVirtualMFADevices", onAll: "mfa")
        } run: { input, scope in
            let assigned: Bool? =
                switch input.assignmentStatus {
                case "Assigned": true
                case "Unassigned": false
                default: nil
                }
            let paging = try Paging(input.marker, input.maxItems)
            let page = try scope.records.mfaDevices(in: scope.accountID, assigned: assigned, paging.query())
            return IAM.ListVirtualMFADevicesResponse(
                virtualMFADevices: try page.items.map(scope.listed), isTruncated: page.next != nil,
                marker: page.marker)
        }
    }

    private var deleteVirtualMFADevice: AnyGateOperation {
        writing(IAM.deleteVirtualMFADevice) { input, scope in
            try scope.permission("DeleteVirtualMFADevice", onDevice: input.serialNumber)
        } run: { input, scope, writer in
            let device = try scope.mfaDevice(input.serialNumber)
            guard device.assignment == nil else {
                throw IAM.Errors.deleteConflict("MFA VirtualDevice in use. Must deactivate first.")
            }
            try writer.deleteMFADevice(device.serialNumber, in: scope.accountID)
            return EmptyStructure()
        }
    }
}

/// The forms in which a new device's seed is handed out, once.
private struct SeedForms {
    /// 64 characters of base 32, as AWS's are.
    static let byteCount = 40

    let base32: Secret
    let png: Secret

    init(_ device: MFADeviceRecord) throws {
        base32 = device.seed.withBytes { Secret(utf8: Base32.encode($0, padded: false)) }
        let label = try OTPLabel(issuer: "Amazon Web Services", account: "\(device.name)@\(device.accountID)")
        let uri = KeyURI(label: label, totp: try TOTP(secret: device.seed))
        png = Secret(try QRCode(uri.text.revealed()).png())
    }
}

extension Scope {
    fileprivate func listed(_ device: MFADeviceRecord) throws -> IAM.VirtualMFADevice {
        var listed = IAM.VirtualMFADevice(serialNumber: device.serialNumber)
        guard let assignment = device.assignment else { return listed }
        listed.enableDate = assignment.enabledAt
        switch assignment.owner {
        case .user(let id): listed.user = try records.user(id: id, in: accountID)?.listed
        case .root:
            let account = try records.account(accountID)
            listed.user = IAM.User(
                path: "/", userName: account?.alias ?? rootName, userId: accountID,
                arn: "arn:aws:iam::\(accountID):root", createDate: account?.createdAt ?? device.createdAt)
        }
        return listed
    }
}
