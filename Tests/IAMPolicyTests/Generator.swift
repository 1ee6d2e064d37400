import IAMPolicy
import Primitives

/// SplitMix64: the same seed, the same cases.
struct Dice: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(sides))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }

    mutating func chance(_ percent: Int) -> Bool { roll(100) < percent }
}

struct SlowRequest {
    var kind: RequestPrincipal.Kind = .user
    var arn: String
    var uniqueID: String?
    var roleARN: String?
    var roleID: String?
    var userARN: String?
    var account = "111122223333"
    var action: String
    var resource: String
    var isCrossAccount: Bool
    var context: [String: [String]]
}

struct SlowPolicies {
    var identity: [JSON]
    var boundary: JSON?
    var session: [JSON]?
    var resource: JSON?
    var isTrust: Bool
}

/// Policies and requests over so few names that much of it fits.
struct Generator {
    var dice: Dice

    private static let actions = [
        "*", "s3:*", "s3:Get*", "S3:getobject", "s3:GetObject", "s3:?etObject", "iam:*", "s3:Put*", "sts:*",
        "sts:AssumeRole",
    ]
    private static let resources = [
        "*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/a", "arn:aws:s3:::${k:name}/*", "arn:aws:s3:::b/${k:team, 'red'}/*",
        "arn:aws:s3:::?/*a", "arn:*:s3:::b/a*", "arn:aws:sqs:*:1*:q", "arn:aws:sqs", "arn:aws:sqs:r:${k:name}:q",
        "arn:aws:iam::111122223333:role/*", "arn:aws:s3:::${*}/a", "arn:aws:s3:::b/a*?",
    ]
    private static let requested = [
        "*", "arn:aws:s3:::b/a", "arn:aws:s3:::b/red/a", "arn:aws:s3:::ann/a", "arn:aws:s3:::*/a", "arn:aws:sqs:r:1:q",
        "arn:aws:sqs:r:1:x:q", "arn:aws:iam::111122223333:role/ops", "arn:aws:s3:::ann/b*a",
    ]
    private static let operands: [String: [String]] = [
        "StringEquals": ["a", "A", "*", "${k:name}", "${k:team, 'red'}"],
        "StringEqualsIgnoreCase": ["a", "ANN", "${k:name}"],
        "StringLike": ["a*", "?", "*n", "${k:name}*", "${*}", "${k:none}"], "NumericEquals": ["1", "2.0", "x"],
        "NumericLessThan": ["1", "2.0", "x"], "NumericLessThanEquals": ["1"], "NumericGreaterThan": ["1", "-3"],
        "NumericGreaterThanEquals": ["1", "2"], "DateLessThan": ["2026-01-01T00:00:00Z", "1767225601"],
        "DateLessThanEquals": ["1767225600"],
        "DateGreaterThan": ["1767225599", "2024-02-29T00:00:00Z"],
        "DateGreaterThanEquals": ["2026-01-01T00:00:00Z", "2025-01-01T00:00:00Z"],
        "DateEquals": ["2026-01-01T00:00:00Z"],
        "Bool": ["true", "false", "TRUE"], "BinaryEquals": ["QQ==", "Qg=="],
        "IpAddress": [
            "10.0.0.0/8", "10.1.2.3", "0.0.0.0/0", "10.1.0.0/15", "2001:db8:0:0:0:0:0:0/33", "0:0:0:0:0:0:0:0/0",
        ],
        "ArnEquals": ["arn:aws:s3:::*", "arn:aws:sqs:?:*:q"],
        "ArnLike": ["arn:aws:s3:::*", "arn:aws:sqs:*:1:q", "arn:aws:s3:::${k:name}"], "Null": ["true", "false"],
    ]
    private static let negations = [
        "StringEquals": "StringNotEquals", "StringLike": "StringNotLike",
        "StringEqualsIgnoreCase": "StringNotEqualsIgnoreCase",
        "NumericEquals": "NumericNotEquals", "DateEquals": "DateNotEquals", "ArnLike": "ArnNotLike",
        "ArnEquals": "ArnNotEquals",
        "IpAddress": "NotIpAddress",
    ]
    private static let values: [String: [String]] = [
        "k:name": ["ann", "*", "a", "1", "b"], "k:team": ["red", "?", "a"], "k:number": ["1", "2", "-3", "2.00", "x"],
        "k:date": ["2026-01-01T00:00:00Z", "2025-06-01T00:00:00Z", "1767225600", "1709164800"],
        "k:flag": ["true", "false", "True"],
        "k:binary": ["QQ==", "Qg==", "Qw=="],
        "k:ip": ["10.1.2.3", "10.2.2.3", "192.168.0.1", "x", "2001:db8:8000:0:0:0:0:1", "2001:db8:1:0:0:0:0:1"],
        "k:arn": ["arn:aws:s3:::ann", "arn:aws:sqs:r:1:q", "x"],
    ]
    private static let principals = [
        "*", "111122223333", "arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:user/ann",
        "arn:aws:sts::111122223333:assumed-role/ops/ann", "arn:aws:iam::111122223333:role/ops", "999988887777",
        "arn:aws:sts::111122223333:federated-user/ann", "AIDAANN2EXAMPLE3USER4", "AROAOPS2EXAMPLE3ROLE4",
    ]
    private static let services = ["ec2.amazonaws.com", "lambda.amazonaws.com"]
    private static let providers = ["arn:aws:iam::111122223333:saml-provider/corp", "accounts.google.com"]

