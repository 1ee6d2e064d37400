public import Primitives
public import SharedConfig

/// Whoever can be asked for a code.
public protocol MFACodeSource: Sendable {
    /// A code for the device; nil when this source cannot give one (nobody is at the terminal). Errors are the
    /// source's own.
    func code(for request: MFACodeRequest) async throws -> Secret?
}

/// The question for a code.
public struct MFACodeRequest: Sendable, Equatable {
    /// The device: an ARN, or a serial number.
    public let serial: String
    public let profile: String
    /// What the code opens, such as `a session of 12 h`.
    public let purpose: String
    /// The line that names the device.
    public let origin: SettingOrigin

    /// For prompts: `MFA code for arn:aws:iam::123456789012:mfa/ann (a session of 12 h)`.
    public var prompt: String { "MFA code for \(serial) (\(purpose))" }
}

/// A source made of a function, such as one that prompts on the terminal, or reads a line of standard input.
public struct CodeFunction: MFACodeSource {
    private let body: @Sendable (MFACodeRequest) async throws -> Secret?

    public init(_ body: @escaping @Sendable (MFACodeRequest) async throws -> Secret?) {
        self.body = body
    }

    public func code(for request: MFACodeRequest) async throws -> Secret? { try await body(request) }
}
