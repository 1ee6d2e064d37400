import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

extension IAMOperations {
    var loginProfileOperations: [AnyGateOperation] {
        [createLoginProfile, getLoginProfile, updateLoginProfile, deleteLoginProfile]
    }

    private var createLoginProfile: AnyGateOperation {
        judged(IAM.createLoginProfile) { input, scope in
            try scope.permission("CreateLoginProfile", onUser: input.userName)
        } run: { [store, passwords] input, call, judged in
            // Looked up before as well as in the transaction: a refusal must not cost a hash.
            let rules = try await store.read { records in
                let scope = Scope(call: call, records: records)
                _ = try scope.userWithoutProfile(input.userName)
                return try scope.passwordRules()
            }
            guard let password = input.password else { throw validation("Must specify password") }
            try rules.check(password)
            let hash = try await passwords.hash(password)
            return try await store.change(call) { writer in
                try judged.requireCurrent(writer)
                let user = try Scope(call: call, records: writer).userWithoutProfile(input.userName)
                let profile = LoginProfileRecord(
                    accountID: call.accountID, userID: user.id, passwordHash: hash,
                    passwordResetRequired: input.passwordResetRequired ?? false, createdAt: call.now)
                try writer.put(profile)
                return IAM.CreateLoginProfileResponse(loginProfile: profile.wire(user))
            }
        }
    }

    private var getLoginProfile: AnyGateOperation {
        reading(IAM.getLoginProfile) { input, scope in
            try scope.permission("GetLoginProfile", onUser: input.userName)
        } run: { input, scope in
            let user = try scope.targetUser(input.userName)
            return IAM.GetLoginProfileResponse(loginProfile: try scope.loginProfile(of: user).wire(user))
        }
    }

    private var updateLoginProfile: AnyGateOperation {
        judged(IAM.updateLoginProfile) { input, scope in
            try scope.permission("UpdateLoginProfile", onUser: input.userName)
        } run: { [store, passwords] input, call, judged in
            let (present, rules) = try await store.read { records in
                let scope = Scope(call: call, records: records)
                return (try scope.loginProfile(of: scope.user(input.userName)), try scope.passwordRules())
            }
            var hash: Secret?
            if let password = input.password {
                hash = try await passwords.hash(password, replacing: present, rules)
            }
            return try await store.change(call) { [hash] writer in
                try judged.requireCurrent(writer)
                let scope = Scope(call: call, records: writer)
                var profile = try scope.loginProfile(of: scope.user(input.userName))
                if let hash { profile.replacePassword(hash, at: call.now) }
                profile.passwordResetRequired = input.passwordResetRequired ?? profile.passwordResetRequired
                try writer.put(profile)
                return EmptyStructure()
            }
        }
    }

    private var deleteLoginProfile: AnyGateOperation {
        writing(IAM.deleteLoginProfile) { input, scope in
            try scope.permission("DeleteLoginProfile", onUser: input.userName)
        } run: { input, scope, writer in
            let user = try scope.targetUser(input.userName)
            _ = try scope.loginProfile(of: user)
            try writer.deleteLoginProfile(ofUser: user.id, in: scope.accountID)
            return EmptyStructure()
        }
    }
}

extension Scope {
    func loginProfile(of user: UserRecord) throws -> LoginProfileRecord {
        guard let profile = try records.loginProfile(ofUser: user.id, in: accountID) else {
            throw IAM.Errors.noSuchEntity("Login Profile for User \(user.name) cannot be found.")
        }
        return profile
    }

    fileprivate func userWithoutProfile(_ name: String?) throws -> UserRecord {
        let user = try targetUser(name)
        guard try records.loginProfile(ofUser: user.id, in: accountID) == nil else {
            throw IAM.Errors.entityAlreadyExists("Login Profile for user \(user.name) already exists.")
        }
        return user
    }
}

extension LoginProfileRecord {
    fileprivate func wire(_ user: UserRecord) -> IAM.LoginProfile {
        IAM.LoginProfile(
            userName: user.name, createDate: createdAt, passwordResetRequired: passwordResetRequired)
    }
}
