import Primitives

/// The managed policies of AWS that a center offers.
public enum AWSManagedPolicies {
    /// All of them, by name.
    public static let all: [AWSManagedPolicy] = [
        policy(
            "ANPAIWMBCKSKIEE64ZLYK", "AdministratorAccess", "Provides full access to AWS services and resources.",
            created: 1_423_247_986, version: 1, document: administratorAccess),
        policy(
            "ANPAIGALS5RCDLZLB3PGS", "AmazonElasticMapReduceforEC2Role", path: "/service-role/",
            "Default policy for the Amazon Elastic MapReduce for EC2 service role.", created: 1_423_248_075,
            updated: 1_502_495_430, version: 3, document: elasticMapReduceForEC2),
        policy(
            "ANPAIFIR6V6BVTRAHWINE", "AmazonS3FullAccess",
            "Provides full access to all buckets via the AWS Management Console.", created: 1_423_248_058,
            updated: 1_632_773_816, version: 2, document: s3FullAccess),
        policy(
            "ANPAIZTJ4DXE7G6AGAE6M", "AmazonS3ReadOnlyAccess",
            "Provides read only access to all buckets via the AWS Management Console.", created: 1_423_248_059,
            updated: 1_691_704_298, version: 3, document: s3ReadOnlyAccess),
        policy(
            "ANPAI7XKCFMBPM3QQRRVQ", "IAMFullAccess", "Provides full access to IAM via the AWS Management Console.",
            created: 1_423_247_998, updated: 1_561_146_038, version: 2, document: iamFullAccess),
        policy(
            "ANPAJKSO7NDY4T57MWDSQ", "IAMReadOnlyAccess",
            "Provides read only access to IAM via the AWS Management Console.", created: 1_423_247_999,
            updated: 1_516_907_959, version: 4, document: iamReadOnlyAccess),
        policy(
            "ANPAJ4L4MM2A7QIEB56MS", "IAMUserChangePassword",
            "Provides the ability for an IAM user to change their own password.", created: 1_447_546_056,
            updated: 1_447_714_259, version: 2, document: iamUserChangePassword),
        policy(
            "ANPAJYRXTHIB4FOVS3ZXS", "PowerUserAccess",
            "Provides full access to AWS services and resources, but does not allow management of Users and groups.",
            created: 1_423_247_987, updated: 1_688_683_200, version: 6, document: powerUserAccess),
        policy(
            "ANPAILL3HVNFSB6DCOWYQ", "ReadOnlyAccess",
            "Provides read-only access to AWS services and resources.", created: 1_423_247_988,
            updated: 1_714_521_600, version: 1, document: readOnlyAccess),
        policy(
            "ANPAIX2T3QCXHR2OGGCTO", "SecurityAudit",
            "The security audit template grants access to read security configuration metadata. It is useful for "
                + "software that audits the configuration of an AWS account.",
            created: 1_423_248_061, updated: 1_714_521_600, version: 1, document: securityAudit),
        policy(
            "ANPAZKAPJZG4SIGNINLDA", "SignInLocalDevelopmentAccess",
            "Provides access to log in for local development with aws login.", created: 1_763_510_400, version: 1,
            document: signInLocalDevelopmentAccess),
    ]

    private static let byARN = Dictionary(uniqueKeysWithValues: all.map { ($0.arn, $0) })

    /// The policy of this ARN, nil if AWS has none of it or a center does not offer it.
    public static func policy(arn: String) -> AWSManagedPolicy? {
        byARN[arn]
    }

    private static func policy(
        _ id: String, _ name: String, path: String = "/", _ description: String, created: Int64,
        updated: Int64? = nil, version: Int, document: String
    ) -> AWSManagedPolicy {
        AWSManagedPolicy(
            id: id, name: name, path: path, description: description, createdAt: Timestamp(seconds: created),
            updatedAt: Timestamp(seconds: updated ?? created), versionID: "v\(version)", document: document)
    }
}
