extension AWSManagedPolicies {
    /// The document of `SecurityAudit`: AWS's, cut down to the services that most accounts use.
    static let securityAudit = """
        {
            "Version": "2012-10-17",
            "Statement": [{
                "Sid": "BaseAuditActions", "Effect": "Allow", "Resource": "*",
                "Action": [
                    "access-analyzer:GetAnalyzer", "access-analyzer:GetFinding", "access-analyzer:List*",
                    "account:GetAlternateContact", "account:GetRegionOptStatus", "acm:Describe*", "acm:List*",
                    "application-autoscaling:Describe*", "athena:GetWorkGroup", "athena:List*", "autoscaling:Describe*",
                    "backup:Describe*", "backup:GetBackupVaultAccessPolicy", "backup:List*", "cloudformation:Describe*",
                    "cloudformation:GetStackPolicy", "cloudformation:GetTemplate", "cloudformation:List*",
                    "cloudfront:Get*", "cloudfront:List*", "cloudtrail:Describe*", "cloudtrail:Get*",
                    "cloudtrail:List*", "cloudtrail:LookupEvents", "cloudwatch:Describe*", "cloudwatch:List*",
                    "codebuild:BatchGetProjects", "codebuild:List*", "codepipeline:ListPipelines", "config:BatchGet*",
                    "config:Deliver*", "config:Describe*", "config:Get*", "config:List*", "dynamodb:Describe*",
                    "dynamodb:List*", "ec2:Describe*", "ec2:GetEbsEncryptionByDefault",
                    "ec2:GetManagedPrefixListAssociations", "ecr:Describe*", "ecr:GetRepositoryPolicy", "ecr:List*",
                    "ecs:Describe*", "ecs:List*", "eks:Describe*", "eks:List*", "elasticache:Describe*",
                    "elasticfilesystem:Describe*", "elasticloadbalancing:Describe*", "elasticmapreduce:Describe*",
                    "elasticmapreduce:List*", "events:Describe*", "events:List*", "firehose:Describe*",
                    "firehose:List*", "glacier:GetVaultAccessPolicy", "glacier:List*", "glue:GetResourcePolicy",
                    "glue:GetSecurityConfigurations", "guardduty:Get*", "guardduty:List*", "iam:Generate*", "iam:Get*",
                    "iam:List*", "iam:SimulateCustomPolicy", "iam:SimulatePrincipalPolicy",
                    "identitystore:ListGroupMemberships", "identitystore:ListGroups", "identitystore:ListUsers",
                    "kinesis:Describe*", "kinesis:List*", "kms:Describe*", "kms:GetKeyPolicy",
                    "kms:GetKeyRotationStatus", "kms:List*", "lambda:GetAccountSettings",
                    "lambda:GetFunctionConfiguration", "lambda:GetLayerVersionPolicy", "lambda:GetPolicy",
                    "lambda:List*", "logs:Describe*", "logs:ListTagsLogGroup", "organizations:Describe*",
                    "organizations:List*", "ram:Get*", "ram:List*", "rds:Describe*", "rds:ListTagsForResource",
                    "redshift:Describe*", "route53:Get*", "route53:List*", "s3:GetAccelerateConfiguration",
                    "s3:GetAccessPoint", "s3:GetAccessPointPolicy", "s3:GetAccountPublicAccessBlock",
                    "s3:GetAnalyticsConfiguration", "s3:GetBucket*", "s3:GetEncryptionConfiguration",
                    "s3:GetInventoryConfiguration", "s3:GetLifecycleConfiguration", "s3:GetMetricsConfiguration",
                    "s3:GetObjectAcl", "s3:GetObjectVersionAcl", "s3:GetReplicationConfiguration", "s3:List*",
                    "secretsmanager:GetResourcePolicy", "secretsmanager:ListSecrets",
                    "secretsmanager:ListSecretVersionIds", "securityhub:Describe*", "securityhub:Get*",
                    "securityhub:List*", "ses:Describe*", "ses:GetIdentityPolicies", "ses:ListIdentities",
                    "sns:GetTopicAttributes", "sns:List*", "sqs:GetQueueAttributes", "sqs:List*", "ssm:Describe*",
                    "ssm:List*", "sso:Describe*", "sso:Get*", "sso:List*", "sts:GetCallerIdentity", "tag:GetResources",
                    "tag:GetTagKeys", "trustedadvisor:Describe*", "waf:Get*", "waf:List*", "wafv2:Describe*",
                    "wafv2:List*"
                ]
            }]
        }
        """
}
