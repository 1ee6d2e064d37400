"""What belongs to an account as a whole, with boto3: alias, password policy, reports, details."""

import csv
import io

import pytest

from harness.people import allow, document, make_person, unique
from harness.refusals import refusal
from harness.servers import Keys


@pytest.fixture
def iam(fresh_center):
    return fresh_center.client("iam")


def member(center, *, policy=None):
    """A user with keys, and what signs for it."""
    iam, name = center.client("iam"), unique("member")
    iam.create_user(UserName=name)
    if policy:
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=policy)
    keys = Keys.of(iam.create_access_key(UserName=name)["AccessKey"])
    return name, center.client("iam", keys)


def test_an_account_has_one_alias(iam):
    iam.create_account_alias(AccountAlias="acme-dev")
    iam.create_account_alias(AccountAlias="acme-prod")
    assert iam.list_account_aliases()["AccountAliases"] == ["acme-prod"]
    assert refusal(iam.create_account_alias, AccountAlias="acme-prod")["Code"] == "EntityAlreadyExists"
    assert refusal(iam.delete_account_alias, AccountAlias="acme-dev") == {
        "Type": "Sender", "Code": "NoSuchEntity", "Status": 404,
        "Message": "The account alias with name acme-dev cannot be found.",
    }
    iam.delete_account_alias(AccountAlias="acme-prod")
    assert iam.list_account_aliases()["AccountAliases"] == []
    assert refusal(iam.create_account_alias, AccountAlias="-a-")["Code"] == "ValidationError"


def test_a_password_policy_is_kept_and_enforced(fresh_center, iam):
    missing = refusal(iam.get_account_password_policy)
    assert missing["Code"] == "NoSuchEntity" and missing["Status"] == 404
    assert missing["Message"] == f"The Password Policy with domain name {fresh_center.account} cannot be found."
    iam.update_account_password_policy()
    assert iam.get_account_password_policy()["PasswordPolicy"] == {
        "MinimumPasswordLength": 6, "RequireSymbols": False, "RequireNumbers": False,
        "RequireUppercaseCharacters": False, "RequireLowercaseCharacters": False,
        "AllowUsersToChangePassword": False, "ExpirePasswords": False,
    }
    iam.update_account_password_policy(MinimumPasswordLength=10, RequireNumbers=True, MaxPasswordAge=30)
    policy = iam.get_account_password_policy()["PasswordPolicy"]
    assert policy["ExpirePasswords"] and policy["MaxPasswordAge"] == 30
    name, _ = member(fresh_center)
    for weak in ["longenough-but-none", "short-1"]:
        error = refusal(iam.create_login_profile, UserName=name, Password=weak)
        assert error["Code"] == "PasswordPolicyViolation" and error["Status"] == 400
    iam.create_login_profile(UserName=name, Password="long-enough-1")
    limits = refusal(iam.update_account_password_policy, MinimumPasswordLength=129, MaxPasswordAge=1096)
    assert limits["Code"] == "ValidationError" and limits["Message"].startswith("2 validation errors detected: ")
    iam.delete_account_password_policy()
    assert refusal(iam.delete_account_password_policy)["Code"] == "NoSuchEntity"


def test_users_change_their_own_passwords_when_the_policy_lets_them_and_none_denies_it(fresh_center, iam):
    deny = document({"Effect": "Deny", "Action": "iam:ChangePassword", "Resource": "*"})
    people = [member(fresh_center), member(fresh_center, policy=deny)]
    for name, _ in people:
        iam.create_login_profile(UserName=name, Password="Correct-Horse-1")
    change = {"OldPassword": "Correct-Horse-1", "NewPassword": "Battery-Staple-2"}
    for _, client in people:
        assert refusal(client.change_password, **change)["Code"] == "AccessDenied"
    iam.update_account_password_policy(AllowUsersToChangePassword=True)
    people[0][1].change_password(**change)
    denied = refusal(people[1][1].change_password, **change)
    assert denied["Code"] == "AccessDenied" and "with an explicit deny" in denied["Message"]


def test_the_summary_counts(fresh_center, iam):
    iam.create_instance_profile(InstanceProfileName="web")
    name, _ = member(fresh_center)
    summary = iam.get_account_summary()["SummaryMap"]
    # The administrator that a center begins with, and the one made here.
    assert summary["Users"] == 2 and summary["InstanceProfiles"] == 1
    model = iam.meta.service_model.shape_for("summaryKeyType").enum
    assert set(model) == set(summary)
    iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v2Token")
    assert iam.get_account_summary()["SummaryMap"]["GlobalEndpointTokenVersion"] == 2


