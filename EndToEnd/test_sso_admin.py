"""sso-admin with boto3: the instance, permission sets and assignments, and how each is refused."""

import re

import pytest

from harness.directory import Directory
from harness.people import allow, document, unique
from harness.refusals import refusal
from harness.servers import Keys

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
        "KeyType": "CUSTOMER_MANAGED_KEY",
        "KmsKeyArn": "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-4000-8000-000000000000",
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
    made = refusal(
        sso.create_permission_set, InstanceArn=directory.instance, Name=unique("S"), SessionDuration=duration)
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
    assert refusal(attach, **on(directory, arn), CustomerManagedPolicyReference=reference)[
        "Code"] == "ConflictException"
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
        assert refusal(sso.tag_resource, **target, Tags=[{"Key": "aws:x", "Value": "1"}])[
            "Code"] == "ValidationException"
        assert refusal(sso.tag_resource, **target, Tags=[{"Key": f"k{n}", "Value": ""} for n in range(50)])[
            "Code"] == "ServiceQuotaExceededException"
        sso.untag_resource(**target, TagKeys=["a"])


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
