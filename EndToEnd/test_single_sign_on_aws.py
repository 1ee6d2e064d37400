"""`aws`, boto3 and aws-sso-util, unmodified: log in with a browser, work, share one cache, refresh, log out."""

import configparser
import datetime
import hashlib
import json
import sys
from pathlib import Path

import pexpect
import pytest
from botocore.exceptions import ClientError

from harness import paths
from harness.directory import Directory
from harness.homes import Home
from harness.people import allow, unique
from harness.processes import run
from harness.servers import REGION
from harness.single_sign_on import Program, start_url
from harness.visitors import make_member
from harness.ways import BOTO_SCRIPT

needs_aws_v2 = pytest.mark.skipif(not paths.aws_v2(), reason="no aws version 2 on this machine")


class Desk:
    """A person who is assigned a role, at a computer with AWS's tools."""

    def __init__(self, center, folder: Path) -> None:
        self.center, self.home = center, Home(folder, center)
        self.member, self.role = make_member(center), unique("Buckets")
        directory = Directory(center)
        directory.assign(directory.permission_set(self.role, allow("s3:*")), self.member.id)
        self.browser = self.member.browser.variables()
        self.profile = "dev"

    def configure(self, legacy: bool = False) -> None:
        login = f"sso_start_url = {start_url(self.center)}\nsso_region = {REGION}\n"
        role = f"sso_account_id = {self.center.account}\nsso_role_name = {self.role}\nregion = {REGION}\n"
        if legacy:
            self.home.write_config(f"[profile dev]\n{login}{role}")
        else:
            session = f"[sso-session acme]\n{login}sso_registration_scopes = sso:account:access\n"
            self.home.write_config(f"[profile dev]\nsso_session = acme\n{role}\n{session}")

    def v2(self, *arguments: str):
        return run([paths.aws_v2(), *arguments], self.home.environment_with_rule_sets(**self.browser))

    def v1(self, *arguments: str):
        return run([paths.aws_v1(), *arguments], self.home.environment())

    @property
    def cache(self) -> Path:
        return self.home.folder / ".aws" / "sso" / "cache"

    def token(self) -> tuple[Path, dict]:
        for path in self.cache.glob("*.json"):
            content = json.loads(path.read_text())
            if "accessToken" in content:
                return path, content
        raise AssertionError(f"no token in {self.cache}")

    def identity(self, said) -> str:
        assert said.status == 0, said.output
        return json.loads(said.stdout)["Arn"].rsplit("/", 1)[1]


@pytest.fixture
def desk(center, tmp_path):
    return Desk(center, tmp_path / "home")


@needs_aws_v2
@pytest.mark.parametrize("legacy", [False, True], ids=["sso-session", "start-url-in-profile"])
def test_aws_v2_logs_in_works_and_logs_out(desk, bucket, legacy):
    desk.configure(legacy)
    refused = desk.v2("s3", "ls", "--profile", "dev")
    assert refused.status != 0 and "Error loading SSO Token" in refused.output
    said = desk.v2("sso", "login", "--profile", "dev")
    assert said.status == 0, said.output
    assert "Successfully logged into Start URL" in said.output
    assert bucket in desk.v2("s3", "ls", "--profile", "dev").stdout
    identity = desk.v2("sts", "get-caller-identity", "--profile", "dev", "--output", "json")
    assert desk.identity(identity) == desk.member.name
    _, token = desk.token()
    assert ("refreshToken" in token) != legacy
    left = datetime.datetime.fromisoformat(token["expiresAt"]) - datetime.datetime.now(datetime.timezone.utc)
    assert left.total_seconds() > (7.9 * 3600 if legacy else 3500)
    assert desk.v2("sso", "logout").status == 0
    assert not [path for path in desk.cache.glob("*.json") if "accessToken" in json.loads(path.read_text())]
    with pytest.raises(ClientError) as refused:
        Program(desk.center).portal.list_accounts(accessToken=token["accessToken"])
    assert refused.value.response["Error"]["Code"] == "UnauthorizedException"


