"""Assigning and provisioning permission sets with boto3, what comes of it in IAM, and how each is refused."""

import re
import signal

import pytest

from harness.directory import Directory
from harness.people import allow
from harness.refusals import refusal
from harness.servers import Center, wait_until

READ_S3 = allow("s3:ListAllMyBuckets")
SECURITY_AUDIT = "arn:aws:iam::aws:policy/SecurityAudit"
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"


@pytest.fixture
def directory(center):
    return Directory(center)


@pytest.fixture
def sso(directory):
    return directory.sso


def on(directory, permission_set):
    return {"InstanceArn": directory.instance, "PermissionSetArn": permission_set}


def test_an_assignment_makes_a_role_that_goes_with_the_last_one(fresh_center):
    directory = Directory(fresh_center)
    alice, ops = directory.user("alice"), directory.group("ops")
    arn = directory.permission_set("Reader", READ_S3, Description="reads")
    directory.sso.attach_managed_policy_to_permission_set(**on(directory, arn), ManagedPolicyArn=SECURITY_AUDIT)
    assert directory.roles() == []
    done = directory.assign(arn, alice)
    assert done["Status"] == "SUCCEEDED" and done["TargetId"] == fresh_center.account, done
    assert directory.assign(arn, ops, "GROUP")["Status"] == "SUCCEEDED"
    assert directory.assign(arn, alice)["Status"] == "SUCCEEDED"
    [role] = directory.roles()
    name = role["RoleName"]
    assert re.fullmatch(r"AWSReservedSSO_Reader_[0-9a-f]{16}", name)
    assert role["Arn"] == f"arn:aws:iam::{fresh_center.account}:role/aws-reserved/sso.amazonaws.com/{name}"
    assert (role["MaxSessionDuration"], role["Description"]) == (43200, "reads")
    [statement] = role["AssumeRolePolicyDocument"]["Statement"]
    provider = statement["Principal"]["Federated"]
    assert re.fullmatch(
        rf"arn:aws:iam::{fresh_center.account}:saml-provider/AWSSSO_[0-9a-f]{{16}}_DO_NOT_DELETE", provider)
    assert statement["Action"] == ["sts:AssumeRoleWithSAML", "sts:TagSession"]
    assert statement["Condition"] == {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}
    iam = fresh_center.client("iam")
    assert provider in [p["Arn"] for p in iam.list_saml_providers()["SAMLProviderList"]]
    assert iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"] == [
        {"PolicyName": "SecurityAudit", "PolicyArn": SECURITY_AUDIT}]
    assert iam.list_role_policies(RoleName=name)["PolicyNames"] == ["AwsSSOInlinePolicy"]
    listed = directory.sso.list_account_assignments(**on(directory, arn), AccountId=fresh_center.account)
    assert {(a["PrincipalType"], a["PrincipalId"]) for a in listed["AccountAssignments"]} == {
        ("USER", alice), ("GROUP", ops)}
    assert directory.unassign(arn, alice)["Status"] == "SUCCEEDED"
    assert len(directory.roles()) == 1
    busy = refusal(directory.sso.delete_permission_set, **on(directory, arn))
    assert busy["Code"] == "ConflictException"
    again = directory.unassign(arn, alice)
    assert (again["Status"], again["FailureReason"]) == ("FAILED", "Received a 404 status error: Assignment not found.")
    assert directory.unassign(arn, ops, "GROUP")["Status"] == "SUCCEEDED"
    assert directory.roles() == []
    directory.sso.delete_permission_set(**on(directory, arn))


