import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var passwordOperations: [AnyGateOperation] { [changePassword] }

    private var changePassword: AnyGateOperation {
        judged(IAM.changePassword) { _, scope in
            guard scope.call.caller.user != nil else {
                throw IAM.Errors.invalidUserType("Only IAM Users can change their own password.")
            }
            return try scope.permission("ChangePassword", onUser: nil)
        } run: { [store, passwords] input, call, judged in
            let profile = try await store.read { records in
                let scope = Scope(call: call, records: records)
                return try scope.loginProfile(of: scope.targetUser(nil))
            }
            guard try await passwords.verify(input.oldPassword, against: profile.passwordHash) else {
                throw accessDenied("The old password was incorrect.")
            }
            try PasswordRules.check(input.newPassword)
            let hash = try await passwords.hash(input.newPassword)
            try await store.write { writer in
                try judged.requireCurrent(writer)
                let scope = Scope(call: call, records: writer)
                var current = try scope.loginProfile(of: scope.targetUser(nil))
                // Of two changes at once, the one whose old password is old by now is refused.
                guard current.passwordHash == profile.passwordHash else {
                    throw accessDenied("The old password was incorrect.")
                }
                current.passwordHash = hash
                current.passwordResetRequired = false
                try writer.put(current)
            }
            return EmptyStructure()
        }
    }
}
