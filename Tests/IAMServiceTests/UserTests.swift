import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives
import Testing

@Suite("Users")
struct UserTests {
    @Test("are made, shown, renamed and removed, their id staying the same")
    func lifecycle() async throws {
        let world = try await World()
        let made = try await world.call(
            IAM.createUser, .init(path: "/team/", userName: "bob", tags: [IAM.Tag(key: "k", value: "v")]))
        let user = try #require(made.user)
        #expect(user.arn == "arn:aws:iam::123456789012:user/team/bob")
        #expect(user.userId.hasPrefix("AIDA") && user.userId.utf8.count == 21)
        _ = try await world.call(IAM.updateUser, .init(userName: "bob", newPath: "/", newUserName: "rob"))
        let shown = try await world.call(IAM.getUser, .init(userName: "rob")).user
        #expect(shown.userId == user.userId)
        #expect(shown.arn == "arn:aws:iam::123456789012:user/rob")
        #expect(shown.tags == [IAM.Tag(key: "k", value: "v")])
        _ = try await world.call(IAM.deleteUser, .init(userName: "rob"))
        let error = try await world.error(IAM.getUser, .init(userName: "rob"))
        #expect(error == IAM.Errors.noSuchEntity("The user with name rob cannot be found."))
    }

    @Test("of one name in another case are the same")
    func caseOfNames() async throws {
        let world = try await World()
        try await world.user("bob")
        let error = try await world.error(IAM.createUser, .init(userName: "BOB"))
        #expect(error == IAM.Errors.entityAlreadyExists("User with name BOB already exists."))
        #expect(try await world.error(IAM.updateUser, .init(userName: "bob", newUserName: "Bob")) == nil)
    }

