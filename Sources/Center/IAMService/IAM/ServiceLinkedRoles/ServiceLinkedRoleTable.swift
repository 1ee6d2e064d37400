/// The services whose roles have names that do not follow from theirs, with what AWS attaches to them (IAM User Guide,
/// "AWS services that work with IAM", and each service's own pages on its service-linked roles).
enum ServiceLinkedRoleTable {
    struct Entry {
        /// What follows `AWSServiceRoleFor`.
        let name: String
        /// The name of the policy that AWS attaches.
        let policy: String
        let takesSuffix: Bool

        init(_ name: String, _ policy: String, takesSuffix: Bool = false) {
            self.name = name
            self.policy = policy
            self.takesSuffix = takesSuffix
        }
    }

    /// By the name of the service without `.amazonaws.com`.
    private static let short: [String: Entry] = [
        "access-analyzer": Entry("AccessAnalyzer", "AccessAnalyzerServiceRolePolicy"),
        "acm": Entry("CertificateManager", "CertificateManagerServiceRolePolicy"),
        "appmesh": Entry("AppMesh", "AWSAppMeshServiceRolePolicy"),
        "autoscaling": Entry("AutoScaling", "AutoScalingServiceRolePolicy", takesSuffix: true),
        "autoscaling-plans": Entry("AutoScalingPlans_EC2AutoScaling", "AWSAutoScalingPlansEC2AutoScalingPolicy"),
        "backup": Entry("Backup", "AWSBackupServiceLinkedRolePolicyForBackup"),
        "batch": Entry("Batch", "BatchServiceRolePolicy"),
        "cks.kms": Entry(
            "KeyManagementServiceCustomKeyStores", "AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy"),
        "cloudtrail": Entry("CloudTrail", "CloudTrailServiceRolePolicy"),
        "config": Entry("Config", "AWSConfigServiceRolePolicy"),
        "connect": Entry("AmazonConnect", "AmazonConnectServiceLinkedRolePolicy", takesSuffix: true),
        "custom-resource.application-autoscaling": Entry(
            "ApplicationAutoScaling_CustomResource", "AWSApplicationAutoScalingCustomResourcePolicy"),
        "dynamodb.application-autoscaling": Entry(
            "ApplicationAutoScaling_DynamoDBTable", "AWSApplicationAutoscalingDynamoDBTablePolicy"),
        "ec2.application-autoscaling": Entry(
            "ApplicationAutoScaling_EC2SpotFleetRequest", "AWSApplicationAutoscalingEC2SpotFleetRequestPolicy"),
        "ecs": Entry("ECS", "AmazonECSServiceRolePolicy"),
        "ecs.application-autoscaling": Entry(
            "ApplicationAutoScaling_ECSService", "AWSApplicationAutoscalingECSServicePolicy"),
        "eks": Entry("AmazonEKS", "AmazonEKSServiceRolePolicy"),
        "eks-fargate": Entry("AmazonEKSForFargate", "AmazonEKSForFargateServiceRolePolicy"),
        "eks-nodegroup": Entry("AmazonEKSNodegroup", "AWSServiceRoleForAmazonEKSNodegroup"),
        "elasticache": Entry("ElastiCache", "ElastiCacheServiceRolePolicy"),
        "elasticbeanstalk": Entry("ElasticBeanstalk", "AWSElasticBeanstalkServiceRolePolicy"),
        "elasticfilesystem": Entry("AmazonElasticFileSystem", "AmazonElasticFileSystemServiceRolePolicy"),
        "elasticloadbalancing": Entry("ElasticLoadBalancing", "AWSElasticLoadBalancingServiceRolePolicy"),
        "es": Entry("AmazonElasticsearchService", "AmazonElasticsearchServiceRolePolicy"),
        "fis": Entry("FIS", "AmazonFISServiceRolePolicy"),
        "grafana": Entry("AmazonGrafana", "AmazonGrafanaServiceLinkedRolePolicy"),
        "guardduty": Entry("AmazonGuardDuty", "AmazonGuardDutyServiceRolePolicy"),
        "imagebuilder": Entry("ImageBuilder", "AWSServiceRoleForImageBuilder"),
        "kafka": Entry("Kafka", "KafkaServiceRolePolicy"),
        "lakeformation": Entry("LakeFormationDataAccess", "LakeFormationDataAccessServiceRolePolicy"),
        "lex": Entry("LexBots", "AmazonLexBotPolicy"),
        "lexv2": Entry("LexV2Bots", "AmazonLexV2BotPolicy", takesSuffix: true),
        "memorydb": Entry("MemoryDB", "MemoryDBServiceRolePolicy"),
        "mq": Entry("AmazonMQ", "AmazonMQServiceRolePolicy"),
        "mrk.kms": Entry(
            "KeyManagementServiceMultiRegionKeys", "AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy"),
        "opensearchservice": Entry("AmazonOpenSearchService", "AmazonOpenSearchServiceRolePolicy"),
        "ops.apigateway": Entry("APIGateway", "APIGatewayServiceRolePolicy"),
        "organizations": Entry("Organizations", "AWSOrganizationsServiceTrustPolicy"),
        "ram": Entry("ResourceAccessManager", "AWSResourceAccessManagerServiceRolePolicy"),
        "rds": Entry("RDS", "AmazonRDSServiceRolePolicy"),
        "redshift": Entry("Redshift", "AmazonRedshiftServiceLinkedRolePolicy"),
        "replication.ecr": Entry("ECRReplication", "ECRReplicationServiceRolePolicy"),
        "rolesanywhere": Entry("RolesAnywhere", "AWSRolesAnywhereServicePolicy"),
        "ses": Entry("AmazonSES", "AmazonSESServiceRolePolicy"),
        "shield": Entry("AWSShield", "AWSShieldServiceRolePolicy"),
        "spot": Entry("EC2Spot", "AWSEC2SpotServiceRolePolicy"),
        "spotfleet": Entry("EC2SpotFleet", "AWSEC2SpotFleetServiceRolePolicy"),
        "ssm": Entry("AmazonSSM", "AmazonSSMServiceRolePolicy"),
        "sso": Entry("SSO", "AWSSSOServiceRolePolicy"),
        "support": Entry("Support", "AWSSupportServiceRolePolicy"),
        "trustedadvisor": Entry("TrustedAdvisor", "AWSTrustedAdvisorServiceRolePolicy"),
        "wafv2": Entry("WAFV2Logging", "WAFV2LoggingServiceRolePolicy"),
    ]

    /// By the name of the service: `lex.amazonaws.com`.
    static let entries = Dictionary(uniqueKeysWithValues: short.map { ("\($0.key).amazonaws.com", $0.value) })
}
