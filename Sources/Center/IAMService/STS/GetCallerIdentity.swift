internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import Primitives

extension STSOperations {
    /// Open to everyone who can sign, even under an explicit deny.
    var getCallerIdentity: GateOperation<STS.GetCallerIdentityRequest, STS.GetCallerIdentityResponse> {
        GateOperation(STS.getCallerIdentity) { _, _ in
            .notSubjectToPolicies
        } run: { _, call in
            STS.GetCallerIdentityResponse(
                userId: call.caller.userID, account: call.accountID, arn: call.caller.arn)
        }
    }

    /// The account that a key id says it belongs to, which need not be one of ours.
    var getAccessKeyInfo: GateOperation<STS.GetAccessKeyInfoRequest, STS.GetAccessKeyInfoResponse> {
        GateOperation(STS.getAccessKeyInfo) { _, _ in
            .request("sts:GetAccessKeyInfo", on: "*")
        } run: { [store] input, _ in
            let id = input.accessKeyId
            let known = try await store.read { reader in try reader.accessKey(id)?.accountID }
            guard let account = known ?? Self.accountID(ofKey: id) else {
                throw ServiceError.validation("Invalid Access Key ID: \(id)")
            }
            return STS.GetAccessKeyInfoResponse(account: account)
        }
    }

    private static func accountID(ofKey id: String) -> String? {
        let isKey = [AWSIdentifiers.Kind.accessKey, .temporaryAccessKey].contains { id.hasPrefix($0.rawValue) }
        return isKey ? AWSIdentifiers.accountID(of: id) : nil
    }
}
