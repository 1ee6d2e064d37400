"""Every call leaves an event: who, what, with MFA or without, and the decision; the chain shows tampering."""

import json
import subprocess

import pytest
from botocore.exceptions import ClientError

from harness import paths, raw
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


def _shown(folder, *options):
    told = subprocess.run(
        [paths.twinlock_center(), "events", str(folder), "--format", "json", *options], capture_output=True, text=True
    )
    assert told.returncode == 0, told.stderr
    return [json.loads(line) for line in told.stdout.splitlines()]


def test_events_are_found_by_who_what_when_and_how_they_ended(told):
    center, person, _, _ = told
    mine = _shown(center.folder, "--user", person.name)
    assert mine and all(event["userIdentity"]["userName"] == person.name for event in mine)
    assert _shown(center.folder, "--principal", person.arn) == mine
    assert {event["eventName"] for event in _shown(center.folder, "--event-name", "ListBuckets")} == {"ListBuckets"}
    refused = _shown(center.folder, "--user", person.name, "--error", "AccessDenied")
    assert [event["eventName"] for event in refused] == ["ListBuckets"]
    assert {event["userIdentity"]["type"] for event in _shown(center.folder, "--user", "root")} == {"Root"}
    assert _shown(center.folder, "--error", "any") and not _shown(center.folder, "--error", "NoSuchEntity")
    assert _shown(center.folder, "--since", "1h") == center.events()
    assert _shown(center.folder, "--until", "1h") == _shown(center.folder, "--since", "2100-01-01") == []


@pytest.mark.parametrize("times", [["--since", "soon"], ["--since", "2100-01-01", "--until", "1h"]])
def test_times_that_mean_nothing_are_refused(center, times):
    wrong = subprocess.run(
        [paths.twinlock_center(), "events", str(center.folder), *times], capture_output=True, text=True
    )
    assert wrong.returncode == 2 and times[1] in wrong.stderr


def test_what_is_refused_before_it_is_known_what_was_asked_is_recorded_too(fresh_center):
    center = fresh_center
    assert raw.signed(center, b"Action=NoSuchThing&Version=2010-05-08").code == "InvalidAction"
    assert raw.signed(center, b"Action=GetUser&Version=2010-05-08", host="elsewhere.example").status == 421
    codes = [event.get("errorCode") for event in center.events() if event["eventName"] == "UnknownOperation"]
    assert codes == ["InvalidAction", "InvalidRequest"]


def test_strangers_do_not_fill_the_log(fresh_center):
    center = fresh_center
    before = len(center.events())
    for _ in range(300):
        raw.plain(center, "POST", "/", {"Content-Type": raw.FORM, "Host": center.url.split("/")[-1]},
                  b"Action=GetUser&Version=2010-05-08")
    assert len(center.events()) - before < 50
    center.stop()
    counted = [event for event in center.events() if event["eventName"] == "RequestsRefused"]
    written = [event for event in center.events() if event.get("errorCode") == "MissingAuthenticationToken"]
    assert sum(event["serviceEventDetails"]["count"] for event in counted) + len(written) == 300
