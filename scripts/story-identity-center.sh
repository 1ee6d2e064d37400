# The second half of scripts/demo: Identity Center, with a person at a browser. Sourced by it.
# shellcheck shell=bash

policy_s3_with_mfa='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*",
  "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}'

# Makes permission set $1 with managed policy $2 or, where that is a document, inline policy $2, and assigns it to group
# $group in this account. Everything is done with the unmodified `aws`.
stage_permission_set() {
    local set request
    set=$(as_root sso-admin create-permission-set --instance-arn "$instance" --name "$1" --session-duration PT2H \
        --output text --query PermissionSet.PermissionSetArn)
    case $2 in
        arn:*) as_root sso-admin attach-managed-policy-to-permission-set --instance-arn "$instance" \
            --permission-set-arn "$set" --managed-policy-arn "$2" ;;
        *) as_root sso-admin put-inline-policy-to-permission-set --instance-arn "$instance" \
            --permission-set-arn "$set" --inline-policy "$2" ;;
    esac
    request=$(as_root sso-admin create-account-assignment --instance-arn "$instance" --permission-set-arn "$set" \
        --principal-type GROUP --principal-id "$group" --target-type AWS_ACCOUNT --target-id "$account" \
        --output text --query AccountAssignmentCreationStatus.RequestId)
    for _ in $(seq 50); do
        case $(as_root sso-admin describe-account-assignment-creation-status --instance-arn "$instance" \
            --account-assignment-creation-request-id "$request" --output text \
            --query AccountAssignmentCreationStatus.Status) in
            SUCCEEDED) return 0 ;;
            FAILED) break ;;
        esac
        sleep 0.1
    done
    echo "permission set $1 was not assigned" >&2
    exit 1
}

# Puts the person called $1 into group $group.
stage_join() {
    local user
    user=$(as_root identitystore list-users --identity-store-id "$store" --output text \
        --query "Users[?UserName=='$1'].UserId")
    as_root identitystore create-group-membership --identity-store-id "$store" --group-id "$group" \
        --member-id "UserId=$user" >/dev/null
}

# A center that is served knows of a change made beside it within a second.
until_known() { sleep 1.2; }

chapter "4. Identity Center: a password and a security key in the browser, no key on the laptop"
read -r instance store < <(as_root sso-admin list-instances --output text \
    --query 'Instances[0].[InstanceArn,IdentityStoreId]')
group=$(as_root identitystore create-group --identity-store-id "$store" --display-name Developers --output text \
    --query GroupId)
stage_permission_set S3Access arn:aws:iam::aws:policy/AmazonS3FullAccess
stage_permission_set S3OnlyWithMFA "$policy_s3_with_mfa"
say "aws sso-admin made the permission sets S3Access and S3OnlyWithMFA, and gave them to the group Developers"
say "an administrator invites a person; the link is shown once, good once, for 7 days:"
shown "twinlock center user invite mia --admin $stage/center"
link=$(twinlock center user invite mia --admin "$stage/center" 2>"$stage/said")
cat "$stage/said"
printf '%s\n' "${link%%token=*}token=…"
rm "$stage/said"
stage_join mia
if [ -n "$has_chromium" ]; then
    say "she opens it in Chromium, which runs without a window, with a security key made of software:"
else
    say "no Chromium here, so a plain HTTP client fills in the same forms, with an authenticator app;"
    say "with 'apt-get install chromium chromium-driver' it is a real browser and a security key"
fi
stage_person_at_browser mia
person invitation "$link"
person leave

say "on her laptop there is no key at all, only where to sign in and as what:"
export HOME="$stage/laptop"
mkdir -p "$HOME/.aws"
cat >"$HOME/.aws/config" <<CONFIG
[profile dev]
sso_session = acme
sso_account_id = $account
sso_role_name = S3Access
region = us-east-1

[profile guarded]
sso_session = acme
sso_account_id = $account
sso_role_name = S3OnlyWithMFA
region = us-east-1

[profile admin]
sso_session = acme
sso_account_id = $account
sso_role_name = AdministratorAccess
region = us-east-1

[sso-session acme]
sso_start_url = https://$store.awsapps.com/start
sso_region = us-east-1
sso_registration_scopes = sso:account:access
CONFIG
shown "cat ~/.aws/config"
cat "$HOME/.aws/config"
refused "aws s3 ls --profile dev"
case $(aws --version 2>&1) in
    aws-cli/2.*)
        signs_out="aws sso logout"
        say "the unmodified aws opens the browser; she compares the code and says yes:"
        allowed "aws sso login --profile dev"
        ;;
    *)
        signs_out="twinlock logout dev"
        say "this aws is of version 1, which cannot sign in by itself; it uses what twinlock gets:"
        allowed "twinlock login dev --device-code"
        ;;
esac
allowed "aws s3 ls --profile dev"
say "one sign-in serves every tool, twinlock too:"
allowed "twinlock exec dev -- aws sts get-caller-identity"

chapter "5. Only with MFA, and out again"
say "as on AWS, roles are not told of the second factor, so what asks for MFA gives nothing:"
refused "aws s3 ls --profile guarded"
say "her role as an administrator may change that; fifteen minutes, as in the article, are too short here as there:"
refused "aws sso-admin create-permission-set --profile admin --instance-arn $instance --name Short \\
    --session-duration PT15M"
say "a setting, off by default, tells roles of it; she signs out and in again, this time with twinlock:"
allowed "twinlock center settings set $stage/center mfa-in-role-sessions=on | grep mfa-in"
until_known
allowed "$signs_out"
refused "aws s3 ls --profile guarded"
allowed "twinlock login guarded"
allowed "aws s3 ls --profile guarded"
say "who leaves is disabled, and everything ends at once:"
allowed "twinlock center user disable mia $stage/center"
until_known
refused "aws s3 ls --profile guarded"
