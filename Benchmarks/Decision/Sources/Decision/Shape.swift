import IAMPolicy

/// A policy of a hundred statements of one kind.
struct Shape {
    let name: String
    /// In microseconds, for the median; nil: told, not judged.
    let target: Double?
    let document: PolicyDocument

    init(_ name: String, target: Double?, _ statement: (Int) -> String) throws {
        let statements = (0..<100).map(statement).joined(separator: ",")
        self.name = name
        self.target = target
        document = try PolicyDocument("{\"Version\":\"2012-10-17\",\"Statement\":[\(statements)]}")
    }

    static func all() throws -> [Shape] {
        [
            try Shape("other actions", target: 10) { allow("\"iam:A\($0)*\",\"ec2:B\($0)\"") },
            try Shape("all matching", target: 10) { _ in allow(resource: "arn:aws:s3:::bucket/*") },
            try Shape("distinct resources", target: 10) { allow(resource: "arn:aws:s3:::bucket\($0)/*") },
            try Shape("one condition in all", target: 10) { _ in
                allow(condition: "{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}")
            },
            try Shape("distinct string conditions", target: 10) {
                allow(condition: "{\"StringEquals\":{\"aws:username\":\"alice\($0)\"}}")
            },
            try Shape("distinct dates", target: 10) {
                allow(condition: "{\"DateGreaterThan\":{\"aws:CurrentTime\":\"20\(10 + $0 % 80)-01-01T00:00:00Z\"}}")
            },
            try Shape("distinct networks", target: 10) {
                allow(condition: "{\"IpAddress\":{\"aws:SourceIp\":\"10.2.\($0).0/24\"}}")
            },
            try Shape("distinct patterns", target: nil) {
                allow(condition: "{\"StringLike\":{\"aws:PrincipalArn\":\"arn:aws:iam::*:user/b*\($0)\"}}")
            },
            try Shape("variables in resources", target: nil) {
                allow(resource: "arn:aws:s3:::bucket/${aws:username}\($0)/*")
            },
            try Shape("distinct context keys", target: nil) {
                allow(condition: "{\"StringEquals\":{\"aws:PrincipalTag/t\($0)\":\"value\($0)\"}}")
            },
        ]
    }

    private static func allow(
        _ action: String = "\"s3:*\"", resource: String = "*", condition: String = "{}"
    ) -> String {
        "{\"Effect\":\"Allow\",\"Action\":[\(action)],\"Resource\":\"\(resource)\",\"Condition\":\(condition)}"
    }
}
