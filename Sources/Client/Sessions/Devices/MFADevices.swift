internal import AWSModels
internal import AWSProtocols
internal import Platform
public import Primitives
internal import SharedConfig
internal import SigV4

/// An MFA device of the user.
public struct MFADeviceSummary: Sendable, Equatable {
    public let serial: String
    public let userName: String
    public let enabled: Timestamp
}

/// A device that has just been made and is not enabled yet.
public struct NewMFADevice: Sendable {
    public let serial: String
    /// Base 32, as authenticator apps take it.
    public let base32Seed: Secret
    /// As the service made it, if it did.
    public let qrCodePNG: Secret?
}

/// The IAM calls behind `twinlock mfa`, for the user whose long-lived keys a profile comes to.
public struct MFADevices: Sendable {
    let context: SessionContext
    let selection: ProfileSelection

    /// With which credentials IAM is called.
    public enum Authority: Sendable {
        /// The keys themselves: what a user without a device has, and all that IAM's own policies for it ask for.
        case keys
        /// The profile's MFA session, where it has a device; otherwise the keys.
        case session
    }

    public init(_ context: SessionContext, _ selection: ProfileSelection) {
        (self.context, self.selection) = (context, selection)
    }

    /// The name of the user.
    public func userName(_ authority: Authority = .keys) async throws(SessionError) -> String {
        let arn = try await userARN(authority)
        guard let name = Self.userName(in: arn) else {
            throw SessionError(
                .refused, "the keys of profile \(selection.name) are not an IAM user's: \(arn)",
                profile: selection.name, hint: "name the profile that holds the user's own keys")
        }
        return name
    }

    private func userARN(_ authority: Authority) async throws(SessionError) -> String {
        let output = try await call(STS.getCallerIdentity, .init(), "ask who the user is", authority, service: .sts)
        return output.arn ?? "unknown"
    }

    /// The user's devices.
    public func list(_ authority: Authority = .session) async throws(SessionError) -> [MFADeviceSummary] {
        var devices: [MFADeviceSummary] = []
        var marker: String?
        repeat {
            let output = try await call(
                IAM.listMFADevices, .init(marker: marker), "list the MFA devices", authority)
            devices += output.mfaDevices.map {
                MFADeviceSummary(serial: $0.serialNumber, userName: $0.userName, enabled: $0.enableDate)
            }
            marker = output.isTruncated == true ? output.marker : nil
        } while marker != nil
        return devices
    }

    /// Makes a virtual device called `name`, in the place of one that was made and never enabled: its seed was shown
    /// once and is lost, and nobody can have it. One that a user has is never touched.
    public func create(
        _ name: String, _ authority: Authority = .keys
    ) async throws(SessionError) -> NewMFADevice {
        do {
            return try await make(name, authority)
        } catch {
            guard error.message.contains(": EntityAlreadyExists: ") else { throw error }
            do {
                // IAM deletes no device that is enabled.
                try await delete(Self.serial(of: name, user: try await userARN(authority)), authority)
            } catch {
                throw SessionError(
                    .refused, "there is an MFA device \(name) already; \(error.message)", profile: selection.name,
                    hint: "choose another name: twinlock mfa enroll \(selection.name) --device-name NAME")
            }
            return try await make(name, authority)
        }
    }

    private func make(_ name: String, _ authority: Authority) async throws(SessionError) -> NewMFADevice {
        let device = try await call(
            IAM.createVirtualMFADevice, .init(virtualMFADeviceName: name), "make the MFA device \(name)", authority,
            repetition: .onlyUnsent
        ).virtualMFADevice
        guard let seed = device.base32StringSeed else {
            throw SessionError(.unreachable, "the service made a device without a seed", profile: selection.name)
        }
        return NewMFADevice(serial: device.serialNumber, base32Seed: seed, qrCodePNG: device.qrCodePNG)
    }

