import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

extension IAMOperations {
    var instanceProfileRoleOperations: [AnyGateOperation] {
        [addRoleToInstanceProfile, removeRoleFromInstanceProfile]
    }

    /// Whoever puts a role into a profile passes it to the machines that get the profile.
    private var addRoleToInstanceProfile: AnyGateOperation {
        writing(IAM.addRoleToInstanceProfile) { input, scope in
            try scope.permission("AddRoleToInstanceProfile", onInstanceProfile: input.instanceProfileName)
                + scope.permission("PassRole", onRole: input.roleName, ["iam:PassedToService": ["ec2.amazonaws.com"]])
        } run: { [limits] input, scope, writer in
            var profile = try scope.instanceProfile(input.instanceProfileName)
            let role = try scope.roleToAlter(input.roleName)
            guard profile.roleID == nil else {
                throw quotaExceeded("InstanceSessionsPerInstanceProfile", limits.rolesPerInstanceProfile)
            }
            profile.roleID = role.id
            try writer.update(profile)
            return EmptyStructure()
        }
    }

    private var removeRoleFromInstanceProfile: AnyGateOperation {
        writing(IAM.removeRoleFromInstanceProfile) { input, scope in
            try scope.permission("RemoveRoleFromInstanceProfile", onInstanceProfile: input.instanceProfileName)
        } run: { input, scope, writer in
            var profile = try scope.instanceProfile(input.instanceProfileName)
            let role = try scope.roleToAlter(input.roleName)
            guard profile.roleID == role.id else {
                throw IAM.Errors.noSuchEntity(
                    "Role \(role.name) is not in instance profile \(profile.name).")
            }
            profile.roleID = nil
            try writer.update(profile)
            return EmptyStructure()
        }
    }
}
