/// What AWS demands of the `Resource` of an identity policy, in its words.
enum ResourceJudge {
    static let partitions: Set<String> = [
        "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc",
    ]

    /// The resource types that IAM knows.
    private static let iamPaths = [
        "user/", "federated-user/", "role/", "group/", "instance-profile/", "mfa/", "server-certificate/", "policy/",
        "sms-mfa/", "saml-provider/", "oidc-provider/", "report/", "access-report/",
    ]

    /// The resource types of S3 that live in a region; buckets and objects do not.
    private static let regionalS3Paths = [
        "accesspoint/", "job/", "storage-lens/", "storage-lens-group/", "access-grants/", "async-request/",
    ]

    /// What is wrong with a resource; nil if nothing is.
    static func fault(_ resource: String) -> String? {
        if resource == "*" { return nil }
        let parts = segments(resource)
        guard parts.count > 1 else { return "Resource \(resource) must be in ARN format or \"*\"." }
        guard parts[1] == "*" || partitions.contains(parts[1]) else { return partitionFault(parts) }
        guard parts.count > 2 else {
            return "Resource vendor must be fully qualified and cannot contain regexes."
        }
        if parts[2].contains(where: { $0 == "*" || $0 == "?" }) {
            return "Resource vendor must be fully qualified and cannot contain regexes."
        }
        // AWS completes a shortened ARN with wildcards before it looks on.
        let region = parts.count > 3 ? parts[3] : "*"
        let path = parts.count > 5 ? parts[5] : ""
        switch parts[2] {
        case "iam": return iamFault(resource, region: region, path: path)
        case "s3" where !region.isEmpty && !regionalS3Paths.contains(where: path.hasPrefix):
            return "Resource \(resource) can not contain region information."
        default: return nil
        }
    }

    /// The older parser's own view: the vendor must be there, and an ARN with an empty segment must be complete.
    static func passesLegacyParsing(_ resource: String) -> Bool {
        if resource == "*" { return true }
        let parts = segments(resource)
        guard parts.count > 2, !parts[2].isEmpty else { return false }
        return parts.count == 6 || !resource.utf8.elementsPair(UInt8(ascii: ":"))
    }

    private static func iamFault(_ resource: String, region: String, path: String) -> String? {
        guard region.isEmpty else { return "IAM resource \(resource) cannot contain region information." }
        guard path == "*" || path == "root" || iamPaths.contains(where: path.hasPrefix) else {
            return "IAM resource path must either be \"*\", root, or start with \(iamPaths.joined(separator: ", "))."
        }
        return nil
    }

    /// AWS shows the ARN as it completed it.
    private static func partitionFault(_ parts: [String]) -> String {
        var shown = Array(parts[2...])
        if shown == [""] { shown = [] }
        while shown.count < 4 { shown.append("*") }
        return
            "Partition \"\(parts[1])\" is not valid for resource \"arn:\(parts[1]):\(shown.joined(separator: ":"))\"."
    }

    /// At most six; colons within a variable do not count.
    private static func segments(_ resource: String) -> [String] {
        var segments: [[UInt8]] = [[]]
        var isInVariable = false
        var previous: UInt8 = 0
        for byte in resource.utf8 {
            if previous == UInt8(ascii: "$"), byte == UInt8(ascii: "{") { isInVariable = true }
            if byte == UInt8(ascii: "}") { isInVariable = false }
            if byte == UInt8(ascii: ":"), !isInVariable, segments.count < 6 {
                segments.append([])
            } else {
                segments[segments.count - 1].append(byte)
            }
            previous = byte
        }
        return segments.map { String(decoding: $0, as: UTF8.self) }
    }
}

extension Sequence<UInt8> {
    /// Whether `byte` stands twice in a row.
    func elementsPair(_ byte: UInt8) -> Bool {
        var previous: UInt8?
        for element in self {
            if element == byte, previous == byte { return true }
            previous = element
        }
        return false
    }
}
