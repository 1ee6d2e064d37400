import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var roleSettingOperations: [AnyGateOperation] {
        [updateRole, updateRoleDescription, updateAssumeRolePolicy]
    }

    private var updateRole: AnyGateOperation {
        writing(IAM.updateRole) { input, scope in
            try scope.permission("UpdateRole", onRole: input.roleName)
        } run: { input, scope, writer in
            // Of a role that is linked to a service, the description alone is its account's to alter.
            var role =
                try input.maxSessionDuration == nil
                ? scope.unreservedRole(input.roleName) : scope.roleToAlter(input.roleName)
            role.description = input.description ?? role.description
            role.maxSessionDuration = input.maxSessionDuration ?? role.maxSessionDuration
            try writer.update(role)
            return IAM.UpdateRoleResponse()
        }
    }

    private var updateRoleDescription: AnyGateOperation {
        writing(IAM.updateRoleDescription) { input, scope in
            try scope.permission("UpdateRoleDescription", onRole: input.roleName)
        } run: { [limits] input, scope, writer in
            var role = try scope.unreservedRole(input.roleName)
            role.description = input.description
            try writer.update(role)
            let trust = try TrustPolicy(scope: scope, limits: limits).shown(role.trustPolicy)
            return IAM.UpdateRoleDescriptionResponse(role: role.listed(trustPolicy: trust))
        }
    }

    private var updateAssumeRolePolicy: AnyGateOperation {
        writing(IAM.updateAssumeRolePolicy) { input, scope in
            try scope.permission("UpdateAssumeRolePolicy", onRole: input.roleName)
        } run: { [limits] input, scope, writer in
            var role = try scope.roleToAlter(input.roleName)
            role.trustPolicy = try TrustPolicy(scope: scope, limits: limits).kept(input.policyDocument)
            try writer.update(role)
            return EmptyStructure()
        }
    }
}
