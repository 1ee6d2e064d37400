import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Platform

extension IAMOperations {
    var userOperations: [AnyGateOperation] { [createUser, getUser, listUsers, updateUser, deleteUser] }

    private var createUser: AnyGateOperation {
        writing(IAM.createUser) { input, scope in
            let arn = "arn:aws:iam::\(scope.accountID):user\(input.path ?? "/")\(input.userName)"
            return scope.creation(
                "CreateUser", tagging: "TagUser", of: arn, tags: input.tags, .boundary(input.permissionsBoundary))
        } run: { [entropy, limits] input, scope, writer in
            try requirePath(input.path)
            guard try scope.records.user(named: input.userName, in: scope.accountID) == nil else {
                throw IAM.Errors.entityAlreadyExists("User with name \(input.userName) already exists.")
            }
            if let boundary = input.permissionsBoundary { try scope.requireBoundary(boundary) }
            let user = UserRecord(
                accountID: scope.accountID,
                id: AWSIdentifiers.make(.user, accountID: scope.accountID, entropy: entropy), name: input.userName,
                path: input.path ?? "/", createdAt: scope.call.now, permissionsBoundary: input.permissionsBoundary,
                tags: try TagRules.caseInsensitive.merge(input.tags ?? [], into: [], limit: limits.tagsPerResource))
            try writer.insert(user)
            return IAM.CreateUserResponse(user: user.wire(tags: user.tags.given))
        }
    }

    private var getUser: AnyGateOperation {
        reading(IAM.getUser) { input, scope in
            try scope.permission("GetUser", onUser: input.userName)
        } run: { input, scope in
            switch try scope.target(input.userName) {
            case .user(let user):
                return IAM.GetUserResponse(user: user.wire(tags: user.tags.given))
            case .root:
                let account = try scope.records.account(scope.accountID)
                return IAM.GetUserResponse(
                    user: IAM.User(
                        path: "/", userName: account?.alias ?? scope.rootName, userId: scope.accountID,
                        arn: scope.call.caller.arn, createDate: account?.createdAt ?? scope.call.now))
            }
        }
    }

    private var listUsers: AnyGateOperation {
        reading(IAM.listUsers) { input, scope in
            scope.permission("ListUsers", onAll: "user", pathPrefix: input.pathPrefix)
        } run: { input, scope in
            let paging = try Paging(input.marker, input.maxItems)
            let page = try scope.records.users(in: scope.accountID, paging.query(pathPrefix: input.pathPrefix))
            return IAM.ListUsersResponse(
                users: page.items.map(\.listed), isTruncated: page.next != nil, marker: page.marker)
        }
    }

    private var updateUser: AnyGateOperation {
        writing(IAM.updateUser) { input, scope in
            // Both names are asked about: who may rename bob may not thereby take alice's place.
            var requests = try scope.permission("UpdateUser", onUser: input.userName)
            if let user = try scope.records.user(named: input.userName, in: scope.accountID),
                input.newUserName != nil || input.newPath != nil
            {
                let path = input.newPath ?? user.path
                let arn = "arn:aws:iam::\(scope.accountID):user\(path)\(input.newUserName ?? user.name)"
                requests += scope.permission("UpdateUser", on: arn, tags: user.tags)
            }
            return requests
        } run: { input, scope, writer in
            try requirePath(input.newPath)
            var user = try scope.user(input.userName)
            if let name = input.newUserName {
                if let holder = try scope.records.user(named: name, in: scope.accountID), holder.id != user.id {
                    throw IAM.Errors.entityAlreadyExists("User with name \(name) already exists.")
                }
                user.name = name
            }
            user.path = input.newPath ?? user.path
            try writer.update(user)
            return EmptyStructure()
        }
    }

    private var deleteUser: AnyGateOperation {
        writing(IAM.deleteUser) { input, scope in
            try scope.permission("DeleteUser", onUser: input.userName)
        } run: { input, scope, writer in
            let user = try scope.user(input.userName)
            try scope.requireBare(user)
            // Nobody asks AWS to remove these: they are no part of IAM's model, and good for nothing without the user.
            try writer.endSignIns(of: .iamUser(user.id), in: user.accountID, at: scope.call.now)
            try writer.forgetSignIn(of: .iamUser(user.id), in: user.accountID)
            try writer.deleteUser(id: user.id, in: user.accountID)
            return EmptyStructure()
        }
    }
}

extension Scope {
    /// A user that still has something is not deleted.
    func requireBare(_ user: UserRecord) throws {
        let owner = IdentityOwner.user(user.id)
        guard try records.attachments(of: .user(user.id), in: accountID).isEmpty else {
            throw IAM.Errors.deleteConflict("Cannot delete entity, must detach all policies first.")
        }
        guard try records.inlinePolicies(of: .user(user.id), in: accountID).isEmpty else {
            throw IAM.Errors.deleteConflict("Cannot delete entity, must delete policies first.")
        }
        guard try records.groups(ofUser: user.id, in: accountID, ListQuery(limit: 1)).items.isEmpty else {
            throw IAM.Errors.deleteConflict("Cannot delete entity, must remove users from group first.")
        }
        guard try records.mfaDevices(of: owner, in: accountID).isEmpty, try fidoDevices(of: owner).isEmpty else {
            throw IAM.Errors.deleteConflict("Cannot delete entity, must remove tokens from principal first.")
        }
        guard try records.accessKeys(of: owner, in: accountID).isEmpty else {
            throw IAM.Errors.deleteConflict("Cannot delete entity, must delete access keys first.")
        }
        guard try records.loginProfile(ofUser: user.id, in: accountID) == nil else {
            throw IAM.Errors.deleteConflict("Cannot delete entity, must delete login profile first.")
        }
        guard try records.signingCertificates(of: owner, in: accountID).isEmpty else {
            throw IAM.Errors.deleteConflict("Cannot delete entity, must delete certificates first.")
        }
        guard try records.sshPublicKeys(ofUser: user.id, in: accountID).isEmpty,
            try records.serviceCredentials(ofUser: user.id, in: accountID).isEmpty
        else { throw IAM.Errors.deleteConflict("Cannot delete entity, must remove referenced objects first.") }
    }

    /// A boundary must be a managed policy that exists.
    func requireBoundary(_ arn: String) throws {
        try requirePolicyARN(arn)
        guard try managedPolicyExists(arn) else {
            throw IAM.Errors.noSuchEntity("Scope ARN: \(arn) does not exist or is not attachable.")
        }
    }

    /// Whether the account or AWS has this policy.
    func managedPolicyExists(_ arn: String) throws -> Bool {
        if AWSManagedPolicies.policy(arn: arn) != nil { return true }
        return try records.policy(arn: arn, in: accountID) != nil
    }
}
