import IAMPolicy
import Testing

/// The words in which AWS refuses documents, by kind of policy.
struct JudgingTests {
    private func identity(_ members: String) -> String {
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow",\#(members)}}"#
    }

    private func resource(_ resource: String) -> String? {
        refusal(identity(#""Action":"s3:*","Resource":"\#(resource)""#))
    }

    private func action(_ action: String) -> String? {
        refusal(identity(#""Action":"\#(action)","Resource":"*""#))
    }

    private let syntax = "Syntax errors in policy."
    private let legacy = "The policy failed legacy parsing"

    @Test(arguments: [
        "", "null", "[]", "{}", #"{"Version":"2012-10-17","Statement":null}"#,
        #"{"version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","action":"*","Resource":"*"}}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":[null],"Resource":"*"}}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":1,"Resource":"*"}}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"NullIfExists":{"a":"true"}}}}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"a":null}}}}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"stringequals":{"a":"b"}}}}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}} x"#,
    ])
    func whatIsNoPolicyHasSyntaxErrors(text: String) {
        #expect(refusal(text) == syntax)
    }

    @Test func identityPoliciesNameNoPrincipal() {
        let words = "Policy document should not specify a principal."
        #expect(refusal(identity(#""Action":"s3:*","Resource":"*","Principal":"*""#)) == words)
        #expect(refusal(identity(#""Action":"sts:AssumeRole","Principal":{"Service":"ec2.amazonaws.com"}"#)) == words)
        #expect(refusal(identity(#""Action":"s3:*","Resource":"*","NotPrincipal":{"AWS":"*"}"#)) == words)
        #expect(refusal(identity(#""Action":"s3:*","Resource":"*","Principal":{"User":"x"}"#)) == syntax)
    }

    @Test func resourcesAreARNsOfTheirService() {
        #expect(resource("arn:aws:iam::1:role/x") == nil)
        #expect(resource("arn:aws:iam::1:root") == nil)
        #expect(resource("arn:aws:iam::1:*") == nil)
        #expect(resource("arn:aws:iam::*:user/${aws:username}") == nil)
        #expect(
            resource("arn:aws:iam::1:thing/x")?.hasPrefix("IAM resource path must either be \"*\", root, or") == true)
        #expect(
            resource("arn:aws:iam:r:1:user/x")
                == "IAM resource arn:aws:iam:r:1:user/x cannot contain region information.")
        #expect(resource("arn:aws:s3:r:1:accesspoint/x") == nil)
        #expect(resource("arn:aws:s3:r:1:x") == "Resource arn:aws:s3:r:1:x can not contain region information.")
        #expect(resource("arn:aws-cn:s3:::x") == nil)
        #expect(resource("arn:*:s3:::x") == nil)
        #expect(resource("arn:aws:*:r:1:x") == "Resource vendor must be fully qualified and cannot contain regexes.")
        #expect(resource("arn:aws:sqs:r") == nil)
        #expect(resource("arn:aws::r:1:x") == legacy)
    }

    @Test func actionsHaveAVendor() {
        #expect(action("*:*") == nil)
        #expect(action("s3:") == nil)
        #expect(action("S3:*") == nil)
        #expect(action("s3*:x") == "Vendor s3* is not valid")
        #expect(action("s_3:x") == "Vendor s_3 is not valid")
        #expect(action("s3:a:b") == "Actions/Condition can contain only one colon.")
        #expect(action("**") == "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
    }

    @Test(arguments: [
        ("Missing required field Principal", #""Action":"sts:AssumeRole""#),
        ("Missing required field Principal cannot be empty!", #""Action":"sts:AssumeRole","Principal":{}"#),
        (
            #"AssumeRolepolicy contained an invalid principal: "STAR":"*"."#,
            #""Action":"sts:AssumeRole","Principal":"*""#
        ),
        ("Principal must be a JSON object.", #""Action":"sts:AssumeRole","Principal":"111122223333""#),
        ("Missing required field Action", #""Principal":{"AWS":"*"}"#),
        ("AssumeRole policy may only specify STS AssumeRole actions.", #""Action":"*","Principal":{"AWS":"*"}"#),
        (
            "AssumeRole policy may only specify STS AssumeRole actions.",
            #""Action":["sts:AssumeRole","s3:*"],"Principal":{"AWS":"*"}"#
        ),
        ("Has prohibited field Resource", #""Action":"sts:AssumeRole","Principal":{"AWS":"*"},"Resource":"*""#),
        (
            "AssumeRole policy must not contain resources.",
            #""Action":"sts:AssumeRole","Principal":{"AWS":"*"},"NotResource":"*""#
        ),
        ("Allow with NotPrincipal is not allowed.", #""Action":"sts:AssumeRole","NotPrincipal":{"AWS":"*"}"#),
        ("Unknown field Actions", #""Actions":"sts:AssumeRole","Principal":{"AWS":"*"}"#),
        (#"Invalid principal in policy: "AWS":"bob""#, #""Action":"sts:AssumeRole","Principal":{"AWS":"bob"}"#),
        (
            #"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/*""#,
            #""Action":"sts:AssumeRole","Principal":{"AWS":"arn:aws:iam::111122223333:role/*"}"#
        ),
        (
            #"Invalid principal in policy: "AWS":"arn:aws:iam::1:root""#,
            #""Action":"sts:AssumeRole","Principal":{"AWS":"arn:aws:iam::1:root"}"#
        ),
        (#"Invalid principal in policy: "SERVICE":"ec2""#, #""Action":"sts:AssumeRole","Principal":{"Service":"ec2"}"#),
        (#"Invalid principal in policy: "FEDERATED":"x""#, #""Action":"sts:AssumeRole","Principal":{"Federated":"x"}"#),
        ("Syntax error in policy.", #""Action":"sts:AssumeRole","Principal":{"AWS":"*"},"Condition":{"X":{"a":"b"}}"#),
    ])
    func trustPoliciesAreRefusedInTheirOwnWords(words: String, members: String) {
        #expect(refusal(identity(members), .trust) == words)
    }

    @Test func trustPoliciesNeedNoVersionButAValidOne() {
        let statement = #""Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"*"}}"#
        #expect(refusal("{\(statement)}", .trust) == nil)
        #expect(refusal(#"{"Version":"2008-10-17",\#(statement)}"#, .trust) == nil)
        #expect(
            refusal(#"{"Version":"2020-10-17",\#(statement)}"#, .trust)
                == "The policy must contain a valid version string")
        #expect(refusal("{", .trust) == "This policy contains invalid Json")
        #expect(refusal(#"{"Statement":[]}"#, .trust) == "Could not parse the policy: Statement is empty!")
    }

    @Test(arguments: [
        #"{"AWS":"*"}"#, #"{"AWS":"111122223333"}"#, #"{"AWS":["arn:aws:iam::111122223333:root"]}"#,
        #"{"AWS":"arn:aws:iam::111122223333:user/a/b/bob"}"#, #"{"AWS":"AROAOPS2EXAMPLE3ROLE4"}"#,
        #"{"AWS":"arn:aws:sts::111122223333:assumed-role/r/s"}"#, #"{"Service":"ecs-tasks.amazonaws.com"}"#,
        #"{"AWS":"arn:aws:sts::111122223333:federated-user/bob"}"#, #"{"Federated":"accounts.google.com"}"#,
        #"{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}"#,
    ])
    func principalsOfEveryFormAreAccepted(principal: String) {
        #expect(refusal(identity(#""Action":"sts:AssumeRole","Principal":\#(principal)"#), .trust) == nil)
    }

    @Test func sessionPoliciesAreRefusedInTheirOwnWords() {
        #expect(refusal(#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#, .session) == nil)
        #expect(refusal("no", .session) == "This policy contains invalid Json")
        #expect(
            refusal(identity(#""Action":"s3:*","Resource":"*","Principal":{"AWS":"*"}"#), .session)
                == "Has prohibited field Principal")
        #expect(refusal(identity(#""Action":"s3:*""#), .session) == "Missing required field Resource")
    }

    @Test func bucketPoliciesAreRefusedInTheirOwnWords() {
        #expect(refusal(identity(#""Action":"s3:*","Resource":"*""#), .resource) == "Missing required field Principal")
        #expect(
            refusal(identity(#""Action":"s3:*","Resource":"b","Principal":"*""#), .resource)
                == "Policy has invalid resource")
        #expect(
            refusal(identity(#""Action":"x","Resource":"*","Principal":"*""#), .resource) == "Policy has invalid action"
        )
        #expect(
            refusal(identity(#""Action":"s3:*","Resource":"*","Principal":{"AWS":"x"}"#), .resource)
                == "Invalid principal in policy")
        #expect(refusal("x", .resource) == "Policies must be valid JSON and the first byte must be '{'")
        let twice =
            #"{"Statement":[\#(statement(principal: #""*""#).dropLast()),"Sid":"a"},\#(statement(principal: #""*""#).dropLast()),"Sid":"a"}]}"#
        #expect(refusal(twice, .resource) == "The Statement Ids in the policy are not unique")
    }

    @Test func organizationsPoliciesHaveOneRefusal() {
        let words = "The provided policy document does not meet the requirements of the specified policy type."
        #expect(refusal(identity(#""Action":"s3:*","Resource":"*""#), .serviceControl) == nil)
        #expect(refusal(identity(#""Action":"s3:*","Resource":"*","Principal":"*""#), .serviceControl) == words)
        #expect(refusal(identity(#""Action":"s3:*","Resource":"*","Principal":"*""#), .resourceControl) == nil)
        #expect(
            refusal(identity(#""Action":"s3:*","Resource":"*","Principal":{"AWS":"111122223333"}"#), .resourceControl)
                == words)
    }
}
