internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import IAMPolicy

/// The tags that a session is asked to carry, checked in AWS's words (IAM User Guide, "Pass session tags in AWS STS").
struct SessionTags: Sendable {
    /// What the call itself brings.
    let requested: [SessionTag]
    /// What comes along from the calling session.
    let inherited: [SessionTag]

    var all: [SessionTag] { inherited + requested }

    init(_ tags: [STS.Tag]?, transitiveKeys: [String]? = nil, of caller: Caller) throws(ServiceError) {
        let keys = (tags ?? []).map { $0.key.lowercased() }
        guard Set(keys).count == keys.count else {
            throw Self.invalid("Duplicate tag keys found. Please note that Tag keys are case insensitive.")
        }
        guard keys.allSatisfy({ !$0.hasPrefix("aws:") }) else {
            throw Self.invalid("Tag keys that begin with 'aws:' are reserved for system use.")
        }
        let transitive = Set((transitiveKeys ?? []).map { $0.lowercased() })
        guard transitive.isSubset(of: keys) else {
            throw Self.invalid("The specified transitive tag key must be included in the requested tags.")
        }
        let inherited = (caller.session?.tags ?? []).filter(\.isTransitive)
        guard inherited.allSatisfy({ !keys.contains($0.key.lowercased()) }) else {
            throw Self.invalid(
                "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key "
                    + "from the calling session.")
        }
        self.inherited = inherited
        requested = (tags ?? []).map { tag in
            SessionTag(key: tag.key, value: tag.value, isTransitive: transitive.contains(tag.key.lowercased()))
        }
    }

    /// What policies get to know of the tags in the request.
    var context: RequestContext {
        var context: RequestContext = [:]
        for tag in requested { context["aws:RequestTag/\(tag.key)"] = [tag.value] }
        if !requested.isEmpty { context["aws:TagKeys"] = requested.map(\.key) }
        let transitive = requested.filter(\.isTransitive)
        if !transitive.isEmpty { context["sts:TransitiveTagKeys"] = transitive.map(\.key) }
        return context
    }

    private static func invalid(_ message: String) -> ServiceError {
        ServiceError(code: "InvalidParameterValue", message: message, httpStatus: 400)
    }
}
