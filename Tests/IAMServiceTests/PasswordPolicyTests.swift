import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives
import Testing

@Suite("An account's password policy")
struct PasswordPolicyTests {
    private let good = Secret(utf8: "Correct-Horse-1")

    @Test("is not there until it is made, and not any more when it is deleted")
    func absent() async throws {
        let world = try await World()
        let words = "The Password Policy with domain name 123456789012 cannot be found."
        let missing = try await world.error(IAM.getAccountPasswordPolicy, EmptyStructure())
        #expect(missing?.code == "NoSuchEntity" && missing?.message == words)
        let undeletable = try await world.error(IAM.deleteAccountPasswordPolicy, EmptyStructure())
        #expect(undeletable?.code == "NoSuchEntity")
        #expect(undeletable?.message == "The account policy with name PasswordPolicy cannot be found.")
        _ = try await world.call(IAM.updateAccountPasswordPolicy, .init())
        _ = try await world.call(IAM.deleteAccountPasswordPolicy, EmptyStructure())
        #expect(try await world.error(IAM.getAccountPasswordPolicy, EmptyStructure())?.message == words)
    }

    @Test("has AWS's defaults, to which goes back what is not given")
    func defaults() async throws {
        let world = try await World()
        _ = try await world.call(
            IAM.updateAccountPasswordPolicy, .init(requireSymbols: true, maxPasswordAge: 90))
        let first = try await world.call(IAM.getAccountPasswordPolicy, EmptyStructure()).passwordPolicy
        #expect(first.expirePasswords == true && first.maxPasswordAge == 90 && first.requireSymbols == true)
        _ = try await world.call(IAM.updateAccountPasswordPolicy, .init())
        let policy = try await world.call(IAM.getAccountPasswordPolicy, EmptyStructure()).passwordPolicy
        #expect(policy.minimumPasswordLength == 6)
        #expect(policy.requireSymbols == false && policy.allowUsersToChangePassword == false)
        #expect(policy.expirePasswords == false && policy.maxPasswordAge == nil && policy.hardExpiry == nil)
        #expect(policy.passwordReusePrevention == nil)
    }

    @Test(
        "takes no value beyond AWS's limits",
        arguments: [
            IAM.UpdateAccountPasswordPolicyRequest(minimumPasswordLength: 5),
            .init(minimumPasswordLength: 129), .init(maxPasswordAge: 0), .init(maxPasswordAge: 1096),
            .init(passwordReusePrevention: 0), .init(passwordReusePrevention: 25),
        ])
    func limits(_ request: IAM.UpdateAccountPasswordPolicyRequest) async throws {
        let world = try await World()
        #expect(try await world.error(IAM.updateAccountPasswordPolicy, request)?.code == "ValidationError")
    }

    struct Demand: Sendable {
        var policy: IAM.UpdateAccountPasswordPolicyRequest
        var refused: String
        var taken: String
    }

    @Test(
        "decides about new passwords",
        arguments: [
            Demand(policy: .init(minimumPasswordLength: 14), refused: "thirteenchars", taken: "fourteen-chars"),
            Demand(policy: .init(requireSymbols: true), refused: "passw\"ord", taken: "passw!ord"),
            Demand(policy: .init(requireNumbers: true), refused: "password", taken: "passw0rd"),
            Demand(policy: .init(requireUppercaseCharacters: true), refused: "password", taken: "Password"),
            Demand(policy: .init(requireLowercaseCharacters: true), refused: "PASSWORD", taken: "PASSWoRD"),
            Demand(policy: .init(), refused: "fives", taken: "sixsix"),
        ])
    func demands(_ demand: Demand) async throws {
        let world = try await World()
        try await world.user("bob")
        _ = try await world.call(IAM.updateAccountPasswordPolicy, demand.policy)
        let error = try await world.error(
            IAM.createLoginProfile, .init(userName: "bob", password: Secret(utf8: demand.refused)))
        #expect(error?.code == "PasswordPolicyViolation" && error?.httpStatus == 400)
        _ = try await world.call(
            IAM.createLoginProfile, .init(userName: "bob", password: Secret(utf8: demand.taken)))
        #expect(
            try await world.error(
                IAM.updateLoginProfile, .init(userName: "bob", password: Secret(utf8: demand.refused)))?.code
                == "PasswordPolicyViolation")
    }

    @Test("forbids as many of the last passwords as it says")
    func reuse() async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        _ = try await world.call(IAM.updateAccountPasswordPolicy, .init(passwordReusePrevention: 2))
        let passwords = (1...4).map { Secret(utf8: "Password-\($0)") }
        _ = try await world.call(IAM.createLoginProfile, .init(userName: "bob", password: passwords[0]))
        for (old, new) in zip(passwords, passwords.dropFirst()) {
            _ = try await world.call(IAM.changePassword, .init(oldPassword: old, newPassword: new), as: bob)
        }
        for refused in passwords[2...] {
            #expect(
                try await world.error(
                    IAM.changePassword, .init(oldPassword: passwords[3], newPassword: refused), as: bob)?.code
                    == "PasswordPolicyViolation")
        }
        _ = try await world.call(
            IAM.changePassword, .init(oldPassword: passwords[3], newPassword: passwords[1]), as: bob)
    }

    @Test("lets users change their own passwords only where it says so, as a policy of their own would")
    func allowChange() async throws {
        let world = try await World()
        let bob = try await world.user("bob")
        let request = IAM.ChangePasswordRequest(oldPassword: good, newPassword: good)
        func asked() async throws -> AuthorizationRequest? {
            try await world.permissions(IAM.changePassword, request, as: bob).first
        }
        #expect(try await asked()?.isGranted == false)
        _ = try await world.call(IAM.updateAccountPasswordPolicy, .init(allowUsersToChangePassword: true))
        let granted = try #require(try await asked())
        #expect(granted.action == "iam:ChangePassword" && granted.isGranted)
    }
}

extension AuthorizationRequest {
    /// Whether a policy stands by the question that allows what is asked.
    fileprivate var isGranted: Bool {
        guard case .resource(let text, _) = resourcePolicy else { return false }
        return text.contains(#""Effect":"Allow""#) && text.contains(action) && text.contains(resource)
    }
}
