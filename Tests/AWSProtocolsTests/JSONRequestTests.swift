import AWSModels
import Primitives
import Testing

@testable import AWSProtocols

struct JSONRequestTests {
    private func read(
        _ text: String, _ schema: StructureSchema = SSOAdmin.CreatePermissionSetRequest.schema
    ) throws -> WireFields {
        try JSONRequestReader.fields(of: schema, from: Array(text.utf8))
    }

    @Test
    func `What the client writes the server reads`() throws {
        let input = SSOAdmin.CreatePermissionSetRequest(
            name: "Admins", description: "ünïcode \"quoted\"\n", instanceArn: "arn:aws:sso:::instance/ssoins-1",
            sessionDuration: "PT1H", relayState: nil, tags: [SSOAdmin.Tag(key: "a", value: "")])
        let body = JSONRequestWriter.body(of: SSOAdmin.createPermissionSet, input)
        let fields = try JSONRequestReader.fields(of: SSOAdmin.CreatePermissionSetRequest.schema, from: body)
        #expect(try SSOAdmin.CreatePermissionSetRequest(fields: fields) == input)
    }

    @Test
    func `The target names service and operation`() {
        let headers = JSONRequestWriter.headers(of: Organizations.listAccounts.model)
        #expect(headers["x-amz-target"] == "AWSOrganizationsV20161128.ListAccounts")
        #expect(headers["content-type"] == "application/x-amz-json-1.1")
        #expect(JSONRequestWriter.headers(of: STS.assumeRole.model).isEmpty)
    }

    @Test
    func `No body, nulls and unknown members say nothing`() throws {
        #expect(try read("").isEmpty)
        #expect(try read(#"{"Name":null,"Other":[{"a":{}}],"name":"lower"}"#).isEmpty)
        // A name that only Unicode takes for the member's is another.
        #expect(try read("{\"\u{212A}ey\":\"a\"}", SSOAdmin.Tag.schema).isEmpty)
    }

    @Test(arguments: [
        #"[]"#, #""text""#, #"{"Name":1}"#, #"{"Name":true}"#, #"{"Name":["a"]}"#, #"{"Tags":{}}"#,
        #"{"Tags":[1]}"#, #"{"Tags":[null]}"#, #"{"Tags":[{"Key":{}}]}"#, #"{"Name":"a","Name":"b"}"#,
        #"{"Name":"a"} {}"#, #"{"Name":"\ud800"}"#, #"{"Name":"a""#, #"{'Name':'a'}"#, #"{"Name":"a",}"#, "\u{FEFF}{}",
        String(repeating: #"{"a":"#, count: 40) + "1" + String(repeating: "}", count: 40),
        String(repeating: "[", count: 100_000),
    ])
    func `What is no JSON object of these types is refused`(body: String) {
        let error = #expect(throws: ServiceError.self) { try read(body) }
        #expect(error?.code == "SerializationException")
        #expect(error?.httpStatus == 400)
    }

    @Test
    func `Bytes that are no UTF-8 are refused`() {
        #expect(throws: ServiceError.self) {
            try JSONRequestReader.fields(of: SSOAdmin.Tag.schema, from: Array(#"{"Key":""#.utf8) + [0xFF, 0x22, 0x7D])
        }
    }

    @Test(arguments: [
        ("1", true), ("2147483647", true), ("2147483648", false), ("1.5", false), ("1e2", false), ("\"1\"", false),
        ("99999999999999999999999", false),
    ])
    func `Integers have 32 bits and no fraction`(text: String, isRead: Bool) {
        let schema = Organizations.ListAccountsRequest.schema
        let fields = try? read("{\"MaxResults\":\(text)}", schema)
        #expect((fields != nil) == isRead)
    }

    @Test(arguments: [
        ("1700000000", 1_700_000_000_000), ("1700000000.123", 1_700_000_000_123), ("1.7E9", 1_700_000_000_000),
        ("-1.5", -1500), ("0", 0),
    ])
    func `Times are seconds since 1970`(text: String, milliseconds: Int64) {
        let time = WireValue.timestamp(Timestamp(milliseconds: milliseconds))
        #expect(JSONScalar.value(of: .timestamp, from: .number(text)) == time)
    }

    @Test(arguments: ["1e400", "9e15", "-9e300", "253402300800"])
    func `Times beyond all years are refused`(text: String) {
        #expect(JSONScalar.value(of: .timestamp, from: .number(text)) == nil)
    }

    @Test(arguments: [
        (0, "0"), (1_700_000_000_000, "1700000000"), (1_700_000_000_050, "1700000000.050"), (-1500, "-1.500"),
        (-500, "-0.500"),
    ])
    func `Times are written to the millisecond`(milliseconds: Int64, text: String) {
        let json = JSONScalar.json(of: .timestamp(Timestamp(milliseconds: milliseconds)), as: .timestamp)
        #expect(json == .number(text))
    }

    @Test
    func `A document is handed on as it is`() throws {
        let body = #"{"AttributePath":"name","AttributeValue":{"a":[1.50,null,{"b":true}]}}"#
        let operation = try IdentityStore.AttributeOperation(
            fields: read(body, IdentityStore.AttributeOperation.schema))
        #expect(operation.attributeValue?.text == #"{"a":[1.50,null,{"b":true}]}"#)
        #expect(JSONBodyWriter.json(of: operation.fields, IdentityStore.AttributeOperation.schema).text == body)
    }
}
