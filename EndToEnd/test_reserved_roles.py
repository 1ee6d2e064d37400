"""Attacks on what Identity Center owns in IAM: nobody alters it, assumes it, or makes what looks like it."""

import pytest

from harness.directory import Directory
from harness.people import allow, document
from harness.refusals import refusal

TRUST_ALL = document({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"})
AUDIT = "arn:aws:iam::aws:policy/SecurityAudit"


@pytest.fixture(scope="module")
def directory(center):
    made = Directory(center)
    arn = made.permission_set("Target", allow("s3:*"))
    made.sso.attach_managed_policy_to_permission_set(
        InstanceArn=made.instance, PermissionSetArn=arn, ManagedPolicyArn=AUDIT)
    assert made.assign(arn, made.user())["Status"] == "SUCCEEDED"
    return made


@pytest.fixture(scope="module")
def role(directory):
    [role] = [role for role in directory.roles() if role["RoleName"].startswith("AWSReservedSSO_Target_")]
    return role


CHANGES = {
    "delete_role": {}, "update_role": {"MaxSessionDuration": 3600}, "update_role_description": {"Description": "x"},
    "update_assume_role_policy": {"PolicyDocument": TRUST_ALL}, "attach_role_policy": {"PolicyArn": AUDIT},
    "detach_role_policy": {"PolicyArn": AUDIT},
    "put_role_policy": {"PolicyName": "AwsSSOInlinePolicy", "PolicyDocument": allow("*")},
    "delete_role_policy": {"PolicyName": "AwsSSOInlinePolicy"}, "tag_role": {"Tags": [{"Key": "a", "Value": "b"}]},
    "untag_role": {"TagKeys": ["a"]}, "put_role_permissions_boundary": {"PermissionsBoundary": AUDIT},
    "delete_role_permissions_boundary": {},
}


@pytest.mark.parametrize("who", ["admin", "root"])
@pytest.mark.parametrize("change", CHANGES)
def test_no_change_through_iam_is_taken(center, role, change, who):
    iam = center.client("iam", getattr(center, who))
    before = iam.get_account_authorization_details(Filter=["Role"])["RoleDetailList"]
    assert refusal(getattr(iam, change), RoleName=role["RoleName"], **CHANGES[change]) == {
        "Type": "Sender", "Code": "UnmodifiableEntity", "Status": 400,
        "Message": f"Cannot perform the operation on the protected role '{role['RoleName']}' - this role is only "
                   "modifiable by AWS",
    }
    assert iam.get_account_authorization_details(Filter=["Role"])["RoleDetailList"] == before


def test_a_description_alone_is_no_way_around(center, role):
    told = refusal(center.client("iam").update_role, RoleName=role["RoleName"], Description="x")
    assert told["Code"] == "UnmodifiableEntity"


def test_it_goes_into_no_instance_profile(center, role):
    iam = center.client("iam")
    iam.create_instance_profile(InstanceProfileName="reserved")
    told = refusal(iam.add_role_to_instance_profile, InstanceProfileName="reserved", RoleName=role["RoleName"])
    assert told["Code"] == "UnmodifiableEntity"


def test_its_provider_is_nobodys_to_alter(center, role):
    iam = center.client("iam")
    arn = role["AssumeRolePolicyDocument"]["Statement"][0]["Principal"]["Federated"]
    metadata = iam.get_saml_provider(SAMLProviderArn=arn)["SAMLMetadataDocument"] + f"<!-- {'x' * 1000} -->"
    for call, arguments in [
        (iam.delete_saml_provider, {}), (iam.update_saml_provider, {"SAMLMetadataDocument": metadata}),
        (iam.tag_saml_provider, {"Tags": [{"Key": "a", "Value": "b"}]}), (iam.untag_saml_provider, {"TagKeys": ["a"]}),
    ]:
        assert refusal(call, SAMLProviderArn=arn, **arguments)["Code"] == "UnmodifiableEntity"


@pytest.mark.parametrize("more", [
    {"Path": "/aws-reserved/sso.amazonaws.com/", "RoleName": "mine"}, {"Path": "/aws-reserved/", "RoleName": "mine"},
    {"Path": "/AWS-reserved/sso.amazonaws.com/", "RoleName": "mine"},
    {"RoleName": "AWSReservedSSO_Admin_0123456789abcdef"}, {"RoleName": "awsreservedsso_admin"},
])
def test_nothing_that_looks_like_it_is_made(center, more):
    told = refusal(center.client("iam").create_role, AssumeRolePolicyDocument=TRUST_ALL, **more)
    assert told["Code"] == "InvalidInput" and "reserved" in told["Message"]


def test_no_provider_that_looks_like_its_own_is_made(center, role):
    iam = center.client("iam")
    arn = role["AssumeRolePolicyDocument"]["Statement"][0]["Principal"]["Federated"]
    metadata = iam.get_saml_provider(SAMLProviderArn=arn)["SAMLMetadataDocument"] + f"<!-- {'x' * 1000} -->"
    told = refusal(
        iam.create_saml_provider, Name="AWSSSO_0123456789abcdef_DO_NOT_DELETE", SAMLMetadataDocument=metadata)
    assert told["Code"] == "InvalidInput"


def test_nobody_assumes_it(center, role):
    told = refusal(center.client("sts").assume_role, RoleArn=role["Arn"], RoleSessionName="session")
    assert told["Code"] == "AccessDenied" and told["Status"] == 403


def test_a_permission_set_cannot_be_moved_to_the_role_of_another(directory, role):
    """Two sets whose names differ in case alone would want the same role."""
    told = refusal(directory.sso.create_permission_set, InstanceArn=directory.instance, Name="TARGET")
    assert told["Code"] == "ConflictException"