    /// Everyone who may ask, by kind.
    private static let callers: [SlowRequest] = [
        SlowRequest(
            arn: "arn:aws:iam::111122223333:user/ann", uniqueID: "AIDAANN2EXAMPLE3USER4", action: "", resource: "",
            isCrossAccount: false, context: [:]),
        SlowRequest(
            kind: .roleSession, arn: "arn:aws:sts::111122223333:assumed-role/ops/ann",
            uniqueID: "AROAOPS2EXAMPLE3ROLE4:ann", roleARN: "arn:aws:iam::111122223333:role/ops",
            roleID: "AROAOPS2EXAMPLE3ROLE4", action: "", resource: "", isCrossAccount: false, context: [:]),
        SlowRequest(
            kind: .federatedUser, arn: "arn:aws:sts::111122223333:federated-user/ann", uniqueID: "111122223333:ann",
            userARN: "arn:aws:iam::111122223333:user/ann", action: "", resource: "", isCrossAccount: false,
            context: [:]),
        SlowRequest(
            kind: .root, arn: "arn:aws:iam::111122223333:root", uniqueID: "111122223333", action: "", resource: "",
            isCrossAccount: false, context: [:]),
        SlowRequest(
            kind: .service, arn: "lambda.amazonaws.com", action: "", resource: "", isCrossAccount: false, context: [:]),
        SlowRequest(
            kind: .federated, arn: "accounts.google.com", action: "", resource: "", isCrossAccount: false, context: [:]
        ),
        SlowRequest(kind: .anonymous, arn: "*", action: "", resource: "", isCrossAccount: false, context: [:]),
    ]

    private mutating func some(_ pool: [String]) -> JSON {
        let count = 1 + dice.roll(3)
        if count == 1 { return .string(dice.pick(pool)) }
        return .array((0..<count).map { _ in .string(dice.pick(pool)) })
    }

    private mutating func condition() -> JSON.Member {
        let name = dice.pick(Self.operands.keys.sorted())
        var written = name
        if let negated = Self.negations[name], dice.chance(40) { written = negated }
        if name != "Null" {
            if dice.chance(25) { written += "IfExists" }
            if dice.chance(35) { written = dice.pick(["ForAllValues:", "ForAnyValue:"]) + written }
        }
        let key =
            switch name.prefix(4) {
            case "Nume": "k:number"
            case "Date": "K:Date"
            case "Bool": "k:flag"
            case "IpAd": "k:IP"
            case "Bina": "k:binary"
            case "ArnL": "k:arn"
            default: dice.pick(["k:name", "k:team", "k:TEAM"])
            }
        return JSON.Member(written, .object([JSON.Member(key, some(Self.operands[name] ?? []))]))
    }

