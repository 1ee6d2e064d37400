"""Federated users, sealed refusals, session policies and revocation, as boto3 and `aws` see them."""

import json
import subprocess
from email.utils import parsedate_to_datetime

import pytest
from botocore.exceptions import ClientError

from harness import paths
from harness.people import allow, document, make_person, unique
from harness.processes import run
from harness.servers import Keys, wait_until

MESSAGE = "x-twinlock-encoded-authorization-message"


def _user(center, stem: str, policy: str) -> tuple[str, Keys]:
    iam, name = center.client("iam"), unique(stem)
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=policy)
    return name, Keys.of(iam.create_access_key(UserName=name)["AccessKey"])


def _role(center, stem: str, policy: str = allow("*")) -> tuple[str, str]:
    iam, name = center.client("iam"), unique(stem)
    trust = document({"Effect": "Allow", "Principal": {"AWS": center.account}, "Action": "sts:AssumeRole"})
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=policy)
    return name, arn


def _assume(center, arn: str, keys: Keys | None = None, name: str = "session") -> Keys:
    answer = center.client("sts", keys).assume_role(RoleArn=arn, RoleSessionName=name)
    return Keys.of(answer["Credentials"])


def _refusal(call, **parameters) -> ClientError:
    with pytest.raises(ClientError) as refusal:
        call(**parameters)
    return refusal.value


def _works(center, keys: Keys) -> bool:
    try:
        return bool(center.client("sts", keys).get_caller_identity()["Arn"])
    except ClientError as error:
        assert error.response["Error"]["Code"] == "ExpiredToken"
        assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 403
        return False


def test_a_federated_user_has_what_user_and_session_policy_share(center):
    bucket = unique("shared")
    center.client("s3").create_bucket(Bucket=bucket)
    _, keys = _user(center, "federator", allow(["sts:GetFederationToken", "s3:ListBucket", "s3:PutObject"]))
    answer = center.client("sts", keys).get_federation_token(
        Name="visitor", Policy=allow(["s3:ListBucket", "s3:GetObject", "iam:*"]), DurationSeconds=900
    )
    assert answer["FederatedUser"] == {
        "FederatedUserId": f"{center.account}:visitor",
        "Arn": f"arn:aws:sts::{center.account}:federated-user/visitor",
    }
    visitor = Keys.of(answer["Credentials"])
    assert center.client("sts", visitor).get_caller_identity()["Arn"].endswith("federated-user/visitor")
    s3 = center.client("s3", visitor)
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)
    assert _refusal(s3.put_object, Bucket=bucket, Key="a", Body=b"b").response["Error"]["Code"] == "AccessDenied"
    assert _refusal(s3.get_object, Bucket=bucket, Key="a").response["Error"]["Code"] == "AccessDenied"
    refused = _refusal(center.client("iam", visitor).list_users).response["Error"]["Code"]
    assert refused == "InvalidClientTokenId"
    again = _refusal(center.client("sts", visitor).get_federation_token, Name="other").response["Error"]
    assert again["Message"] == "Cannot call GetFederationToken with session credentials"


def test_a_bucket_that_names_the_federated_user_lets_it_in(center):
    s3, bucket = center.client("s3"), unique("named")
    s3.create_bucket(Bucket=bucket)
    arn = f"arn:aws:sts::{center.account}:federated-user/guest"
    s3.put_bucket_policy(Bucket=bucket, Policy=document(
        {"Effect": "Allow", "Principal": {"AWS": arn}, "Action": "s3:ListBucket", "Resource": f"arn:aws:s3:::{bucket}"}
    ))
    sts = center.client("sts")
    guest, other = (Keys.of(sts.get_federation_token(Name=name)["Credentials"]) for name in ("guest", "other"))
    assert center.client("s3", guest).list_objects_v2(Bucket=bucket)["KeyCount"] == 0
    refused = _refusal(center.client("s3", other).list_objects_v2, Bucket=bucket).response
    assert refused["Error"]["Code"] == "AccessDenied"


def test_aws_gets_a_federation_token(center, home):
    home.add_credentials("default", center.admin)
    environment = home.environment(AWS_DEFAULT_REGION="us-east-1")
    told = run([paths.aws_v1(), "sts", "get-federation-token", "--name", "visitor"], environment)
    assert told.status == 0, told.output
    assert json.loads(told.stdout)["Credentials"]["AccessKeyId"].startswith("ASIA")