def test_a_changed_permission_set_is_outdated_until_it_is_provisioned(fresh_center):
    directory, account = Directory(fresh_center), fresh_center.account
    sso, iam = directory.sso, fresh_center.client("iam")
    arn, user = directory.permission_set("Set", READ_S3), directory.user()
    before = directory.provision(arn, TargetType="AWS_ACCOUNT", TargetId=account)
    assert (before["Status"], before["FailureReason"]) == (
        "FAILED", f"Received a 404 status error: Permission set provision not found in AWS account {account}.")
    directory.assign(arn, user)
    [role] = directory.roles()

    def provisioned(status):
        sets = sso.list_permission_sets_provisioned_to_account(
            InstanceArn=directory.instance, AccountId=account, ProvisioningStatus=status)["PermissionSets"]
        accounts = sso.list_accounts_for_provisioned_permission_set(
            **on(directory, arn), ProvisioningStatus=status)["AccountIds"]
        assert (sets, accounts) in [([], []), ([arn], [account])]
        return bool(sets)

    assert provisioned("LATEST_PERMISSION_SET_PROVISIONED")
    iam.create_policy(PolicyName="bound", Path="/b/", PolicyDocument=READ_S3)
    sso.put_permissions_boundary_to_permission_set(**on(directory, arn), PermissionsBoundary={
        "CustomerManagedPolicyReference": {"Name": "bound", "Path": "/b/"}})
    sso.delete_inline_policy_from_permission_set(**on(directory, arn))
    sso.attach_managed_policy_to_permission_set(**on(directory, arn), ManagedPolicyArn=READ_ONLY)
    assert provisioned("LATEST_PERMISSION_SET_NOT_PROVISIONED") and not provisioned("LATEST_PERMISSION_SET_PROVISIONED")
    assert iam.list_role_policies(RoleName=role["RoleName"])["PolicyNames"] == ["AwsSSOInlinePolicy"]
    done = directory.provision(arn)
    assert done["Status"] == "SUCCEEDED" and "AccountId" not in done
    assert provisioned("LATEST_PERMISSION_SET_PROVISIONED") and not provisioned("LATEST_PERMISSION_SET_NOT_PROVISIONED")
    told = iam.get_role(RoleName=role["RoleName"])["Role"]
    assert told["RoleId"] == role["RoleId"]
    assert told["PermissionsBoundary"]["PermissionsBoundaryArn"] == f"arn:aws:iam::{account}:policy/b/bound"
    assert iam.list_role_policies(RoleName=role["RoleName"])["PolicyNames"] == []
    assert [p["PolicyName"] for p in iam.list_attached_role_policies(RoleName=role["RoleName"])[
        "AttachedPolicies"]] == ["ReadOnlyAccess"]
    assert refusal(iam.delete_policy, PolicyArn=f"arn:aws:iam::{account}:policy/b/bound")["Code"] == "DeleteConflict"
    sso.detach_managed_policy_from_permission_set(**on(directory, arn), ManagedPolicyArn=READ_ONLY)
    assert directory.provision(arn, TargetType="AWS_ACCOUNT", TargetId=account)["Status"] == "SUCCEEDED"
    assert iam.list_attached_role_policies(RoleName=role["RoleName"])["AttachedPolicies"] == []
    for target in [{"TargetType": "AWS_ACCOUNT"}, {"TargetType": "ALL_PROVISIONED_ACCOUNTS", "TargetId": account}]:
        assert refusal(sso.provision_permission_set, **on(directory, arn), **target)["Code"] == "ValidationException"


def test_a_customers_policy_must_be_in_the_account_when_the_set_is_provisioned(fresh_center):
    directory, account = Directory(fresh_center), fresh_center.account
    arn, user = directory.permission_set("Set"), directory.user()
    directory.sso.attach_customer_managed_policy_reference_to_permission_set(
        **on(directory, arn), CustomerManagedPolicyReference={"Name": "team", "Path": "/t/"})
    failed = directory.assign(arn, user)
    assert failed["Status"] == "FAILED"
    assert f"arn:aws:iam::{account}:policy/t/team does not exist" in failed["FailureReason"]
    assert directory.roles() == []
    assert directory.sso.list_account_assignments(**on(directory, arn), AccountId=account)["AccountAssignments"] == []
    fresh_center.client("iam").create_policy(PolicyName="team", Path="/t/", PolicyDocument=READ_S3)
    assert directory.assign(arn, user)["Status"] == "SUCCEEDED"
    statuses = directory.sso.list_account_assignment_creation_status(InstanceArn=directory.instance)
    assert [s["Status"] for s in statuses["AccountAssignmentsCreationStatus"]] == ["SUCCEEDED", "FAILED"]
    only = directory.sso.list_account_assignment_creation_status(
        InstanceArn=directory.instance, Filter={"Status": "FAILED"})["AccountAssignmentsCreationStatus"]
    assert [s["RequestId"] for s in only] == [failed["RequestId"]]


