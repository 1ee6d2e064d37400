import AWSModels
import AWSProtocols
import CenterStore
import Primitives
import Testing

@Suite("Passwords")
struct PasswordTests {
    private let good = Secret(utf8: "Correct-Horse-1")

    @Test("are kept as salted hashes alone")
    func storage() async throws {
        let world = try await World()
        for name in ["bob", "eve"] {
            try await world.user(name)
            _ = try await world.call(IAM.createLoginProfile, .init(userName: name, password: good))
        }
        let hashes = try await world.store.read { reader in
            try ["bob", "eve"].compactMap { name in
                try reader.user(named: name, in: World.account).flatMap {
                    try reader.loginProfile(ofUser: $0.id, in: World.account)?.passwordHash.revealed()
                }
            }
        }
        #expect(hashes.count == 2 && Set(hashes).count == 2)
        #expect(hashes.allSatisfy { $0.hasPrefix("scrypt$4$8$1$") && !$0.contains("Correct") })
    }

    @Test("are changed by their owner, who knows the old one")
    func change() async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        _ = try await world.call(
            IAM.createLoginProfile, .init(userName: "bob", password: good, passwordResetRequired: true))
        let next = Secret(utf8: "Battery-Staple-2")
        let wrong = try await world.error(IAM.changePassword, .init(oldPassword: next, newPassword: next), as: bob)
        #expect(wrong?.code == "AccessDenied" && wrong?.httpStatus == 403)
        _ = try await world.call(IAM.changePassword, .init(oldPassword: good, newPassword: next), as: bob)
        let profile = try await world.call(IAM.getLoginProfile, .init(userName: "bob")).loginProfile
        #expect(profile.passwordResetRequired == false)
        #expect(
            try await world.error(IAM.changePassword, .init(oldPassword: good, newPassword: next), as: bob)?.code
                == "AccessDenied")
    }

    @Test("of root and of roles are not changed here")
    func notUsers() async throws {
        let world = try await World()
        let request = IAM.ChangePasswordRequest(oldPassword: good, newPassword: good)
        #expect(try await world.error(IAM.changePassword, request)?.code == "InvalidUserType")
        let session = try await world.session(of: "r")
        #expect(try await world.error(IAM.changePassword, request, as: session)?.code == "InvalidUserType")
    }

    @Test("that are short or plain are refused", arguments: ["aB1-", "aB1-xyz", "onlylowercase", "lower1234567"])
    func weak(_ password: String) async throws {
        let world = try await World()
        try await world.user("bob")
        let error = try await world.error(
            IAM.createLoginProfile, .init(userName: "bob", password: Secret(utf8: password)))
        #expect(error?.code == "PasswordPolicyViolation")
    }
}
