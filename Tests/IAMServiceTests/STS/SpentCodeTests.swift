import AWSProtocols
import CenterGate
import CenterStore
import Primitives
import SigV4
import Testing

/// A code is tried last: what is refused for another reason costs none.
@Suite struct SpentCodeTests {
    private static let long = policy(
        #"{"Effect":"Allow","Action":"s3:\#(String(repeating: "a", count: 2048))","Resource":"*"}"#)

    private static let refused: [WireFields] = [
        ["RoleArn": .string("nothing")], ["RoleArn": .string("arn:aws:iam::123456789012:role/Nothing")],
        ["DurationSeconds": .integer(7200)], ["DurationSeconds": .integer(1)], ["Policy": .string("{}")],
        ["Policy": .string(long)],
        ["PolicyArns": .list([.structure(["arn": .string("arn:aws:iam::123456789012:policy/None")])])],
        ["Tags": .list([tag("a", "1"), tag("A", "2")])], ["Tags": .list([tag("aws:a", "1")])],
        ["TransitiveTagKeys": .list([.string("a")])], ["RoleSessionName": .string("a:b")],
        ["ExternalId": .string("wrong")],
    ]

    private static func tag(_ key: String, _ value: String) -> WireValue {
        .structure(["Key": .string(key), "Value": .string(value)])
    }

    @Test(arguments: refused) func aRefusedAssumeRoleSpendsNoCode(_ mistake: WireFields) async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let condition =
                #","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"},"#
                + #""StringNotEqualsIfExists":{"sts:ExternalId":"wrong"}}"#
            let arn = try await center.role(
                "Target",
                trusts: trust(
                    STSCenter.account, condition: condition, actions: #""sts:AssumeRole","sts:TagSession""#))
            let code: WireFields = ["SerialNumber": .string(serial), "TokenCode": .string(try STSCenter.code())]
            let error = try await center.assume(arn, as: alice, code.merging(mistake) { _, new in new }).error
            #expect(error != nil && error?.message.contains("MultiFactor") == false)
            #expect(try await center.assume(arn, as: alice, code).error == nil)
            #expect(try await center.assume(arn, as: alice, code).error?.message.contains("MultiFactor") == true)
        }
    }

    @Test func aRefusedGetSessionTokenSpendsNoCode() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let code: WireFields = ["SerialNumber": .string(serial), "TokenCode": .string(try STSCenter.code())]
            let short = code.merging(["DurationSeconds": .integer(899)]) { _, new in new }
            #expect(try await center.call("GetSessionToken", as: alice, short).error?.code == "ValidationError")
            let session = try await center.sessionToken(alice)
            #expect(
                try await center.call("GetSessionToken", as: session, code).error?.message
                    == "Cannot call GetSessionToken with session credentials")
            #expect(try await center.call("GetSessionToken", as: alice, code).error == nil)
        }
    }

    @Test func aWrongCodeIsRefusedThoughThePoliciesWereAskedAsIfItWereRight() async throws {
        try await STSCenter.with { center in
            let alice = try await center.user("alice")
            let serial = try await center.device(of: "alice")
            let arn = try await center.role("Target", trusts: trust(STSCenter.account))
            let wrong = String(
                try STSCenter.code().map { $0 == "9" ? "0" : Character(String(($0.wholeNumberValue ?? 0) + 1)) })
            let input: WireFields = ["SerialNumber": .string(serial), "TokenCode": .string(wrong)]
            #expect(
                try await center.assume(arn, as: alice, input).error?.message
                    == "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
            for half: WireFields in [["SerialNumber": .string(serial)], ["TokenCode": .string(try STSCenter.code())]] {
                #expect(try await center.assume(arn, as: alice, half).error?.message.contains("MultiFactor") == true)
            }
        }
    }
}
