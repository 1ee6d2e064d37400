extension AWSManagedPolicies {
    static let administratorAccess = """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
        """

    static let powerUserAccess = """
        {
            "Version": "2012-10-17",
            "Statement": [
                {"Effect": "Allow", "NotAction": ["iam:*", "organizations:*", "account:*"], "Resource": "*"},
                {
                    "Effect": "Allow", "Resource": "*",
                    "Action": [
                        "account:GetAccountInformation", "account:GetPrimaryEmail", "account:ListRegions",
                        "iam:CreateServiceLinkedRole", "iam:DeleteServiceLinkedRole", "iam:ListRoles",
                        "organizations:DescribeOrganization"
                    ]
                }
            ]
        }
        """

    static let signInLocalDevelopmentAccess = """
        {
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Resource": "arn:aws:signin:*:*:oauth2/public-client/*",
                "Action": ["signin:AuthorizeOAuth2Access", "signin:CreateOAuth2Token"]
            }]
        }
        """

    static let s3FullAccess = """
        {
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": ["s3:*", "s3-object-lambda:*"], "Resource": "*"}]
        }
        """

    static let s3ReadOnlyAccess = """
        {
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Resource": "*",
                "Action": [
                    "s3:Get*", "s3:List*", "s3:Describe*", "s3-object-lambda:Get*", "s3-object-lambda:List*"
                ]
            }]
        }
        """

    static let iamFullAccess = """
        {
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Resource": "*",
                "Action": [
                    "iam:*", "organizations:DescribeAccount", "organizations:DescribeOrganization",
                    "organizations:DescribeOrganizationalUnit", "organizations:DescribePolicy",
                    "organizations:ListChildren", "organizations:ListParents", "organizations:ListPoliciesForTarget",
                    "organizations:ListRoots", "organizations:ListPolicies", "organizations:ListTargetsForPolicy"
                ]
            }]
        }
        """

    static let iamReadOnlyAccess = """
        {
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Resource": "*",
                "Action": [
                    "iam:GenerateCredentialReport", "iam:GenerateServiceLastAccessedDetails", "iam:Get*", "iam:List*",
                    "iam:SimulateCustomPolicy", "iam:SimulatePrincipalPolicy"
                ]
            }]
        }
        """

    static let iamUserChangePassword = """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow", "Action": ["iam:ChangePassword"],
                    "Resource": ["arn:aws:iam::*:user/${aws:username}"]
                },
                {"Effect": "Allow", "Action": ["iam:GetAccountPasswordPolicy"], "Resource": "*"}
            ]
        }
        """

    static let elasticMapReduceForEC2 = """
        {
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Resource": "*",
                "Action": [
                    "cloudwatch:*", "dynamodb:*", "ec2:Describe*", "elasticmapreduce:Describe*",
                    "elasticmapreduce:ListBootstrapActions", "elasticmapreduce:ListClusters",
                    "elasticmapreduce:ListInstanceGroups", "elasticmapreduce:ListInstances",
                    "elasticmapreduce:ListSteps", "kinesis:CreateStream", "kinesis:DeleteStream",
                    "kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:MergeShards",
                    "kinesis:PutRecord", "kinesis:SplitShard", "rds:Describe*", "s3:*", "sdb:*", "sns:*", "sqs:*",
                    "glue:CreateDatabase", "glue:UpdateDatabase", "glue:DeleteDatabase", "glue:GetDatabase",
                    "glue:GetDatabases", "glue:CreateTable", "glue:UpdateTable", "glue:DeleteTable", "glue:GetTable",
                    "glue:GetTables", "glue:GetTableVersions", "glue:CreatePartition", "glue:BatchCreatePartition",
                    "glue:UpdatePartition", "glue:DeletePartition", "glue:BatchDeletePartition", "glue:GetPartition",
                    "glue:GetPartitions", "glue:BatchGetPartition", "glue:CreateUserDefinedFunction",
                    "glue:UpdateUserDefinedFunction", "glue:DeleteUserDefinedFunction",
                    "glue:GetUserDefinedFunction", "glue:GetUserDefinedFunctions"
                ]
            }]
        }
        """
}
