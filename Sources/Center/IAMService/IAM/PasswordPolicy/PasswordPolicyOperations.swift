import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var passwordPolicyOperations: [AnyGateOperation] {
        [updateAccountPasswordPolicy, getAccountPasswordPolicy, deleteAccountPasswordPolicy]
    }

    /// What is not given goes back to its default.
    private var updateAccountPasswordPolicy: AnyGateOperation {
        writing(IAM.updateAccountPasswordPolicy) { _, scope in
            scope.permission("UpdateAccountPasswordPolicy", on: "*")
        } run: { input, scope, writer in
            var policy = PasswordPolicyRecord(accountID: scope.accountID)
            policy.minimumLength = input.minimumPasswordLength ?? policy.minimumLength
            policy.requiresSymbols = input.requireSymbols ?? false
            policy.requiresNumbers = input.requireNumbers ?? false
            policy.requiresUppercase = input.requireUppercaseCharacters ?? false
            policy.requiresLowercase = input.requireLowercaseCharacters ?? false
            policy.allowsChange = input.allowUsersToChangePassword ?? false
            policy.maximumAge = input.maxPasswordAge
            policy.reusePrevention = input.passwordReusePrevention
            policy.isExpiryHard = input.hardExpiry
            try writer.put(policy)
            return EmptyStructure()
        }
    }

    private var getAccountPasswordPolicy: AnyGateOperation {
        reading(IAM.getAccountPasswordPolicy) { _, scope in
            scope.permission("GetAccountPasswordPolicy", on: "*")
        } run: { _, scope in
            guard let policy = try scope.records.passwordPolicy(of: scope.accountID) else {
                throw IAM.Errors.noSuchEntity(
                    "The Password Policy with domain name \(scope.accountID) cannot be found.")
            }
            return IAM.GetAccountPasswordPolicyResponse(passwordPolicy: policy.wire)
        }
    }

    private var deleteAccountPasswordPolicy: AnyGateOperation {
        writing(IAM.deleteAccountPasswordPolicy) { _, scope in
            scope.permission("DeleteAccountPasswordPolicy", on: "*")
        } run: { _, scope, writer in
            // Other words than GetAccountPasswordPolicy's for the same.
            guard try writer.deletePasswordPolicy(of: scope.accountID) else {
                throw IAM.Errors.noSuchEntity("The account policy with name PasswordPolicy cannot be found.")
            }
            return EmptyStructure()
        }
    }
}

extension PasswordPolicyRecord {
    fileprivate var wire: IAM.PasswordPolicy {
        IAM.PasswordPolicy(
            minimumPasswordLength: minimumLength, requireSymbols: requiresSymbols, requireNumbers: requiresNumbers,
            requireUppercaseCharacters: requiresUppercase, requireLowercaseCharacters: requiresLowercase,
            allowUsersToChangePassword: allowsChange, expirePasswords: maximumAge != nil, maxPasswordAge: maximumAge,
            passwordReusePrevention: reusePrevention, hardExpiry: isExpiryHard)
    }
}
