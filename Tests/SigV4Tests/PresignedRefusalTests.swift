import Primitives
import SigV4
import Testing

@Suite struct PresignedRefusalTests {
    private func sts(lifetime: Int) -> SignableRequest {
        var request = SignableRequest(
            method: "GET", path: "/", query: "Action=GetCallerIdentity&Version=2011-06-15",
            headers: ["Host": "localhost", "x-k8s-aws-id": "cluster"])
        request.query =
            Signed.signer("sts").presign(request, payload: .empty, at: Signed.now, lifetime: lifetime).query
        return request
    }

    private let verifier = SignatureVerifier.standard(service: "sts")

    @Test func outsideS3AnAddressLivesFifteenMinutesWhateverItSays() {
        for lifetime in [60, 604_800] {
            let request = sts(lifetime: lifetime)
            #expect(Signed.refusal(request, by: verifier, payload: .empty) == nil)
            #expect(
                Signed.refusal(request, by: verifier, payload: .empty, at: Signed.now.adding(seconds: 899)) == nil)
            #expect(
                Signed.refusal(request, by: verifier, payload: .empty, at: Signed.now.adding(seconds: 901))?.message
                    .hasPrefix("Signature expired: ") == true)
        }
    }

    @Test func whatIsMissingIsNamed() {
        let request = sts(lifetime: 60).query { _ in "X-Amz-Algorithm=AWS4-HMAC-SHA256" }
        #expect(
            Signed.refusal(request, by: verifier)
                == SignatureError(
                    .incompleteSignature,
                    "AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters must "
                        + "include 'X-Amz-Signature'. AWS query-string parameters must include 'X-Amz-SignedHeaders'. "
                        + "AWS query-string parameters must include 'X-Amz-Date'. Re-examine the query-string "
                        + "parameters."))
    }

    @Test(arguments: ["X-Amz-Signature", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-Security-Token"])
    func aParameterThatDecidesStandsOnce(name: String) {
        let request = sts(lifetime: 60).query { "\($0)&\(name)=1&\(name)=1" }
        #expect(Signed.refusal(request, by: verifier, payload: .empty)?.code == .incompleteSignature)
    }

    @Test(arguments: ["0", "-1", "604801", "99999999999999999999", "", "+60", "1e3", "sixty"])
    func aLifetimeOutOfRangeIsRefused(text: String) {
        for (request, verifier) in [(sts(lifetime: 60), verifier), (Signed.s3Presigned(lifetime: 60), .s3)] {
            let changed = request.query { $0.replacing("X-Amz-Expires=60", with: "X-Amz-Expires=\(text)") }
            let error = Signed.refusal(changed, by: verifier, payload: .empty)
            #expect(error?.httpStatus == 400, "\(String(describing: error))")
        }
    }

    @Test func onS3AnAddressLivesAsLongAsItSays() {
        let request = Signed.s3Presigned(lifetime: 3600)
        #expect(Signed.refusal(request, by: .s3) == nil)
        #expect(Signed.refusal(request, by: .s3, at: Signed.now.adding(seconds: 3600)) == nil)
        #expect(
            Signed.refusal(request, by: .s3, at: Signed.now.adding(seconds: 3601))
                == SignatureError(.accessDenied, "Request has expired"))
        #expect(
            Signed.refusal(request, by: .s3, at: Signed.now.adding(seconds: -901))
                == SignatureError(.accessDenied, "Request is not valid yet"))
    }

    @Test func plusAndSpaceInAQueryAreTheSameAndNothingElseIs() {
        var request = SignableRequest(
            method: "GET", path: "/b", query: "prefix=a%20b%2Bc", headers: ["Host": "localhost"])
        request.query =
            Signed.signer("s3", .s3).presign(request, payload: .unsigned, at: Signed.now, lifetime: 60).query
        #expect(Signed.refusal(request, by: .s3) == nil)
        #expect(Signed.refusal(request.query { $0.replacing("a%20b", with: "a+b") }, by: .s3) == nil)
        #expect(Signed.refusal(request.query { $0.replacing("%2Bc", with: "+c") }, by: .s3) != nil)
    }
}
