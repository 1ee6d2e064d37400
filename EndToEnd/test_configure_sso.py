"""`twinlock configure sso` at a terminal, and `profiles populate`."""

import json

import pexpect
import pytest

from harness import paths
from harness.processes import base_environment, run
from harness.sign_in import START_URL, browser_command, sso_config
from harness.sso_stub import IdentityCenterStub


@pytest.fixture
def stub():
    with IdentityCenterStub() as running:
        yield running


class Person:
    def __init__(self, folder, stub) -> None:
        self.home = folder / "home"
        (self.home / ".aws").mkdir(parents=True)
        self.config = self.home / ".aws" / "config"
        self.environment = base_environment(str(self.home)) | stub.exports | {"BROWSER": browser_command(folder)}

    def twinlock(self, *arguments):
        return run([paths.twinlock(), *arguments], self.environment)

    def at_terminal(self, *arguments, columns: int = 100, term: str = "xterm"):
        child = pexpect.spawn(
            paths.twinlock(), list(arguments), env=self.environment | {"TERM": term}, encoding="utf-8", timeout=30,
            dimensions=(40, columns))
        child.delaybeforesend = 0.1
        return child


@pytest.fixture
def person(tmp_path, stub):
    return Person(tmp_path, stub)


def _answer(child, question: str, answer: str) -> None:
    child.expect(question)
    child.sendline(answer)


BEFORE = "# my accounts\n[default]\nregion = eu-west-1   # home\n\n; the end\n"


@pytest.mark.parametrize("term", ["xterm", "dumb"])
def test_the_questions_lead_to_a_profile_and_the_file_keeps_all_else(person, term):
    person.config.write_text(BEFORE)
    child = person.at_terminal("configure", "sso", term=term)
    _answer(child, "SSO session name", "corp")
    _answer(child, "SSO start URL: ", "d-1234567890.awsapps.com")
    _answer(child, "start URL is like(?s:.*)SSO start URL: ", START_URL)
    _answer(child, "SSO region: ", "us-east-1")
    _answer(child, r"SSO registration scopes \[sso:account:access\]: ", "")
    child.expect("1  Production +111122223333")
    _answer(child, r"Account \(number", "sand")
    child.expect("Account: Sandbox  444455556666")
    child.expect(r"Role: Admin \(the only one\)")
    _answer(child, "Region of the profile.*: ", "")
    _answer(child, "Output format of aws.*: ", "json")
    _answer(child, r"Profile name \[Admin-444455556666\]: ", "sandbox")
    child.expect("use it: twinlock exec sandbox")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert person.config.read_text() == (
        BEFORE.replace("; the end\n", "; the end\n\n")
        + f"[sso-session corp]\nsso_start_url = {START_URL}\nsso_region = us-east-1\n"
        "sso_registration_scopes = sso:account:access\n\n[profile sandbox]\nsso_session = corp\n"
        "sso_account_id = 444455556666\nsso_role_name = Admin\nregion = eu-west-1\noutput = json\n"
    )
    assert person.twinlock("exec", "sandbox", "--", "true").status == 0


def test_a_list_is_narrowed_by_typing(person, stub):
    stub.accounts = [
        {"accountId": f"{number:012}", "accountName": f"Team {number}", "emailAddress": "t@example.org"}
        for number in range(1, 131)
    ]
    stub.roles = {each["accountId"]: ["Admin", "ReadOnly"] for each in stub.accounts}
    stub.page_size = 50
    person.config.write_text(sso_config())
    child = person.at_terminal("configure", "sso", "--sso-session", "corp", "--profile", "new", columns=60)
    child.expect("and 110 more: type a part of one")
    _answer(child, "Account .*: ", "nothing like it")
    child.expect("nothing has 'nothing like it' in it")
    _answer(child, "Account .*: ", "Team 12")
    child.expect("Account: Team 12  000000000012")
    _answer(child, "Role .*: ", "2")
    child.expect("Role: ReadOnly")
    child.expect(pexpect.EOF)
    assert "[profile new]\nsso_session = corp\nsso_account_id = 000000000012\nsso_role_name = ReadOnly\n" in (
        person.config.read_text())


