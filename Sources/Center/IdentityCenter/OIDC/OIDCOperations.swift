internal import AWSModels
internal import AWSProtocols
public import CenterGate
internal import CenterStore
internal import Platform
internal import Primitives

/// The operations of sso-oidc, by which programs come to tokens of people who sign in with a browser.
public struct OIDCOperations: Sendable {
    let core: OIDCCore

    public init(_ core: OIDCCore) {
        self.core = core
    }

    /// All of them, for the gate.
    public var all: [AnyGateOperation] {
        [
            AnyGateOperation(registerClient), AnyGateOperation(startDeviceAuthorization),
            AnyGateOperation(createToken),
        ]
    }

    /// The answer of `body`, its refusals in AWS's form.
    static func answer<Output>(_ body: () async throws -> Output) async throws -> Output {
        do {
            return try await body()
        } catch let error as OAuthError {
            throw ServiceError(error)
        }
    }
}