    @Test("without a name are the caller; root is shown as root, a role must say whom it means")
    func callerIsTheDefault() async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        #expect(try await world.call(IAM.getUser, .init(), as: bob).user.userName == "bob")
        let root = try await world.call(IAM.getUser, .init()).user
        #expect(root.arn == "arn:aws:iam::123456789012:root" && root.userId == "123456789012")
        let session = try await world.session(of: "r")
        let error = try await world.error(IAM.getUser, .init(), as: session)
        #expect(error?.code == "ValidationError")
        #expect(error?.message == "Must specify userName when calling with non-User credentials")
    }

    @Test("that still have something are not removed")
    func deleteConflicts() async throws {
        let world = try await World()
        try await world.user("bob")
        func conflict() async throws -> String? {
            let error = try await world.error(IAM.deleteUser, .init(userName: "bob"))
            #expect(error?.code == "DeleteConflict" && error?.httpStatus == 409)
            return error?.message
        }
        let policy = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        _ = try await world.call(IAM.attachUserPolicy, .init(userName: "bob", policyArn: policy))
        #expect(try await conflict() == "Cannot delete entity, must detach all policies first.")
        _ = try await world.call(IAM.detachUserPolicy, .init(userName: "bob", policyArn: policy))
        _ = try await world.call(
            IAM.putUserPolicy, .init(userName: "bob", policyName: "p", policyDocument: Documents.allowAll))
        #expect(try await conflict() == "Cannot delete entity, must delete policies first.")
        _ = try await world.call(IAM.deleteUserPolicy, .init(userName: "bob", policyName: "p"))
        _ = try await world.call(IAM.createGroup, .init(groupName: "g"))
        _ = try await world.call(IAM.addUserToGroup, .init(groupName: "g", userName: "bob"))
        #expect(try await conflict() == "Cannot delete entity, must remove users from group first.")
        _ = try await world.call(IAM.removeUserFromGroup, .init(groupName: "g", userName: "bob"))
        let key = try await world.call(IAM.createAccessKey, .init(userName: "bob")).accessKey
        #expect(try await conflict() == "Cannot delete entity, must delete access keys first.")
        _ = try await world.call(IAM.deleteAccessKey, .init(userName: "bob", accessKeyId: key.accessKeyId))
        _ = try await world.call(
            IAM.createLoginProfile, .init(userName: "bob", password: .init(utf8: "Correct-Horse-1")))
        #expect(try await conflict() == "Cannot delete entity, must delete login profile first.")
        _ = try await world.call(IAM.deleteLoginProfile, .init(userName: "bob"))
        #expect(try await world.error(IAM.deleteUser, .init(userName: "bob")) == nil)
    }

    @Test("come in pages whose markers are opaque")
    func pages() async throws {
        let world = try await World()
        for name in ["c", "a", "b"] { try await world.user(name) }
        let first = try await world.call(IAM.listUsers, .init(maxItems: 2))
        #expect(first.users.map(\.userName) == ["a", "b"])
        #expect(first.isTruncated == true)
        let rest = try await world.call(IAM.listUsers, .init(marker: first.marker, maxItems: 2))
        #expect(rest.users.map(\.userName) == ["c"])
        #expect(rest.isTruncated == false && rest.marker == nil)
        for marker in ["invalid-marker-value", "YQ", "%%%"] {
            let error = try await world.error(IAM.listUsers, .init(marker: marker))
            #expect(error?.message == "Invalid Marker.")
        }
    }

    @Test(
        "have paths that begin and end with a slash", arguments: ["x/", "/x", "/x y/", "x"])
    func paths(_ path: String) async throws {
        let world = try await World()
        let error = try await world.error(IAM.createUser, .init(path: path, userName: "bob"))
        #expect(error?.code == "ValidationError")
    }

    @Test("are tagged, a key being one key in any case")
    func tags() async throws {
        let world = try await World()
        try await world.user("bob")
        _ = try await world.call(
            IAM.tagUser,
            .init(userName: "bob", tags: [IAM.Tag(key: "team", value: "1"), IAM.Tag(key: "a", value: "2")]))
        _ = try await world.call(IAM.tagUser, .init(userName: "bob", tags: [IAM.Tag(key: "Team", value: "3")]))
        let listed = try await world.call(IAM.listUserTags, .init(userName: "bob")).tags
        #expect(listed == [IAM.Tag(key: "Team", value: "3"), IAM.Tag(key: "a", value: "2")])
        let twice = [IAM.Tag(key: "k", value: "1"), IAM.Tag(key: "K", value: "2")]
        let error = try await world.error(IAM.tagUser, .init(userName: "bob", tags: twice))
        #expect(error?.code == "InvalidInput")
        _ = try await world.call(IAM.untagUser, .init(userName: "bob", tagKeys: ["TEAM", "none"]))
        #expect(try await world.call(IAM.listUserTags, .init(userName: "bob")).tags.map(\.key) == ["a"])
    }

    @Test("have at most fifty tags")
    func tagLimit() async throws {
        let world = try await World()
        try await world.user("bob")
        let fifty = (0..<50).map { IAM.Tag(key: "k\($0)", value: "") }
        _ = try await world.call(IAM.tagUser, .init(userName: "bob", tags: fifty))
        let error = try await world.error(
            IAM.tagUser, .init(userName: "bob", tags: [IAM.Tag(key: "more", value: "")]))
        #expect(error?.code == "LimitExceeded")
        let system = try await world.error(
            IAM.tagUser, .init(userName: "bob", tags: [IAM.Tag(key: "aws:x", value: "")]))
        #expect(system?.code == "InvalidInput")
    }
}

extension UserTests {
    @Test("that are removed leave nothing that they signed in with, and end what came of it")
    func signInRecords() async throws {
        let world = try await World()
        guard case .user(let bob) = try await world.user("bob") else { return }
        let (subject, moment) = (SignInSubject.iamUser(bob.id), Timestamp(seconds: 1_800_000_000))
        try await world.store.write { writer in
            try writer.insert(
                SignInSessionRecord(
                    accountID: bob.accountID, id: "sis-1", subject: subject, tokenHash: "h", createdAt: moment,
                    expiresAt: moment.adding(seconds: 3600)))
            try writer.insert(
                TokenFamilyRecord(
                    id: "family", accountID: bob.accountID, clientHash: "c", clientName: "c", sessionID: "sis-1",
                    userID: bob.id, scopes: [], createdAt: moment, expiresAt: moment.adding(seconds: 3600)))
            try writer.insert(
                TrustedBrowserRecord(
                    accountID: bob.accountID, tokenHash: "t", subject: subject, createdAt: moment,
                    expiresAt: moment.adding(seconds: 3600)))
        }
        _ = try await world.call(IAM.deleteUser, .init(userName: "bob"))
        let left = try await world.store.read { reader in
            (
                try reader.signInSession(id: "sis-1")?.endedAt, try reader.tokenFamily("family")?.revokedAt,
                try reader.trustedBrowsers(of: subject, in: bob.accountID)
            )
        }
        #expect(left.0 != nil && left.1 != nil && left.2.isEmpty)
    }
}
