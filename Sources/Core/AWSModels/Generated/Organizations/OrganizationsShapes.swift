// Written by scripts/generate-models from botocore's service description. Do not edit.

import AWSProtocols

extension Organizations {
    /// The shapes that are no structures.
    enum Shapes {
        static let accountArn = Shape.string(
            pattern: #"^arn:aws:organizations::\d{12}:account\/o-[a-z0-9]{10,32}\/\d{12}"#)
        static let accountId = Shape.string(max: 12, pattern: #"^\d{12}$"#)
        static let accountJoinedMethod = Shape.string(values: ["INVITED", "CREATED"])
        static let accountName = Shape.string(min: 1, max: 128, pattern: #"[\s\S]*"#, sensitive: true)
        static let accountState = Shape.string(values: [
            "PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "PENDING_CLOSURE", "CLOSED",
        ])
        static let accountStatus = Shape.string(values: ["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"])
        static let accounts = Shape.list(.structure(Account.self))
        static let childId = Shape.string(max: 100, pattern: #"^(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"#)
        static let childType = Shape.string(values: ["ACCOUNT", "ORGANIZATIONAL_UNIT"])
        static let children = Shape.list(.structure(Child.self))
        static let createAccountFailureReason = Shape.string(values: [
            "ACCOUNT_LIMIT_EXCEEDED", "EMAIL_ALREADY_EXISTS", "INVALID_ADDRESS", "INVALID_EMAIL",
            "CONCURRENT_ACCOUNT_MODIFICATION", "INTERNAL_FAILURE", "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
            "MISSING_BUSINESS_VALIDATION", "FAILED_BUSINESS_VALIDATION", "PENDING_BUSINESS_VALIDATION",
            "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION", "UNKNOWN_BUSINESS_VALIDATION", "MISSING_PAYMENT_INSTRUMENT",
            "INVALID_PAYMENT_INSTRUMENT", "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
        ])
        static let createAccountName = Shape.string(min: 1, max: 50, pattern: #"[\u0020-\u007E]+"#, sensitive: true)
        static let createAccountRequestId = Shape.string(max: 36, pattern: "^car-[a-z0-9]{8,32}$")
        static let createAccountState = Shape.string(values: ["IN_PROGRESS", "SUCCEEDED", "FAILED"])
        static let createAccountStates = Shape.list(createAccountState)
        static let createAccountStatuses = Shape.list(.structure(CreateAccountStatus.self))
        static let delegatedAdministrators = Shape.list(.structure(DelegatedAdministrator.self))
        static let delegatedServices = Shape.list(.structure(DelegatedService.self))
        static let email = Shape.string(min: 6, max: 64, pattern: #"[^\s@]+@[^\s@]+\.[^\s@]+"#, sensitive: true)
        static let enabledServicePrincipals = Shape.list(.structure(EnabledServicePrincipal.self))
        static let iamUserAccessToBilling = Shape.string(values: ["ALLOW", "DENY"])
        static let maxResults = Shape(.integer, Constraints(min: 1, max: 20))
        static let nextToken = Shape.string(max: 100000, pattern: #"[\s\S]*"#)
        static let organizationArn = Shape.string(
            pattern: #"^arn:aws:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}"#)
        static let organizationFeatureSet = Shape.string(values: ["ALL", "CONSOLIDATED_BILLING"])
        static let organizationId = Shape.string(pattern: "^o-[a-z0-9]{10,32}$")
        static let organizationalUnitArn = Shape.string(
            pattern: #"^arn:aws:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}"#)
        static let organizationalUnitId = Shape.string(max: 68, pattern: "^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$")
        static let organizationalUnitName = Shape.string(min: 1, max: 128, pattern: #"[\s\S]*"#)
        static let organizationalUnits = Shape.list(.structure(OrganizationalUnit.self))
        static let parentId = Shape.string(max: 100, pattern: "^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$")
        static let parentType = Shape.string(values: ["ROOT", "ORGANIZATIONAL_UNIT"])
        static let parents = Shape.list(.structure(Parent.self))
        static let path = Shape.string(
            pattern: #"^(o-[a-z0-9]{10,32}\/r-[0-9a-z]{4,32}(\/ou\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\/\d{12})*)\/"#)
        static let paths = Shape.list(path)
        static let policyType = Shape.string(values: [
            "SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY",
            "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY",
            "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY",
            "NETWORK_SECURITY_DIRECTOR_POLICY",
        ])
        static let policyTypeStatus = Shape.string(values: ["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"])
        static let policyTypes = Shape.list(.structure(PolicyTypeSummary.self))
        static let roleName = Shape.string(max: 64, pattern: #"[\w+=,.@-]{1,64}"#)
        static let rootArn = Shape.string(
            pattern: #"^arn:aws:organizations::\d{12}:root\/o-[a-z0-9]{10,32}\/r-[0-9a-z]{4,32}"#)
        static let rootId = Shape.string(max: 34, pattern: "^r-[0-9a-z]{4,32}$")
        static let rootName = Shape.string(min: 1, max: 128)
        static let roots = Shape.list(.structure(Root.self))
        static let servicePrincipal = Shape.string(min: 1, max: 128, pattern: #"[\w+=,.@-]*"#)
        static let tagKey = Shape.string(min: 1, max: 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)
        static let tagKeys = Shape.list(tagKey)
        static let tagValue = Shape.string(max: 256, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)
        static let taggableResourceId = Shape.string(
            max: 130,
            pattern:
                #"^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$"#
        )
        static let tags = Shape.list(.structure(Tag.self))
        static let timestamp = Shape(.timestamp)
    }
}
