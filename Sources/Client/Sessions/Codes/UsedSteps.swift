internal import Platform
internal import SharedConfig

/// The last step of each device whose code was sent from a stored seed: a code is good once.
struct UsedSteps: Sendable {
    private let path: String

    /// Of the device known under the digest `device`.
    init(folder: String, device: String) {
        path = "\(folder)/\(device.prefix(40)).step"
    }

    /// Nil when none is remembered.
    var last: Int64? {
        (try? PrivateFile.read(path, limit: 64)).flatMap { Int64(String(decoding: $0, as: UTF8.self)) }
    }

    func remember(_ step: Int64) throws(SessionError) {
        do {
            try PrivateFile.createDirectory(PathText.folder(of: path))
            try PrivateFile.write(Array(String(step).utf8), to: path)
        } catch {
            throw SessionStore.failure("remember the used code", error)
        }
    }
}

extension MFADevices {
    /// Remembers that the code of `step` was sent for the device, so that the next one is waited for rather than
    /// refused.
    public func remember(step: Int64, of serial: String) throws(SessionError) {
        let endpoint = try Resolution(context, selection).endpoint
        let device = CacheKey.device(serial, authority: endpoint.authority)
        try UsedSteps(folder: context.lockFolder, device: device).remember(step)
    }
}