@pytest.mark.parametrize("service", ["iam", "s3"])
def test_what_is_behind_a_refusal_can_be_decoded_by_who_may(center, service):
    name, keys = _user(center, "refused", document(
        {"Effect": "Allow", "Action": "sts:*", "Resource": "*"},
        {"Sid": "NotThis", "Effect": "Deny", "Action": ["iam:ListUsers", "s3:ListAllMyBuckets"], "Resource": "*"},
        {"Effect": "Deny", "Action": "sts:DecodeAuthorizationMessage", "Resource": "*"},
    ))
    client = center.client(service, keys)
    refusal = _refusal(client.list_users if service == "iam" else client.list_buckets)
    assert refusal.response["Error"]["Code"] == "AccessDenied"
    message = refusal.response["ResponseMetadata"]["HTTPHeaders"][MESSAGE]
    told = json.loads(center.client("sts").decode_authorization_message(EncodedMessage=message)["DecodedMessage"])
    assert (told["allowed"], told["explicitDeny"]) == (False, True)
    assert [each["statementId"] for each in told["matchedStatements"]["items"]] == ["NotThis"]
    assert told["context"]["principal"]["arn"] == f"arn:aws:iam::{center.account}:user/{name}"
    decode = center.client("sts", keys).decode_authorization_message
    assert _refusal(decode, EncodedMessage=message).response["Error"]["Code"] == "AccessDenied"
    altered = _refusal(center.client("sts").decode_authorization_message, EncodedMessage=message[:-1]).response
    assert altered["Error"]["Code"] == "InvalidAuthorizationMessageException"
    assert altered["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_revoking_a_session_ends_what_was_made_from_it_while_the_center_runs(center):
    person = make_person(center, "stolen", policy=allow("*"))
    _, arn = _role(center, "target")
    sts = center.client("sts", person.keys)
    own = Keys.of(sts.get_session_token()["Credentials"])
    first = _assume(center, arn, own)
    second = _assume(center, arn, first)
    direct = _assume(center, arn, person.keys)
    assert all(_works(center, keys) for keys in (own, first, second, direct))

    told = subprocess.run(
        [paths.twinlock_center(), "revoke", str(center.folder), own.access_key_id], capture_output=True, text=True
    )
    assert told.returncode == 0, told.stderr
    assert wait_until(lambda: not _works(center, own))
    assert not _works(center, first) and not _works(center, second)
    assert _works(center, direct)
    s3 = _refusal(center.client("s3", second).list_buckets).response
    assert (s3["Error"]["Code"], s3["ResponseMetadata"]["HTTPStatusCode"]) == ("ExpiredToken", 400)
    assert _works(center, Keys.of(sts.get_session_token()["Credentials"])), "the key itself may begin anew"


@pytest.mark.parametrize("text, status", [("nonsense", 2), ("ASIA234567ABCDEFGHIJ", 1), ("ASIA234567ABCDEFGHIJK", 2)])
def test_what_cannot_be_revoked_is_said(center, text, status):
    told = subprocess.run(
        [paths.twinlock_center(), "revoke", str(center.folder), text], capture_output=True, text=True
    )
    assert told.returncode == status
    assert text in told.stderr


def test_the_policy_by_which_aws_revokes_older_sessions(center):
    """The console's `AWSRevokeOlderSessions`: what was issued before a moment is denied everything."""
    name, arn = _role(center, "revoked")
    old = _assume(center, arn)
    assert center.client("iam", old).list_users()["Users"]
    moment = center.client("sts").get_caller_identity()["ResponseMetadata"]["HTTPHeaders"]["date"]
    wait_until(lambda: parsedate_to_datetime(_date(center)) > parsedate_to_datetime(moment))
    center.client("iam").put_role_policy(RoleName=name, PolicyName="AWSRevokeOlderSessions", PolicyDocument=document(
        {"Effect": "Deny", "Action": ["*"], "Resource": ["*"],
         "Condition": {"DateLessThan": {"aws:TokenIssueTime": parsedate_to_datetime(_date(center)).strftime(
             "%Y-%m-%dT%H:%M:%SZ")}}}
    ))
    refused = _refusal(center.client("iam", old).list_users).response["Error"]
    assert refused["Code"] == "AccessDenied" and "explicit deny in an identity-based policy" in refused["Message"]
    assert center.client("iam", _assume(center, arn)).list_users()["Users"]


def _date(center) -> str:
    return center.client("sts").get_caller_identity()["ResponseMetadata"]["HTTPHeaders"]["date"]
