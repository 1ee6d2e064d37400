"""The client's flows against a stand-in that we did not write: moto's server, which records what it was sent."""

import json
from urllib.parse import parse_qs

import pytest

from harness import paths
from harness.homes import Home
from harness.processes import run_at_terminal

SERIAL = "arn:aws:iam::123456789012:mfa/ana"
ROLE = "arn:aws:iam::123456789012:role/admin"


@pytest.fixture
def home(tmp_path, moto):
    home = Home(tmp_path / "home", moto)
    home.add_credentials("base", moto.admin, region="us-east-1")
    home.write_config(
        f"[profile mfabasedaccess]\nsource_profile = base\nrole_arn = {ROLE}\nmfa_serial = {SERIAL}\n"
        "region = us-east-1\n\n"
        f"[profile mfatest]\nsource_profile = base\nmfa_serial = {SERIAL}\nregion = us-east-1\n"
    )
    return home


def _calls(moto) -> list[dict]:
    """What STS was asked, in order."""
    asked = [{name: values[0] for name, values in parse_qs(body).items()} for body in moto.recorded_bodies()]
    return [each for each in asked if each.get("Action") in ("GetSessionToken", "AssumeRole")]


def _aws(home, profile: str, answers=()):
    return run_at_terminal(
        [paths.twinlock(), "exec", profile, "--", paths.aws_v1(), "sts", "get-caller-identity"],
        home.environment(), answers,
    )


def test_a_role_is_assumed_with_one_code_and_its_session_kept(home, moto):
    moto.forget_calls()
    first = _aws(home, "mfabasedaccess", ["123456"])
    assert first.status == 0 and first.prompts == 1, first.output
    assert "assumed-role/admin/" in first.output
    again = _aws(home, "mfabasedaccess")
    assert again.status == 0 and again.prompts == 0, again.output
    calls = _calls(moto)
    assert [call["Action"] for call in calls] == ["GetSessionToken", "AssumeRole"]
    assert (calls[0]["SerialNumber"], calls[0]["TokenCode"]) == (SERIAL, "123456")
    assert calls[1]["RoleArn"] == ROLE and "TokenCode" not in calls[1]


def test_a_role_that_is_to_last_longer_is_assumed_directly(home, moto):
    moto.forget_calls()
    home.write_config(home.config.read_text() + "\n[profile long]\nsource_profile = base\nregion = us-east-1\n"
                      f"role_arn = {ROLE}\nmfa_serial = {SERIAL}\nduration_seconds = 7200\n")
    told = _aws(home, "long", ["654321"])
    assert told.status == 0 and told.prompts == 1, told.output
    (call,) = _calls(moto)
    assert call["Action"] == "AssumeRole" and call["DurationSeconds"] == "7200"
    assert (call["SerialNumber"], call["TokenCode"]) == (SERIAL, "654321")


def test_a_session_token_profile_needs_no_role(home, moto):
    moto.forget_calls()
    told = _aws(home, "mfatest", ["111111"])
    assert told.status == 0 and told.prompts == 1, told.output
    assert json.loads(told.output[told.output.index("{"):])["Account"] == "123456789012"
    assert [call["Action"] for call in _calls(moto)] == ["GetSessionToken"]
