import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var attachmentOperations: [AnyGateOperation] {
        userAttachmentOperations + groupAttachmentOperations + roleAttachmentOperations
    }

    private var userAttachmentOperations: [AnyGateOperation] {
        [
            writing(IAM.attachUserPolicy) { input, scope in
                try scope.permission("AttachUserPolicy", onHolder: .user(input.userName), .policyARN(input.policyArn))
            } run: { [limits] input, scope, writer in
                try scope.attach(input.policyArn, to: .user(input.userName), limits.policiesPerUser, writer)
            },
            writing(IAM.detachUserPolicy) { input, scope in
                try scope.permission("DetachUserPolicy", onHolder: .user(input.userName), .policyARN(input.policyArn))
            } run: { input, scope, writer in
                try scope.detach(input.policyArn, from: .user(input.userName), writer)
            },
            reading(IAM.listAttachedUserPolicies) { input, scope in
                try scope.permission("ListAttachedUserPolicies", onUser: input.userName)
            } run: { input, scope in
                let paging = try Paging(input.marker, input.maxItems)
                let page = try scope.attachedPolicies(of: .user(input.userName), input.pathPrefix, paging)
                return IAM.ListAttachedUserPoliciesResponse(
                    attachedPolicies: page.items, isTruncated: page.marker != nil, marker: page.marker)
            },
        ]
    }

    private var groupAttachmentOperations: [AnyGateOperation] {
        [
            writing(IAM.attachGroupPolicy) { input, scope in
                try scope.permission(
                    "AttachGroupPolicy", onHolder: .group(input.groupName), .policyARN(input.policyArn))
            } run: { [limits] input, scope, writer in
                try scope.attach(input.policyArn, to: .group(input.groupName), limits.policiesPerGroup, writer)
            },
            writing(IAM.detachGroupPolicy) { input, scope in
                try scope.permission(
                    "DetachGroupPolicy", onHolder: .group(input.groupName), .policyARN(input.policyArn))
            } run: { input, scope, writer in
                try scope.detach(input.policyArn, from: .group(input.groupName), writer)
            },
            reading(IAM.listAttachedGroupPolicies) { input, scope in
                try scope.permission("ListAttachedGroupPolicies", onGroup: input.groupName)
            } run: { input, scope in
                let paging = try Paging(input.marker, input.maxItems)
                let page = try scope.attachedPolicies(of: .group(input.groupName), input.pathPrefix, paging)
                return IAM.ListAttachedGroupPoliciesResponse(
                    attachedPolicies: page.items, isTruncated: page.marker != nil, marker: page.marker)
            },
        ]
    }

    private var roleAttachmentOperations: [AnyGateOperation] {
        [
            writing(IAM.attachRolePolicy) { input, scope in
                try scope.permission("AttachRolePolicy", onHolder: .role(input.roleName), .policyARN(input.policyArn))
            } run: { [limits] input, scope, writer in
                try scope.attach(input.policyArn, to: .role(input.roleName), limits.policiesPerRole, writer)
            },
            writing(IAM.detachRolePolicy) { input, scope in
                try scope.permission("DetachRolePolicy", onHolder: .role(input.roleName), .policyARN(input.policyArn))
            } run: { input, scope, writer in
                try scope.detach(input.policyArn, from: .role(input.roleName), writer)
            },
            reading(IAM.listAttachedRolePolicies) { input, scope in
                try scope.permission("ListAttachedRolePolicies", onRole: input.roleName)
            } run: { input, scope in
                let paging = try Paging(input.marker, input.maxItems)
                let page = try scope.attachedPolicies(of: .role(input.roleName), input.pathPrefix, paging)
                return IAM.ListAttachedRolePoliciesResponse(
                    attachedPolicies: page.items, isTruncated: page.marker != nil, marker: page.marker)
            },
        ]
    }
}

extension Scope {
    fileprivate func attach(
        _ arn: String, to name: HolderName, _ limit: Int, _ writer: any StoreWriter
    ) throws -> EmptyStructure {
        try requirePolicyARN(arn)
        let holder = try holder(name)
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
        guard try writer.detach(policyARN: arn, from: holder(name), in: accountID) else {
            throw IAM.Errors.noSuchEntity("Policy \(arn) was not found.")
        }
        return EmptyStructure()
    }

    fileprivate func attachedPolicies(
        of name: HolderName, _ pathPrefix: String?, _ paging: Paging
    ) throws -> (items: [IAM.AttachedPolicy], marker: String?) {
        let attached = try records.attachments(of: try holder(name), in: accountID).compactMap { attachment in
            let resource = attachment.policyARN.drop { $0 != "/" }
            guard resource.hasPrefix(pathPrefix ?? "/"), let name = resource.split(separator: "/").last else {
                return nil as IAM.AttachedPolicy?
            }
            return IAM.AttachedPolicy(policyName: String(name), policyArn: attachment.policyARN)
        }
        let sorted = attached.sorted { ($0.policyName ?? "").lowercased() < ($1.policyName ?? "").lowercased() }
        return try paging.slice(sorted) { $0.policyArn ?? "" }
    }
}
