import AWSModels
import AWSProtocols
import Primitives
import Testing

@Suite struct ValidatorTests {
    private func message<Input, Output>(
        _ operation: ModeledOperation<Input, Output>, _ form: String
    ) throws -> String? {
        let parameters = try QueryParameters([Array(form.utf8)])
        let fields = try QueryRequestReader.fields(of: Input.schema, from: parameters)
        do {
            try Validator.check(fields, against: Input.schema, style: operation.model.service.validation)
            return nil
        } catch {
            #expect(error.code == "ValidationError")
            #expect(error.httpStatus == 400)
            return error.message
        }
    }

    private static let role = "RoleArn=arn:aws:iam::123456789012:role/ops"

    @Test func `STS repeats the refused value`() throws {
        #expect(try message(STS.assumeRole, Self.role + "&RoleSessionName=ok") == nil)
        #expect(
            try message(STS.assumeRole, Self.role + "&RoleSessionName=Session1:2")
                == "1 validation error detected: Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: "
                + #"Member must satisfy regular expression pattern: [\w+=,.@-]*"#)
        let long = String(repeating: "s", count: 65)
        #expect(
            try message(STS.assumeRole, Self.role + "&RoleSessionName=" + long)
                == "1 validation error detected: Value '\(long)' at 'roleSessionName' failed to satisfy constraint: "
                + "Member must have length less than or equal to 64")
        #expect(
            try message(STS.assumeRole, Self.role + "&RoleSessionName=ok&DurationSeconds=899")
                == "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: "
                + "Member must have value greater than or equal to 900")
        #expect(
            try message(STS.getSessionToken, "TokenCode=11111111")
                == "1 validation error detected: Value '11111111' at 'tokenCode' failed to satisfy constraint: "
                + "Member must have length less than or equal to 6")
    }

    @Test func `Several violations are counted and joined`() throws {
        #expect(
            try message(STS.assumeRole, "RoleSessionName=a")
                == "2 validation errors detected: Value null at 'roleArn' failed to satisfy constraint: "
                + "Member must not be null; Value 'a' at 'roleSessionName' failed to satisfy constraint: "
                + "Member must have length greater than or equal to 2")
    }

    private static let name =
        "The specified value for userName is invalid. "
        + "It must contain only alphanumeric characters and/or the following: +=,.@_-"
    private static let path =
        "The specified value for path is invalid. "
        + "It must begin and end with / and contain only alphanumeric characters and/or / characters."
    private static let tags51 = (1...51).map { "Tags.member.\($0).Key=\($0)&Tags.member.\($0).Value=" }

    private static func iam(_ member: String, _ constraint: String) -> String {
        "1 validation error detected: Value at '\(member)' failed to satisfy constraint: Member must \(constraint)"
    }

    private static let refusals: [(String, String)] = [
        ("", iam("userName", "not be null")),
        ("UserName=a%20b", name),
        ("UserName=", name),
        ("UserName=u&Path=path/", path),
        ("UserName=\(String(repeating: "u", count: 65))", iam("userName", "have length less than or equal to 64")),
        (
            "UserName=u&Path=/\(String(repeating: "p", count: 600))/",
            iam("path", "have length less than or equal to 512")
        ),
        (
            "UserName=u&Tags.member.1.Key=NOWAY!&Tags.member.1.Value=",
            iam("tags.1.member.key", #"satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]+"#)
        ),
        (
            "UserName=u&Tags.member.1.Key=k&Tags.member.1.Value=\(String(repeating: "v", count: 257))",
            iam("tags.1.member.value", "have length less than or equal to 256")
        ),
        ("UserName=u&\(tags51.joined(separator: "&"))", iam("tags", "have length less than or equal to 50")),
    ]

    @Test(arguments: refusals)
    func `IAM does not repeat values, and has sentences of its own`(form: String, expected: String) throws {
        #expect(try message(IAM.createUser, form) == expected)
    }

    @Test func `A value of a megabyte is refused by its length, its pattern unread`() throws {
        let path = "UserName=u&Path=" + String(repeating: "p", count: 800_000)
        #expect(try message(IAM.createUser, path) == Self.iam("path", "have length less than or equal to 512"))
        // One that is just too long is told about its form as well.
        let near = try #require(try message(IAM.createUser, "UserName=u&Path=" + String(repeating: "p", count: 600)))
        #expect(near.contains("It must begin and end with /"))
    }

    @Test func `Members of a list of strings are reported together`() throws {
        #expect(
            try message(IAM.untagUser, "UserName=u&TagKeys.member.1=NOWAY!")
                == "1 validation error detected: Value at 'tagKeys' failed to satisfy constraint: Member must satisfy "
                + "constraint: [Member must have length less than or equal to 128, Member must have length greater "
                + "than or equal to 1, Member must satisfy regular expression pattern: "
                + #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+, Member must not be null]"#)
    }

    @Test func `Enumerations list what is allowed`() throws {
        let message = try message(IAM.updateAccessKey, "AccessKeyId=AKIAIOSFODNN7EXAMPLE&Status=Off")
        #expect(
            message?.contains("at 'status' failed to satisfy constraint: Member must satisfy enum value set: [Active")
                == true)
    }

    @Test func `Sensitive values are never repeated, not even where others are`() throws {
        let schema = StructureSchema(
            "S",
            [.required("Password", .string(max: 3, sensitive: true), secret: true), .required("Name", .string(max: 3))])
        let fields: WireFields = ["Password": .string("hush-hush"), "Name": .string("name")]
        let error = #expect(throws: ServiceError.self) {
            try Validator.check(fields, against: schema, style: ValidationStyle(repeatsValues: true))
        }
        #expect(
            error?.message == "2 validation errors detected: Value at 'password' failed to satisfy constraint: Member "
                + "must have length less than or equal to 3; Value 'name' at 'name' failed to satisfy constraint: "
                + "Member must have length less than or equal to 3")
    }
}
