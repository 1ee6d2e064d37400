import CenterStore
import Primitives

/// A table of all users of an account, root first, and of the state of their credentials (IAM User Guide, "Generate
/// credential reports for your AWS account").
struct CredentialReport {
    let scope: Scope

    private static let columns = [
        "user", "arn", "user_creation_time", "password_enabled", "password_last_used", "password_last_changed",
        "password_next_rotation", "mfa_active", "access_key_1_active", "access_key_1_last_rotated",
        "access_key_1_last_used_date", "access_key_1_last_used_region", "access_key_1_last_used_service",
        "access_key_2_active", "access_key_2_last_rotated", "access_key_2_last_used_date",
        "access_key_2_last_used_region", "access_key_2_last_used_service", "cert_1_active", "cert_1_last_rotated",
        "cert_2_active", "cert_2_last_rotated",
    ]

    private static let notApplicable = "N/A"
    private static let notSupported = "not_supported"

    /// The report as CSV (RFC 4180, lines ended by line feeds as AWS ends them).
    func text() throws -> String {
        let account = try scope.account()
        let policy = try scope.records.passwordPolicy(of: scope.accountID)
        var rows = [Self.columns, try root(account)]
        for user in try scope.records.users(in: scope.accountID, .all).items {
            rows.append(try line(of: user, policy))
        }
        return rows.map { $0.map(Self.quoted).joined(separator: ",") }.joined(separator: "\n")
    }

    private func root(_ account: AccountRecord) throws -> [String] {
        let password = [Self.notSupported, Self.notSupported, Self.notSupported, Self.notSupported]
        return ["<root_account>", "arn:aws:iam::\(account.id):root", Self.time(account.createdAt)] + password
            + (try credentials(of: .root))
    }

    private func line(of user: UserRecord, _ policy: PasswordPolicyRecord?) throws -> [String] {
        let profile = try scope.records.loginProfile(ofUser: user.id, in: scope.accountID)
        return [user.name, user.arn, Self.time(user.createdAt)] + Self.password(of: user, profile, policy)
            + (try credentials(of: .user(user.id)))
    }

    private static func password(
        of user: UserRecord, _ profile: LoginProfileRecord?, _ policy: PasswordPolicyRecord?
    ) -> [String] {
        guard let profile else { return ["false", notApplicable, notApplicable, notApplicable] }
        let next = policy?.maximumAge.map { profile.changedAt.adding(seconds: Int64($0) * 86400) }
        return [
            "true", user.passwordLastUsedAt.map(time) ?? "no_information", time(profile.changedAt),
            next.map(time) ?? notApplicable,
        ]
    }

    /// From `mfa_active` on.
    private func credentials(of owner: IdentityOwner) throws -> [String] {
        let hasDevice =
            try !scope.records.mfaDevices(of: owner, in: scope.accountID).isEmpty
            || !scope.fidoDevices(of: owner).isEmpty
        let keys = try scope.records.accessKeys(of: owner, in: scope.accountID)
        let certificates = try scope.records.signingCertificates(of: owner, in: scope.accountID)
        return [Self.flag(hasDevice)] + Self.key(keys.first) + Self.key(keys.dropFirst().first)
            + Self.certificate(certificates.first) + Self.certificate(certificates.dropFirst().first)
    }

    private static func certificate(_ certificate: SigningCertificateRecord?) -> [String] {
        guard let certificate else { return ["false", notApplicable] }
        return [flag(certificate.isActive), time(certificate.uploadedAt)]
    }

    private static func key(_ key: AccessKeyRecord?) -> [String] {
        guard let key else { return ["false", notApplicable, notApplicable, notApplicable, notApplicable] }
        return [
            flag(key.isActive), time(key.createdAt), key.lastUse.map { time($0.at) } ?? notApplicable,
            key.lastUse?.region ?? notApplicable, key.lastUse?.service ?? notApplicable,
        ]
    }

    private static func flag(_ value: Bool) -> String { value ? "true" : "false" }

    /// `2026-11-21T08:15:30+00:00`.
    private static func time(_ moment: Timestamp) -> String { moment.iso8601.dropLast() + "+00:00" }

    /// Users' names may have commas.
    private static func quoted(_ field: String) -> String {
        // A path may hold both.
        guard field.contains(where: { $0 == "," || $0 == "\"" }) else { return field }
        return "\"\(field.replacing("\"", with: "\"\""))\""
    }
}
