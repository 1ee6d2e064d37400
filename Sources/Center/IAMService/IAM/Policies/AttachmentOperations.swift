import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var attachmentOperations: [AnyGateOperation] {
        [
            attaching(IAM.attachUserPolicy, limits.policiesPerUser) { (.user($0.userName), $0.policyArn) },
            attaching(IAM.attachGroupPolicy, limits.policiesPerGroup) { (.group($0.groupName), $0.policyArn) },
            attaching(IAM.attachRolePolicy, limits.policiesPerRole) { (.role($0.roleName), $0.policyArn) },
            detaching(IAM.detachUserPolicy) { (.user($0.userName), $0.policyArn) },
            detaching(IAM.detachGroupPolicy) { (.group($0.groupName), $0.policyArn) },
            detaching(IAM.detachRolePolicy) { (.role($0.roleName), $0.policyArn) },
            listingAttached(IAM.listAttachedUserPolicies) {
                (.user($0.userName), $0.pathPrefix, $0.marker, $0.maxItems)
            } answer: {
                IAM.ListAttachedUserPoliciesResponse(attachedPolicies: $0, isTruncated: $1, marker: $2)
            },
            listingAttached(IAM.listAttachedGroupPolicies) {
                (.group($0.groupName), $0.pathPrefix, $0.marker, $0.maxItems)
            } answer: {
                IAM.ListAttachedGroupPoliciesResponse(attachedPolicies: $0, isTruncated: $1, marker: $2)
            },
            listingAttached(IAM.listAttachedRolePolicies) {
                (.role($0.roleName), $0.pathPrefix, $0.marker, $0.maxItems)
            } answer: {
                IAM.ListAttachedRolePoliciesResponse(attachedPolicies: $0, isTruncated: $1, marker: $2)
            },
        ]
    }

    private func attaching<Input: WireStructure>(
        _ model: ModeledOperation<Input, EmptyStructure>, _ limit: Int,
        read: @escaping @Sendable (Input) -> (holder: HolderName, arn: String)
    ) -> AnyGateOperation {
        let action = model.model.name
        return writing(model) { input, scope in
            let (holder, arn) = read(input)
            return try scope.permission(action, onHolder: holder, .policyARN(arn))
        } run: { input, scope, writer in
            let (holder, arn) = read(input)
            return try scope.attach(arn, to: holder, limit, writer)
        }
    }

    private func detaching<Input: WireStructure>(
        _ model: ModeledOperation<Input, EmptyStructure>,
        read: @escaping @Sendable (Input) -> (holder: HolderName, arn: String)
    ) -> AnyGateOperation {
        let action = model.model.name
        return writing(model) { input, scope in
            let (holder, arn) = read(input)
            return try scope.permission(action, onHolder: holder, .policyARN(arn))
        } run: { input, scope, writer in
            let (holder, arn) = read(input)
            return try scope.detach(arn, from: holder, writer)
        }
    }

    private func listingAttached<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        read:
            @escaping @Sendable (Input) -> (
                holder: HolderName, pathPrefix: String?, marker: String?, maxItems: Int?
            ),
        answer: @escaping @Sendable (_ policies: [IAM.AttachedPolicy], _ isTruncated: Bool, _ marker: String?) -> Output
    ) -> AnyGateOperation {
        let action = model.model.name
        return reading(model) { input, scope in
            try scope.permission(action, onNamed: read(input).holder)
        } run: { input, scope in
            let (holder, pathPrefix, marker, maxItems) = read(input)
            let page = try scope.attachedPolicies(of: holder, pathPrefix, try Paging(marker, maxItems))
            return answer(page.items, page.marker != nil, page.marker)
        }
    }
}

extension Scope {
    fileprivate func attach(
        _ arn: String, to name: HolderName, _ limit: Int, _ writer: any StoreWriter
    ) throws -> EmptyStructure {
        try requirePolicyARN(arn)
        let holder = try holderToAlter(name)
        guard try managedPolicyExists(arn) else {
            throw IAM.Errors.noSuchEntity("Policy \(arn) does not exist or is not attachable.")
        }
        let held = try records.attachments(of: holder, in: accountID)
        guard !held.contains(where: { $0.policyARN == arn }) else { return EmptyStructure() }
        guard held.count < limit else { throw quotaExceeded("PoliciesPer\(name.word)", limit) }
        try writer.attach(
            AttachmentRecord(accountID: accountID, holder: holder, policyARN: arn, attachedAt: call.now))
        return EmptyStructure()
    }

    fileprivate func detach(
        _ arn: String, from name: HolderName, _ writer: any StoreWriter
    ) throws -> EmptyStructure {
        try requirePolicyARN(arn)
        guard try writer.detach(policyARN: arn, from: holderToAlter(name), in: accountID) else {
            throw IAM.Errors.noSuchEntity("Policy \(arn) was not found.")
        }
        return EmptyStructure()
    }

    fileprivate func attachedPolicies(
        of name: HolderName, _ pathPrefix: String?, _ paging: Paging
    ) throws -> (items: [IAM.AttachedPolicy], marker: String?) {
        try paging.slice(attachedPolicies(of: holder(name), pathPrefix: pathPrefix)) { $0.policyArn ?? "" }
    }

    /// The policies under this path that are attached to a holder, by name.
    func attachedPolicies(of holder: PolicyHolder, pathPrefix: String? = nil) throws -> [IAM.AttachedPolicy] {
        let attached = try records.attachments(of: holder, in: accountID).compactMap { attachment in
            let resource = attachment.policyARN.drop { $0 != "/" }
            guard resource.hasPrefix(pathPrefix ?? "/"), let name = resource.split(separator: "/").last else {
                return nil as IAM.AttachedPolicy?
            }
            return IAM.AttachedPolicy(policyName: String(name), policyArn: attachment.policyARN)
        }
        return attached.sorted { ($0.policyName ?? "").lowercased() < ($1.policyName ?? "").lowercased() }
    }
}