def test_the_credential_report_shows_who_has_what(fresh_center, iam):
    absent = refusal(iam.get_credential_report)
    assert absent["Code"] == "ReportNotPresent" and absent["Status"] == 410
    person = make_person(fresh_center, "ann")
    iam.create_login_profile(UserName=person.name, Password="Correct-Horse-1")
    refusal(fresh_center.client("iam", person.keys).list_users)
    started = iam.generate_credential_report()
    assert started["State"] == "STARTED"
    assert started["Description"] == "No report exists. Starting a new report generation task"
    assert iam.generate_credential_report()["State"] == "COMPLETE"
    report = iam.get_credential_report()
    assert report["ReportFormat"] == "text/csv"
    rows = {row["user"]: row for row in csv.DictReader(io.StringIO(report["Content"].decode()))}
    assert rows["<root_account>"]["arn"] == f"arn:aws:iam::{fresh_center.account}:root"
    row = rows[person.name]
    assert row["mfa_active"] == row["password_enabled"] == row["access_key_1_active"] == "true"
    assert row["access_key_1_last_used_service"] == "iam" and row["access_key_2_active"] == "false"
    assert person.keys.secret_access_key not in report["Content"].decode()


def test_authorization_details_come_whole_in_pages(fresh_center, iam):
    name, _ = member(fresh_center, policy=allow("s3:*"))
    iam.create_role(
        RoleName="work", AssumeRolePolicyDocument=document(
            {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}))
    iam.create_instance_profile(InstanceProfileName="web")
    iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName="work")
    pages = iam.get_paginator("get_account_authorization_details").paginate(PaginationConfig={"PageSize": 2})
    whole = pages.build_full_result()
    users = {user["UserName"]: user for user in whole["UserDetailList"]}
    # boto3 reads percent-encoded documents itself, so they came encoded.
    assert users[name]["UserPolicyList"][0]["PolicyDocument"]["Statement"][0]["Action"] == "s3:*"
    role = whole["RoleDetailList"][0]
    assert role["InstanceProfileList"][0]["Roles"][0]["RoleName"] == "work"
    assert role["AssumeRolePolicyDocument"]["Version"] == "2012-10-17"
    assert {policy["PolicyName"] for policy in whole["Policies"]} >= {"AdministratorAccess", "ReadOnlyAccess"}
    only = iam.get_account_authorization_details(Filter=["Role"])
    assert len(only["RoleDetailList"]) == 1 and only["UserDetailList"] == only["Policies"] == []


def test_last_accessed_details_tell_of_use(fresh_center, iam):
    name, client = member(fresh_center, policy=allow(["iam:ListUsers", "sqs:*"]))
    client.list_users()
    arn = f"arn:aws:iam::{fresh_center.account}:user/{name}"
    job = iam.generate_service_last_accessed_details(Arn=arn)["JobId"]
    details = iam.get_service_last_accessed_details(JobId=job)
    services = {one["ServiceNamespace"]: one for one in details["ServicesLastAccessed"]}
    assert details["JobStatus"] == "COMPLETED" and set(services) == {"iam", "sqs"}
    assert services["iam"]["LastAuthenticatedEntity"] == arn
    assert "LastAuthenticated" not in services["sqs"]
    entities = iam.get_service_last_accessed_details_with_entities(JobId=job, ServiceNamespace="iam")
    assert entities["EntityDetailsList"][0]["EntityInfo"]["Name"] == name
    granting = iam.list_policies_granting_service_access(Arn=arn, ServiceNamespaces=["sqs", "s3"])
    assert [len(one["Policies"]) for one in granting["PoliciesGrantingServiceAccess"]] == [1, 0]


@pytest.mark.parametrize(
    "operation, arguments",
    [
        ("create_account_alias", {"AccountAlias": "abc"}), ("delete_account_alias", {"AccountAlias": "abc"}),
        ("list_account_aliases", {}), ("update_account_password_policy", {}), ("get_account_password_policy", {}),
        ("delete_account_password_policy", {}), ("get_account_summary", {}), ("generate_credential_report", {}),
        ("get_credential_report", {}), ("get_account_authorization_details", {}),
        ("create_instance_profile", {"InstanceProfileName": "x"}), ("list_instance_profiles", {}),
        ("create_service_linked_role", {"AWSServiceName": "ecs.amazonaws.com"}),
        ("set_security_token_service_preferences", {"GlobalEndpointTokenVersion": "v2Token"}),
        ("generate_service_last_accessed_details", {"Arn": "arn:aws:iam::123456789012:user/x"}),
    ],
)
def test_whoever_has_no_permission_gets_nothing_of_it(center, operation, arguments):
    _, client = member(center)
    error = refusal(getattr(client, operation), **arguments)
    action = client.meta.method_to_api_mapping[operation]
    assert error["Code"] == "AccessDenied" and error["Status"] == 403
    assert f"is not authorized to perform: iam:{action} on resource: " in error["Message"]
