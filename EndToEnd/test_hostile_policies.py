"""Policy documents that are meant to break the reader: every way in answers with a refusal of its own, and lives on."""

from urllib.parse import quote_from_bytes

import pytest
from botocore.exceptions import ClientError

from harness import hostile_json, raw
from harness.people import allow, document, unique

LONGEST = 131_072  # of any policy in the model


def _names(cases: dict) -> list:
    return [pytest.param(text, id=name) for name, text in cases.items()]


@pytest.fixture(scope="module")
def user(center):
    name = unique("hostile")
    center.client("iam").create_user(UserName=name)
    return name


@pytest.fixture(scope="module")
def role(center):
    name = unique("hostile-role")
    trust = document({"Effect": "Allow", "Principal": {"AWS": center.account}, "Action": "sts:AssumeRole"})
    return center.client("iam").create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["Arn"]


def _calls(center, user: str, role: str, text: str) -> list:
    iam, sts = center.client("iam"), center.client("sts")
    calls = [
        lambda: iam.create_policy(PolicyName=unique("hostile"), PolicyDocument=text),
        lambda: iam.put_user_policy(UserName=user, PolicyName="inline", PolicyDocument=text),
        lambda: iam.create_role(RoleName=unique("hostile"), AssumeRolePolicyDocument=text),
        lambda: iam.simulate_custom_policy(PolicyInputList=[text], ActionNames=["s3:GetObject"]),
        lambda: iam.get_context_keys_for_custom_policy(PolicyInputList=[text]),
    ]
    if len(text) <= 2048:
        calls.append(lambda: sts.assume_role(RoleArn=role, RoleSessionName="hostile", Policy=text))
    return calls


@pytest.mark.parametrize("text", _names(hostile_json.REFUSED))
def test_a_document_that_is_no_policy_is_refused(center, user, role, text):
    for call in _calls(center, user, role, text):
        with pytest.raises(ClientError) as refused:
            call()
        response = refused.value.response
        answer = response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Code"]
        assert answer in [(400, "MalformedPolicyDocument"), (400, "InvalidInput"), (409, "LimitExceeded")]
    assert center.client("sts").get_caller_identity()["Account"] == center.account


@pytest.mark.parametrize("text", _names(hostile_json.TAKEN))
def test_an_odd_document_that_is_a_policy_is_taken(center, user, role, text):
    iam = center.client("iam")
    iam.create_policy(PolicyName=unique("odd"), PolicyDocument=text)
    iam.put_user_policy(UserName=user, PolicyName="odd", PolicyDocument=text)
    assert iam.simulate_custom_policy(PolicyInputList=[text], ActionNames=["s3:GetObject"])["EvaluationResults"]
    center.client("sts").assume_role(RoleArn=role, RoleSessionName="odd", Policy=text)
    iam.delete_user_policy(UserName=user, PolicyName="odd")


@pytest.mark.parametrize("data", _names(hostile_json.BROKEN_BYTES))
def test_bytes_that_are_no_text_are_refused(center, data):
    body = b"Action=CreatePolicy&Version=2010-05-08&PolicyName=broken&PolicyDocument=" + quote_from_bytes(data).encode()
    answer = raw.signed(center, body)
    assert (answer.status, answer.code) in [
        (400, "MalformedPolicyDocument"), (400, "ValidationError"), (404, "MalformedQueryString"),
    ]


def test_a_policy_cut_at_every_byte_is_refused(center):
    iam, text = center.client("iam"), hostile_json.REAL
    for length in range(1, len(text)):
        with pytest.raises(ClientError) as refused:
            iam.get_context_keys_for_custom_policy(PolicyInputList=[text[:length]])
        assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert iam.get_context_keys_for_custom_policy(PolicyInputList=[text])["ContextKeyNames"] == [
        "s3:max-keys", "aws:SecureTransport",
    ]


def test_a_bucket_policy_of_hostile_json_is_refused(center, bucket):
    s3 = center.client("s3")
    for text in hostile_json.REFUSED.values():
        with pytest.raises(ClientError) as refused:
            s3.put_bucket_policy(Bucket=bucket, Policy=text)
        assert refused.value.response["Error"]["Code"] == "MalformedPolicy"
    for data in hostile_json.BROKEN_BYTES.values():
        answer = raw.signed(center, data, service="s3", method="PUT", path=f"/{bucket}?policy=")
        assert (answer.status, answer.code) == (400, "MalformedPolicy")


def test_patterns_of_megabytes_are_refused_before_they_are_tried(center):
    """Trying them would take minutes: sixty patterns of a thousand wildcards, long names, a thousand pairs."""
    patterns = [f"arn:aws:s3:::{number}*{'a?' * 950}b*" for number in range(60)]
    text = document({"Effect": "Allow", "Action": "s3:*", "Resource": patterns})
    assert len(text) < LONGEST
    names = [f"arn:aws:s3:::{number % 60}{'a' * 1900}{number}" for number in range(300)]
    [one] = center.client("iam").simulate_custom_policy(
        PolicyInputList=[text], ActionNames=["s3:GetObject"], ResourceArns=names[:1]
    )["EvaluationResults"]
    assert one["EvalDecision"] == "implicitDeny"
    with pytest.raises(ClientError) as refused:
        center.client("iam").simulate_custom_policy(
            PolicyInputList=[text], ActionNames=["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
            ResourceArns=names, MaxItems=1000,
        )
    assert refused.value.response["Error"]["Code"] == "InvalidInput"
    assert "too complex" in refused.value.response["Error"]["Message"]
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
