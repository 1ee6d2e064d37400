import AWSModels
import Primitives
import Testing

@testable import AWSProtocols

struct JSONResponseTests {
    @Test
    func `What the server writes the client reads`() throws {
        let account = Organizations.Account(
            id: "111122223333", arn: "arn:aws:organizations::111122223333:account/o-a/111122223333",
            email: "a@example.com", name: "main", status: "ACTIVE", joinedTimestamp: Timestamp(milliseconds: 1500))
        let output = Organizations.ListAccountsResponse(accounts: [account], nextToken: nil)
        let body = JSONResponseWriter.body(of: Organizations.listAccounts.model, output.fields)
        #expect(String(decoding: body, as: UTF8.self).contains(#""JoinedTimestamp":1.500"#))
        #expect(try JSONResponseReader.output(of: Organizations.listAccounts, body: body) == output)
    }

    @Test(arguments: [
        #"{"Accounts":{}}"#, #"{"Accounts":[{"JoinedTimestamp":"2020-01-01T00:00:00Z"}]}"#, "<html>", "{",
    ])
    func `An answer that does not fit is an error`(body: String) {
        #expect(throws: UnreadableResponse.self) {
            try JSONResponseReader.output(of: Organizations.listAccounts, body: Array(body.utf8))
        }
    }

    @Test
    func `An error has its code, its message where the model has it, and its other members`() {
        let error = IdentityStore.Errors.resourceNotFound("USER not found.").with("ResourceType", "USER")
        let body = JSONErrorWriter.body(of: error, IdentityStore.describeUser.model)
        #expect(
            String(decoding: body, as: UTF8.self)
                == #"{"__type":"ResourceNotFoundException","ResourceType":"USER","Message":"USER not found."}"#)
        let read = JSONResponseReader.error(status: 400, body: body)
        #expect(read == error)
    }

    @Test
    func `Receivers' errors have status 500 though the model gives none`() {
        #expect(SSOAdmin.Errors.internalServer("").httpStatus == 500)
        #expect(SSOAdmin.Errors.conflict("").httpStatus == 400)
    }

    @Test(arguments: [
        ("AccessDenied", 403, "AccessDeniedException", 400),
        ("InternalFailure", 500, "InternalServerException", 500),
        ("InvalidClientTokenId", 403, "UnrecognizedClientException", 400),
        ("ConcurrentModification", 409, "ConflictException", 400),
        ("ServiceUnavailable", 503, "ServiceUnavailableException", 503),
        ("ValidationException", 400, "ValidationException", 400),
    ])
    func `The gate's errors get the service's codes`(code: String, status: Int, told: String, toldStatus: Int) {
        let error = ServiceError(code: code, message: "", httpStatus: status)
        let translated = JSONErrorWriter.translated(error, for: SSOAdmin.createPermissionSet.model)
        #expect(translated.code == told)
        #expect(translated.httpStatus == toldStatus)
    }

    @Test(arguments: [
        (#"{"__type":"com.amazonaws.x#Refused:http://a","message":"m"}"#, nil, "Refused", "m"),
        (#"{"code":"Refused","errorMessage":"m"}"#, nil, "Refused", "m"),
        (#"{"error_description":"m"}"#, "Refused:http://internal", "Refused", "m"),
        (#"{"__type":1}"#, nil, "502", "the service answered with status 502 and no error of AWS's"),
        ("<html>", nil, "502", "the service answered with status 502 and no error of AWS's"),
    ])
    func `Errors of other writers are understood`(body: String, header: String?, code: String, message: String) {
        let headers = header.map { [WireHeader("X-Amzn-ErrorType", $0)] } ?? []
        let error = JSONResponseReader.error(status: 502, headers: headers, body: Array(body.utf8))
        #expect(error.code == code)
        #expect(error.message == message)
        #expect(error.fault == .receiver)
    }
}
