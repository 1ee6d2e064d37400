extension AWSManagedPolicies {
    /// The document of `ReadOnlyAccess`: AWS's, cut down to the services that most accounts use.
    static let readOnlyAccess = """
        {
            "Version": "2012-10-17",
            "Statement": [{
                "Sid": "ReadOnlyActions", "Effect": "Allow", "Resource": "*",
                "Action": [
                    "access-analyzer:Get*", "access-analyzer:List*", "account:Get*", "account:List*", "acm:Describe*",
                    "acm:Get*", "acm:List*", "apigateway:GET", "application-autoscaling:Describe*", "athena:Batch*",
                    "athena:Get*", "athena:List*", "autoscaling:Describe*", "autoscaling:Get*", "backup:Describe*",
                    "backup:Get*", "backup:List*", "batch:Describe*", "batch:List*", "cloudformation:Describe*",
                    "cloudformation:Get*", "cloudformation:List*", "cloudfront:Describe*", "cloudfront:Get*",
                    "cloudfront:List*", "cloudtrail:Describe*", "cloudtrail:Get*", "cloudtrail:List*",
                    "cloudtrail:LookupEvents", "cloudwatch:Describe*", "cloudwatch:Get*", "cloudwatch:List*",
                    "codebuild:BatchGet*", "codebuild:List*", "codepipeline:Get*", "codepipeline:List*",
                    "cognito-idp:Describe*", "cognito-idp:Get*", "cognito-idp:List*", "config:Describe*", "config:Get*",
                    "config:List*", "dynamodb:BatchGet*", "dynamodb:Describe*", "dynamodb:Get*", "dynamodb:List*",
                    "dynamodb:Query", "dynamodb:Scan", "ec2:Describe*", "ec2:Get*", "ec2:List*", "ec2:Search*",
                    "ecr:BatchGet*", "ecr:Describe*", "ecr:Get*", "ecr:List*", "ecs:Describe*", "ecs:List*",
                    "eks:Describe*", "eks:List*", "elasticache:Describe*", "elasticache:List*",
                    "elasticfilesystem:Describe*", "elasticfilesystem:ListTagsForResource",
                    "elasticloadbalancing:Describe*", "elasticmapreduce:Describe*", "elasticmapreduce:List*",
                    "events:Describe*", "events:List*", "firehose:Describe*", "firehose:List*", "glacier:Describe*",
                    "glacier:Get*", "glacier:List*", "glue:BatchGet*", "glue:Get*", "glue:List*", "guardduty:Get*",
                    "guardduty:List*", "health:Describe*", "iam:Generate*", "iam:Get*", "iam:List*", "iam:Simulate*",
                    "identitystore:Describe*", "identitystore:Get*", "identitystore:Is*", "identitystore:List*",
                    "inspector2:BatchGet*", "inspector2:Get*", "inspector2:List*", "kinesis:Describe*", "kinesis:Get*",
                    "kinesis:List*", "kms:Describe*", "kms:Get*", "kms:List*", "lambda:Get*", "lambda:List*",
                    "logs:Describe*", "logs:FilterLogEvents", "logs:Get*", "logs:List*", "logs:StartQuery",
                    "logs:StopQuery", "organizations:Describe*", "organizations:List*", "ram:Get*", "ram:List*",
                    "rds:Describe*", "rds:List*", "redshift:Describe*", "redshift:List*", "resource-groups:Get*",
                    "resource-groups:List*", "resource-groups:Search*", "route53:Get*", "route53:List*",
                    "route53:Test*", "s3:DescribeJob", "s3:Get*", "s3:List*", "sagemaker:Describe*", "sagemaker:List*",
                    "secretsmanager:Describe*", "secretsmanager:GetResourcePolicy", "secretsmanager:List*",
                    "securityhub:BatchGet*", "securityhub:Describe*", "securityhub:Get*", "securityhub:List*",
                    "servicequotas:Get*", "servicequotas:List*", "ses:Describe*", "ses:Get*", "ses:List*", "sns:Get*",
                    "sns:List*", "sqs:Get*", "sqs:List*", "ssm:Describe*", "ssm:Get*", "ssm:List*",
                    "sso-directory:Describe*", "sso-directory:List*", "sso-directory:Search*", "sso:Describe*",
                    "sso:Get*", "sso:List*", "sso:Search*", "states:Describe*", "states:Get*", "states:List*",
                    "sts:GetAccessKeyInfo", "sts:GetCallerIdentity", "sts:GetSessionToken", "support:Describe*",
                    "tag:Get*", "trustedadvisor:Describe*", "trustedadvisor:List*", "waf:Get*", "waf:List*",
                    "wafv2:Describe*", "wafv2:Get*", "wafv2:List*", "xray:BatchGet*", "xray:Get*"
                ]
            }]
        }
        """
}
