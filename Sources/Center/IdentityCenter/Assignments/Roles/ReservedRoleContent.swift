import CenterStore
import IAMService
import Platform
import Primitives

/// What the role is like that a permission set becomes in an account (User Guide, "Permission sets"; the form as AWS's
/// own roles show it).
struct ReservedRoleContent {
    static let inlinePolicyName = "AwsSSOInlinePolicy"
    /// AWS's for all such roles: sessions end when their permission set says.
    static let maxSessionDuration = 43200

    let permissionSet: PermissionSetRecord
    let accountID: String

    /// `AWSReservedSSO_NAME_` and 16 hexadecimal digits.
    func name(entropy: Entropy) -> String {
        "\(ReservedRole.namePrefix)\(permissionSet.name)_\(Hex.encode(entropy.bytes(8)))"
    }

    /// The ARNs of what is attached, in this account.
    var attachedPolicies: [String] {
        permissionSet.managedPolicies + permissionSet.customerManagedPolicies.map { $0.arn(in: accountID) }
    }

    var permissionsBoundary: String? {
        switch permissionSet.permissionsBoundary {
        case nil: nil
        case .managed(let arn): arn
        case .customerManaged(let policy): policy.arn(in: accountID)
        }
    }

    /// Trusts nobody but Identity Center, in the form that AWS gives it.
    static func trustPolicy(_ providerARN: String) -> String {
        let document: JSON = [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["Federated": .string(providerARN)],
                    "Action": ["sts:AssumeRoleWithSAML", "sts:TagSession"],
                    "Condition": ["StringEquals": ["SAML:aud": "https://signin.aws.amazon.com/saml"]],
                ]
            ],
        ]
        return document.text
    }
}
