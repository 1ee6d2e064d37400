import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

extension IAMOperations {
    var passwordOperations: [AnyGateOperation] { [changePassword] }

    private var changePassword: AnyGateOperation {
        judged(IAM.changePassword) { _, scope in
            guard scope.call.caller.user != nil else {
                throw IAM.Errors.invalidUserType("Only IAM Users can change their own password.")
            }
            let requests = try scope.permission("ChangePassword", onUser: nil)
            guard try scope.passwordRules().policy?.allowsChange == true else { return requests }
            return requests.map { $0.granted(to: scope.call.caller.arn) }
        } run: { [store, passwords] input, call, judged in
            let (profile, rules) = try await store.read { records in
                let scope = Scope(call: call, records: records)
                return (try scope.loginProfile(of: scope.targetUser(nil)), try scope.passwordRules())
            }
            guard try await passwords.verify(input.oldPassword, against: profile.passwordHash) else {
                throw accessDenied("The old password was incorrect.")
            }
            let hash = try await passwords.hash(input.newPassword, replacing: profile, rules)
            return try await store.change(call) { writer in
                try judged.requireCurrent(writer)
                let scope = Scope(call: call, records: writer)
                var current = try scope.loginProfile(of: scope.targetUser(nil))
                // Of two changes at once, the one whose old password is old by now is refused.
                guard current.passwordHash == profile.passwordHash else {
                    throw accessDenied("The old password was incorrect.")
                }
                current.replacePassword(hash, at: call.now)
                current.passwordResetRequired = false
                try writer.put(current)
                return EmptyStructure()
            }
        }
    }
}

extension AuthorizationRequest {
    /// The same question where the account's password policy lets every user change the own password. It is asked as if
    /// the password had a policy that says so, so that an explicit deny stands above it.
    fileprivate func granted(to principal: String) -> AuthorizationRequest {
        let policy: JSON = [
            "Version": "2012-10-17",
            "Statement": [
                "Effect": "Allow", "Principal": ["AWS": .string(principal)], "Action": .string(action),
                "Resource": .string(resource),
            ],
        ]
        var request = self
        request.resourcePolicy = .resource(policy.text)
        return request
    }
}
