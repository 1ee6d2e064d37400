"""sso-admin with boto3: the instance, permission sets and assignments, and how each is refused."""

import re
import signal

import pytest

from harness.directory import Directory
from harness.people import allow, document, unique
from harness.refusals import refusal
from harness.servers import Center, Keys, wait_until

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


def test_a_center_has_one_instance_of_its_own_account(fresh_center):
    sso = fresh_center.client("sso-admin")
    [instance] = sso.list_instances()["Instances"]
    assert re.fullmatch(r"arn:aws:sso:::instance/ssoins-[0-9a-f]{16}", instance["InstanceArn"])
    assert re.fullmatch(r"d-[0-9a-f]{10}", instance["IdentityStoreId"])
    assert (instance["OwnerAccountId"], instance["Status"]) == (fresh_center.account, "ACTIVE")
    arn = instance["InstanceArn"]
    sso.update_instance(InstanceArn=arn, Name="home")
    told = sso.describe_instance(InstanceArn=arn)
    assert told["Name"] == "home" and told["EncryptionConfigurationDetails"]["KeyType"] == "AWS_OWNED_KMS_KEY"
    assert refusal(sso.create_instance)["Code"] == "ConflictException"
    assert refusal(sso.delete_instance, InstanceArn=arn)["Code"] == "ValidationException"
    other = "arn:aws:sso:::instance/ssoins-0000000000000000"
    assert refusal(sso.describe_instance, InstanceArn=other)["Code"] == "AccessDeniedException"
    assert refusal(sso.list_permission_sets, InstanceArn=other)["Code"] == "ResourceNotFoundException"
    assert refusal(sso.update_instance, InstanceArn=arn, EncryptionConfiguration={
        "KeyType": "CUSTOMER_MANAGED_KEY", "KmsKeyArn": "arn:aws:kms:us-east-1:123456789012:key/" + "0" * 8 + "-0000-0000-0000-" + "0" * 12,
    })["Code"] == "ValidationException"


def test_a_permission_set_is_made_altered_and_removed(directory, sso):
    name = unique("Admin")
    made = sso.create_permission_set(
        InstanceArn=directory.instance, Name=name, Description="d", SessionDuration="PT2H",
        RelayState="https://console.aws.amazon.com/", Tags=[{"Key": "team", "Value": "ops"}],
    )["PermissionSet"]
    arn = made["PermissionSetArn"]
    assert re.fullmatch(directory.instance.replace(":instance/", ":permissionSet/") + r"/ps-[0-9a-f]{16}", arn)
    told = sso.describe_permission_set(**on(directory, arn))["PermissionSet"]
    assert told == made and told["SessionDuration"] == "PT2H"
    assert sso.list_tags_for_resource(InstanceArn=directory.instance, ResourceArn=arn)["Tags"] == [
        {"Key": "team", "Value": "ops"}]
    sso.update_permission_set(**on(directory, arn), Description="other", SessionDuration="PT90M")
    told = sso.describe_permission_set(**on(directory, arn))["PermissionSet"]
    assert (told["Description"], told["SessionDuration"], told["RelayState"]) == (
        "other", "PT90M", "https://console.aws.amazon.com/")
    twice = refusal(sso.create_permission_set, InstanceArn=directory.instance, Name=name.upper())
    assert twice["Code"] == "ConflictException"
    assert twice["Message"] == f"PermissionSet with name {name.upper()} already exists."
    sso.delete_permission_set(**on(directory, arn))
    gone = refusal(sso.describe_permission_set, **on(directory, arn))
    assert gone["Code"] == "ResourceNotFoundException"
    assert gone["Message"] == f"Could not find PermissionSet with id {arn.split('/')[-1]}"


def test_the_default_of_sessions_is_an_hour(directory, sso):
    arn = directory.permission_set()
    assert sso.describe_permission_set(**on(directory, arn))["PermissionSet"]["SessionDuration"] == "PT1H"


@pytest.mark.parametrize("duration", [
    "PT15M", "PT59M59S", "PT12H1S", "PT13H", "P1D", "P1W", "PT0S", "-PT2H", "PT2.5H", "PT1H30", "P1Y", "P1M", "2h", "",
    "PT999999999999999999H",
])
def test_sessions_of_less_than_an_hour_or_more_than_twelve_are_refused(directory, sso, duration):
    made = refusal(sso.create_permission_set, InstanceArn=directory.instance, Name=unique("S"), SessionDuration=duration)
    assert made["Code"] == "ValidationException" and made["Status"] == 400
    arn = directory.permission_set()
    changed = refusal(sso.update_permission_set, **on(directory, arn), SessionDuration=duration)
    assert changed["Code"] == "ValidationException"
    assert sso.describe_permission_set(**on(directory, arn))["PermissionSet"]["SessionDuration"] == "PT1H"


