import AWSModels
import AWSProtocols
import CenterStore
import Primitives
import Testing

@Suite("The credential report")
struct CredentialReportTests {
    private let header =
        "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
        + "password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
        + "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
        + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
        + "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,"
        + "cert_2_active,cert_2_last_rotated"

    private func lines(in world: World) async throws -> [String] {
        _ = try await world.call(IAM.generateCredentialReport, EmptyStructure())
        let content = try await world.call(IAM.getCredentialReport, EmptyStructure()).content?.bytes ?? []
        return String(decoding: content, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("is there when it was made, and for four hours")
    func validity() async throws {
        let world = try await World()
        let absent = try await world.error(IAM.getCredentialReport, EmptyStructure())
        #expect(absent?.code == "ReportNotPresent" && absent?.httpStatus == 410)
        let started = try await world.call(IAM.generateCredentialReport, EmptyStructure())
        #expect(started.state == "STARTED")
        #expect(started.description == "No report exists. Starting a new report generation task")
        let moment = world.now
        world.wait(seconds: 4 * 3600 - 1)
        let complete = try await world.call(IAM.generateCredentialReport, EmptyStructure())
        #expect(complete.state == "COMPLETE" && complete.description == nil)
        let report = try await world.call(IAM.getCredentialReport, EmptyStructure())
        #expect(report.generatedTime == moment && report.reportFormat == "text/csv")
        world.wait(seconds: 1)
        let expired = try await world.error(IAM.getCredentialReport, EmptyStructure())
        #expect(expired?.code == "ReportExpired" && expired?.httpStatus == 410)
        #expect(try await world.call(IAM.generateCredentialReport, EmptyStructure()).state == "STARTED")
    }

    @Test("has a line for root and one for each user, in AWS's columns")
    func columns() async throws {
        let world = try await World()
        try await world.user("bob")
        let lines = try await lines(in: world)
        let time = "2027-01-15T08:00:00+00:00"
        #expect(lines.count == 3)
        #expect(lines[0] == header)
        #expect(
            lines[1]
                == "<root_account>,arn:aws:iam::123456789012:root,\(time),not_supported,not_supported,not_supported,"
                + "not_supported,false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A")
        #expect(
            lines[2]
                == "bob,arn:aws:iam::123456789012:user/bob,\(time),false,N/A,N/A,N/A,"
                + "false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A")
    }

    @Test("tells of passwords, keys and their use")
    func credentials() async throws {
        let world = try await World()
        try await world.user("bob")
        _ = try await world.call(IAM.updateAccountPasswordPolicy, .init(maxPasswordAge: 10))
        _ = try await world.call(
            IAM.createLoginProfile, .init(userName: "bob", password: Secret(utf8: "Correct-Horse-1")))
        let first = try await world.call(IAM.createAccessKey, .init(userName: "bob")).accessKey.accessKeyId
        let second = try await world.call(IAM.createAccessKey, .init(userName: "bob")).accessKey.accessKeyId
        _ = try await world.call(
            IAM.updateAccessKey, .init(userName: "bob", accessKeyId: second, status: "Inactive"))
        let used = world.now.adding(seconds: 60)
        try await world.store.write { writer in
            try writer.recordUse(
                ofAccessKey: first, AccessKeyUse(at: used, service: "s3", region: "eu-central-1"))
        }
        let time = "2027-01-15T08:00:00+00:00"
        #expect(
            try await lines(in: world).last
                == "bob,arn:aws:iam::123456789012:user/bob,\(time),true,no_information,\(time),"
                + "2027-01-25T08:00:00+00:00,false,true,\(time),2027-01-15T08:01:00+00:00,eu-central-1,s3,"
                + "false,\(time),N/A,N/A,N/A,false,N/A,false,N/A")
    }

    @Test("keeps its columns where a name has a comma")
    func comma() async throws {
        let world = try await World()
        try await world.user("bob,eve")
        let last = try await lines(in: world).last
        #expect(last?.hasPrefix(#""bob,eve","arn:aws:iam::123456789012:user/bob,eve",2027"#) == true)
    }
}
