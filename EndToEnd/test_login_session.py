"""Profiles with `login_session`: sign-ins of `aws login`, renewed with their key by us and by botocore in turns."""

import concurrent.futures
import hashlib
import json
import time

import pytest

from harness import paths
from harness.processes import base_environment, run
from harness.sso_stub import IdentityCenterStub

SESSION = "arn:aws:iam::111122223333:user/ana"


class Person:
    def __init__(self, folder, stub) -> None:
        self.home, self.stub = folder / "home", stub
        self.cache = self.home / ".aws" / "login" / "cache"
        self.cache.mkdir(parents=True)
        (self.home / ".aws" / "config").write_text(
            f"[profile dev]\nlogin_session = {SESSION}\nregion = us-east-1\n")
        self.entry = self.cache / (hashlib.sha256(SESSION.encode()).hexdigest() + ".json")
        self.environment = base_environment(str(self.home)) | stub.exports

    def keep(self, seconds_left: int) -> dict:
        told = self.stub.login_entry(seconds_left)
        self.entry.write_text(json.dumps(told))
        self.entry.chmod(0o600)
        return told

    def age(self, seconds_left: int) -> None:
        told = json.loads(self.entry.read_text())
        end = time.gmtime(time.time() + seconds_left)
        told["accessToken"]["expiresAt"] = time.strftime("%Y-%m-%dT%H:%M:%SZ", end)
        self.entry.write_text(json.dumps(told))

    def ours(self):
        return run([paths.twinlock(), "credentials", "dev", "--format", "json"], self.environment)

    def theirs(self) -> str:
        """The key id that botocore's own provider comes to."""
        done = run([str(paths.VENV / "bin" / "python"), "-c",
                    "import boto3; c = boto3.Session(profile_name='dev').get_credentials();"
                    " print(c.get_frozen_credentials().access_key)"], self.environment)
        assert done.status == 0, done.output
        return done.stdout.strip()


@pytest.fixture
def person(tmp_path):
    with IdentityCenterStub() as stub:
        yield Person(tmp_path, stub)


def test_what_is_fresh_is_used_as_it_is(person):
    person.keep(800)
    assert json.loads(person.ours().stdout)["access_key_id"] == "ASIAFIRST" == person.theirs()
    assert not person.stub.requests


def test_what_is_old_is_renewed_by_us_and_then_used_by_botocore(person):
    before = person.keep(60)
    found = json.loads(person.ours().stdout)
    assert found["access_key_id"].startswith("ASIALOGIN") and found["account_id"] == "111122223333"
    after = json.loads(person.entry.read_text())
    assert person.entry.stat().st_mode & 0o777 == 0o600
    assert after["refreshToken"] != before["refreshToken"] and after["idToken"] == before["idToken"]
    assert person.theirs() == found["access_key_id"]


def test_botocore_renews_what_we_kept_and_we_what_it_kept(person):
    person.keep(60)
    person.ours()
    person.age(60)
    theirs = person.theirs()
    assert theirs == json.loads(person.ours().stdout)["access_key_id"]
    person.age(60)
    assert json.loads(person.ours().stdout)["access_key_id"] not in (theirs, "ASIAFIRST")
    assert len(person.stub.proofs) == 3


def test_many_processes_renew_once(person):
    person.keep(-5)
    with concurrent.futures.ThreadPoolExecutor(10) as pool:
        done = list(pool.map(lambda _: person.ours(), range(10)))
    assert [each.status for each in done] == [0] * 10, [each.output for each in done]
    assert len({each.stdout for each in done}) == 1 and len(person.stub.proofs) == 1


def test_a_sign_in_that_is_over_is_said_with_awss_own_command(person):
    person.keep(-5)
    person.stub.login_tokens.clear()
    done = person.ours()
    assert done.status == 3
    (line,) = done.stderr.strip().splitlines()
    assert line.endswith("aws login --profile dev") and ".aws/config:2" in line


def test_a_sign_in_bound_to_another_key_is_over_too(person):
    person.keep(-5)
    told = json.loads(person.entry.read_text())
    with IdentityCenterStub() as other:
        told["dpopKey"] = other.login_entry(0)["dpopKey"]
    person.entry.write_text(json.dumps(told))
    assert person.ours().status == 3


def test_status_tells_of_it(person):
    person.keep(800)
    told = json.loads(run([paths.twinlock(), "status", "--format", "json"], person.environment).stdout)
    (signed_in,) = told["sign_ins"]
    assert signed_in["kind"] == "aws-login" and signed_in["session"] == SESSION
    assert signed_in["place"] == str(person.entry)