    private mutating func principal() -> JSON {
        switch dice.roll(10) {
        case 0: return .object([JSON.Member("Service", some(Self.services))])
        case 1: return .object([JSON.Member("Federated", some(Self.providers))])
        case 2:
            return .object([
                JSON.Member("AWS", some(Self.principals)), JSON.Member("Service", some(Self.services)),
                JSON.Member("CanonicalUser", .string(String(repeating: "a1", count: 32))),
            ])
        default: return .object([JSON.Member("AWS", some(Self.principals))])
        }
    }

    private mutating func statement(principals: Bool, resources: Bool, actions: [String]) -> JSON {
        let isAllow = dice.chance(70)
        var members = [JSON.Member("Effect", .string(isAllow ? "Allow" : "Deny"))]
        members.append(JSON.Member(dice.chance(80) ? "Action" : "NotAction", some(actions)))
        if resources { members.append(JSON.Member(dice.chance(80) ? "Resource" : "NotResource", some(Self.resources))) }
        if principals {
            // An Allow with NotPrincipal is refused, and a trust policy with either.
            let isNegated = !isAllow && resources && dice.chance(40)
            members.append(
                isNegated
                    ? JSON.Member("NotPrincipal", .object([JSON.Member("AWS", some(Self.principals))]))
                    : JSON.Member("Principal", resources ? principal() : trusted()))
        }
        if dice.chance(60) {
            var lines: [JSON.Member] = []
            for _ in 0...dice.roll(2) {
                let line = condition()
                if !lines.contains(where: { $0.name == line.name }) { lines.append(line) }
            }
            members.append(JSON.Member("Condition", .object(lines)))
        }
        return .object(members)
    }

    /// Trust policies know no canonical users.
    private mutating func trusted() -> JSON {
        .object((principal().objectValue ?? []).filter { $0.name != "CanonicalUser" })
    }

    mutating func policy(principals: Bool = false, isTrust: Bool = false, isOld: Bool = false) -> JSON {
        let actions = isTrust ? ["sts:*", "sts:AssumeRole", "sts:Assume*"] : Self.actions
        let count = 1 + dice.roll(4)
        let statements = (0..<count).map { _ in
            statement(principals: principals, resources: !isTrust, actions: actions)
        }
        return .object([
            JSON.Member("Version", isOld ? "2008-10-17" : "2012-10-17"), JSON.Member("Statement", .array(statements)),
        ])
    }

    mutating func policies() -> SlowPolicies {
        let isTrust = dice.chance(15)
        let hasResource = isTrust || dice.chance(60)
        let isOld = dice.chance(20)
        return SlowPolicies(
            identity: (0..<dice.roll(4)).map { _ in policy() }, boundary: dice.chance(25) ? policy() : nil,
            session: dice.chance(25) ? (0..<dice.roll(3)).map { _ in policy(isOld: isOld) } : nil,
            resource: hasResource ? policy(principals: true, isTrust: isTrust, isOld: isOld) : nil, isTrust: isTrust)
    }

    mutating func request() -> SlowRequest {
        var context: [String: [String]] = [:]
        for key in Self.values.keys.sorted() where dice.chance(60) {
            context[key] = (0...(dice.chance(25) ? 1 : 0)).map { _ in dice.pick(Self.values[key] ?? []) }
        }
        var request = dice.chance(60) ? Self.callers[dice.roll(2)] : dice.pick(Self.callers)
        request.action = dice.pick(["s3:GetObject", "S3:PutObject", "iam:ListUsers", "sts:AssumeRole"])
        request.resource = dice.pick(Self.requested)
        request.isCrossAccount = dice.chance(15)
        request.context = context
        return request
    }
}
