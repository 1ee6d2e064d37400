import IAMPolicy
import Testing

struct MatchingTests {
    @Test(arguments: [
        ("s3:GetObject", true), ("S3:getobject", true), ("s3:Get*", true), ("s3:*", true), ("*", true), ("*:*", true),
        ("s3:?etObject", true), ("s3:*Object", true), ("s3:GetObjec", false), ("s3:GetObjectAcl", false),
        ("s3:get", false), ("ec2:*", false), ("s3:GetObject?", false), ("s3:GetObject*", true),
    ])
    func actionsMatchWithoutCase(pattern: String, expected: Bool) throws {
        #expect(try matches(action: pattern, request("s3:GetObject")) == expected)
    }

    @Test(arguments: [
        ("*", true), ("arn:aws:s3:::bucket/*", true), ("arn:aws:s3:::bucket/a/b", true), ("arn:aws:s3:::*/b", true),
        ("arn:aws:s3:::bucket/a/?", true), ("arn:aws:s3:::Bucket/a/b", false), ("arn:aws:s3:::bucket", false),
        ("arn:aws:s3:::bucket/a/b/", false), ("arn:*:s3:::bucket/*", true), ("arn:aws-cn:s3:::bucket/*", false),
    ])
    func resourcesMatchWithCase(pattern: String, expected: Bool) throws {
        #expect(try matches(resource: pattern, request("s3:GetObject", "arn:aws:s3:::bucket/a/b")) == expected)
    }

    @Test func aWildcardDoesNotRunIntoTheNextSegment() throws {
        let queue = request("sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:queue")
        #expect(try matches(resource: "arn:aws:sqs:*:111122223333:queue", queue))
        #expect(try matches(resource: "arn:aws:sqs", queue))
        #expect(try matches(resource: "arn:aws:sqs:eu-*", queue))
        #expect(try !matches(resource: "arn:aws:sqs:*:queue", queue))
        let deep = request("logs:PutLogEvents", "arn:aws:logs:r:1:log-group:a:log-stream:b")
        #expect(try matches(resource: "arn:aws:logs:*:1:log-group:*", deep))
        #expect(try !matches(resource: "arn:aws:logs:*:log-stream:b", deep))
    }

    @Test func onlyTheStarMatchesWhatIsNoResource() throws {
        #expect(try matches(resource: "*", request("s3:ListAllMyBuckets", "*")))
        #expect(try !matches(resource: "arn:aws:s3:::*", request("s3:ListAllMyBuckets", "*")))
    }

    @Test func variablesTakeTheRequestsValues() throws {
        let home = "arn:aws:s3:::home/${aws:username}/*"
        let key = "arn:aws:s3:::home/alice/a"
        #expect(try matches(resource: home, request("s3:GetObject", key, ["AWS:UserName": ["alice"]])))
        #expect(try !matches(resource: home, request("s3:GetObject", key, ["aws:username": ["bob"]])))
        #expect(try !matches(resource: home, request("s3:GetObject", key)))
        #expect(try !matches(resource: home, request("s3:GetObject", key, ["aws:username": ["alice", "bob"]])))
    }

    @Test func defaultsStandInForAbsentKeys() throws {
        let team = "arn:aws:s3:::teams/${aws:PrincipalTag/team, 'guests'}/*"
        #expect(try matches(resource: team, request("s3:GetObject", "arn:aws:s3:::teams/guests/a")))
        let red: RequestContext = ["aws:PrincipalTag/team": ["red"]]
        #expect(try matches(resource: team, request("s3:GetObject", "arn:aws:s3:::teams/red/a", red)))
        #expect(try !matches(resource: team, request("s3:GetObject", "arn:aws:s3:::teams/guests/a", red)))
    }

    @Test func escapesAreTheCharactersThemselves() throws {
        let star = "arn:aws:s3:::b/${*}"
        #expect(try matches(resource: star, request("s3:GetObject", "arn:aws:s3:::b/*")))
        #expect(try !matches(resource: star, request("s3:GetObject", "arn:aws:s3:::b/x")))
        #expect(try holds(#"{"StringLike":{"k:x":"${?}${$}"}}"#, ["k:x": ["?$"]]))
        #expect(try !holds(#"{"StringLike":{"k:x":"${?}"}}"#, ["k:x": ["a"]]))
        #expect(try holds(#"{"StringEquals":{"k:x":"${*}"}}"#, ["k:x": ["*"]]))
    }

    @Test func theOldVersionKnowsNoVariables() throws {
        func isAllowed(_ version: String, _ resource: String) throws -> Bool {
            let text = #"""
                {\#(version)"Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/alice"},
                "Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}"}}
                """#
            let document = AttachedPolicy(
                try PolicyDocument(text, kind: .resource), source: PolicySource(id: "bucket"))
            let context: RequestContext = ["aws:username": ["alice"]]
            return decide(request("s3:GetObject", resource, context), PolicySet(resource: document)).isAllowed
        }
        for version in ["", #""Version":"2008-10-17","#] {
            #expect(try isAllowed(version, "arn:aws:s3:::b/${aws:username}"))
            #expect(try !isAllowed(version, "arn:aws:s3:::b/alice"))
        }
        #expect(try isAllowed(#""Version":"2012-10-17","#, "arn:aws:s3:::b/alice"))
    }

    @Test func variablesInConditionsAreComparedLiterally() throws {
        let like = #"{"StringLike":{"s3:prefix":["","home/","home/${aws:username}/*"]}}"#
        #expect(try holds(like, ["s3:prefix": ["home/alice/x"], "aws:username": ["alice"]]))
        #expect(try !holds(like, ["s3:prefix": ["home/bob/x"], "aws:username": ["alice"]]))
        #expect(try holds(like, ["s3:prefix": ["home/"]]))
        let arn = #"{"ArnLike":{"k:x":"arn:aws:iam::${aws:PrincipalAccount}:user/*"}}"#
        #expect(try holds(arn, ["k:x": ["arn:aws:iam::1:user/a"], "aws:PrincipalAccount": ["1"]]))
        #expect(try !holds(arn, ["k:x": ["arn:aws:iam::1:x:user/a"], "aws:PrincipalAccount": ["1:x"]]))
    }

    @Test func anUnknownVariableNeverWidensWhatIsAllowed() throws {
        let text = #"{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::home/${aws:username}"}"#
        #expect(!decide(request(), PolicySet(identity: [try policy(text)])).isAllowed)
        let unequal = #"{"StringNotEquals":{"k:x":"${aws:username}"}}"#
        #expect(try !holds(unequal, ["k:x": ["a"]]))
        #expect(try holds(unequal, ["k:x": ["a"], "aws:username": ["b"]]))
        let deny = statement("Deny", condition: unequal)
        let denied = PolicySet(identity: [try policy(statement(), deny)])
        #expect(decide(request(["k:x": ["a"]]), denied).verdict == .explicitDeny)
    }

    @Test func notActionAndNotResourceCoverTheRest() throws {
        let rest = try policy(
            #"{"Effect":"Allow","NotAction":["iam:*","sts:*"],"NotResource":"arn:aws:s3:::secret/*"}"#)
        let policies = PolicySet(identity: [rest])
        #expect(decide(request(), policies).isAllowed)
        #expect(!decide(request("IAM:ListUsers"), policies).isAllowed)
        #expect(!decide(request("s3:GetObject", "arn:aws:s3:::secret/a"), policies).isAllowed)
    }
}
