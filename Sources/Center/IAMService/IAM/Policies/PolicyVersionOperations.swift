import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var policyVersionOperations: [AnyGateOperation] {
        [createPolicyVersion, getPolicyVersion, listPolicyVersions, setDefaultPolicyVersion, deletePolicyVersion]
    }

    private var createPolicyVersion: AnyGateOperation {
        writing(IAM.createPolicyVersion) { input, scope in
            try scope.permission("CreatePolicyVersion", onPolicy: input.policyArn)
        } run: { [limits] input, scope, writer in
            var policy = try scope.ownPolicy(input.policyArn, for: "CreatePolicyVersion")
            try PolicyText.requireValid(input.policyDocument)
            guard PolicyText.size(input.policyDocument) <= limits.managedPolicySize else {
                throw quotaExceeded("PolicySize", limits.managedPolicySize)
            }
            let versions = try scope.records.versions(ofPolicy: policy.id, in: scope.accountID)
            guard versions.count < limits.versionsPerPolicy else {
                throw IAM.Errors.limitExceeded(
                    "A managed policy can have up to \(limits.versionsPerPolicy) versions. Before you create a new "
                        + "version, you must delete an existing version.")
            }
            policy.latestVersion += 1
            let version = PolicyVersionRecord(
                accountID: scope.accountID, policyID: policy.id, number: policy.latestVersion,
                document: input.policyDocument, createdAt: scope.call.now)
            let isDefault = input.setAsDefault ?? false
            if isDefault { policy.defaultVersion = version.number }
            policy.updatedAt = scope.call.now
            try writer.insert(version)
            try writer.update(policy)
            return IAM.CreatePolicyVersionResponse(
                policyVersion: IAM.PolicyVersion(
                    versionId: version.versionID, isDefaultVersion: isDefault, createDate: version.createdAt))
        }
    }

    private var getPolicyVersion: AnyGateOperation {
        reading(IAM.getPolicyVersion) { input, scope in
            try scope.permission("GetPolicyVersion", onPolicy: input.policyArn)
        } run: { input, scope in
            if let managed = AWSManagedPolicies.policy(arn: input.policyArn) {
                guard managed.versionID == input.versionId else {
                    throw Scope.noVersion(input.policyArn, input.versionId)
                }
                return IAM.GetPolicyVersionResponse(policyVersion: managed.version)
            }
            let policy = try scope.policy(input.policyArn)
            let version = try scope.version(input.versionId, of: policy)
            return IAM.GetPolicyVersionResponse(
                policyVersion: version.shown(isDefault: version.number == policy.defaultVersion))
        }
    }

    private var listPolicyVersions: AnyGateOperation {
        reading(IAM.listPolicyVersions) { input, scope in
            try scope.permission("ListPolicyVersions", onPolicy: input.policyArn)
        } run: { input, scope in
            let versions: [IAM.PolicyVersion]
            if let managed = AWSManagedPolicies.policy(arn: input.policyArn) {
                var version = managed.version
                version.document = nil
                versions = [version]
            } else {
                let policy = try scope.policy(input.policyArn)
                versions = try scope.records.versions(ofPolicy: policy.id, in: scope.accountID).map { version in
                    IAM.PolicyVersion(
                        versionId: version.versionID, isDefaultVersion: version.number == policy.defaultVersion,
                        createDate: version.createdAt)
                }
            }
            let page = try Paging(input.marker, input.maxItems).slice(versions) { $0.versionId ?? "" }
            return IAM.ListPolicyVersionsResponse(
                versions: page.items, isTruncated: page.marker != nil, marker: page.marker)
        }
    }

    private var setDefaultPolicyVersion: AnyGateOperation {
        writing(IAM.setDefaultPolicyVersion) { input, scope in
            try scope.permission("SetDefaultPolicyVersion", onPolicy: input.policyArn)
        } run: { input, scope, writer in
            var policy = try scope.ownPolicy(input.policyArn, for: "SetDefaultPolicyVersion")
            policy.defaultVersion = try scope.version(input.versionId, of: policy).number
            policy.updatedAt = scope.call.now
            try writer.update(policy)
            return EmptyStructure()
        }
    }

    private var deletePolicyVersion: AnyGateOperation {
        writing(IAM.deletePolicyVersion) { input, scope in
            try scope.permission("DeletePolicyVersion", onPolicy: input.policyArn)
        } run: { input, scope, writer in
            var policy = try scope.ownPolicy(input.policyArn, for: "DeletePolicyVersion")
            let version = try scope.version(input.versionId, of: policy)
            guard version.number != policy.defaultVersion else {
                throw IAM.Errors.deleteConflict("Cannot delete the default version of a policy.")
            }
            try writer.deleteVersion(version.number, ofPolicy: policy.id, in: scope.accountID)
            policy.updatedAt = scope.call.now
            try writer.update(policy)
            return EmptyStructure()
        }
    }
}

extension Scope {
    fileprivate static func noVersion(_ arn: String, _ versionID: String) -> ServiceError {
        IAM.Errors.noSuchEntity("Policy \(arn) version \(versionID) does not exist or is not attachable.")
    }

    fileprivate func version(_ versionID: String, of policy: ManagedPolicyRecord) throws -> PolicyVersionRecord {
        guard versionID.hasPrefix("v"), let number = Int(versionID.dropFirst()),
            let version = try records.version(number, ofPolicy: policy.id, in: accountID)
        else { throw Self.noVersion(policy.arn, versionID) }
        return version
    }
}

extension PolicyVersionRecord {
    /// With its document.
    func shown(isDefault: Bool) -> IAM.PolicyVersion {
        IAM.PolicyVersion(
            document: PolicyText.encoded(document), versionId: versionID, isDefaultVersion: isDefault,
            createDate: createdAt)
    }
}

extension AWSManagedPolicy {
    /// The one version, with its document.
    var version: IAM.PolicyVersion {
        IAM.PolicyVersion(
            document: PolicyText.encoded(document), versionId: versionID, isDefaultVersion: true, createDate: updatedAt)
    }
}