@pytest.mark.parametrize("duration", ["PT1H", "PT60M", "PT3600S", "PT11H59M60S", "PT12H"])
def test_sessions_between_are_taken_in_whatever_form(directory, duration):
    arn = directory.permission_set(SessionDuration=duration)
    told = directory.sso.describe_permission_set(**on(directory, arn))["PermissionSet"]
    assert told["SessionDuration"] == duration


@pytest.mark.parametrize("name", ["", "a b", "x" * 33, "a/b", "Ünïcode", "a\u202eb", "a\0b", "../x"])
def test_names_that_no_role_could_have_are_refused(directory, sso, name):
    told = refusal(sso.create_permission_set, InstanceArn=directory.instance, Name=name)
    assert told["Code"] == "ValidationException"


def test_permission_sets_are_listed_in_pages(fresh_center):
    directory = Directory(fresh_center)
    arns = {directory.permission_set(f"Set{n}") for n in range(5)}
    pages = directory.sso.get_paginator("list_permission_sets").paginate(
        InstanceArn=directory.instance, PaginationConfig={"PageSize": 2})
    seen = [arn for page in pages for arn in page["PermissionSets"]]
    assert len(seen) == 5 and set(seen) == arns


def test_policies_are_attached_once_listed_and_detached(directory, sso):
    arn = directory.permission_set()
    for policy in (SECURITY_AUDIT, READ_ONLY):
        sso.attach_managed_policy_to_permission_set(**on(directory, arn), ManagedPolicyArn=policy)
    listed = sso.list_managed_policies_in_permission_set(**on(directory, arn))["AttachedManagedPolicies"]
    assert sorted(p["Name"] for p in listed) == ["ReadOnlyAccess", "SecurityAudit"]
    assert refusal(sso.attach_managed_policy_to_permission_set, **on(directory, arn), ManagedPolicyArn=READ_ONLY)[
        "Code"] == "ConflictException"
    none = "arn:aws:iam::aws:policy/NoSuchPolicyAtAll"
    assert refusal(sso.attach_managed_policy_to_permission_set, **on(directory, arn), ManagedPolicyArn=none) == {
        "Code": "ResourceNotFoundException", "Message": f"Policy does not exist with ARN: {none}", "Status": 400}
    own = "arn:aws:iam::123456789012:policy/mine"
    assert refusal(sso.attach_managed_policy_to_permission_set, **on(directory, arn), ManagedPolicyArn=own)[
        "Code"] == "ValidationException"
    sso.detach_managed_policy_from_permission_set(**on(directory, arn), ManagedPolicyArn=READ_ONLY)
    assert refusal(sso.detach_managed_policy_from_permission_set, **on(directory, arn), ManagedPolicyArn=READ_ONLY)[
        "Message"] == f"Could not find ManagedPolicy with arn {READ_ONLY}"
    reference = {"Name": "mine", "Path": "/team/"}
    attach = sso.attach_customer_managed_policy_reference_to_permission_set
    attach(**on(directory, arn), CustomerManagedPolicyReference=reference)
    assert refusal(attach, **on(directory, arn), CustomerManagedPolicyReference=reference)["Code"] == "ConflictException"
    assert sso.list_customer_managed_policy_references_in_permission_set(**on(directory, arn))[
        "CustomerManagedPolicyReferences"] == [reference]
    detach = sso.detach_customer_managed_policy_reference_from_permission_set
    assert refusal(detach, **on(directory, arn), CustomerManagedPolicyReference={"Name": "mine"})[
        "Code"] == "ResourceNotFoundException"
    detach(**on(directory, arn), CustomerManagedPolicyReference=reference)
    for n in range(19):
        attach(**on(directory, arn), CustomerManagedPolicyReference={"Name": f"p{n}"})
    assert refusal(attach, **on(directory, arn), CustomerManagedPolicyReference={"Name": "one-more"})[
        "Code"] == "ServiceQuotaExceededException"


