import IAMPolicy
import Primitives

/// What S3 demands of a bucket's policy beyond its grammar, in its words (S3 User Guide, "Troubleshoot bucket
/// policies").
struct BucketPolicyJudge {
    /// In bytes (S3 User Guide, "Bucket policies").
    static let largestPolicy = 20 << 10

    let bucket: String

    /// The document, if S3 takes it for this bucket. That its principals exist is not looked at.
    func judge(_ bytes: [UInt8]) throws(S3Error) -> PolicyDocument {
        guard bytes.count <= Self.largestPolicy else {
            throw .malformedPolicy("Policy exceeds the maximum allowed document size.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .malformedPolicy("Policies must be valid JSON and the first byte must be '{'")
        }
        let document: PolicyDocument
        do { document = try PolicyDocument(text, kind: .resource) } catch { throw .malformedPolicy(error.message) }
        guard let json = try? JSON.parse(text) else {
            throw .malformedPolicy("Policies must be valid JSON and the first byte must be '{'")
        }
        for statement in BucketStatement.all(of: json) {
            if let fault = fault(statement) { throw .malformedPolicy(fault) }
        }
        return document
    }

    private func fault(_ statement: BucketStatement) -> String? {
        guard statement.resources.allSatisfy(isOfBucket) else { return "Policy has invalid resource" }
        let kinds = statement.actions.map(S3Actions.kinds)
        guard kinds.allSatisfy({ !$0.isEmpty }) else { return "Policy has invalid action" }
        if !statement.isNotAction, !statement.isNotResource {
            let offered = Set(statement.resources.flatMap(self.kinds))
            guard kinds.allSatisfy({ !$0.isDisjoint(with: offered) }) else {
                return "Action does not apply to any resource(s) in statement"
            }
        }
        guard statement.conditions.allSatisfy({ S3Actions.isConditionKey($0.key) }) else {
            return "Policy has an invalid condition key"
        }
        return nil
    }

    /// What stands behind `arn:aws:s3:::`; nil for other resources.
    private func path(_ resource: String) -> Substring? {
        let parts = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "s3", parts[3].isEmpty, parts[4].isEmpty else {
            return nil
        }
        return parts[5]
    }

    /// Whether it is this bucket, what is in it, or a pattern that begins with its name.
    private func isOfBucket(_ resource: String) -> Bool {
        guard let path = path(resource), path.hasPrefix(bucket) else { return false }
        let rest = path.dropFirst(bucket.count)
        return rest.isEmpty || rest.hasPrefix("/") || rest.hasPrefix("*")
    }

    private func kinds(_ resource: String) -> Set<S3Actions.Kind> {
        guard let path = path(resource) else { return [] }
        let rest = path.dropFirst(bucket.count)
        if rest.isEmpty { return [.bucket] }
        return rest.hasPrefix("/") ? [.object] : [.bucket, .object]
    }
}

extension S3Error {
    static func malformedPolicy(_ message: String, detail: String? = nil) -> S3Error {
        S3Error("MalformedPolicy", 400, message, detail.map { [("Detail", $0)] } ?? [])
    }
}
