"""Identity policies against bucket policies: who is let in, who is not, and which policy says so."""

import json
import urllib.error
import urllib.request

import pytest
from botocore.exceptions import ClientError

from harness import paths
from harness.people import allow, document, make_person, unique
from harness.processes import run


@pytest.fixture
def folder(center):
    """A bucket with one object."""
    s3, name = center.client("s3"), unique("ledger")
    s3.create_bucket(Bucket=name)
    s3.put_object(Bucket=name, Key="2026/may.csv", Body=b"1,2,3")
    return name


def _put(center, bucket: str, *statements: dict) -> None:
    center.client("s3").put_bucket_policy(Bucket=bucket, Policy=document(*statements))


def _grant(bucket: str, principal: dict | str, **more) -> dict:
    return {
        "Effect": "Allow", "Principal": principal, "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{bucket}/*", **more,
    }


def _read(center, keys, bucket: str) -> bytes:
    return center.client("s3", keys).get_object(Bucket=bucket, Key="2026/may.csv")["Body"].read()


def _refusal(call, *arguments, **names) -> dict:
    with pytest.raises(ClientError) as refused:
        call(*arguments, **names)
    return refused.value.response


def _message(center, keys, bucket: str) -> str:
    response = _refusal(_read, center, keys, bucket)
    assert response["Error"]["Code"] == "AccessDenied"
    assert response["ResponseMetadata"]["HTTPStatusCode"] == 403
    return response["Error"]["Message"]


def _session(center, person, role: str, code: str | None = None, **more):
    sts = center.client("sts", person.keys)
    if code:
        more |= {"SerialNumber": person.device.serial, "TokenCode": code}
    return type(person.keys).of(sts.assume_role(RoleArn=role, RoleSessionName="audit", **more)["Credentials"])


def _role(center, person, policy: str | None = None, boundary: str | None = None) -> tuple[str, str]:
    """A role that the person may assume; its name and ARN."""
    iam, name = center.client("iam"), unique("auditor")
    trust = document({"Effect": "Allow", "Principal": {"AWS": person.arn}, "Action": "sts:AssumeRole"})
    made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]
    if policy:
        iam.put_role_policy(RoleName=name, PolicyName="work", PolicyDocument=policy)
    if boundary:
        arn = iam.create_policy(PolicyName=unique("boundary"), PolicyDocument=boundary)["Policy"]["Arn"]
        iam.put_role_permissions_boundary(RoleName=name, PermissionsBoundary=arn)
    return name, made["Arn"]


def test_a_user_named_by_the_bucket_needs_no_policy_and_a_stranger_needs_one(center, folder):
    named, other = make_person(center, "named"), make_person(center, "other")
    _put(center, folder, _grant(folder, {"AWS": named.arn}))
    assert _read(center, named.keys, folder) == b"1,2,3"
    assert _message(center, other.keys, folder) == (
        f"User: {other.arn} is not authorized to perform: s3:GetObject on resource: "
        f'"arn:aws:s3:::{folder}/2026/may.csv" because no identity-based policy allows the s3:GetObject action'
    )


def test_the_bucket_denies_without_mfa_whatever_the_identity_may(center, folder):
    person = make_person(center, "codes", policy=allow("s3:*"))
    _put(
        center, folder,
        {
            "Sid": "OnlyWithMFA", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
            "Resource": [f"arn:aws:s3:::{folder}", f"arn:aws:s3:::{folder}/*"],
            "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}},
        },
    )
    assert _message(center, person.keys, folder).endswith("with an explicit deny in a resource-based policy")
    sts = center.client("sts", person.keys)
    session = sts.get_session_token(SerialNumber=person.device.serial, TokenCode=person.device.next_code())
    assert _read(center, type(person.keys).of(session["Credentials"]), folder) == b"1,2,3"


def test_a_boundary_limits_what_a_role_is_granted_by_its_role_arn_but_not_a_session_or_a_user(center, folder):
    person = make_person(center, "bound", policy=allow("sts:AssumeRole"))
    name, role = _role(center, person, boundary=allow("s3:ListAllMyBuckets"))
    keys = _session(center, person, role)
    _put(center, folder, _grant(folder, {"AWS": role}))
    assert _message(center, keys, folder).endswith(
        "because no permissions boundary allows the s3:GetObject action"
    )
    _put(center, folder, _grant(folder, {"AWS": f"arn:aws:sts::{center.account}:assumed-role/{name}/audit"}))
    assert _read(center, keys, folder) == b"1,2,3"

    iam = center.client("iam")
    boundary = iam.create_policy(PolicyName=unique("tight"), PolicyDocument=allow("iam:GetUser"))["Policy"]["Arn"]
    iam.put_user_permissions_boundary(UserName=person.name, PermissionsBoundary=boundary)
    _put(center, folder, _grant(folder, {"AWS": person.arn}))
    assert _read(center, person.keys, folder) == b"1,2,3"