def test_with_everything_given_nothing_is_asked(person):
    done = person.twinlock(
        "configure", "sso", "--profile", "dev", "--sso-session", "corp", "--start-url", START_URL, "--sso-region",
        "us-east-1", "--scopes", "sso:account:access", "--account", "111122223333", "--role", "ReadOnly", "--region",
        "eu-west-1")
    assert done.status == 0, done.output
    shown = json.loads(person.twinlock("credentials", "dev", "--format", "json").stdout)
    assert shown["session_token"] == "111122223333/ReadOnly" and shown["region"] == "eu-west-1"


def test_without_a_terminal_what_is_missing_is_an_error(person):
    done = person.twinlock("configure", "sso", "--profile", "dev")
    assert done.status == 3 and "terminal" in done.stderr
    assert not person.config.exists()


def test_an_account_or_role_that_one_does_not_have_is_refused_and_nothing_written(person):
    person.config.write_text(sso_config())
    before = person.config.read_text()
    for options in (["--account", "999999999999", "--role", "Admin"], ["--account", "444455556666", "--role", "Root"]):
        done = person.twinlock("configure", "sso", "--profile", "x", "--sso-session", "corp", *options)
        assert done.status == 1 and "hint" in done.stderr, done.output
    assert person.config.read_text() == before


def test_a_profile_whose_other_lines_come_first_is_said(person):
    person.config.write_text(
        sso_config() + "\n[profile mixed]\nrole_arn = arn:aws:iam::1:role/x\ncredential_source = Environment\n")
    done = person.twinlock("configure", "sso", "--profile", "mixed", "--sso-session", "corp", "--account",
                           "111122223333", "--role", "Admin")
    assert "come first" in done.stderr, done.output


def test_populate_writes_everything_once_and_removes_what_is_gone(person, stub):
    person.config.write_text(BEFORE + sso_config())
    before = person.config.read_text()
    person.twinlock("login", "dev")
    done = person.twinlock("profiles", "populate", "--sso-session", "corp", "--region", "eu-west-1")
    assert done.status == 0, done.output
    assert done.stdout.split("\n")[:-1] == ["+ Production.Admin", "+ Production.ReadOnly", "+ Sandbox.Admin"]
    once = person.config.read_text()
    assert once.startswith(before)
    again = person.twinlock("profiles", "populate")
    assert again.status == 0 and again.stdout == "" and person.config.read_text() == once
    assert person.twinlock("exec", "Sandbox.Admin", "--", "true").status == 0
    del stub.roles["444455556666"]
    shown = person.twinlock("profiles", "populate", "--dry-run")
    assert "- Sandbox.Admin" in shown.stdout and person.config.read_text() == once
    assert person.twinlock("profiles", "populate").status == 0
    assert "Sandbox.Admin" not in person.config.read_text()
    stub.accounts = []
    assert person.twinlock("profiles", "populate").status == 0
    assert person.config.read_text() == before


def test_populate_needs_a_login_and_says_so(person):
    person.config.write_text(sso_config())
    done = person.twinlock("profiles", "populate")
    assert done.status == 3 and "twinlock login --sso-session corp" in done.stderr


def test_hostile_names_of_accounts_stay_names(person, stub):
    stub.accounts = [{"accountId": "111122223333", "accountName": "x]\ncredential_process = touch /tmp/x\n[\x1b[2J"}]
    person.config.write_text(sso_config())
    person.twinlock("login", "dev")
    done = person.twinlock("profiles", "populate")
    assert done.status == 0 and "\x1b" not in done.output
    assert "credential_process =" not in person.config.read_text()


def test_aws_sso_util_goes_on_with_our_login(person):
    person.config.write_text(
        f"[profile dev]\nsso_start_url = {START_URL}\nsso_region = us-east-1\nsso_account_id = 111122223333\n"
        "sso_role_name = Admin\nregion = us-east-1\n")
    assert person.twinlock("login", "dev").status == 0
    done = run([str(paths.VENV / "bin" / "python"), "-c",
                "import aws_sso_lib\n"
                f"s = aws_sso_lib.get_boto3_session({START_URL!r}, 'us-east-1', '111122223333', 'Admin',"
                " region='us-east-1')\nprint(s.get_credentials().get_frozen_credentials().token)"], person.environment)
    assert done.status == 0 and done.stdout.strip() == "111122223333/Admin", done.output
