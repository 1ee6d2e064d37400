# The first half of scripts/demo: IAM users with devices. Sourced by it.
# shellcheck shell=bash

policy_deny_without_mfa='{"Version":"2012-10-17","Statement":[{
  "Sid":"DenyAllAboveExceptBelowOperationsIfNoMFACode","Effect":"Deny",
  "NotAction":["iam:CreateVirtualMFADevice","iam:EnableMFADevice","iam:GetUser","iam:ListMFADevices",
               "iam:ListVirtualMFADevices","iam:ResyncMFADevice","sts:GetSessionToken"],
  "Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}]}'
policy_all='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
policy_s3='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'

trust() {
    printf '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"%s"},' "$1"
    printf '"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}'
}

chapter "1. A group that may do nothing without MFA, and a role behind mfa_serial"
stage_person ana "$policy_all"
as_root iam create-group --group-name developers-MFA >/dev/null
as_root iam put-group-policy --group-name developers-MFA --policy-name require-mfa \
    --policy-document "$policy_deny_without_mfa"
as_root iam add-user-to-group --group-name developers-MFA --user-name ana
as_root iam create-role --role-name admin \
    --assume-role-policy-document "$(trust "arn:aws:iam::$account:root")" >/dev/null
as_root iam put-role-policy --role-name admin --policy-name admin --policy-document "$policy_s3"
cat >>"$HOME/.aws/config" <<CONFIG
[profile mfabasedaccess]
source_profile = AWSAccountProfileName
role_arn = arn:aws:iam::$account:role/admin
mfa_serial = $person_serial
region = us-east-1

CONFIG
stage_write_keys AWSAccountProfileName "$person_key" "$person_secret"
shown "cat ~/.aws/config"
cat "$HOME/.aws/config"
say "ana is an administrator, but her group denies what is not done with MFA:"
refused "aws s3 ls --profile AWSAccountProfileName"
say "her long-lived key need not lie about in plain text; it moves into the vault:"
allowed "twinlock keys add AWSAccountProfileName --from-shared-files"
say "one code opens the role, for every tool that twinlock runs:"
answered "AWS_PROFILE=mfabasedaccess twinlock exec -- aws s3 ls"
say "and is not asked for again:"
allowed "AWS_PROFILE=mfabasedaccess twinlock exec -- aws sts get-caller-identity"
allowed "twinlock status"

chapter "2. A user with no permission but to assume a role"
stage_person ben ''
as_root iam create-role --role-name deployment \
    --assume-role-policy-document "$(trust "arn:aws:iam::$account:user/ben")" >/dev/null
as_root iam put-role-policy --role-name deployment --policy-name work --policy-document "$policy_s3"
as_root iam put-user-policy --user-name ben --policy-name assume --policy-document \
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",
      \"Resource\":\"arn:aws:iam::$account:role/deployment\"}]}"
stage_write_keys MFAUser "$person_key" "$person_secret"
cat >>"$HOME/.aws/credentials" <<CREDENTIALS
[DeploymentRole]
role_arn = arn:aws:iam::$account:role/deployment
source_profile = MFAUser
mfa_serial = $person_serial
region = us-east-1

CREDENTIALS
refused "aws s3 ls --profile MFAUser"
say "the unmodified aws asks for the code itself; the center verifies it:"
answered "aws s3 ls --profile DeploymentRole"

chapter "3. get-session-token, by hand and without"
stage_person mfatest "$policy_all"
as_root iam add-user-to-group --group-name developers-MFA --user-name mfatest
stage_write_keys mfatest "$person_key" "$person_secret"
refused "aws s3 ls --profile mfatest"
stage_next_code
say "what the article copies into a profile named mymfa by hand:"
shown "aws sts get-session-token --serial-number $person_serial --profile mfatest --token-code $code"
aws sts get-session-token --serial-number "$person_serial" --profile mfatest --token-code "$code" --output json \
    >"$stage/session.json"
sed -E 's/("(SecretAccessKey|SessionToken)": ".{12})[^"]*/\1…/' "$stage/session.json"
stage_write_keys mymfa "$(json_member AccessKeyId "$stage/session.json")" \
    "$(json_member SecretAccessKey "$stage/session.json")" "$(json_member SessionToken "$stage/session.json")"
rm "$stage/session.json"
allowed "aws s3 ls --profile mymfa"
say "the same code a second time opens nothing:"
refused "aws sts get-session-token --serial-number $person_serial --profile mfatest --token-code $code"
