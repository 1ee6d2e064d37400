import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension SSOAdminOperations {
    var instanceOperations: [AnyGateOperation] {
        [listInstances, describeInstance, updateInstance, createInstance, deleteInstance]
    }

    /// Those of the caller's account: other accounts of the organization have none of their own.
    private var listInstances: AnyGateOperation {
        reading(SSOAdmin.listInstances) { _, _ in
            [AuthorizationRequest(action: "sso:ListInstances", resource: "*")]
        } run: { input, scope in
            let own = try scope.records.instances().filter { $0.accountID == scope.call.accountID }
            let page = try scope.query(input.nextToken, input.maxResults).slice(own, by: \.arn)
            return SSOAdmin.ListInstancesResponse(
                instances: page.items.map { instance in
                    SSOAdmin.InstanceMetadata(
                        instanceArn: instance.arn, identityStoreId: instance.identityStoreID,
                        ownerAccountId: instance.accountID, name: instance.name, createdDate: instance.createdAt,
                        status: instance.status)
                }, nextToken: page.token)
        }
    }

    private var describeInstance: AnyGateOperation {
        reading(SSOAdmin.describeInstance) { input, scope in
            try scope.permission("DescribeInstance", onInstance: input.instanceArn)
        } run: { input, scope in
            guard let instance = try scope.records.instance(input.instanceArn) else {
                // The model lists no error that says it does not exist.
                throw SSOAdmin.Errors.accessDenied(
                    "User: \(scope.call.caller.arn) is not authorized to perform: sso:DescribeInstance on resource: "
                        + input.instanceArn)
            }
            return SSOAdmin.DescribeInstanceResponse(
                instanceArn: instance.arn, identityStoreId: instance.identityStoreID,
                ownerAccountId: instance.accountID, name: instance.name, createdDate: instance.createdAt,
                status: instance.status,
                encryptionConfigurationDetails: SSOAdmin.EncryptionConfigurationDetails(
                    keyType: "AWS_OWNED_KMS_KEY", encryptionStatus: "ENABLED"))
        }
    }

    private var updateInstance: AnyGateOperation {
        writing(SSOAdmin.updateInstance) { input, scope in
            try scope.permission("UpdateInstance", onInstance: input.instanceArn)
        } run: { input, scope, writer in
            var instance = try scope.instance(input.instanceArn)
            if let encryption = input.encryptionConfiguration, encryption.keyType != "AWS_OWNED_KMS_KEY" {
                throw SSOAdmin.Errors.validation("KMS keys of customers are not supported.")
            }
            if let name = input.name { instance.name = name.isEmpty ? nil : name }
            try writer.update(instance)
            return SSOAdmin.UpdateInstanceResponse()
        }
    }

    /// The center's instance is made with the center: as an organization's it cannot be made twice, and accounts cannot
    /// have their own beside it.
    private var createInstance: AnyGateOperation {
        reading(SSOAdmin.createInstance) { input, _ in
            [AuthorizationRequest(action: "sso:CreateInstance", resource: "*", context: .requestTags(input.tags))]
        } run: { _, scope in
            if try scope.records.instances().contains(where: { $0.accountID == scope.call.accountID }) {
                throw SSOAdmin.Errors.conflict("An instance already exists in account \(scope.call.accountID).")
            }
            throw SSOAdmin.Errors.validation(
                "Account instances of IAM Identity Center are not enabled for this organization.")
        }
    }

    private var deleteInstance: AnyGateOperation {
        reading(SSOAdmin.deleteInstance) { input, scope in
            try scope.permission("DeleteInstance", onInstance: input.instanceArn)
        } run: { _, _ in
            throw SSOAdmin.Errors.validation(
                "The instance of an organization's management account cannot be deleted with this operation.")
        }
    }
}
