import AWSModels
import AWSProtocols
import Primitives
import Testing

@Suite struct QueryRequestTests {
    private func fields(
        _ schema: StructureSchema, _ form: String, limits: QueryLimits = QueryLimits()
    ) throws(ServiceError) -> WireFields {
        try QueryRequestReader.fields(of: schema, from: QueryParameters([Array(form.utf8)], limits: limits))
    }

    @Test func `A form as botocore writes it is read`() throws {
        let form =
            "Action=CreateRole&Version=2010-05-08&RoleName=ops&AssumeRolePolicyDocument=%7B%22a%22%3A+1%7D"
            + "&MaxSessionDuration=7200&Tags.member.1.Key=team&Tags.member.1.Value=r%26d&Tags.member.2.Key=k"
            + "&Tags.member.2.Value="
        let input = try IAM.CreateRoleRequest(fields: fields(IAM.CreateRoleRequest.schema, form))
        #expect(input.roleName == "ops")
        #expect(input.assumeRolePolicyDocument == "{\"a\": 1}")
        #expect(input.maxSessionDuration == 7200)
        #expect(input.tags == [IAM.Tag(key: "team", value: "r&d"), IAM.Tag(key: "k", value: "")])
        #expect(input.path == nil)
    }

    @Test func `What is written is read again`() throws {
        let input = STS.AssumeRoleRequest(
            roleArn: "arn:aws:iam::123456789012:role/ops", roleSessionName: "s",
            policyArns: [STS.PolicyDescriptorType(arn: "arn:aws:iam::aws:policy/ReadOnlyAccess")],
            policy: "{\"ä\":\"&=+ %\"}", durationSeconds: 900, tags: [STS.Tag(key: "a.b", value: "c d")],
            transitiveTagKeys: [], tokenCode: Secret(utf8: "123456"))
        let body = QueryRequestWriter.body(of: STS.assumeRole, input)
        let parameters = try QueryParameters([body])
        #expect(parameters["Action"] == "AssumeRole")
        #expect(parameters["Version"] == "2011-06-15")
        #expect(parameters["TokenCode"] == "123456")
        let read = try STS.AssumeRoleRequest(
            fields: QueryRequestReader.fields(of: STS.AssumeRoleRequest.schema, from: parameters))
        #expect(read.policy == input.policy)
        #expect(read.tags == input.tags)
        #expect(read.policyArns == input.policyArns)
        #expect(read.transitiveTagKeys == [])
        #expect(read.tokenCode == input.tokenCode)
    }

    @Test func `Lists are read in the order of their numbers, whatever order they come in`() throws {
        let form = "TagKeys.member.10=c&TagKeys.member.2=b&TagKeys.member.1=a&UserName=u"
        let input = try IAM.UntagUserRequest(fields: fields(IAM.UntagUserRequest.schema, form))
        #expect(input.tagKeys == ["a", "b", "c"])
    }

    @Test(arguments: [
        "UserName=%", "UserName=%4", "UserName=%GG", "UserName=%FF", "UserName=%C3", "%ZZ=1", "UserName=a&UserName=b",
        "Action=a&Action=b", "User%4eame=a&UserName=b",
    ])
    func `A form that is not well encoded, or names a parameter twice, is a malformed query string`(form: String) {
        let error = #expect(throws: ServiceError.self) { try fields(IAM.CreateUserRequest.schema, form) }
        #expect(error?.code == "MalformedQueryString")
        #expect(error?.httpStatus == 404)
    }

    @Test(arguments: [
        "UserName.member.1=a", "Tags=a", "Tags.1.Key=a", "Tags.member.0.Key=a", "Tags.member.01.Key=a",
        "Tags.member.x.Key=a", "Tags.member.-1.Key=a", "Tags.member.99999999999999999999.Key=a", "Tags.member.1=a",
        "Tags.member.1.Key.x=a", "Tags.other.1.Key=a", "Tags=&Tags.member.1.Key=a", "Tags.member.1.Key=a&Tags.x=b",
        "UserName=a&UserName.b=c", "Tags.member.1.Key" + String(repeating: ".a", count: 40) + "=b",
    ])
    func `A parameter that does not fit the shape is malformed input`(form: String) {
        let error = #expect(throws: ServiceError.self) { try fields(IAM.CreateUserRequest.schema, form) }
        #expect(error?.code == "MalformedInput")
        #expect(error?.httpStatus == 400)
    }

    @Test(arguments: ["", "1.5", "1e3", "0x10", "+1", " 1", "2147483648", "-2147483649", "99999999999999999999", "١"])
    func `An integer is decimal digits within 32 bits`(text: String) {
        let error = #expect(throws: ServiceError.self) {
            try fields(IAM.ListUsersRequest.schema, "MaxItems=" + PercentEncoding.encode(text))
        }
        #expect(error?.code == "MalformedInput")
    }

    @Test func `A boolean is true or false`() throws {
        let schema = IAM.CreateLoginProfileRequest.schema
        #expect(try fields(schema, "PasswordResetRequired=true")["PasswordResetRequired"] == .boolean(true))
        #expect(throws: ServiceError.self) { try fields(schema, "PasswordResetRequired=True") }
    }

    @Test func `Parameters that belong to no member are ignored`() throws {
        let form = "UserName=u&X-Amz-Signature=0&Foo.member.1.Bar=1&.=2"
        #expect(try fields(IAM.GetUserRequest.schema, form) == ["UserName": .string("u")])
    }

    @Test func `Size, number of parameters and length of names have limits`() throws {
        let schema = IAM.GetUserRequest.schema
        let two = "UserName=u&Other=v"
        #expect(throws: Never.self) { try fields(schema, two, limits: QueryLimits(parameters: 2)) }
        #expect(throws: ServiceError.self) { try fields(schema, two, limits: QueryLimits(parameters: 1)) }
        #expect(throws: ServiceError.self) { try fields(schema, two, limits: QueryLimits(size: 10)) }
        #expect(throws: ServiceError.self) { try fields(schema, two, limits: QueryLimits(nameLength: 7)) }
    }

    @Test func `Every prefix of a form is read or refused as the client's mistake`() throws {
        let form = Array("UserName=%C3%A4&Tags.member.1.Key=a&Tags.member.1.Value=b&Path=%2F".utf8)
        for length in 0..<form.count {
            do {
                let parameters = try QueryParameters([Array(form[..<length])])
                _ = try QueryRequestReader.fields(of: IAM.CreateUserRequest.schema, from: parameters)
            } catch {
                #expect((400..<500).contains(error.httpStatus))
            }
        }
    }
}
