import IAMPolicy
import Primitives
import Testing

/// What someone who writes a policy or a request might try.
struct AttackTests {
    private func identity(_ members: String) -> String {
        #"{"Version":"2012-10-17","Statement":{"Effect":"Deny",\#(members)}}"#
    }

    @Test(arguments: [
        #""Action":"s3:*","Action":"iam:*","Resource":"*""#, #""Effect":"Allow","Action":"s3:*","Resource":"*""#,
        #""Action":"s3:*","Resource":"*","\u0041ction":"iam:*""#,
        #""Action":"s3:*","Resource":"*","Condition":{"Bool":{"a":"true"},"Bool":{"a":"false"}}"#,
        #""Action":"s3:*","Resource":"*","Condition":{"Bool":{"a":"true","a":"false"}}"#,
    ])
    func duplicateMembersAreRefused(members: String) {
        for kind in PolicyKind.allCases { #expect(refusal(identity(members), kind) != nil) }
        #expect(refusal(identity(members)) == "Syntax errors in policy.")
    }

    @Test func duplicateStatementsAndVersionsAreRefused() {
        let allow = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#
        #expect(refusal(#"{"Version":"2012-10-17","Statement":\#(allow),"Statement":\#(allow)}"#) != nil)
        #expect(refusal(#"{"Version":"2008-10-17","Version":"2012-10-17","Statement":\#(allow)}"#) != nil)
    }

    @Test(arguments: ["[", #"{"a":"#, #"[{"a":["#])
    func deepNestingIsRefusedCleanly(opening: String) {
        let deep = String(repeating: opening, count: 100_000)
        #expect(refusal(deep) == "Syntax errors in policy.")
        #expect(refusal(#"{"Version":"2012-10-17","Statement":\#(deep)"#) == "Syntax errors in policy.")
        #expect(refusal(deep, .trust) == "This policy contains invalid Json")
    }

    /// Of the kinds that suites of hostile JSON collect.
    @Test(arguments: [
        "\u{FEFF}{}", "{\"Version\":\"2012-10-17\",}", "{'Version':'2012-10-17'}", "{\"Version\":NaN}",
        "{\"Id\":\"\\uD800\"}",
        "{\"Id\":\"\\x41\"}", "{\"Id\":\"\u{0}\"}", "{\"Id\":01}", "{\"Id\":1.}", "{\"Id\":tru}", "[1,]",
        "{\"a\":/**/1}", "\u{0}",
        "{\"Id\":\"a\nb\"}", "{\"Id\" \"a\"}", "{\"Id\":1e}", "\"", "{\"Statement\"",
        "{\"Statement\":[{\"Effect\":\"Allow\"",
    ])
    func hostileJSONIsJudgedCleanly(text: String) {
        for kind in PolicyKind.allCases { #expect(refusal(text, kind) != nil) }
    }

    /// As a connection that breaks, or a limit, would leave it.
    @Test(arguments: PolicyKind.allCases)
    func aPolicyCutAtAnyByteIsRefused(kind: PolicyKind) {
        let principal = kind.namesPrincipals ? #""Principal":{"AWS":"*"},"# : ""
        let resource = kind == .trust ? "" : #""Resource":["*"],"#
        let text =
            #"{"Version":"2012-10-17","Id":"x\u0041","Statement":[{"Sid":"a","Effect":"Allow",\#(principal)\#(resource)"#
            + #""Action":"sts:*","Condition":{"NumericEquals":{"k:n":-1.5e+3},"Bool":{"k:b":true}}}]}"#
        #expect(refusal(text, kind) == nil)
        let bytes = Array(text.utf8)
        for length in 0..<bytes.count {
            #expect(refusal(String(decoding: bytes[..<length], as: UTF8.self), kind) != nil, "\(length)")
        }
    }

    @Test(arguments: ["1e9999", "-1e-9999", "-0", "123456789012345678901234567890.5e10", "0.0000000000000000000001"])
    func hugeNumbersInJSONAreTakenAndComparedOrNot(number: String) throws {
        let condition = #"{"NumericGreaterThan":{"k:x":\#(number)}}"#
        #expect(refusal(identity(#""Action":"s3:*","Resource":"*","Condition":\#(condition)"#)) == nil)
        #expect(try !holds(condition, ["k:x": ["-1"]]))
    }

    /// Texts a few bytes away from policies are refused or accepted, and the accepted ones evaluated, without a trap.
    @Test(arguments: Array(1...4) as [UInt64])
    func damagedPoliciesNeverCrash(seed: UInt64) throws {
        var generator = Generator(dice: Dice(seed: seed))
        let splices = [
            "\"", "{", "}", "[", "]", ",", ":", "*", "?", "${", "}", "\\u", "::", "/", "-", "9999999999999999999", "e9",
        ]
        var accepted = 0
        for _ in 0..<120 {
            var bytes = Array(generator.policy(principals: generator.dice.chance(50)).text.utf8)
            for _ in 0...generator.dice.roll(3) {
                let place = generator.dice.roll(bytes.count)
                switch generator.dice.roll(3) {
                case 0: bytes[place] = UInt8(generator.dice.roll(256))
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + generator.dice.roll(8)))
                default: bytes.insert(contentsOf: generator.dice.pick(splices).utf8, at: place)
                }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            for kind in PolicyKind.allCases {
                guard let document = try? PolicyDocument(text, kind: kind) else { continue }
                accepted += 1
                let attached = AttachedPolicy(document, source: PolicySource(id: "damaged"))
                let slow = generator.request()
                let context = RequestContext(slow.context)
                let policies = PolicySet(identity: [attached], session: [attached], resource: attached)
                _ = decide(request(slow.action, slow.resource, by: session, owner: nil, context), policies).deciding
                #expect(document.contextKeys.count >= policies.missingContextKeys(request(context)).count)
            }
        }
        #expect(accepted > 10)
    }

    /// An exponential matcher would not come back from any of these.
    @Test(.timeLimit(.minutes(1)), arguments: [("*", "a"), ("*a", "b"), ("a*", "b"), ("*?", "b"), ("?*", "b")])
    func starPatternsTakeBoundedTime(repeated: String, last: String) throws {
        let pattern = String(repeating: repeated, count: 2000) + last
        let value = String(repeating: "a", count: 2000) + "c"
        let object = request("s3:GetObject", "arn:aws:s3:::" + value)
        #expect(try !matches(resource: "arn:aws:s3:::" + pattern, object))
        #expect(try !matches(action: "s3:" + pattern, request("s3:" + value)))
        #expect(try !holds(#"{"StringLike":{"k:x":"\#(pattern)"}}"#, ["k:x": [value]]))
    }

    @Test func aValueWithWildcardsIsLiteralInAVariable() throws {
        let home = "arn:aws:s3:::home/${aws:username}/*"
        let star: RequestContext = ["aws:username": ["*"]]
        #expect(try !matches(resource: home, request("s3:GetObject", "arn:aws:s3:::home/bob/x", star)))
        #expect(try matches(resource: home, request("s3:GetObject", "arn:aws:s3:::home/*/x", star)))
        let like = #"{"StringLike":{"k:x":"${aws:username}"}}"#
        for value in ["*", "?", "${*}", "a*"] {
            #expect(try !holds(like, ["k:x": ["a"], "aws:username": [value]]))
            #expect(try holds(like, ["k:x": [value], "aws:username": [value]]))
        }
    }

    @Test func aValueIsNotReadForVariablesAgain() throws {
        let like = #"{"StringEquals":{"k:x":"${k:y}"}}"#
        #expect(try !holds(like, ["k:x": ["secret"], "k:y": ["${k:z}"], "k:z": ["secret"]]))
    }

    @Test func aValueWithAColonAddsNoSegment() throws {
        let queue = "arn:aws:sqs:${k:region}:111122223333:queue"
        let context: RequestContext = ["k:region": ["r:999988887777:x"]]
        #expect(
            try !matches(resource: queue, request("sqs:X", "arn:aws:sqs:r:999988887777:x:111122223333:queue", context)))
    }

    @Test(arguments: ["${", "${}", "${aws:username", "$${aws:username}}", "${aws:username,}", "${aws:username, none}"])
    func brokenVariablesMatchNobody(text: String) throws {
        let context: RequestContext = ["aws:username": ["alice"], "k:x": ["alice"]]
        #expect(try !holds(#"{"StringLike":{"k:x":"\#(text)"}}"#, context))
    }

    @Test func caseTricksChangeNoDecision() throws {
        let deny = try policy(statement(), statement("Deny", action: "IAM:dElEtEuSeR"))
        #expect(decide(request("iam:DeleteUser"), PolicySet(identity: [deny])).verdict == .explicitDeny)
        #expect(decide(request("IAM:DELETEUSER"), PolicySet(identity: [deny])).verdict == .explicitDeny)
        #expect(try holds(#"{"StringEquals":{"AWS:SourceVPC":"v"}}"#, ["aws:sourcevpc": ["v"]]))
        // The Kelvin sign and the long s become k and s in some alphabets' lower case; here they stay what they are.
        #expect(try !matches(action: "kms:*", request("\u{212A}ms:Decrypt")))
        #expect(try !matches(action: "s3:*", request("\u{17F}3:GetObject")))
    }

    @Test func charactersWithTwoSpellingsAreNotTheSame() throws {
        #expect(try !holds("{\"StringEquals\":{\"k:x\":\"\u{E9}\"}}", ["k:x": ["e\u{301}"]]))
        #expect(try !matches(resource: "arn:aws:s3:::\u{E9}", request("s3:GetObject", "arn:aws:s3:::e\u{301}")))
    }

    @Test(arguments: ["::ffff:10.1.2.3", "::FFFF:0A01:0203", "0:0:0:0:0:ffff:10.1.2.3", "10.1.2.3"])
    func mappedAddressesAreTheirIPv4(address: String) throws {
        #expect(try holds(#"{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#, ["aws:SourceIp": [address]]))
        #expect(try holds(#"{"IpAddress":{"aws:SourceIp":"::ffff:10.0.0.0/104"}}"#, ["aws:SourceIp": [address]]))
        #expect(try !holds(#"{"NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#, ["aws:SourceIp": [address]]))
    }

    @Test(arguments: [
        "010.1.2.3", "10.1.2", "10.1.2.3.4", "10.1.2.256", "0x0a.1.2.3", "10.1.2.3 ", "::10.1.2.3::",
        "1:2:3:4:5:6:7:8:9",
        "10.1.2.3%eth0", "", "12345::", ":::", "1:2:3:4:5:6:7", "10.1.2.3/", "10.1.2.3/33",
    ])
    func whatIsNoAddressIsInNoNetwork(address: String) throws {
        #expect(try !holds(#"{"IpAddress":{"aws:SourceIp":["0.0.0.0/0","::/0"]}}"#, ["aws:SourceIp": [address]]))
    }

    @Test(arguments: [
        "NaN", "nan", "Infinity", "-inf", "0x10", "1_000", "", "-", ".5", "5.", "1e", "1e9999", "٣", "1 ",
    ])
    func whatIsNoNumberIsNeitherMoreNorLess(number: String) throws {
        for name in ["Equals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"] {
            #expect(try !holds(#"{"Numeric\#(name)":{"k:x":"10"}}"#, ["k:x": [number]]))
            #expect(try !holds(#"{"Numeric\#(name)":{"k:x":"\#(number)"}}"#, ["k:x": ["10"]]))
        }
    }

    @Test func minusZeroIsZero() throws {
        for zero in ["-0", "0", "0.0", "-0.00", "0e5", "+0"] {
            #expect(try holds(#"{"NumericEquals":{"k:x":"0"}}"#, ["k:x": [zero]]))
            #expect(try !holds(#"{"NumericLessThan":{"k:x":"0"}}"#, ["k:x": [zero]]))
        }
    }

    @Test func hugeNumbersAreComparedExactly() throws {
        let huge = String(repeating: "9", count: 400)
        #expect(
            try holds(
                #"{"NumericGreaterThan":{"k:x":"\#(huge)"}}"#, ["k:x": ["1" + String(repeating: "0", count: 400)]]))
        #expect(try holds(#"{"NumericEquals":{"k:x":"\#(huge)"}}"#, ["k:x": [huge + ".000"]]))
        #expect(try !holds(#"{"NumericEquals":{"k:x":"\#(huge)"}}"#, ["k:x": [huge + ".001"]]))
    }

    @Test func aResourceWithColonsCannotPoseAsAnotherAccounts() throws {
        let other = request("sqs:SendMessage", "arn:aws:sqs:r:999988887777:x:111122223333:queue")
        #expect(try !matches(resource: "arn:aws:sqs:*:111122223333:queue", other))
    }

    @Test func aUserNamedLikeAnotherPrincipalIsNot() throws {
        let bucket = try policy(
            statement(resource: "arn:aws:s3:::bucket/*", principal: #"{"AWS":"arn:aws:iam::111122223333:user/alice"}"#),
            kind: .resource)
        for arn in [
            "arn:aws:iam::999988887777:user/alice", "arn:aws:iam::111122223333:user/Alice",
            "arn:aws:iam::111122223333:user/x/alice",
        ] {
            let other = RequestPrincipal(kind: .user, accountID: "111122223333", arn: arn)
            #expect(!decide(request(by: other), PolicySet(resource: bucket)).isAllowed)
        }
    }

    @Test func aRoleSessionNamedLikeAUserIsNotTheUser() throws {
        let bucket = try policy(
            statement(resource: "arn:aws:s3:::bucket/*", principal: #"{"AWS":"arn:aws:iam::111122223333:user/alice"}"#),
            kind: .resource)
        #expect(!decide(request(by: session), PolicySet(resource: bucket)).isAllowed)
    }
}
