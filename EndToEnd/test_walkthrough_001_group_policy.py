"""A group denies everything without MFA; a role behind `mfa_serial` is the way in (docs/walkthrough-group-policy.md).

The article's file contents and commands, its placeholders filled.
"""

import json

import pytest

from harness.people import allow, document, make_person, unique

DENY_WITHOUT_MFA = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "DenyAllAboveExceptBelowOperationsIfNoMFACode",
            "Effect": "Deny",
            "NotAction": [
                "iam:CreateVirtualMFADevice",
                "iam:EnableMFADevice",
                "iam:GetUser",
                "iam:ListMFADevices",
                "iam:ListVirtualMFADevices",
                "iam:ResyncMFADevice",
                "sts:GetSessionToken",
            ],
            "Resource": "*",
            "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}},
        }
    ],
}


@pytest.fixture
def person(center):
    """A user who may do everything, in a group that denies everything without MFA."""
    iam, group = center.client("iam"), unique("developers-MFA")
    person = make_person(center, "ana", policy=allow("*"))
    iam.create_group(GroupName=group)
    iam.put_group_policy(GroupName=group, PolicyName="require-mfa", PolicyDocument=json.dumps(DENY_WITHOUT_MFA))
    iam.add_user_to_group(GroupName=group, UserName=person.name)
    return person


@pytest.fixture
def role(center):
    """The article's admin role, which the account may assume."""
    iam, name = center.client("iam"), unique("admin")
    trust = document({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{center.account}:root"},
                      "Action": "sts:AssumeRole"})
    made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]
    iam.put_role_policy(RoleName=name, PolicyName="admin", PolicyDocument=allow("s3:*"))
    return made["Arn"]


@pytest.fixture
def files(home, person, role):
    """`~/.aws` as the article writes it."""
    home.write_config(
        "[default]\nregion=us-east-1\n\n"
        "[profile mfabasedaccess]\n"
        "source_profile = AWSAccountProfileName\n"
        f"role_arn = {role}\n"
        f"mfa_serial = {person.device.serial}\n"
        "region=us-east-1\n"
    )
    home.add_credentials("AWSAccountProfileName", person.keys, region="us-east-1")


def test_long_lived_keys_are_refused_and_one_code_opens_the_role(way, files, person, bucket):
    refused = way.aws("s3", "ls", exported="AWSAccountProfileName")
    assert refused.status not in (0, None)
    assert "AccessDenied" in refused.output and "ListBuckets" in refused.output
    assert bucket not in refused.output

    allowed = way.aws("s3", "ls", exported="mfabasedaccess", answers=[person.device.next_code()])
    assert allowed.status == 0, allowed.output
    assert bucket in allowed.output
    assert allowed.prompts == 1
    assert person.device.serial in allowed.output, "the prompt names the device"

    if way.name != "boto3":  # boto3 keeps its session in the process alone
        again = way.aws("s3", "ls", exported="mfabasedaccess")
        assert again.status == 0 and again.prompts == 0, again.output
        assert bucket in again.output


def test_a_wrong_code_opens_nothing(way, files, person, bucket):
    right = person.device.next_code()
    wrong = f"{(int(right) + 1) % 1_000_000:06d}"
    refused = way.aws("s3", "ls", exported="mfabasedaccess", answers=[wrong])
    assert refused.status == (4 if way.name == "twinlock" else refused.status) != 0
    assert "MultiFactorAuthentication failed" in refused.output
    assert bucket not in refused.output


def test_the_operations_that_the_article_leaves_open_stay_open(center, person):
    iam = center.client("iam", person.keys)
    assert iam.get_user()["User"]["UserName"] == person.name
    assert iam.list_mfa_devices(UserName=person.name)["MFADevices"][0]["SerialNumber"] == person.device.serial
    for refused in (iam.list_users, iam.list_access_keys, center.client("s3", person.keys).list_buckets):
        with pytest.raises(Exception, match="AccessDenied.*explicit deny"):
            refused()


def test_a_session_without_a_code_is_no_better_than_the_keys(center, person):
    shape = center.client("sts", person.keys).get_session_token()["Credentials"]
    keys = type(person.keys).of(shape)
    with pytest.raises(Exception, match="AccessDenied"):
        center.client("s3", keys).list_buckets()
    with pytest.raises(Exception, match="InvalidClientTokenId"):
        center.client("iam", keys).get_user()
