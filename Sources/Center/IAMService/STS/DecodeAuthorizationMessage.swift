internal import AWSModels
internal import AWSProtocols
internal import CenterGate

extension STSOperations {
    /// What is behind a refusal, for those who may know.
    var decodeAuthorizationMessage:
        GateOperation<STS.DecodeAuthorizationMessageRequest, STS.DecodeAuthorizationMessageResponse>
    {
        GateOperation(STS.decodeAuthorizationMessage) { _, _ in
            .request("sts:DecodeAuthorizationMessage", on: "*")
        } run: { [messages] input, call in
            guard let text = messages.open(input.encodedMessage, in: call.accountID) else {
                throw STS.Errors.invalidAuthorizationMessage("Message is not valid.")
            }
            return STS.DecodeAuthorizationMessageResponse(decodedMessage: text)
        }
    }
}
