import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension OrganizationsOperations {
    var accountMoveOperations: [AnyGateOperation] { [moveAccount, removeAccount] }

    private var moveAccount: AnyGateOperation {
        writing(Organizations.moveAccount) { input, scope in
            try scope.organizationPermission(
                "MoveAccount", on: [input.accountId, input.sourceParentId, input.destinationParentId])
        } run: { input, scope, writer in
            let organization = try scope.managedOrganization()
            var account = try scope.memberAccount(input.accountId)
            guard try scope.isParent(input.sourceParentId, organization),
                account.member.parentID == input.sourceParentId
            else {
                throw Organizations.Errors.sourceParentNotFound(
                    "You specified a source parent that the account isn't in.")
            }
            guard try scope.isParent(input.destinationParentId, organization) else {
                throw Organizations.Errors.destinationParentNotFound(
                    "You specified a destination parent that doesn't exist.")
            }
            guard input.destinationParentId != input.sourceParentId else {
                throw Organizations.Errors.duplicateAccount(
                    "The account is already present in the specified destination.")
            }
            account.member.parentID = input.destinationParentId
            try writer.update(account)
            return EmptyStructure()
        }
    }

    private var removeAccount: AnyGateOperation {
        reading(Organizations.removeAccountFromOrganization) { input, scope in
            try scope.organizationPermission("RemoveAccountFromOrganization", on: [input.accountId])
        } run: { input, scope in
            let organization = try scope.managedOrganization()
            throw Self.cannotLeave(try scope.memberAccount(input.accountId).id, organization)
        }
    }
}