def test_inline_and_boundary_policies_are_put_read_and_removed(directory, sso):
    arn = directory.permission_set()
    assert sso.get_inline_policy_for_permission_set(**on(directory, arn))["InlinePolicy"] == ""
    sso.put_inline_policy_to_permission_set(**on(directory, arn), InlinePolicy=READ_S3)
    assert sso.get_inline_policy_for_permission_set(**on(directory, arn))["InlinePolicy"] == READ_S3
    for bad in ["{}", "not json", allow("nonsense"), document({"Effect": "Allow", "Action": "*"}),
                document({"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": "*"})]:
        assert refusal(sso.put_inline_policy_to_permission_set, **on(directory, arn), InlinePolicy=bad)[
            "Code"] == "ValidationException"
    long = allow([f"s3:Get{'x' * 90}{n}" for n in range(110)])
    assert refusal(sso.put_inline_policy_to_permission_set, **on(directory, arn), InlinePolicy=long)[
        "Code"] == "ServiceQuotaExceededException"
    sso.delete_inline_policy_from_permission_set(**on(directory, arn))
    assert sso.get_inline_policy_for_permission_set(**on(directory, arn))["InlinePolicy"] == ""
    assert refusal(sso.get_permissions_boundary_for_permission_set, **on(directory, arn))[
        "Code"] == "ResourceNotFoundException"
    for boundary in [{"ManagedPolicyArn": READ_ONLY}, {"CustomerManagedPolicyReference": {"Name": "b", "Path": "/"}}]:
        sso.put_permissions_boundary_to_permission_set(**on(directory, arn), PermissionsBoundary=boundary)
        assert sso.get_permissions_boundary_for_permission_set(**on(directory, arn))["PermissionsBoundary"] == boundary
    for boundary in [{}, {"ManagedPolicyArn": READ_ONLY, "CustomerManagedPolicyReference": {"Name": "b"}}]:
        assert refusal(sso.put_permissions_boundary_to_permission_set, **on(directory, arn),
                       PermissionsBoundary=boundary)["Code"] == "ValidationException"
    sso.delete_permissions_boundary_from_permission_set(**on(directory, arn))
    assert refusal(sso.delete_permissions_boundary_from_permission_set, **on(directory, arn))[
        "Code"] == "ResourceNotFoundException"


def test_tags_are_put_on_permission_sets_and_the_instance(directory, sso):
    for arn in [directory.permission_set(), directory.instance]:
        target = {"InstanceArn": directory.instance, "ResourceArn": arn}
        sso.tag_resource(**target, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
        sso.tag_resource(**target, Tags=[{"Key": "a", "Value": "3"}])
        sso.untag_resource(**target, TagKeys=["b", "none"])
        assert sso.list_tags_for_resource(**target)["Tags"] == [{"Key": "a", "Value": "3"}]
        assert refusal(sso.tag_resource, **target, Tags=[{"Key": "aws:x", "Value": "1"}])["Code"] == "ValidationException"
        assert refusal(sso.tag_resource, **target, Tags=[{"Key": f"k{n}", "Value": ""} for n in range(50)])[
            "Code"] == "ServiceQuotaExceededException"
        sso.untag_resource(**target, TagKeys=["a"])


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


def test_attributes_for_access_control_are_configured(fresh_center):
    directory = Directory(fresh_center)
    sso, on_instance = directory.sso, {"InstanceArn": directory.instance}
    configuration = {"AccessControlAttributes": [{"Key": "team", "Value": {"Source": ["${path:title}"]}}]}
    name = "InstanceAccessControlAttributeConfiguration"
    missing = refusal(sso.describe_instance_access_control_attribute_configuration, **on_instance)
    assert missing["Code"] == "ResourceNotFoundException"
    sso.create_instance_access_control_attribute_configuration(**on_instance, **{name: configuration})
    assert refusal(sso.create_instance_access_control_attribute_configuration, **on_instance,
                   **{name: configuration})["Code"] == "ConflictException"
    told = sso.describe_instance_access_control_attribute_configuration(**on_instance)
    assert (told["Status"], told[name]) == ("ENABLED", configuration)
    sso.update_instance_access_control_attribute_configuration(**on_instance, **{name: {"AccessControlAttributes": []}})
    assert sso.describe_instance_access_control_attribute_configuration(**on_instance)[name] == {
        "AccessControlAttributes": []}
    sso.delete_instance_access_control_attribute_configuration(**on_instance)
    assert refusal(sso.delete_instance_access_control_attribute_configuration, **on_instance)[
        "Code"] == "ResourceNotFoundException"


def test_policies_are_asked_about_the_instance_the_set_and_the_account(center, directory):
    iam, name = center.client("iam"), unique("member")
    mine, other, user = directory.permission_set(), directory.permission_set(), directory.user()
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=allow(
        ["sso:CreateAccountAssignment", "sso:DescribePermissionSet"],
        [directory.instance, mine, f"arn:aws:sso:::account/{center.account}"]))
    keys = Keys.of(iam.create_access_key(UserName=name)["AccessKey"])
    limited = center.client("sso-admin", keys)
    limited.create_account_assignment(**directory.assignment(mine, user, "USER", None))
    for call, arguments, resource in [
        (limited.create_account_assignment, directory.assignment(other, user, "USER", None), other),
        (limited.create_account_assignment, directory.assignment(mine, user, "USER", "000000000000"),
         "arn:aws:sso:::account/000000000000"),
        (limited.describe_permission_set, on(directory, other), other),
        (limited.list_instances, {}, "*"),
    ]:
        told = refusal(call, **arguments)
        assert told["Code"] == "AccessDeniedException" and f"on resource: {resource}" in told["Message"]
