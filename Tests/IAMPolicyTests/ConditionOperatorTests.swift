import IAMPolicy
import Testing

/// The tables of the IAM User Guide, "IAM JSON policy elements: Condition operators" and "Single-valued and multivalued
/// context keys", row by row.
struct ConditionOperatorTests {
    struct Row: Sendable, CustomStringConvertible {
        var condition: String
        var key: [String]?
        var holds: Bool
        var description: String { "\(condition) \(key ?? ["(absent)"])" }

        /// `"Operator" {"key": values}`, the request's values of the key (nil: absent), and whether it holds.
        init(_ name: String, _ values: String, _ key: [String]?, _ holds: Bool) {
            condition = #"{"\#(name)":{"k:x":\#(values)}}"#
            (self.key, self.holds) = (key, holds)
        }
    }

    @Test(arguments: present + absent + quantified + nulls)
    func everyRowOfTheTablesHolds(row: Row) throws {
        var context: RequestContext = ["k:other": ["z"]]
        context["K:X"] = row.key
        #expect(try holds(row.condition, context) == row.holds)
    }

    static let present = strings + numbers + dates + others

    static let strings = [
        Row("StringEquals", #""a""#, ["a"], true), Row("StringEquals", #""a""#, ["A"], false),
        Row("StringEquals", #"["b","a"]"#, ["a"], true), Row("StringEquals", #""a*""#, ["abc"], false),
        Row("StringEquals", #""a*""#, ["a*"], true), Row("StringEquals", "[]", ["a"], false),
        Row("StringNotEquals", #""a""#, ["b"], true), Row("StringNotEquals", #"["a","b"]"#, ["b"], false),
        Row("StringNotEquals", "[]", ["a"], true),
        Row("StringEqualsIgnoreCase", #""aB""#, ["Ab"], true), Row("StringEqualsIgnoreCase", #""aB""#, ["c"], false),
        Row("StringEqualsIgnoreCase", #""É""#, ["é"], true),
        Row("StringNotEqualsIgnoreCase", #""aB""#, ["Ab"], false),
        Row("StringLike", #""a*c""#, ["abbc"], true), Row("StringLike", #""a?c""#, ["abbc"], false),
        Row("StringLike", #""a?c""#, ["aéc"], true), Row("StringLike", #""A*""#, ["abc"], false),
        Row("StringNotLike", #""a*c""#, ["abbc"], false), Row("StringNotLike", #""a*c""#, ["b"], true),
    ]

    static let numbers = [
        Row("NumericEquals", "10", ["10.0"], true), Row("NumericEquals", #""1e1""#, ["10"], true),
        Row("NumericNotEquals", #""10""#, ["10"], false), Row("NumericNotEquals", #""10""#, ["11"], true),
        Row("NumericLessThan", #""10""#, ["9.99"], true), Row("NumericLessThan", #""10""#, ["10"], false),
        Row("NumericLessThan", #""-1""#, ["-2"], true), Row("NumericLessThan", #""-1""#, ["-0.5"], false),
        Row("NumericLessThanEquals", #""10""#, ["10"], true), Row("NumericGreaterThan", #""10""#, ["10"], false),
        Row("NumericGreaterThan", #""9007199254740992""#, ["9007199254740993"], true),
        Row("NumericGreaterThan", #""0.3""#, ["0.30000000000000000001"], true),
        Row("NumericGreaterThanEquals", #""10""#, ["10"], true), Row("NumericEquals", #""10""#, ["ten"], false),
    ]

    static let dates = [
        Row("DateEquals", #""2026-01-01T00:00:00Z""#, ["1767225600"], true),
        Row("DateEquals", #""2026-01-01T00:00:00Z""#, ["2026-01-01T01:00:00+01:00"], true),
        Row("DateEquals", #""2026-01-01""#, ["2025-12-31T16:00:00-08:00"], true),
        Row("DateNotEquals", #""2026-01-01T00:00:00Z""#, ["1767225600"], false),
        Row("DateLessThan", #""2026-01-01T00:00:00Z""#, ["2025-12-31T23:59:59.999Z"], true),
        Row("DateLessThan", #""2026-01-01T00:00:00Z""#, ["2026-01-01T00:00:00Z"], false),
        Row("DateLessThanEquals", #""2026-01-01T00:00:00Z""#, ["2026-01-01T00:00:00Z"], true),
        Row("DateGreaterThan", #""2024-02-29""#, ["2024-03-01T00:00:00Z"], true),
        Row("DateGreaterThan", #""2026""#, ["2026-01-01T00:00:01Z"], true),
        Row("DateGreaterThanEquals", #""2026-01-01T00:00:00Z""#, ["2025-06-01T00:00:00Z"], false),
        Row("DateGreaterThan", #""1999-01-01""#, ["yesterday"], false),
    ]

    static let others = [
        Row("Bool", #""true""#, ["true"], true), Row("Bool", #""true""#, ["false"], false),
        Row("Bool", "false", ["FALSE"], true), Row("Bool", #""true""#, ["yes"], false),
        Row("BinaryEquals", #""QmluYXJ5""#, ["QmluYXJ5"], true), Row("BinaryEquals", #""QmluYXJ5""#, ["QUJD"], false),
        Row("IpAddress", #""203.0.113.0/24""#, ["203.0.113.9"], true),
        Row("IpAddress", #""203.0.113.0/24""#, ["203.0.114.9"], false),
        Row("IpAddress", #""203.0.113.9""#, ["203.0.113.9"], true),
        Row("IpAddress", #"["10.0.0.0/8","2001:DB8:1234:5678::/64"]"#, ["2001:db8:1234:5678::1"], true),
        Row("IpAddress", #""2001:DB8:1234:5678::/64""#, ["2001:db8:1234:5679::1"], false),
        Row("IpAddress", #""0.0.0.0/0""#, ["198.51.100.1"], true),
        Row("IpAddress", #""::/0""#, ["198.51.100.1"], false),
        Row("NotIpAddress", #""203.0.113.0/24""#, ["203.0.113.9"], false),
        Row("NotIpAddress", #""203.0.113.0/24""#, ["198.51.100.1"], true),
        Row("ArnEquals", #""arn:aws:sns:*:123456789012:topic""#, ["arn:aws:sns:eu-west-1:123456789012:topic"], true),
        Row("ArnLike", #""arn:aws:sns:*:123456789012:topic""#, ["arn:aws:sns:a:b:123456789012:topic"], false),
        Row("ArnLike", #""arn:aws:iam::*:role/*""#, ["arn:aws:iam::1:role/a/b"], true),
        Row("ArnLike", #""arn:aws:iam::*:role/*""#, ["not an arn"], false),
        Row("ArnNotEquals", #""arn:aws:sns:*:*:topic""#, ["arn:aws:sns:r:1:topic"], false),
        Row("ArnNotLike", #""arn:aws:sns:*:*:topic""#, ["arn:aws:sns:r:1:other"], true),
    ]

    private static let values = [
        "String": #""a""#, "Numeric": #""1""#, "Date": #""2026-01-01""#, "Arn": #""arn:aws:s3:::b""#,
    ]

    /// A key that the request does not have: only negated operators and `…IfExists` hold.
    static let absent: [Row] =
        [
            ("StringEquals", false), ("StringNotEquals", true), ("StringEqualsIgnoreCase", false),
            ("StringNotEqualsIgnoreCase", true), ("StringLike", false), ("StringNotLike", true),
            ("NumericEquals", false), ("NumericNotEquals", true), ("NumericLessThan", false),
            ("NumericLessThanEquals", false), ("NumericGreaterThan", false), ("NumericGreaterThanEquals", false),
            ("DateEquals", false), ("DateNotEquals", true), ("DateLessThan", false), ("DateLessThanEquals", false),
            ("DateGreaterThan", false), ("DateGreaterThanEquals", false), ("Bool", false), ("BinaryEquals", false),
            ("IpAddress", false), ("NotIpAddress", true), ("ArnEquals", false), ("ArnLike", false),
            ("ArnNotEquals", true), ("ArnNotLike", true),
        ].flatMap { name, isNegated in
            let value = values.first { name.hasPrefix($0.key) }?.value ?? #""true""#
            return [
                Row(name, value, nil, isNegated), Row(name + "IfExists", value, nil, true),
                Row("ForAllValues:" + name, value, nil, true), Row("ForAnyValue:" + name, value, nil, false),
                Row("ForAnyValue:" + name + "IfExists", value, nil, true), Row(name, value, [], isNegated),
            ]
        }

    static let quantified = [
        Row("ForAllValues:StringEquals", #"["a","b"]"#, ["a", "b"], true),
        Row("ForAllValues:StringEquals", #"["a","b"]"#, ["a", "c"], false),
        Row("ForAllValues:StringEquals", #""a""#, [""], true),
        Row("ForAllValues:StringNotEquals", #"["a","b"]"#, ["c", "d"], true),
        Row("ForAllValues:StringNotEquals", #"["a","b"]"#, ["c", "a"], false),
        Row("ForAnyValue:StringEquals", #"["a","b"]"#, ["c", "b"], true),
        Row("ForAnyValue:StringEquals", #"["a","b"]"#, ["c", "d"], false),
        Row("ForAnyValue:StringEquals", #""""#, [""], false),
        Row("ForAnyValue:StringNotEquals", #"["a","b"]"#, ["a", "c"], true),
        Row("ForAnyValue:StringNotEquals", #"["a","b"]"#, ["a", "b"], false),
        Row("ForAnyValue:StringLike", #""a*""#, ["b", "ab"], true),
        Row("ForAllValues:StringLikeIfExists", #""a*""#, ["ab", "b"], false),
        Row("StringEqualsIfExists", #""a""#, ["b"], false), Row("StringEqualsIfExists", #""a""#, ["a"], true),
        Row("StringNotEqualsIfExists", #""a""#, ["a"], false),
    ]

    static let nulls = [
        Row("Null", #""true""#, nil, true), Row("Null", #""true""#, ["a"], false),
        Row("Null", #""false""#, nil, false), Row("Null", #""false""#, ["a"], true), Row("Null", "true", nil, true),
        Row("Null", #""maybe""#, ["a"], false), Row("Null", #""maybe""#, nil, false),
    ]

    @Test func allLinesOfABlockMustHold() throws {
        let block = #"{"StringEquals":{"a:x":"1","a:y":"2"},"Bool":{"a:z":"true"}}"#
        #expect(try holds(block, ["a:x": ["1"], "a:y": ["2"], "a:z": ["true"]]))
        #expect(try !holds(block, ["a:x": ["1"], "a:y": ["3"], "a:z": ["true"]]))
        #expect(try !holds(block, ["a:x": ["1"], "a:y": ["2"], "a:z": ["false"]]))
    }
}
