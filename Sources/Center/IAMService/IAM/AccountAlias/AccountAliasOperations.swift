import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var accountAliasOperations: [AnyGateOperation] { [createAccountAlias, listAccountAliases, deleteAccountAlias] }

    /// An account has one alias: a new one takes the place of the old one. One that is taken, be it by this account, is
    /// refused.
    private var createAccountAlias: AnyGateOperation {
        writing(IAM.createAccountAlias) { _, scope in
            scope.permission("CreateAccountAlias", on: "*")
        } run: { input, scope, writer in
            guard try !scope.records.accounts().contains(where: { $0.alias == input.accountAlias }) else {
                throw IAM.Errors.entityAlreadyExists("The account alias \(input.accountAlias) already exists.")
            }
            var account = try scope.account()
            account.alias = input.accountAlias
            try writer.update(account)
            return EmptyStructure()
        }
    }

    private var listAccountAliases: AnyGateOperation {
        reading(IAM.listAccountAliases) { _, scope in
            scope.permission("ListAccountAliases", on: "*")
        } run: { input, scope in
            let aliases = [try scope.account().alias].compactMap { $0 }
            let page = try Paging(input.marker, input.maxItems).slice(aliases) { $0 }
            return IAM.ListAccountAliasesResponse(
                accountAliases: page.items, isTruncated: page.marker != nil, marker: page.marker)
        }
    }

    private var deleteAccountAlias: AnyGateOperation {
        writing(IAM.deleteAccountAlias) { _, scope in
            scope.permission("DeleteAccountAlias", on: "*")
        } run: { input, scope, writer in
            var account = try scope.account()
            guard account.alias == input.accountAlias else {
                throw IAM.Errors.noSuchEntity("The account alias with name \(input.accountAlias) cannot be found.")
            }
            account.alias = nil
            try writer.update(account)
            return EmptyStructure()
        }
    }
}
