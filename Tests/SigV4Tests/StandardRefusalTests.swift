import Primitives
import SigV4
import Testing

@Suite struct StandardRefusalTests {
    private func changed(_ change: (String) -> String) -> SignatureError? {
        Signed.refusal(Signed.inHeader().setting("authorization", change))
    }

    @Test func aSignedRequestIsAccepted() {
        #expect(Signed.refusal(Signed.inHeader()) == nil)
    }

    @Test func aRequestWithoutSignatureHasNoToken() {
        let error = Signed.refusal(Signed.plain)
        #expect(error == SignatureError(.missingAuthenticationToken, "Request is missing Authentication Token"))
        #expect(error?.httpStatus == 403)
        #expect(Signed.refusal(Signed.plain.adding("Authorization", "Bearer x"))?.code == .missingAuthenticationToken)
    }

    @Test func whatIsMissingIsNamed() {
        let error = Signed.refusal(Signed.plain.adding("Authorization", "AWS4-HMAC-SHA256"))
        #expect(error?.code == .incompleteSignature)
        #expect(error?.httpStatus == 400)
        #expect(
            error?.message.hasPrefix(
                "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' "
                    + "parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header "
                    + "requires existence of either a 'X-Amz-Date' or a 'Date' header. ") == true)
    }

    @Test func aWordWithoutEqualSignIsRefusedWithoutRepeatingIt() {
        let error = changed { $0.replacing("Credential=", with: "Credential= ") }
        #expect(error?.code == .incompleteSignature)
        #expect(error?.message.hasPrefix("Invalid key=value pair (missing equal-sign)") == true)
        #expect(error?.message.contains("AKIA") == false)
    }

    @Test(arguments: [
        ("/us-east-1/", "//", "Credential should be scoped to a valid region."),
        ("/iam/", "/sts/", "Credential should be scoped to correct service: 'iam'."),
        (
            "/aws4_request", "/aws5_request",
            "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'."
        ),
        (
            "/20130524/", "/20130525/",
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20130525' != "
                + "'20130524', from '20130524T000000Z'."
        ),
        (
            "host;", "",
            "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
        ),
    ])
    func aWrongScopeIsNamed(part: String, replacement: String, message: String) {
        let error = changed { $0.replacing(part, with: replacement) }
        #expect(error == SignatureError(.signatureDoesNotMatch, message))
        #expect(error?.httpStatus == 403)
    }

    @Test func otherAlgorithmsAndMalformedCredentialsAreRefused() {
        #expect(
            changed { $0.replacing("AWS4-HMAC-SHA256", with: "AWS4-HMAC-SHA512") }
                == SignatureError(.incompleteSignature, "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA512'."))
        #expect(
            changed { $0.replacing("/us-east-1", with: "") }
                == SignatureError(
                    .incompleteSignature,
                    "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, "
                        + "got 'AKIAIOSFODNN7EXAMPLE/20130524/iam/aws4_request'"))
    }

    @Test func anotherSecretOrSignatureDoesNotMatch() {
        let expected = SignatureError(
            .signatureDoesNotMatch,
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
                + "Access Key and signing method. Consult the service documentation for details.")
        #expect(changed { $0 + "0" } == expected)
        #expect(changed { $0.replacing("Signature=", with: "Signature=A") } == expected)
        #expect(changed { $0.uppercased().replacing("AWS4", with: "AWS4") } != nil)
        #expect(Signed.refusal(Signed.inHeader(), payload: .unsigned) == expected)
    }

    @Test(arguments: [
        (
            -901,
            "Signature not yet current: 20130524T000000Z is still later than 20130523T235959Z (20130523T234459Z + 15 min.)"
        ),
        (901, "Signature expired: 20130524T000000Z is now earlier than 20130524T000001Z (20130524T001501Z - 15 min.)"),
    ])
    func aClockTooFarOffIsSaidSo(seconds: Int64, message: String) {
        let error = Signed.refusal(Signed.inHeader(), at: Signed.now.adding(seconds: seconds))
        #expect(error == SignatureError(.signatureDoesNotMatch, message))
        #expect(Signed.refusal(Signed.inHeader(), at: Signed.now.adding(seconds: seconds > 0 ? 900 : -900)) == nil)
    }

    @Test func aDateThatIsNoneIsRefused() {
        let error = Signed.refusal(Signed.inHeader().setting("x-amz-date") { _ in "201" })
        #expect(
            error
                == SignatureError(
                    .incompleteSignature,
                    "Date must be in ISO-8601 'basic format'. Got '201'. See http://en.wikipedia.org/wiki/ISO_8601"))
    }

    @Test(arguments: ["Authorization", "X-Amz-Date", "Host", "X-Amz-Security-Token"])
    func aFieldThatDecidesStandsOnce(name: String) {
        var request = Signed.inHeader()
        if request.headers[name] == nil { request.headers.append(name, "x") }
        request.headers.append(name, request.headers[name] ?? "")
        #expect(Signed.refusal(request) != nil)
    }

    @Test func unsignedAmzFieldsAreRefused() {
        let error = Signed.refusal(Signed.inHeader().adding("X-Amz-Target", "x"))
        #expect(
            error
                == SignatureError(
                    .signatureDoesNotMatch, "'x-amz-target' must be a 'SignedHeader' in the AWS Authorization."))
        #expect(Signed.refusal(Signed.inHeader().adding("X-Amz-Security-Token", "added later")) == nil)
    }

    @Test(arguments: [
        "content-type;host;host;x-amz-date", "host;content-type;x-amz-date", "content-type;Host;host;x-amz-date",
    ])
    func aListThatNoSignerWritesIsRefused(names: String) {
        #expect(changed { $0.replacing("content-type;host;x-amz-date", with: names) }?.code == .signatureDoesNotMatch)
    }

    @Test func twoSignaturesAreOneTooMany() {
        let request = Signed.inHeader().query { _ in "X-Amz-Algorithm=AWS4-HMAC-SHA256" }
        #expect(
            Signed.refusal(request)
                == SignatureError(
                    .signatureDoesNotMatch,
                    "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header."))
    }

    @Test func anUnsignedBodyIsNotAcceptedOutsideS3() {
        var request = Signed.plain.adding("x-amz-content-sha256", "UNSIGNED-PAYLOAD")
        request.headers.append(
            contentsOf: Signed.signer("iam").sign(request, payload: .unsigned, at: Signed.now).headers)
        #expect(Signed.refusal(request)?.code == .signatureDoesNotMatch)
        #expect(Signed.refusal(request, payload: .unsigned)?.code == .signatureDoesNotMatch)
    }

    @Test func aDateFieldServesWhereThereIsNoAmzDate() {
        // Signed by hand: the signer always sends X-Amz-Date.
        let request = Signed.inHeader().removing("x-amz-date").adding("Date", Signed.now.httpDate)
            .setting("authorization") { $0.replacing(";x-amz-date", with: "") }
        #expect(Signed.refusal(request)?.code == .signatureDoesNotMatch)
        #expect(throws: Never.self) { try Signed.iam.parse(request, now: Signed.now) }
    }
}
