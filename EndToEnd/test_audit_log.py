"""Every call leaves an event: who, what, with MFA or without, and the decision; the chain shows tampering."""

import json
import subprocess

import pytest
from botocore.exceptions import ClientError

from harness import paths
from harness.people import document, make_person
from harness.servers import Keys


@pytest.fixture
def told(fresh_center):
    """A center in which one user was refused without MFA and let in with it."""
    center = fresh_center
    policy = document(
        {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
        {"Sid": "NeedsMFA", "Effect": "Deny", "Action": "s3:*", "Resource": "*",
         "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}},
    )
    person = make_person(center, "watched", policy=policy)
    with pytest.raises(ClientError):
        center.client("s3", person.keys).list_buckets()
    code = person.device.next_code()
    shape = center.client("sts", person.keys).get_session_token(
        SerialNumber=person.device.serial, TokenCode=code
    )["Credentials"]
    center.client("s3", Keys.of(shape)).list_buckets()
    return center, person, code, shape


def test_events_say_who_what_mfa_and_why(told):
    center, person, _, _ = told
    mine = [event for event in center.events() if event.get("userIdentity", {}).get("userName") == person.name]
    refused, session, listed = [
        next(event for event in mine if event["eventName"] == name and bool(event.get("errorCode")) == failed)
        for name, failed in (("ListBuckets", True), ("GetSessionToken", False), ("ListBuckets", False))
    ]
    assert refused["errorCode"] == "AccessDenied" and "NeedsMFA" in json.dumps(refused)
    assert session["eventSource"] == "sts.amazonaws.com"
    attributes = listed["userIdentity"]["sessionContext"]["attributes"]
    assert attributes["mfaAuthenticated"] == "true"
    assert listed["userIdentity"]["arn"] == person.arn
    assert listed["sourceIPAddress"] == "127.0.0.1" and listed["eventTime"].endswith("Z")


def test_no_secret_is_written_down(told):
    center, person, code, shape = told
    written = b"".join(each.read_bytes() for each in center.folder.rglob("*") if each.is_file())
    log = "".join(json.dumps(event) for event in center.events())
    for secret in (person.keys.secret_access_key, person.device.seed, shape["SecretAccessKey"], shape["SessionToken"]):
        assert secret not in log
        assert secret.encode() not in written
    assert f'"{code}"' not in log


def _verify(folder):
    return subprocess.run(
        [paths.twinlock_center(), "events", str(folder), "--verify"], capture_output=True, text=True
    )


def test_a_changed_event_is_noticed(told):
    center, _, _, _ = told
    center.stop()
    assert _verify(center.folder).returncode == 0
    log = max((each for each in center.folder.rglob("*") if each.suffix in (".jsonl", ".log", ".ndjson")),
              key=lambda each: each.stat().st_size)
    text = log.read_text()
    assert "watched" in text
    log.write_text(text.replace("watched", "nobody!", 1))
    changed = _verify(center.folder)
    assert changed.returncode == 1 and log.name in changed.stderr
    lines = text.splitlines(keepends=True)
    log.write_text("".join(lines[:3] + lines[4:]))
    assert _verify(center.folder).returncode == 1, "a line was taken out"
