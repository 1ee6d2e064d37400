"""`aws sts get-session-token` with a code, its answer saved as the profile `mymfa` (docs/walkthrough-session-token.md).

Commands as the article gives them, its placeholders filled.
"""

import json
from datetime import datetime, timezone

import pytest

from harness.people import allow, document, make_person
from harness.servers import Keys

FORCE_MFA = document(
    {"Effect": "Allow", "Action": "*", "Resource": "*"},
    {
        "Sid": "DenyAllExceptListedIfNoMFA",
        "Effect": "Deny",
        "NotAction": ["iam:GetUser", "iam:ListMFADevices", "sts:GetSessionToken"],
        "Resource": "*",
        "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}},
    },
)


@pytest.fixture
def person(center):
    """The article's user `mfatest`, with AWS's policy that forces MFA."""
    return make_person(center, "mfatest", policy=FORCE_MFA)


@pytest.fixture
def files(home, person):
    home.write_config("[default]\nregion = us-east-1\n\n[profile mfatest]\nregion = us-east-1\n")
    home.add_credentials("mfatest", person.keys)


def test_a_session_with_a_code_lists_what_the_keys_may_not(way, files, home, person, bucket):
    refused = way.aws("s3", "ls", profile="mfatest")
    assert refused.status != 0
    assert "AccessDenied" in refused.output and "ListBuckets" in refused.output

    if way.name == "twinlock":
        # Nothing to copy: the profile names its device, and twinlock calls GetSessionToken itself.
        home.write_config(home.config.read_text() + f"mfa_serial = {person.device.serial}\n")
        allowed = way.aws("s3", "ls", profile="mfatest", answers=[person.device.next_code()])
        assert allowed.prompts == 1
    else:
        told = way.aws(
            "sts", "get-session-token", "--serial-number", person.device.serial,
            "--token-code", person.device.next_code(), profile="mfatest",
        )
        assert told.status == 0, told.output
        shape = json.loads(told.stdout)["Credentials"]
        assert shape["AccessKeyId"].startswith("ASIA")
        home.add_credentials("mymfa", Keys.of(shape), output="json", region="us-east-1")
        allowed = way.aws("s3", "ls", profile="mymfa")
        assert allowed.prompts == 0
    assert allowed.status == 0, allowed.output
    assert bucket in allowed.output


def test_the_session_lasts_twelve_hours_and_carries_its_code(center, person):
    answer = center.client("sts", person.keys).get_session_token(
        SerialNumber=person.device.serial, TokenCode=person.device.next_code()
    )
    lifetime = (answer["Credentials"]["Expiration"] - datetime.now(timezone.utc)).total_seconds()
    assert 43_100 <= lifetime <= 43_200
    keys = Keys.of(answer["Credentials"])
    assert center.client("iam", keys).list_users()["Users"], "an MFA session may call IAM"
    assert center.client("sts", keys).get_caller_identity()["Arn"] == person.arn
    with pytest.raises(Exception, match="AccessDenied.*Cannot call GetSessionToken with session credentials"):
        center.client("sts", keys).get_session_token()


@pytest.mark.parametrize("seconds, accepted", [(899, False), (900, True), (129600, True), (129601, False)])
def test_durations_are_held_to_their_limits(center, person, seconds, accepted):
    sts = center.client("sts", person.keys)
    if accepted:
        assert sts.get_session_token(DurationSeconds=seconds)["Credentials"]["AccessKeyId"].startswith("ASIA")
    else:
        with pytest.raises(Exception, match="ValidationError"):
            sts.get_session_token(DurationSeconds=seconds)


def test_allow_if_mfa_lets_in_sessions_with_a_code_only(center):
    """`Allow` with `Bool true`, AWS's other form: only sessions with a code are let in."""
    policy = document(
        {"Effect": "Allow", "Action": "s3:*", "Resource": "*",
         "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}
    )
    person = make_person(center, "ivy", policy=policy)
    with pytest.raises(Exception, match="AccessDenied"):
        center.client("s3", person.keys).list_buckets()
    answer = center.client("sts", person.keys).get_session_token(
        SerialNumber=person.device.serial, TokenCode=person.device.next_code()
    )
    assert "Buckets" in center.client("s3", Keys.of(answer["Credentials"])).list_buckets()


def test_age_of_the_code_is_seen_by_policies(center):
    fresh = {"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}
    stale = {"NumericGreaterThan": {"aws:MultiFactorAuthAge": "3600"}}
    for condition, works in ((fresh, True), (stale, False)):
        policy = document({"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": condition})
        person = make_person(center, "joe", policy=policy)
        answer = center.client("sts", person.keys).get_session_token(
            SerialNumber=person.device.serial, TokenCode=person.device.next_code()
        )
        s3 = center.client("s3", Keys.of(answer["Credentials"]))
        if works:
            s3.list_buckets()
        else:
            with pytest.raises(Exception, match="AccessDenied"):
                s3.list_buckets()
