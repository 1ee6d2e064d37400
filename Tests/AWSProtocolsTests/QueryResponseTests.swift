import AWSModels
import AWSProtocols
import Primitives
import Testing

@Suite struct QueryResponseTests {
    private static let date = Timestamp(seconds: 1_795_248_930)

    private func roundTrip<Input, Output>(
        _ operation: ModeledOperation<Input, Output>, _ output: Output
    ) throws -> Output {
        let body = QueryResponseWriter.body(of: operation.model, output.fields, requestID: "r-1")
        let response = try QueryResponseReader.response(to: operation, body: body)
        #expect(response.requestID == "r-1")
        return response.output
    }

    @Test func `A response has AWS's form`() {
        let output = STS.GetCallerIdentityResponse(
            userId: "AIDA", account: "123456789012", arn: "arn:aws:iam::123456789012:user/a<b")
        let body = QueryResponseWriter.body(of: STS.getCallerIdentity.model, output.fields, requestID: "r-1")
        #expect(
            String(decoding: body, as: UTF8.self)
                == "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"
                + "<GetCallerIdentityResult><UserId>AIDA</UserId><Account>123456789012</Account>"
                + "<Arn>arn:aws:iam::123456789012:user/a&lt;b</Arn></GetCallerIdentityResult>"
                + "<ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></GetCallerIdentityResponse>")
    }

    @Test func `An operation without output answers with metadata alone`() {
        let body = QueryResponseWriter.body(of: IAM.deleteUser.model, [:], requestID: "r-1")
        #expect(
            String(decoding: body, as: UTF8.self)
                == "<DeleteUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">"
                + "<ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></DeleteUserResponse>")
    }

    @Test func `Lists, structures, booleans and dates come back`() throws {
        let user = IAM.User(
            path: "/", userName: "u", userId: "AIDA", arn: "arn:aws:iam::123456789012:user/u", createDate: Self.date,
            tags: [IAM.Tag(key: "k", value: "v & w")])
        let output = IAM.ListUsersResponse(users: [user, user], isTruncated: true, marker: "m")
        #expect(try roundTrip(IAM.listUsers, output) == output)
        let empty = IAM.ListUsersResponse(users: [], isTruncated: false)
        #expect(try roundTrip(IAM.listUsers, empty) == empty)
    }

    @Test func `Maps come back`() throws {
        let output = IAM.GetAccountSummaryResponse(summaryMap: ["Users": 3, "MFADevicesInUse": 1])
        #expect(try roundTrip(IAM.getAccountSummary, output) == output)
    }

    @Test func `Blobs are base 64, also where they are secret`() throws {
        let device = IAM.VirtualMFADevice(
            serialNumber: "arn:aws:iam::123456789012:mfa/d", base32StringSeed: Secret(utf8: "JBSWY3DPEHPK3PXP"),
            qrCodePNG: Secret([0x89, 0x50, 0, 0xFF]))
        let output = IAM.CreateVirtualMFADeviceResponse(virtualMFADevice: device)
        let body = QueryResponseWriter.body(of: IAM.createVirtualMFADevice.model, output.fields, requestID: "r")
        let text = String(decoding: body, as: UTF8.self)
        #expect(text.contains("<Base32StringSeed>SkJTV1kzRFBFSFBLM1BYUA==</Base32StringSeed>"))
        #expect(text.contains("<QRCodePNG>iVAA/w==</QRCodePNG>"))
        let read = try roundTrip(IAM.createVirtualMFADevice, output).virtualMFADevice
        #expect(read.base32StringSeed?.revealed() == "JBSWY3DPEHPK3PXP")
        #expect(read.qrCodePNG?.revealedBytes() == [0x89, 0x50, 0, 0xFF])
    }

    @Test func `Secrets do not print`() {
        let credentials = STS.Credentials(
            accessKeyId: "ASIA", secretAccessKey: Secret(utf8: "hush"), sessionToken: Secret(utf8: "quiet"),
            expiration: Self.date)
        let printed = "\(credentials) \(credentials.fields) \(String(reflecting: credentials))"
        #expect(!printed.contains("hush") && !printed.contains("quiet"))
        let json = STS.Credentials.schema.auditJSON(of: credentials.fields).text
        #expect(!json.contains("hush") && json.contains("HIDDEN_DUE_TO_SECURITY_REASONS") && json.contains("ASIA"))
    }

    @Test func `An error has AWS's form and comes back`() {
        let error = IAM.Errors.noSuchEntity("The user with name <u> cannot be found.")
        let body = QueryResponseWriter.body(of: error, xmlNamespace: IAM.service.xmlNamespace, requestID: "r-1")
        #expect(
            String(decoding: body, as: UTF8.self)
                == "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type>"
                + "<Code>NoSuchEntity</Code><Message>The user with name &lt;u&gt; cannot be found.</Message></Error>"
                + "<RequestId>r-1</RequestId></ErrorResponse>")
        var expected = error
        expected.requestID = "r-1"
        #expect(QueryResponseReader.error(status: 404, body: body) == expected)
    }

    @Test(arguments: ["", "<html><body>Bad Gateway</body></html>", "<!DOCTYPE html><html/>", "{}", "<ErrorResponse/>"])
    func `An error that is not AWS's keeps its status`(body: String) {
        let error = QueryResponseReader.error(status: 502, body: Array(body.utf8))
        #expect(error.code == "502")
        #expect(error.httpStatus == 502)
        #expect(error.fault == .receiver)
    }

    @Test(arguments: [
        "<Other/>", "<GetCallerIdentityResponse>", "not XML", "",
    ])
    func `An answer that is not the operation's is refused`(body: String) {
        #expect(throws: QueryResponseReader.Failure.self) {
            try QueryResponseReader.response(to: STS.getCallerIdentity, body: Array(body.utf8))
        }
    }

    @Test func `An answer without a required member is refused`() {
        let body = "<GetLoginProfileResponse><GetLoginProfileResult/></GetLoginProfileResponse>"
        #expect(throws: QueryResponseReader.Failure.self) {
            try QueryResponseReader.response(to: IAM.getLoginProfile, body: Array(body.utf8))
        }
    }
}
