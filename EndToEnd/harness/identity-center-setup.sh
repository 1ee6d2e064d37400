#!/usr/bin/env bash
# Goes from a fresh center to a person who may read S3 by a permission set, with the `aws` command alone.
# Prints what it made as lines of NAME=VALUE. usage: identity-center-setup.sh AWS_COMMAND
set -euo pipefail
aws="$1 --output text"

account=$($aws sts get-caller-identity --query Account)
read -r instance store < <($aws sso-admin list-instances --query 'Instances[0].[InstanceArn,IdentityStoreId]')

user=$($aws identitystore create-user --identity-store-id "$store" --user-name alice --display-name 'Alice Example' \
    --name GivenName=Alice,FamilyName=Example --emails Value=alice@example.com,Type=work,Primary=true --query UserId)
group=$($aws identitystore create-group --identity-store-id "$store" --display-name Readers --query GroupId)
$aws identitystore create-group-membership --identity-store-id "$store" --group-id "$group" \
    --member-id "UserId=$user" >&2

set_arn=$($aws sso-admin create-permission-set --instance-arn "$instance" --name S3Reader \
    --description 'reads buckets' --session-duration PT4H --query PermissionSet.PermissionSetArn)
on_set=(--instance-arn "$instance" --permission-set-arn "$set_arn")
$aws sso-admin attach-managed-policy-to-permission-set "${on_set[@]}" \
    --managed-policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess
$aws sso-admin put-inline-policy-to-permission-set "${on_set[@]}" --inline-policy '{
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": ["s3:ListAllMyBuckets", "s3:GetObject"], "Resource": "*"}]}'
$aws sso-admin put-permissions-boundary-to-permission-set "${on_set[@]}" \
    --permissions-boundary ManagedPolicyArn=arn:aws:iam::aws:policy/ReadOnlyAccess

# waits for a status to leave IN_PROGRESS: follow QUERY COMMAND...
follow() {
    local query=$1 status
    shift
    while status=$($aws sso-admin "$@" --instance-arn "$instance" --query "$query.Status") &&
        [ "$status" = IN_PROGRESS ]; do sleep 0.2; done
    [ "$status" = SUCCEEDED ] || { echo "$* ended as $status" >&2 && exit 1; }
}

request=$($aws sso-admin create-account-assignment "${on_set[@]}" --target-type AWS_ACCOUNT --target-id "$account" \
    --principal-type GROUP --principal-id "$group" --query AccountAssignmentCreationStatus.RequestId)
follow AccountAssignmentCreationStatus describe-account-assignment-creation-status \
    --account-assignment-creation-request-id "$request"

request=$($aws sso-admin provision-permission-set "${on_set[@]}" --target-type ALL_PROVISIONED_ACCOUNTS \
    --query PermissionSetProvisioningStatus.RequestId)
follow PermissionSetProvisioningStatus describe-permission-set-provisioning-status \
    --provision-permission-set-request-id "$request"

printf '%s\n' "instance=$instance" "store=$store" "account=$account" "user=$user" "group=$group" \
    "permission_set=$set_arn"
