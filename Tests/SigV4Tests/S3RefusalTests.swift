import Primitives
import SigV4
import Testing

@Suite struct S3RefusalTests {
    private func changed(_ change: (String) -> String) -> SignatureError? {
        Signed.refusal(Signed.s3InHeader().setting("authorization", change), by: .s3)
    }

    @Test func aSignedRequestIsAccepted() {
        #expect(Signed.refusal(Signed.s3InHeader(), by: .s3) == nil)
    }

    @Test func anonymousRequestsAreDenied() {
        #expect(Signed.refusal(Signed.plain, by: .s3) == SignatureError(.accessDenied, "Access Denied"))
    }

    @Test(arguments: [
        ("/iam/", "incorrect service \"iam\". This endpoint belongs to \"s3\"."),
        ("/s3/", "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."),
    ])
    func anotherServicesScopeIsRefused(replacement: String, reason: String) {
        let error = changed {
            replacement == "/s3/" ? $0.replacing("/s3/", with: "/") : $0.replacing("/s3/", with: replacement)
        }
        #expect(
            error
                == SignatureError(
                    .authorizationHeaderMalformed, "The authorization header is malformed; \(reason)"))
    }

    @Test func theBodysHashMustBeNamed() {
        var request = SignableRequest(method: "GET", path: "/b/k", headers: ["Host": "localhost"])
        request.headers.append(
            contentsOf: Signed.signer("s3", .standard).sign(request, payload: .empty, at: Signed.now).headers)
        #expect(
            Signed.refusal(request, by: .s3)
                == SignatureError(
                    .invalidRequest, "Missing required header for this request: x-amz-content-sha256"))
        let odd = Signed.s3InHeader().setting("x-amz-content-sha256") { _ in "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD"
        }
        #expect(Signed.refusal(odd, by: .s3)?.code == .invalidArgument)
    }

    @Test func aClaimedHashIsPartOfWhatIsSigned() {
        let request = Signed.s3InHeader().setting("x-amz-content-sha256") { _ in "UNSIGNED-PAYLOAD" }
        #expect(Signed.refusal(request, by: .s3)?.code == .signatureDoesNotMatch)
    }

    @Test(arguments: ["x-amz-security-token", "x-amz-acl", "X-Amz-Meta-Owner"])
    func unsignedAmzFieldsAreDenied(name: String) {
        #expect(
            Signed.refusal(Signed.s3InHeader().adding(name, "x"), by: .s3)
                == SignatureError(
                    .accessDenied, "There were headers present in the request which were not signed"))
    }

    @Test func aClockTooFarOffIsSaidSo() {
        for seconds: Int64 in [901, -901] {
            #expect(
                Signed.refusal(Signed.s3InHeader(), by: .s3, at: Signed.now.adding(seconds: seconds))
                    == SignatureError(
                        .requestTimeTooSkewed,
                        "The difference between the request time and the current time is too large."))
        }
    }

    @Test func pathsAreEncodedOnceAndNeverNormalized() {
        for path in ["/b/a/../b", "/b//a", "/b/%2e%2e/a", "/b/a%2Bb", "/b/%C3%A9", "/b/a%2520b"] {
            var request = SignableRequest(method: "GET", path: path, headers: ["Host": "localhost"])
            let signed = Signed.signer("s3", .s3).sign(request, payload: .empty, at: Signed.now)
            request.headers.append(contentsOf: signed.headers)
            #expect(Signed.refusal(request, by: .s3) == nil)
            #expect(signed.canonicalRequest.contains(path.replacing("%2e", with: ".")))
        }
    }
}