    /// Gives the device to the user; takes two codes that follow one another.
    public func enable(
        _ serial: String, userName: String, codes: (first: Secret, second: Secret), _ authority: Authority = .keys
    ) async throws(SessionError) {
        let input = IAM.EnableMFADeviceRequest(
            userName: userName, serialNumber: serial, authenticationCode1: codes.first,
            authenticationCode2: codes.second)
        _ = try await call(
            IAM.enableMFADevice, input, "enable \(serial)", authority, repetition: .onlyUnsent, device: serial)
    }

    /// Takes the device away from the user.
    public func deactivate(
        _ serial: String, userName: String, _ authority: Authority = .session
    ) async throws(SessionError) {
        let input = IAM.DeactivateMFADeviceRequest(userName: userName, serialNumber: serial)
        _ = try await call(IAM.deactivateMFADevice, input, "deactivate \(serial)", authority)
    }

    /// Deletes a virtual device that no user has.
    public func delete(_ serial: String, _ authority: Authority = .session) async throws(SessionError) {
        _ = try await call(
            IAM.deleteVirtualMFADevice, .init(serialNumber: serial), "delete \(serial)", authority)
    }

    private enum Service {
        case sts, iam
    }

    private func call<Input, Output>(
        _ operation: ModeledOperation<Input, Output>, _ input: Input, _ action: String, _ authority: Authority,
        service: Service = .iam, repetition: AWSClient.Repetition = .allowed, device: String? = nil
    ) async throws(SessionError) -> Output {
        let resolution = try Resolution(context, selection)
        let credentials = try await credentials(resolution, authority)
        let endpoint = try service == .sts ? resolution.endpoint : ServiceEndpoint.iam(resolution.settings)
        let transport = LazyTransport(
            TransportOptions(resolution.settings, environment: context.environment), context.transport)
        let client = AWSClient(
            transport: transport, clock: context.clock, sleeper: context.sleeper, talk: context.talk)
        let result: Result<Output, CallFailure>
        do throws(CallFailure) {
            result = .success(
                try await client.call(operation, input, at: endpoint, with: credentials, repetition: repetition))
        } catch {
            result = .failure(error)
        }
        await transport.close()
        do throws(CallFailure) {
            return try result.get()
        } catch {
            throw error.explained(
                CallContext(
                    action: action, profile: selection.name, location: nil, accessKeyID: credentials.accessKeyID,
                    isLongLived: credentials.sessionToken == nil, device: device, url: endpoint.url.text))
        }
    }

    /// The keys at the beginning of the profile's chain, or the session of its device.
    private func credentials(
        _ resolution: Resolution, _ authority: Authority
    ) async throws(SessionError) -> AWSCredentials {
        if authority == .session, resolution.plan.mfa != nil || resolution.plan.roles.first?.mfa != nil {
            return try await SessionBroker(context).userSession(resolution, selection)
        }
        if let credentials = try resolution.source.read(context.vault) { return credentials }
        return try await SessionBroker(context).credentials(for: selection).credentials
    }

    /// `arn:aws:iam::123456789012:mfa/phone` of the device `phone` in the account of a user.
    private static func serial(of name: String, user arn: String) -> String {
        arn.split(separator: ":", omittingEmptySubsequences: false).prefix(5).joined(separator: ":") + ":mfa/\(name)"
    }

    /// `ann` of `arn:aws:iam::123456789012:user/staff/ann`.
    private static func userName(in arn: String) -> String? {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[2] == "iam", parts[5].hasPrefix("user/") else { return nil }
        return parts[5].split(separator: "/").last.map(String.init)
    }
}

extension SessionBroker {
    /// The session of GetSessionToken that the profile's roles would be assumed from.
    func userSession(_ resolution: Resolution, _ selection: ProfileSelection) async throws(SessionError)
        -> AWSCredentials
    {
        let run = SessionRun(context, resolution.userOnly(), selection)
        let result: Result<AWSCredentials, SessionError>
        do {
            result = .success(try await run.credentials().credentials)
        } catch {
            result = .failure(Self.sessionError(error, selection))
        }
        await run.close()
        return try result.get()
    }
}
