"""A user with no permission but to assume a role, whose trust asks for MFA (docs/walkthrough-role.md).

The article's policies and files, its placeholders filled; everything stands in `~/.aws/credentials`, as there.
"""

from datetime import datetime, timezone

import pytest

from harness.people import allow, document, make_person, unique


@pytest.fixture
def person(center):
    return make_person(center, "ben")


@pytest.fixture
def role(center, person):
    iam, name = center.client("iam"), unique("deployment")
    trust = document(
        {
            "Sid": "RoleTrustPolicy",
            "Effect": "Allow",
            "Principal": {"AWS": f"arn:aws:iam::{center.account}:user/{person.name}"},
            "Action": "sts:AssumeRole",
            "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}},
        }
    )
    made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]
    iam.put_role_policy(RoleName=name, PolicyName="work", PolicyDocument=allow(["s3:*"]))
    assume = {"Sid": "AssumeRolePolicy", "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": made["Arn"]}
    iam.put_user_policy(UserName=person.name, PolicyName="assume", PolicyDocument=document(assume))
    return made["Arn"]


@pytest.fixture
def files(home, person, role):
    home.add_credentials("MFAUser", person.keys, region="us-east-1")
    home.write_credentials(
        home.credentials.read_text()
        + f"[DeploymentRole]\nrole_arn= {role}\nsource_profile=MFAUser\nmfa_serial = {person.device.serial}\n"
        + "region=us-east-1\n"  # the article's clients guessed it; today's ask for it
    )
    home.write_config("[default]\nregion = us-east-1\n")


def test_the_user_has_no_permission_and_the_role_has_it_after_one_code(way, files, person, role, bucket):
    refused = way.aws("s3", "ls", profile="MFAUser")
    assert refused.status != 0
    assert "AccessDenied" in refused.output and "ListBuckets" in refused.output

    allowed = way.aws("s3", "ls", profile="DeploymentRole", answers=[person.device.next_code()])
    assert allowed.status == 0, allowed.output
    assert bucket in allowed.output and allowed.prompts == 1


def test_the_role_refuses_keys_without_a_code(center, person, role):
    sts = center.client("sts", person.keys)
    with pytest.raises(Exception, match="AccessDenied.*not authorized to perform: sts:AssumeRole"):
        sts.assume_role(RoleArn=role, RoleSessionName="no-code")


def test_the_role_refuses_another_user_with_a_code(center, person, role):
    other = make_person(center, "eve", policy=allow("sts:AssumeRole"))
    with pytest.raises(Exception, match="AccessDenied"):
        center.client("sts", other.keys).assume_role(
            RoleArn=role, RoleSessionName="eve", SerialNumber=other.device.serial, TokenCode=other.device.next_code()
        )


def test_the_session_is_the_role_and_says_who_used_it(center, person, role):
    answer = center.client("sts", person.keys).assume_role(
        RoleArn=role, RoleSessionName="ben-at-work", SerialNumber=person.device.serial,
        TokenCode=person.device.next_code(),
    )
    session = center.client("sts", type(person.keys).of(answer["Credentials"]))
    identity = session.get_caller_identity()
    name = role.rsplit("/", 1)[1]
    assert identity["Arn"] == f"arn:aws:sts::{center.account}:assumed-role/{name}/ben-at-work"
    assert identity["UserId"].startswith("AROA") and identity["UserId"].endswith(":ben-at-work")
    lifetime = (answer["Credentials"]["Expiration"] - datetime.now(timezone.utc)).total_seconds()
    assert 3500 <= lifetime <= 3600, "one hour unless asked otherwise"
    assert identity["Account"] == center.account
