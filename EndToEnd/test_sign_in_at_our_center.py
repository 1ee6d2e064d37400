"""The client at our own Identity Center: pages, tokens and roles are the real ones."""

import concurrent.futures
import json
import subprocess
from datetime import datetime, timedelta, timezone

import pytest
import requests
from botocore import UNSIGNED
from botocore.exceptions import ClientError

from harness import paths
from harness.directory import Directory
from harness.homes import Home
from harness.people import unique
from harness.processes import run
from harness.sign_in import WaitingLogin, cache_file, sso_config, token
from harness.single_sign_on import start_url
from harness.visitors import make_member

EVERYTHING = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})


class Employee:
    """A person of the directory with a role in the center's account, a browser and a home."""

    def __init__(self, folder, center) -> None:
        self.center, self.member = center, make_member(center)
        self.role = unique("Admin")
        directory = Directory(center)
        assert directory.assign(directory.permission_set(self.role, EVERYTHING), self.member.id)[
            "Status"] == "SUCCEEDED"
        self.home = Home(folder / "home", center)
        self.home.write_config(sso_config(start_url(center), center.account, self.role))
        self.environment = self.home.environment()

    def twinlock(self, *arguments):
        return run([paths.twinlock(), *arguments], self.environment)

    def login(self, *arguments, answer: str = "allow") -> WaitingLogin:
        """Signs in, and answers in the browser what is asked there."""
        waiting = WaitingLogin(self.environment, *(arguments or ("dev",)))
        try:
            shown = self.member.browser.decide(waiting.url, answer)
            if shown.location and "/oauth/callback" in shown.location:
                waiting.page = requests.get(shown.location, timeout=20)
            waiting.status = waiting.end()
            return waiting
        finally:
            waiting.stop()

    def signed_in(self, *arguments) -> "Employee":
        done = self.login(*arguments)
        assert done.status == 0, done.said
        return self

    def who(self, *command) -> str:
        """The ARN as which a command of aws is seen."""
        argv = list(command) or [paths.twinlock(), "exec", "dev", "--", paths.aws_v1()]
        done = run([*argv, "sts", "get-caller-identity", "--query", "Arn", "--output", "text"], self.environment)
        assert done.status == 0, done.output
        return done.stdout.strip()

    @property
    def arn(self) -> str:
        return f"assumed-role/AWSReservedSSO_{self.role}_"

    def age(self, seconds_left: int) -> dict:
        entry = token(self.home.folder, "corp")
        end = datetime.now(timezone.utc) + timedelta(seconds=seconds_left)
        entry["expiresAt"] = end.strftime("%Y-%m-%dT%H:%M:%SZ")
        cache_file(self.home.folder, "corp").write_text(json.dumps(entry))
        return entry


@pytest.fixture
def employee(tmp_path, center):
    return Employee(tmp_path, center)


def test_a_login_in_the_browser_makes_the_role_of_the_permission_set(employee):
    done = employee.login()
    assert done.status == 0 and "signed in at" in done.said, done.said
    assert done.page.status_code == 200 and "Back to the terminal" in done.page.text
    assert employee.arn in employee.who() and employee.who().endswith("/" + employee.member.name)


def test_a_login_by_device_code_does_the_same(employee):
    assert employee.arn in employee.signed_in("dev", "--device-code").who()


def test_a_refusal_in_the_browser_ends_the_login(employee):
    for arguments in (["dev"], ["dev", "--device-code"]):
        done = employee.login(*arguments, answer="deny")
        assert done.status == 1 and "refused in the browser" in done.said, done.said
    assert not cache_file(employee.home.folder, "corp").exists()


def test_one_login_serves_aws_1_boto3_and_aws_2(employee):
    employee.signed_in()
    assert employee.arn in employee.who(paths.aws_v1(), "--profile", "dev")
    done = run([str(paths.VENV / "bin" / "python"), "-c",
                "import boto3; print(boto3.Session(profile_name='dev').client('sts').get_caller_identity()['Arn'])"],
               employee.environment)
    assert done.status == 0 and employee.arn in done.stdout, done.output
    if paths.aws_v2():
        environment = employee.home.environment_with_rule_sets()
        done = run([paths.aws_v2(), "sts", "get-caller-identity", "--profile", "dev"], environment)
        assert done.status == 0 and employee.arn in done.stdout, done.output


