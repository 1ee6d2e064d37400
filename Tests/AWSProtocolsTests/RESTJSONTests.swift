import AWSModels
import Primitives
import Testing

@testable import AWSProtocols

struct RESTJSONTests {
    @Test
    func `Query, header and body carry what the model puts there`() throws {
        let input = SSO.GetRoleCredentialsRequest(
            roleName: "Ad min/&=ü", accountId: "111122223333", accessToken: Secret(utf8: "t-1"))
        let request = RESTJSONRequestWriter.request(of: SSO.getRoleCredentials, input)
        #expect(request.method == "GET")
        #expect(request.path == "/federation/credentials")
        #expect(request.query == "role_name=Ad%20min%2F%26%3D%C3%BC&account_id=111122223333")
        #expect(request.headers["x-amz-sso_bearer_token"] == "t-1")
        #expect(request.body.isEmpty)
        let fields = try RESTJSONRequestReader.fields(of: SSO.getRoleCredentials.model, labels: [:], from: request)
        let read = try SSO.GetRoleCredentialsRequest(fields: fields)
        #expect(read.roleName == input.roleName)
        #expect(read.accessToken.revealed() == "t-1")
    }

    @Test
    func `A payload is the whole body`() throws {
        let input = Signin.CreateOAuth2TokenRequest(
            tokenInput: Signin.CreateOAuth2TokenRequestBody(
                clientId: "arn:aws:signin:::devtools/same-device", grantType: "refresh_token"))
        let request = RESTJSONRequestWriter.request(of: Signin.createOAuth2Token, input)
        #expect(request.path == "/v1/token")
        #expect(
            String(decoding: request.body, as: UTF8.self)
                == #"{"clientId":"arn:aws:signin:::devtools/same-device","grantType":"refresh_token"}"#)
        let fields = try RESTJSONRequestReader.fields(of: Signin.createOAuth2Token.model, labels: [:], from: request)
        #expect(try Signin.CreateOAuth2TokenRequest(fields: fields) == input)
    }

    @Test
    func `An answer comes back as it was written`() throws {
        let output = SSOOIDC.StartDeviceAuthorizationResponse(
            deviceCode: Secret(utf8: "d"), userCode: Secret(utf8: "ABCD-EFGH"), verificationUri: "http://localhost/",
            expiresIn: 600, interval: 5)
        let operation = SSOOIDC.startDeviceAuthorization
        let response = RESTJSONResponseWriter.response(to: operation.model, output.fields)
        #expect(response.status == 200)
        let read = try RESTJSONResponseReader.output(of: operation, response)
        #expect(read.deviceCode?.revealed() == "d")
        #expect(read.interval == 5)
    }

    @Test
    func `An operation without output answers with an empty body`() throws {
        let response = RESTJSONResponseWriter.response(to: SSO.logout.model, [:])
        #expect(response == RESTResponse(status: 200))
        #expect(try RESTJSONResponseReader.output(of: SSO.logout, response) == EmptyStructure())
    }

