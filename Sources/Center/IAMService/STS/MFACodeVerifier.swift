internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import Primitives

/// Checks the code that a caller sends with GetSessionToken or AssumeRole, and spends it.
struct MFACodeVerifier: Sendable {
    let store: any Store

    /// Whether a code came with the call. When this returns true the code was right and is spent, for good, before
    /// anything is issued for it.
    ///
    /// - Throws: AWS's AccessDenied when only one of the two is given, when the device is not an enabled one of the
    ///   caller's own, or when the code is wrong, spent, or one too many: which of the three is not told, for SDKs
    ///   would repeat a throttled call with the same code.
    func verify(serialNumber: String?, code: Secret?, _ call: Call) async throws -> Bool {
        switch (serialNumber, code) {
        case (nil, nil): return false
        case (let serialNumber?, let code?):
            try await verify(serialNumber, code.revealed(), call)
            return true
        default:
            throw Self.denied("must provide both MFA serial number and one time pass code.", after: ",")
        }
    }

    private func verify(_ serialNumber: String, _ code: String, _ call: Call) async throws {
        guard let owner = call.caller.owner else { throw Self.unknownDevice }
        // One transaction: a code that two calls bring at once is good for one of them. It is committed before anything
        // is said, for wrong codes are counted in it.
        let isAccepted = try await store.write { writer in
            guard let device = try writer.mfaDevice(serialNumber, in: call.accountID),
                device.assignment?.owner == owner
            else { throw Self.unknownDevice }
            return try CodeCheck(writer: writer, call: call).accepts(code, of: device, owner: owner)
        }
        guard isAccepted else { throw Self.wrongCode }
    }

    private static let wrongCode = denied("with invalid MFA one time pass code. ", after: "")

    private static let unknownDevice = denied(
        "unable to validate MFA code. Please verify your MFA serial number is valid and associated with this user.",
        after: ",")

    private static func denied(_ reason: String, after mark: String) -> ServiceError {
        ServiceError(
            code: "AccessDenied", message: "MultiFactorAuthentication failed\(mark) \(reason)", httpStatus: 403)
    }
}
