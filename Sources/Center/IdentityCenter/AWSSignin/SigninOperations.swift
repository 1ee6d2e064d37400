internal import AWSModels
internal import AWSProtocols
public import CenterGate
internal import CenterStore
internal import Primitives

/// The operations of AWS Sign-In, by which AWS's command line comes to credentials of who signs in with a browser.
public struct SigninOperations: Sendable {
    let core: LoginCore

    public init(_ core: LoginCore) {
        self.core = core
    }

    /// All of them, for the gate.
    public var all: [AnyGateOperation] { [AnyGateOperation(createOAuth2Token)] }

    /// Gives credentials for a code or a refresh token. The proof of possession comes first, so that nothing else is
    /// looked at without one.
    var createOAuth2Token: GateOperation<Signin.CreateOAuth2TokenRequest, Signin.CreateOAuth2TokenResponse> {
        GateOperation(Signin.createOAuth2Token) { _, _ in
            .notSubjectToPolicies
        } run: { [core] input, call in
            do {
                let body = input.tokenInput
                guard let client = LoginClient(rawValue: body.clientId) else {
                    throw LoginFault.invalid("Unknown client")
                }
                let proof: DPoPProof
                do throws(DPoPFault) {
                    proof = try DPoPProof(
                        call.facts.headers, method: call.facts.method, url: core.tokenURL, at: call.now)
                } catch {
                    throw LoginFault.invalid("Invalid DPoP proof: \(error)")
                }
                return body.grantType == "authorization_code"
                    ? try await core.tokens(forCode: body, client, proof, call)
                    : try await core.tokens(forRefreshToken: body, client, proof, call)
            } catch let fault as LoginFault {
                throw fault.serviceError
            }
        }
    }
}