def test_more_policies_than_a_role_takes_fail_to_be_provisioned(fresh_center):
    directory, iam = Directory(fresh_center), fresh_center.client("iam")
    arn = directory.permission_set()
    for n in range(11):
        iam.create_policy(PolicyName=f"p{n}", PolicyDocument=READ_S3)
        directory.sso.attach_customer_managed_policy_reference_to_permission_set(
            **on(directory, arn), CustomerManagedPolicyReference={"Name": f"p{n}"})
    failed = directory.assign(arn, directory.user())
    assert failed["FailureReason"] == "Received a 409 status error: Cannot exceed quota for PoliciesPerRole: 10"


def test_what_is_assigned_to_groups_is_listed_for_their_members(directory, sso):
    user = directory.user()
    group = directory.group(members=[user])
    own, theirs = directory.permission_set(), directory.permission_set()
    directory.assign(own, user)
    directory.assign(theirs, group, "GROUP")

    def assignments(kind, principal, **more):
        return {(a["PermissionSetArn"], a["PrincipalType"], a["PrincipalId"])
                for a in sso.list_account_assignments_for_principal(
                    InstanceArn=directory.instance, PrincipalType=kind, PrincipalId=principal, **more
                )["AccountAssignments"]}

    assert assignments("USER", user) == {(own, "USER", user), (theirs, "GROUP", group)}
    assert assignments("GROUP", group) == {(theirs, "GROUP", group)}
    assert assignments("USER", user, Filter={"AccountId": "000000000000"}) == set()


@pytest.mark.parametrize("change, code", [
    ({"TargetId": "000000000000"}, "ResourceNotFoundException"),
    ({"PrincipalId": "00000000-0000-4000-8000-000000000000"}, "ResourceNotFoundException"),
    ({"PrincipalType": "GROUP"}, "ResourceNotFoundException"),
    ({"PrincipalType": "ROLE"}, "ValidationException"),
    ({"TargetType": "OU"}, "ValidationException"),
    ({"TargetId": "12"}, "ValidationException"),
    ({"PrincipalId": "nobody"}, "ValidationException"),
])
def test_assignments_of_what_does_not_exist_are_refused(directory, sso, change, code):
    arguments = directory.assignment(directory.permission_set(), directory.user(), "USER", None) | change
    assert refusal(sso.create_account_assignment, **arguments)["Code"] == code


def test_a_removed_user_leaves_no_assignment_and_no_role_behind(fresh_center):
    directory = Directory(fresh_center)
    user = directory.user()
    group = directory.group(members=[user])
    first, second = directory.permission_set("A"), directory.permission_set("B")
    directory.assign(first, user)
    directory.assign(second, group, "GROUP")
    assert len(directory.roles()) == 2
    directory.people.delete_user(IdentityStoreId=directory.store, UserId=user)
    assert [r["RoleName"].split("_")[1] for r in directory.roles()] == ["B"]
    directory.people.delete_group(IdentityStoreId=directory.store, GroupId=group)
    assert directory.roles() == []
    for arn in (first, second):
        directory.sso.delete_permission_set(**on(directory, arn))


def test_what_was_asked_for_is_done_after_a_crash_and_without_anybody_looking(tmp_path):
    center = Center(tmp_path / "data")
    try:
        directory = Directory(center)
        arn, user = directory.permission_set(), directory.user()
        directory.sso.create_account_assignment(**directory.assignment(arn, user, "USER", None))
        admin, account = center.admin, center.account
    finally:
        center.stop(signal.SIGKILL)
    center = Center(tmp_path / "data", create=False)
    center.admin, center.account = admin, account
    try:
        directory = Directory(center)
        assert wait_until(lambda: len(directory.roles()) == 1)
    finally:
        center.stop()
