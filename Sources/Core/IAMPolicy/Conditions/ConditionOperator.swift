/// A condition operator with its prefix and suffix taken apart, such as `ForAllValues:StringNotLikeIfExists` (IAM User
/// Guide, "IAM JSON policy elements: Condition operators").
struct ConditionOperator: Sendable, Hashable {
    enum Comparison: Sendable, Hashable {
        case stringEquals, stringEqualsIgnoreCase, stringLike
        case numeric(Order), date(Order)
        case bool, binaryEquals, ipAddress, arnLike, null
    }

    enum Order: Sendable { case equals, less, lessOrEqual, greater, greaterOrEqual }

    enum Quantifier: Sendable { case none, forAllValues, forAnyValue }

    var quantifier: Quantifier = .none
    var comparison: Comparison
    /// `…NotEquals`, `…NotLike`, `NotIpAddress`: true where none of the policy's values match.
    var isNegated = false
    var isIfExists = false

    /// Nil if AWS knows no such operator.
    init?(_ name: String) {
        var rest = name[...]
        for (prefix, quantifier) in [("ForAllValues:", Quantifier.forAllValues), ("ForAnyValue:", .forAnyValue)]
        where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
            self.quantifier = quantifier
            break
        }
        if rest.hasSuffix("IfExists"), rest != "NullIfExists" {
            rest = rest.dropLast("IfExists".count)
            isIfExists = true
        }
        guard let (comparison, isNegated) = Self.named[String(rest)] else { return nil }
        self.comparison = comparison
        self.isNegated = isNegated
    }

    var takesVariables: Bool {
        switch comparison {
        case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .arnLike: true
        default: false
        }
    }

    private static let named: [String: (Comparison, Bool)] = [
        "StringEquals": (.stringEquals, false), "StringNotEquals": (.stringEquals, true),
        "StringEqualsIgnoreCase": (.stringEqualsIgnoreCase, false),
        "StringNotEqualsIgnoreCase": (.stringEqualsIgnoreCase, true),
        "StringLike": (.stringLike, false), "StringNotLike": (.stringLike, true),
        "NumericEquals": (.numeric(.equals), false), "NumericNotEquals": (.numeric(.equals), true),
        "NumericLessThan": (.numeric(.less), false), "NumericLessThanEquals": (.numeric(.lessOrEqual), false),
        "NumericGreaterThan": (.numeric(.greater), false),
        "NumericGreaterThanEquals": (.numeric(.greaterOrEqual), false),
        "DateEquals": (.date(.equals), false), "DateNotEquals": (.date(.equals), true),
        "DateLessThan": (.date(.less), false), "DateLessThanEquals": (.date(.lessOrEqual), false),
        "DateGreaterThan": (.date(.greater), false), "DateGreaterThanEquals": (.date(.greaterOrEqual), false),
        "Bool": (.bool, false), "BinaryEquals": (.binaryEquals, false),
        "IpAddress": (.ipAddress, false), "NotIpAddress": (.ipAddress, true),
        "ArnEquals": (.arnLike, false), "ArnLike": (.arnLike, false),
        "ArnNotEquals": (.arnLike, true), "ArnNotLike": (.arnLike, true),
        "Null": (.null, false),
    ]
}