    @Test(arguments: [
        "role_name=a&role_name=b", "role_name=%", "role_name=%FF", "role_name=a%2",
    ])
    func `A parameter twice or badly encoded is refused`(query: String) {
        let request = RESTRequest(method: "GET", path: "/federation/credentials", query: query)
        let error = #expect(throws: ServiceError.self) {
            try RESTJSONRequestReader.fields(of: SSO.getRoleCredentials.model, labels: [:], from: request)
        }
        #expect(error?.code == "SerializationException")
    }

    @Test(arguments: ["max_result=x", "max_result=1.0", "max_result=", "max_result=99999999999"])
    func `A number that is none is refused`(query: String) {
        let request = RESTRequest(method: "GET", path: "/assignment/accounts", query: query)
        #expect(throws: ServiceError.self) {
            try RESTJSONRequestReader.fields(of: SSO.listAccounts.model, labels: [:], from: request)
        }
    }

    @Test
    func `A token given twice is refused`() {
        let request = RESTRequest(
            method: "GET", path: "/assignment/accounts",
            headers: [WireHeader("x-amz-sso_bearer_token", "a"), WireHeader("X-Amz-Sso_Bearer_Token", "b")])
        #expect(throws: ServiceError.self) {
            try RESTJSONRequestReader.fields(of: SSO.listAccounts.model, labels: [:], from: request)
        }
    }

    @Test
    func `Members of the query string are not taken from the body`() throws {
        let request = RESTRequest(
            method: "GET", path: "/federation/credentials",
            body: Array(#"{"roleName":"a","role_name":"a","accessToken":"t"}"#.utf8))
        let fields = try RESTJSONRequestReader.fields(of: SSO.getRoleCredentials.model, labels: [:], from: request)
        #expect(fields.isEmpty)
    }

    @Test
    func `OAuth's errors have the header, OAuth's members and the model's status`() {
        let model = SSOOIDC.createToken.model
        let response = RESTJSONResponseWriter.response(to: model, SSOOIDC.Errors.invalidClient("Unknown client"))
        #expect(response.status == 401)
        #expect(response.headers["x-amzn-errortype"] == "InvalidClientException")
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == #"{"error":"invalid_client","error_description":"Unknown client"}"#)
        let read = JSONResponseReader.error(status: 401, headers: response.headers, body: response.body)
        #expect(read.code == "InvalidClientException")
        #expect(read.message == "Unknown client")
        #expect(read.details == ["error": "invalid_client"])
    }

    @Test(arguments: [
        (SSOOIDC.createToken.model, "InvalidRequestException"), (SSO.listAccounts.model, "InvalidRequestException"),
        (Signin.createOAuth2Token.model, "ValidationException"),
    ])
    func `What cannot be read is an invalid request`(model: OperationModel, code: String) {
        let told = RESTJSONResponseWriter.translated(.serialization("no"), for: model)
        #expect(told.code == code)
        #expect(told.httpStatus == 400)
    }

    @Test
    func `Errors of the listener keep their status`() {
        let error = ServiceError(code: "RequestEntityTooLarge", message: "", httpStatus: 413)
        #expect(RESTJSONResponseWriter.translated(error, for: SSOOIDC.createToken.model).httpStatus == 413)
        let failure = ServiceError(code: "InternalFailure", message: "", httpStatus: 500, fault: .receiver)
        let told = RESTJSONResponseWriter.translated(failure, for: SSOOIDC.createToken.model)
        #expect(told.code == "InternalServerException")
        #expect(told.httpStatus == 500)
    }

    @Test
    func `Secrets are hidden from the log`() {
        let fields = SSO.GetRoleCredentialsRequest(
            roleName: "Admin", accountId: "1", accessToken: Secret(utf8: "very secret")
        ).fields
        let json = SSO.GetRoleCredentialsRequest.schema.auditJSON(of: fields).text
        #expect(!json.contains("very secret"))
        #expect(json.contains("Admin"))
    }

    @Test(arguments: [
        ("/token", true, true), ("/oidc/token", true, false), ("/oidc/token", false, true), ("/Token", false, false),
        ("/token/", false, false), ("//token", true, false), ("/tok%65n", true, false), ("token", false, false),
        ("/", false, false), ("/a/v1/token", false, true),
    ])
    func `Paths name an operation exactly`(path: String, isExact: Bool, fits: Bool) {
        #expect((HTTPBinding("POST", "/token").labels(ofPath: path, isExact: isExact) != nil) == fits)
    }

    @Test
    func `Labels are decoded segments`() {
        let binding = HTTPBinding("GET", "/users/{id}/keys/{key}")
        #expect(binding.labels(ofPath: "/users/a%2Fb/keys/c", isExact: true) == ["id": "a/b", "key": "c"])
        #expect(binding.labels(ofPath: "/users//keys/c", isExact: true) == nil)
        #expect(binding.labels(ofPath: "/users/%FF/keys/c", isExact: true) == nil)
        #expect(binding.path(["id": "a/b", "key": "c"]) == "/users/a%2Fb/keys/c")
        #expect(HTTPBinding("GET", "/").labels(ofPath: "/", isExact: true) == [:])
    }
}
