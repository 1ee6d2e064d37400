import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

// Tag…, Untag… and List…Tags of every kind of resource. What the inputs call the resource differs; `read` takes it out.

extension IAMOperations {
    func tagging<Input: WireStructure, Record: TaggedRecord>(
        _ model: ModeledOperation<Input, EmptyStructure>, _ kind: ResourceKind<Record>,
        read: @escaping @Sendable (Input) -> (name: String, tags: [IAM.Tag])
    ) -> AnyGateOperation {
        altering(model, kind) { input in
            let (name, tags) = read(input)
            return (name, .tags(tags))
        } change: { [limits] input, record, _ in
            record.tags = try Record.tagRules.merge(
                read(input).tags, into: record.tags, limit: limits.tagsPerResource)
        }
    }

    func untagging<Input: WireStructure, Record: TaggedRecord>(
        _ model: ModeledOperation<Input, EmptyStructure>, _ kind: ResourceKind<Record>,
        read: @escaping @Sendable (Input) -> (name: String, keys: [String])
    ) -> AnyGateOperation {
        altering(model, kind) { input in
            let (name, keys) = read(input)
            return (name, .tagKeys(keys))
        } change: { input, record, _ in
            record.tags = Record.tagRules.remove(read(input).keys, from: record.tags)
        }
    }

    func listingTags<Input: WireStructure, Output: WireStructure, Record: TaggedRecord>(
        _ model: ModeledOperation<Input, Output>, _ kind: ResourceKind<Record>,
        read: @escaping @Sendable (Input) -> (name: String, marker: String?, maxItems: Int?),
        answer: @escaping @Sendable (_ tags: [IAM.Tag], _ isTruncated: Bool?, _ marker: String?) -> Output
    ) -> AnyGateOperation {
        let action = model.model.name
        return reading(model) { input, scope in
            try kind.permission(scope, action, read(input).name, [:])
        } run: { input, scope in
            let (name, marker, maxItems) = read(input)
            let tags = Record.tagRules.listed(try kind.find(scope, name).tags)
            let page = try Paging(marker, maxItems).slice(tags, by: \.key)
            return answer(page.items, page.marker != nil, page.marker)
        }
    }
}
