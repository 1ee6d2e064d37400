// Written by scripts/generate-models from botocore's service description. Do not edit.

import AWSProtocols

extension SSOAdmin {
    /// The shapes that are no structures.
    enum Shapes {
        static let accessControlAttributeKey = Shape.string(min: 1, max: 128, pattern: #"[\p{L}\p{Z}\p{N}_.:\/=+\-@]+"#)
        static let accessControlAttributeList = Shape.list(.structure(AccessControlAttribute.self), max: 50)
        static let accessControlAttributeValueSource = Shape.string(
            max: 256, pattern: #"[\p{L}\p{Z}\p{N}_.:\/=+\-@\[\]\{\}\$\\"]*"#)
        static let accessControlAttributeValueSourceList = Shape.list(accessControlAttributeValueSource, min: 1, max: 1)
        static let accountAssignmentList = Shape.list(.structure(AccountAssignment.self))
        static let accountAssignmentListForPrincipal = Shape.list(.structure(AccountAssignmentForPrincipal.self))
        static let accountAssignmentOperationStatusList = Shape.list(
            .structure(AccountAssignmentOperationStatusMetadata.self))
        static let accountId = Shape.string(min: 12, max: 12, pattern: #"\d{12}"#)
        static let accountList = Shape.list(accountId)
        static let attachedManagedPolicyList = Shape.list(.structure(AttachedManagedPolicy.self))
        static let clientToken = Shape.string(min: 1, max: 64, pattern: "[!-~]+")
        static let customerManagedPolicyReferenceList = Shape.list(.structure(CustomerManagedPolicyReference.self))
        static let date = Shape(.timestamp)
        static let duration = Shape.string(
            min: 1, max: 100,
            pattern:
                #"(-?)P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)([DW]))?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?"#
        )
        static let id = Shape.string(min: 1, max: 64, pattern: "[a-zA-Z0-9-]*")
        static let instanceAccessControlAttributeConfigurationStatus = Shape.string(values: [
            "ENABLED", "CREATION_IN_PROGRESS", "CREATION_FAILED",
        ])
        static let instanceAccessControlAttributeConfigurationStatusReason = Shape.string()
        static let instanceArn = Shape.string(
            min: 10, max: 1224, pattern: "arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}")
        static let instanceList = Shape.list(.structure(InstanceMetadata.self), max: 10)
        static let instanceStatus = Shape.string(values: [
            "CREATE_IN_PROGRESS", "CREATE_FAILED", "DELETE_IN_PROGRESS", "ACTIVE",
        ])
        static let kmsKeyArn = Shape.string(
            min: 20, max: 2048,
            pattern:
                "arn:aws(-[a-z]{1,5}){0,3}:kms:([a-z]{2,}(-[a-z0-9]+)+){1}:[0-9]{12}:key/(mrk-[a-f0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"
        )
        static let kmsKeyStatus = Shape.string(values: ["UPDATING", "ENABLED", "UPDATE_FAILED"])
        static let kmsKeyType = Shape.string(values: ["AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KEY"])
        static let managedPolicyArn = Shape.string(
            min: 20, max: 2048,
            pattern: #"arn:aws(-[a-z]{1,5}){0,3}:iam::aws:policy((/[A-Za-z0-9\.,\+@=_-]+)*)/([A-Za-z0-9\.,\+=@_-]+)"#)
        static let managedPolicyName = Shape.string(min: 1, max: 128, pattern: #"[\w+=,.@-]+"#)
        static let managedPolicyPath = Shape.string(min: 1, max: 512, pattern: #"((/[A-Za-z0-9\.,\+@=_-]+)*)/"#)
        static let maxResults = Shape(.integer, Constraints(min: 1, max: 100))
        static let name = Shape.string(min: 1, max: 100)
        static let nameType = Shape.string(max: 255, pattern: #"[\w+=,.@-]+"#)
        static let permissionSetArn = Shape.string(
            min: 10, max: 1224,
            pattern: "arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}")
        static let permissionSetDescription = Shape.string(
            min: 1, max: 700, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#)
        static let permissionSetList = Shape.list(permissionSetArn)
        static let permissionSetName = Shape.string(min: 1, max: 32, pattern: #"[\w+=,.@-]+"#)
        static let permissionSetPolicyDocument = Shape.string(
            min: 1, max: 32768, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#)
        static let permissionSetProvisioningStatusList = Shape.list(
            .structure(PermissionSetProvisioningStatusMetadata.self))
        static let principalId = Shape.string(
            min: 1, max: 47,
            pattern: "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}")
        static let principalType = Shape.string(values: ["USER", "GROUP"])
        static let provisionTargetType = Shape.string(values: ["AWS_ACCOUNT", "ALL_PROVISIONED_ACCOUNTS"])
        static let provisioningStatus = Shape.string(values: [
            "LATEST_PERMISSION_SET_PROVISIONED", "LATEST_PERMISSION_SET_NOT_PROVISIONED",
        ])
        static let reason = Shape.string(pattern: #"[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*"#)
        static let relayState = Shape.string(
            min: 1, max: 240, pattern: #"[a-zA-Z0-9&$@#\\\/%?=~\-_'"|!:,.;*+\[\]\ \(\)\{\}]+"#)
        static let statusValues = Shape.string(values: ["IN_PROGRESS", "FAILED", "SUCCEEDED"])
        static let tagKey = Shape.string(min: 1, max: 128, pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#)
        static let tagKeyList = Shape.list(tagKey, min: 1, max: 75)
        static let tagList = Shape.list(.structure(Tag.self), max: 75)
        static let tagValue = Shape.string(max: 256, pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#)
        static let taggableResourceArn = Shape.string(
            min: 10, max: 2048,
            pattern:
                #"arn:aws(-[a-z]{1,5}){0,3}:sso::((:instance/(sso)?ins-[a-zA-Z0-9-.]{16})|(:permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16})|(\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16})|(\d{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}))"#
        )
        static let targetId = Shape.string(min: 12, max: 12, pattern: #"\d{12}"#)
        static let targetType = Shape.string(values: ["AWS_ACCOUNT"])
        static let token = Shape.string(max: 2048, pattern: "[-a-zA-Z0-9+=/_]*")
        static let uuId = Shape.string(
            min: 36, max: 36, pattern: #"\b[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}\b"#)
    }
}