@needs_aws_v2
def test_one_login_serves_aws_v1_and_boto3_which_refresh_it(desk, bucket):
    desk.configure()
    assert desk.v2("sso", "login", "--profile", "dev").status == 0
    assert bucket in desk.v1("s3", "ls", "--profile", "dev").stdout
    path, first = desk.token()
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=5)
    path.write_text(json.dumps(first | {"expiresAt": soon.strftime("%Y-%m-%dT%H:%M:%SZ")}))
    for cached in (desk.home.folder / ".aws" / "cli" / "cache").glob("*.json"):
        cached.unlink()
    identity = desk.v1("sts", "get-caller-identity", "--profile", "dev", "--output", "json")
    assert desk.identity(identity) == desk.member.name
    _, second = desk.token()
    assert second["accessToken"] != first["accessToken"] and second["refreshToken"] != first["refreshToken"]
    # What aws v1 refreshed serves aws v2.
    assert bucket in desk.v2("s3", "ls", "--profile", "dev").stdout


CONFIGURED = [
    (r"SSO session name", "acme"), (r"SSO start URL", None), (r"SSO region", REGION),
    (r"SSO registration scopes", "sso:account:access"), (r"CLI default client Region", REGION),
    (r"CLI default output format", "json"), (r"CLI profile name", "dev"),
]


@needs_aws_v2
def test_aws_configure_sso_asks_its_way_to_a_profile(desk, bucket):
    environment = desk.home.environment_with_rule_sets(**desk.browser) | {"TERM": "xterm"}
    child = pexpect.spawn(
        paths.aws_v2(), ["configure", "sso"], env=environment, encoding="utf-8", timeout=60, dimensions=(50, 200)
    )
    child.delaybeforesend = 0.3
    for question, answer in CONFIGURED:
        # prompt_toolkit asks the terminal where its cursor is before it shows a question.
        while child.expect([question, r"\x1b\[6n"]) == 1:
            child.send("\x1b[1;1R")
        child.sendline(answer if answer is not None else start_url(desk.center))
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0, child.before
    settings = configparser.ConfigParser()
    settings.read(desk.home.config)
    assert settings["profile dev"]["sso_session"] == "acme"
    assert settings["profile dev"]["sso_account_id"] == desk.center.account
    assert settings["profile dev"]["sso_role_name"] == desk.role
    assert settings["sso-session acme"]["sso_start_url"] == start_url(desk.center)
    assert bucket in desk.v2("s3", "ls", "--profile", "dev").stdout


def test_aws_sso_util_logs_in_and_populates(desk, bucket):
    program = str(paths.VENV / "bin" / "aws-sso-util")
    environment = desk.home.environment(**desk.browser)
    said = run([program, "login", start_url(desk.center), REGION], environment)
    assert said.status == 0, said.output
    said = run(
        [program, "configure", "populate", "--sso-start-url", start_url(desk.center), "--sso-region", REGION,
         "--region", REGION], environment,
    )
    assert said.status == 0, said.output
    settings = configparser.ConfigParser()
    settings.read(desk.home.config)
    [section] = [name for name in settings.sections() if settings[name].get("sso_role_name") == desk.role]
    said = desk.v1("s3", "ls", "--profile", section.removeprefix("profile "))
    assert bucket in said.stdout, said.output


def test_boto3_reads_what_our_own_program_would_cache(desk):
    """A token that sso-oidc gave to a program of any make, under the name that AWS's tools look for."""
    program = Program(desk.center)
    token = program.log_in(desk.member.browser)
    expires = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=token["expiresIn"])
    desk.configure()
    desk.cache.mkdir(parents=True)
    name = hashlib.sha1(b"acme").hexdigest()
    (desk.cache / f"{name}.json").write_text(json.dumps({
        "startUrl": start_url(desk.center), "region": REGION, "accessToken": token["accessToken"],
        "expiresAt": expires.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }))
    identity = run(
        [sys.executable, BOTO_SCRIPT, "sts", "get-caller-identity", "--profile", "dev"], desk.home.environment()
    )
    assert desk.identity(identity) == desk.member.name
