import IAMPolicy
import Primitives

/// Whether a bucket policy counts as public (S3 User Guide, "The meaning of 'public'"): whether an Allow names everyone
/// and no condition ties it to fixed values.
enum PublicPolicy {
    static func isPublic(_ text: String) -> Bool {
        guard let document = try? JSON.parse(text) else { return true }
        return BucketStatement.all(of: document).contains { statement in
            statement.isAllow && statement.namesEveryone && !statement.conditions.contains(where: isFixing)
        }
    }

    /// Keys that tie a request to a place or an owner, in lower case.
    private static let keys: Set<String> = [
        "aws:sourceip", "aws:sourcearn", "aws:sourcevpc", "aws:sourcevpce", "aws:vpcsourceip", "aws:sourceowner",
        "aws:sourceaccount", "aws:userid", "aws:principalorgid", "aws:principalorgpaths", "aws:principalaccount",
        "aws:principalarn", "s3:x-amz-server-side-encryption-aws-kms-key-id", "s3:dataaccesspointarn",
        "s3:dataaccesspointaccount",
    ]

    private static let operators: Set<String> = [
        "StringEquals", "StringEqualsIgnoreCase", "StringLike", "ArnEquals", "ArnLike", "IpAddress",
    ]

    private static func isFixing(_ condition: BucketStatement.Condition) -> Bool {
        guard operators.contains(condition.name), keys.contains(condition.key.lowercased()),
            !condition.values.isEmpty
        else { return false }
        if condition.name == "IpAddress" { return condition.values.allSatisfy(isNarrow) }
        return condition.values.allSatisfy { value in
            let text = value.hasPrefix("AROA") && value.hasSuffix(":*") ? String(value.dropLast(2)) : value
            return !text.contains { $0 == "*" || $0 == "?" || $0 == "$" }
        }
    }

    /// A network of the size /8 or smaller, in IPv6 /32.
    private static func isNarrow(_ network: String) -> Bool {
        guard IPRange(network) != nil else { return false }
        let parts = network.split(separator: "/")
        guard parts.count == 2, let length = Int(parts[1]) else { return true }
        return length >= (network.contains(":") ? 32 : 8)
    }
}
