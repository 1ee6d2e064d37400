public import Platform
internal import Primitives

/// Identifiers as Identity Center makes them (sso-admin and identitystore models, patterns of the shapes named).
public enum InstanceNames {
    /// `arn:aws:sso:::instance/ssoins-…` with 16 hexadecimal digits (`InstanceArn`).
    public static func instanceARN(entropy: Entropy) -> String {
        "arn:aws:sso:::instance/ssoins-\(Hex.encode(entropy.bytes(8)))"
    }

    /// `arn:aws:sso:::permissionSet/ssoins-…/ps-…` with 16 hexadecimal digits (`PermissionSetArn`).
    public static func permissionSetARN(instanceID: String, entropy: Entropy) -> String {
        "arn:aws:sso:::permissionSet/\(instanceID)/ps-\(Hex.encode(entropy.bytes(8)))"
    }

    /// `d-` and ten hexadecimal digits (`IdentityStoreId`).
    public static func identityStoreID(entropy: Entropy) -> String {
        "d-\(Hex.encode(entropy.bytes(5)))"
    }

    /// The start URL that AWS's tools accept as AWS's own, for the instance of this identity store.
    public static func startURL(identityStoreID: String) -> String {
        "https://\(identityStoreID).awsapps.com/start"
    }
}