def test_many_processes_renew_the_login_once_and_all_go_on(employee):
    employee.signed_in()
    before = employee.age(100)
    with concurrent.futures.ThreadPoolExecutor(10) as pool:
        done = list(pool.map(lambda _: employee.twinlock("credentials", "dev", "--format", "process"), range(10)))
    assert [each.status for each in done] == [0] * 10, [each.output for each in done]
    assert len({each.stdout for each in done}) == 1
    after = token(employee.home.folder, "corp")
    assert after["refreshToken"] != before["refreshToken"]
    employee.age(100)
    assert employee.twinlock("exec", "dev", "--", "true").status == 0


def test_boto3_and_twinlock_renew_the_same_login_in_turns(employee):
    employee.signed_in()
    seen = {token(employee.home.folder, "corp")["refreshToken"]}
    for _ in range(2):
        employee.age(100)
        done = run([str(paths.VENV / "bin" / "python"), "-c",
                    "import boto3; boto3.Session(profile_name='dev').client('sts').get_caller_identity()"],
                   employee.environment)
        assert done.status == 0, done.output
        seen.add(token(employee.home.folder, "corp")["refreshToken"])
        employee.age(100)
        assert employee.twinlock("profiles", "populate", "--dry-run").status == 0
        seen.add(token(employee.home.folder, "corp")["refreshToken"])
    assert len(seen) == 5


def test_who_is_disabled_is_out_at_once(employee, center):
    employee.signed_in()
    employee.who()
    subprocess.run([paths.twinlock_center(), "user", "disable", employee.member.name, str(center.folder)], check=True,
                   capture_output=True)
    Directory.wait(lambda: {"Status": "IN_PROGRESS" if run(
        [paths.twinlock(), "exec", "dev", "--", paths.aws_v1(), "sts", "get-caller-identity"], employee.environment
    ).status == 0 else "DONE"})
    done = employee.twinlock("profiles", "populate")
    assert done.status == 3 and "twinlock login" in done.stderr, done.output


def test_logout_ends_the_login_at_the_center(employee, center):
    employee.signed_in()
    kept = token(employee.home.folder, "corp")
    assert employee.twinlock("logout", "dev").status == 0
    assert not cache_file(employee.home.folder, "corp").exists()
    portal = center.client("sso", config={"signature_version": UNSIGNED})
    with pytest.raises(ClientError) as refusal:
        portal.list_accounts(accessToken=kept["accessToken"])
    assert refusal.value.response["Error"]["Code"] == "UnauthorizedException"
    oidc = center.client("sso-oidc", config={"signature_version": UNSIGNED})
    with pytest.raises(ClientError):
        oidc.create_token(clientId=kept["clientId"], clientSecret=kept["clientSecret"], grantType="refresh_token",
                          refreshToken=kept["refreshToken"])
    done = employee.twinlock("exec", "dev", "--", "true")
    assert done.status == 3 and "twinlock login dev" in done.stderr


def test_a_login_that_the_center_ended_needs_a_person(employee):
    """The person signs out everywhere else: nothing here is taken any more."""
    employee.signed_in()
    kept = token(employee.home.folder, "corp")
    other = Home(employee.home.folder.parent / "other", employee.center)
    other.write_config(employee.home.config.read_text())
    for name in ("sso", "sso/cache"):
        (other.folder / ".aws" / name).mkdir()
    cache_file(other.folder, "corp").write_text(json.dumps(kept))
    assert run([paths.twinlock(), "logout", "dev"], other.environment()).status == 0
    done = employee.twinlock("exec", "dev", "--", "true")
    assert done.status == 3, done.output
    (line,) = done.stderr.strip().splitlines()
    assert line.endswith("twinlock login dev")


def test_configure_and_populate_find_the_accounts_and_roles_of_the_center(employee):
    employee.signed_in()
    done = employee.twinlock("configure", "sso", "--sso-session", "corp", "--profile", "mine", "--account",
                             employee.center.account, "--role", employee.role, "--region", "us-east-1")
    assert done.status == 0, done.output
    assert employee.arn in employee.who(paths.twinlock(), "exec", "mine", "--", paths.aws_v1())
    done = employee.twinlock("profiles", "populate", "--template", "{account_id}/{role_name}")
    assert done.status == 0 and f"+ {employee.center.account}/{employee.role}" in done.stdout, done.output
    done = employee.twinlock("configure", "sso", "--sso-session", "corp", "--profile", "mine", "--account",
                             employee.center.account, "--role", "NotMine")
    assert done.status == 1 and "NotMine" in done.stderr


def test_a_role_that_was_taken_away_is_said_with_its_line(employee):
    employee.home.write_config(employee.home.config.read_text().replace(employee.role, "Gone"))
    employee.signed_in()
    done = employee.twinlock("exec", "dev", "--", "true")
    assert done.status == 1 and ".aws/config:9" in done.stderr and "hint" in done.stderr, done.output