def test_a_session_policy_limits_a_grant_to_the_role_but_not_to_the_session(center, folder):
    person = make_person(center, "narrow", policy=allow("sts:AssumeRole"))
    name, role = _role(center, person)
    keys = _session(center, person, role, Policy=allow("s3:ListAllMyBuckets"))
    _put(center, folder, _grant(folder, {"AWS": role}))
    assert _message(center, keys, folder).endswith("because no session policy allows the s3:GetObject action")
    _put(center, folder, _grant(folder, {"AWS": f"arn:aws:sts::{center.account}:assumed-role/{name}/audit"}))
    assert _read(center, keys, folder) == b"1,2,3"


def test_the_account_delegates_to_its_own_policies(center, folder):
    _put(center, folder, _grant(folder, {"AWS": center.account}))
    without, having = make_person(center, "without"), make_person(center, "having", policy=allow("s3:GetObject"))
    assert "no identity-based policy allows" in _message(center, without.keys, folder)
    assert _read(center, having.keys, folder) == b"1,2,3"


def test_a_user_made_again_is_not_the_one_that_was_meant(center, folder):
    iam, person = center.client("iam"), make_person(center, "gone")
    _put(center, folder, _grant(folder, {"AWS": person.arn}))
    assert _read(center, person.keys, folder) == b"1,2,3"
    former = iam.get_user(UserName=person.name)["User"]["UserId"]
    iam.deactivate_mfa_device(UserName=person.name, SerialNumber=person.device.serial)
    iam.delete_access_key(UserName=person.name, AccessKeyId=person.keys.access_key_id)
    iam.delete_user(UserName=person.name)
    iam.create_user(UserName=person.name)
    keys = type(person.keys).of(iam.create_access_key(UserName=person.name)["AccessKey"])
    assert "no identity-based policy allows" in _message(center, keys, folder)
    shown = json.loads(center.client("s3").get_bucket_policy(Bucket=folder)["Policy"])
    assert shown["Statement"][0]["Principal"] == {"AWS": former}


def test_whether_a_key_exists_is_told_to_those_who_may_list(center, folder):
    person = make_person(center, "finder")
    _put(center, folder, _grant(folder, {"AWS": person.arn}))
    s3 = center.client("s3", person.keys)
    missing = _refusal(s3.get_object, Bucket=folder, Key="none")
    assert missing["ResponseMetadata"]["HTTPStatusCode"] == 403
    assert "s3:ListBucket on resource" in missing["Error"]["Message"]
    _put(
        center, folder, _grant(folder, {"AWS": person.arn}),
        _grant(folder, {"AWS": person.arn}, Action="s3:ListBucket", Resource=f"arn:aws:s3:::{folder}"),
    )
    assert _refusal(s3.get_object, Bucket=folder, Key="none")["Error"]["Code"] == "NoSuchKey"


@pytest.mark.parametrize("program", ["aws-v1", "aws-v2"])
def test_the_command_puts_shows_and_removes_policies(center, home, folder, program, tmp_path):
    home.write_config("[default]\nregion = us-east-1\n")
    home.add_credentials("default", center.admin)
    if program == "aws-v2":
        if not paths.aws_v2():
            pytest.skip("no aws version 2 on this machine")
        command, environment = paths.aws_v2(), home.environment_with_rule_sets()
    else:
        command, environment = paths.aws_v1(), home.environment()

    def api(*arguments: str):
        return run([command, "s3api", *arguments, "--bucket", folder], environment)

    assert "NoSuchBucketPolicy" in api("get-bucket-policy").output
    text = document(_grant(folder, {"AWS": center.account}))
    file = tmp_path / "policy.json"
    file.write_text(text)
    assert api("put-bucket-policy", "--policy", f"file://{file}").status == 0
    shown = api("get-bucket-policy", "--output", "json")
    assert json.loads(json.loads(shown.stdout)["Policy"]) == json.loads(text)
    status = api("get-bucket-policy-status", "--output", "json")
    assert json.loads(status.stdout)["PolicyStatus"] == {"IsPublic": False}
    block = api("get-public-access-block", "--output", "json")
    assert all(json.loads(block.stdout)["PublicAccessBlockConfiguration"].values())
    file.write_text(text.replace("s3:GetObject", "s3:ListBucket"))
    refused = api("put-bucket-policy", "--policy", f"file://{file}")
    assert "MalformedPolicy" in refused.output
    assert "Action does not apply to any resource(s) in statement" in refused.output
    assert api("delete-bucket-policy").status == 0
    assert "NoSuchBucketPolicy" in api("get-bucket-policy").output


def test_a_public_policy_is_prevented_until_the_block_is_removed(center, folder):
    s3, person = center.client("s3"), make_person(center, "anyone")
    public = document(_grant(folder, "*"))
    refused = _refusal(s3.put_bucket_policy, Bucket=folder, Policy=public)["Error"]
    assert refused["Code"] == "AccessDenied"
    assert refused["Message"].endswith(
        "because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access."
    )
    s3.delete_public_access_block(Bucket=folder)
    s3.put_bucket_policy(Bucket=folder, Policy=public)
    assert _read(center, person.keys, folder) == b"1,2,3"


def test_a_request_without_a_signature_is_refused_in_the_form_of_s3(center, folder):
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{center.url}/{folder}/2026/may.csv")
    body = refused.value.read().decode()
    assert refused.value.code == 403
    assert "<Code>AccessDenied</Code><Message>Access Denied</Message>" in body
