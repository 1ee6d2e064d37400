import AWSModels
import AWSProtocols
public import CenterStore

/// What of an account's IAM belongs to Identity Center: the roles that permission sets become, and the SAML provider
/// that they trust. Nobody alters it through IAM, and nobody makes anything that looks like it.
public enum ReservedRole {
    /// What lies under it is made by AWS's services alone.
    public static let pathPrefix = "/aws-reserved/"
    /// The path of Identity Center's.
    public static let path = "/aws-reserved/sso.amazonaws.com/"
    /// What their names begin with.
    public static let namePrefix = "AWSReservedSSO_"

    /// Whether this is a name of Identity Center's SAML provider: `AWSSSO_` and 16 hexadecimal digits and
    /// `_DO_NOT_DELETE`.
    public static func isProviderName(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasPrefix("awssso_") && name.hasSuffix("_do_not_delete")
    }

    /// Refuses a role that only Identity Center may make.
    static func requireFree(name: String, path: String?) throws {
        if let path, path.lowercased().hasPrefix(pathPrefix) {
            throw IAM.Errors.invalidInput("Path \(path) is reserved for roles that AWS makes.")
        }
        guard !name.lowercased().hasPrefix(namePrefix.lowercased()) else {
            throw IAM.Errors.invalidInput("Role name \(name) is reserved for roles that AWS makes.")
        }
    }
}

extension RoleRecord {
    /// Whether the role is Identity Center's, and so nobody's to alter or to assume.
    public var isReserved: Bool { path.hasPrefix(ReservedRole.pathPrefix) }
}

extension Scope {
    /// A role of which some things may be altered although it is linked to a service: not one of Identity Center's.
    func unreservedRole(_ name: String) throws -> RoleRecord {
        let role = try role(name)
        guard !role.isReserved else { throw Self.protected(role) }
        return role
    }

    /// A SAML provider that is to be altered: Identity Center's is nobody's to alter.
    func samlProviderToAlter(_ arn: String) throws -> SAMLProviderRecord {
        let provider = try samlProvider(arn)
        guard !ReservedRole.isProviderName(provider.name) else {
            throw IAM.Errors.unmodifiableEntity(
                "Cannot perform the operation on the protected SAML provider '\(provider.name)' - this SAML provider "
                    + "is only modifiable by AWS")
        }
        return provider
    }
}
