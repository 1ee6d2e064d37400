import IAMPolicy
import Primitives
import Testing

struct DocumentTests {
    private func places(_ text: String) throws -> [[Int]] {
        try PolicyDocument(text).statements.map { [$0.start.line, $0.start.column, $0.end.line, $0.end.column] }
    }

    /// The documents and positions of the AWS CLI's reference and of published answers of the simulator.
    @Test func statementsHaveThePlacesThatTheSimulatorReports() throws {
        let single = #"""
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}
            """#
        #expect(try places(single) == [[1, 38, 1, 167]])
        let list = #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}"#
        #expect(try places(list) == [[1, 41, 1, 95]])
        let several = """
            {
              "Version":"2012-10-17",
              "Statement":[
                {"Effect":"Allow","Action":"s3:*","Resource":"*"},
                {
                  "Effect":"Deny", "Action":"s3:Put*", "Resource":["arn:aws:s3:::a[}]", "*"]
                }
              ]
            }
            """
        #expect(try places(several) == [[3, 16, 4, 54], [4, 54, 7, 6]])
    }

    @Test func contextKeysAreListedOnceAsWritten() throws {
        let document = try PolicyDocument(
            #"""
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"dynamodb:*",
            "Resource":"arn:aws:dynamodb:us-west-2:128716708097:table/${aws:username}",
            "Condition":{"DateGreaterThan":{"aws:CurrentTime":"2015-08-16T12:00:00Z"},
            "StringEquals":{"AWS:currenttime":"x","k:y":"${k:z, 'none'}"}}}]}
            """#)
        #expect(document.contextKeys == ["aws:username", "aws:CurrentTime", "k:y", "k:z"])
    }

    @Test func principalsAreListedOnce() throws {
        let document = try PolicyDocument(
            #"""
            {"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",
            "Principal":{"AWS":["111122223333","111122223333"],"Service":"ec2.amazonaws.com"}}]}
            """#, kind: .trust)
        #expect(
            document.principals == [
                PrincipalReference(.aws, "111122223333"), PrincipalReference(.service, "ec2.amazonaws.com"),
            ])
    }

    @Test func missingContextIsAskedForByTheStatementsOfTheAction() throws {
        let policies = PolicySet(identity: [
            try policy(
                statement(action: "s3:*", condition: #"{"Bool":{"aws:MultiFactorAuthPresent":"true","k:a":"true"}}"#),
                statement(action: "iam:*", condition: #"{"Bool":{"k:b":"true"}}"#))
        ])
        #expect(policies.missingContextKeys(request(["K:A": ["true"]])) == ["aws:MultiFactorAuthPresent"])
    }

    /// What lies between a statement's places is that statement, however the text is laid out.
    @Test(arguments: Array(1...5) as [UInt64])
    func placesHoldTheirStatements(seed: UInt64) throws {
        var generator = Generator(dice: Dice(seed: seed))
        for _ in 0..<40 {
            let json = generator.policy()
            for text in [json.text, json.prettyText, "\n\t" + json.prettyText.replacing(":", with: " : ")] {
                // Colons within strings are changed too, so some of these texts are no policies any more.
                guard let document = try? PolicyDocument(text), let written = try? JSON.parse(text) else { continue }
                for statement in document.statements {
                    let found = try JSON.parse(try excerpt(text, statement.start, statement.end))
                    #expect(found == written["Statement"]?.arrayValue?[statement.index])
                }
            }
        }
    }

    /// From the first brace at or after `start` to before `end`.
    private func excerpt(_ text: String, _ start: SourcePosition, _ end: SourcePosition) throws -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        var cut: [Character] = []
        for line in start.line...end.line {
            var characters = lines[line - 1]
            if line == end.line { characters = Array(characters[..<(end.column - 1)]) }
            if line == start.line { characters = Array(characters[(start.column - 1)...]) }
            cut += characters + ["\n"]
        }
        let brace = try #require(cut.firstIndex(of: "{"))
        return String(cut[brace...])
    }
}
