"""`twinlock login`, `logout` and what lies in AWS's caches, against a stand-in for Identity Center."""

import concurrent.futures
import json
import stat
import time
from datetime import datetime, timedelta, timezone

import pytest

from harness import paths
from harness.homes import write_rule_sets
from harness.processes import base_environment, run
from harness.sign_in import START_URL, WaitingLogin, browser_command, cache_file, sso_config, token
from harness.sso_stub import IdentityCenterStub


@pytest.fixture
def stub():
    with IdentityCenterStub() as running:
        yield running


class Person:
    """A home, an environment, and twinlock in it."""

    def __init__(self, folder, stub) -> None:
        self.home = folder / "home"
        (self.home / ".aws").mkdir(parents=True)
        self.config = self.home / ".aws" / "config"
        self.config.write_text(sso_config())
        self.browser = browser_command(folder)
        self.visited = folder / "visited"
        self.environment = base_environment(str(self.home)) | stub.exports | {"BROWSER": self.browser}

    def twinlock(self, *arguments, **more):
        return run([paths.twinlock(), *arguments], self.environment | more)

    def login(self, *arguments, **more):
        done = self.twinlock("login", *arguments, **more)
        assert done.status == 0, done.output
        return done

    def age(self, seconds_left: int, name: str = "corp") -> None:
        """Lets the kept token be nearly over."""
        entry = token(self.home, name)
        end = datetime.now(timezone.utc) + timedelta(seconds=seconds_left)
        entry["expiresAt"] = end.strftime("%Y-%m-%dT%H:%M:%SZ")
        cache_file(self.home, name).write_text(json.dumps(entry))

    def boto(self):
        """boto3 in this home, which reads its folders when it is imported."""
        script = ("import boto3,json; c=boto3.Session(profile_name='dev').get_credentials().get_frozen_credentials();"
                  "print(json.dumps([c.access_key, c.token]))")
        done = run([str(paths.VENV / "bin" / "python"), "-c", script], self.environment)
        assert done.status == 0, done.output
        return json.loads(done.stdout)


@pytest.fixture
def person(tmp_path, stub):
    return Person(tmp_path, stub)


def test_a_login_in_the_browser_gives_credentials(person, stub):
    done = person.login("dev")
    assert "signed in at" in done.stderr and done.stdout == ""
    (address,) = person.visited.read_text().split()
    assert "code_challenge_method=S256" in address and "verifier" not in address
    found = person.twinlock("credentials", "dev", "--format", "json")
    assert found.status == 0, found.output
    shown = json.loads(found.stdout)
    assert shown["session_token"] == "111122223333/Admin" and shown["account_id"] == "111122223333"
    again = person.twinlock("credentials", "dev", "--format", "json")
    assert again.stdout == found.stdout
    assert len(stub.asked("/federation/credentials")) == 1


def test_the_entry_is_what_awss_tools_write(person):
    person.login("dev")
    entry = cache_file(person.home, "corp")
    assert stat.S_IMODE(entry.stat().st_mode) == 0o600
    assert stat.S_IMODE(entry.parent.stat().st_mode) == 0o700
    kept = token(person.home, "corp")
    assert sorted(kept) == ["accessToken", "clientId", "clientSecret", "expiresAt", "refreshToken", "region",
                            "registrationExpiresAt", "startUrl"]
    assert kept["startUrl"] == START_URL and kept["region"] == "us-east-1"
    assert datetime.strptime(kept["expiresAt"], "%Y-%m-%dT%H:%M:%SZ")
    (registration,) = [path for path in entry.parent.glob("*.json") if path != entry]
    known = json.loads(registration.read_text())
    assert sorted(known) == ["clientId", "clientSecret", "expiresAt", "grantTypes", "scopes"]


def test_our_login_serves_boto3_and_aws_v1(person):
    person.login("dev")
    key, session = person.boto()
    assert key.startswith("ASIASTUB") and session == "111122223333/Admin"
    told = run([paths.aws_v1(), "configure", "export-credentials", "--profile", "dev"], person.environment)
    if told.status == 0:
        assert json.loads(told.stdout)["SessionToken"] == "111122223333/Admin"


def _aws_v2(person, stub, *arguments):
    """aws 2 of Debian, which takes endpoints from rule sets alone."""
    if not paths.aws_v2():
        pytest.skip("no aws version 2 on this machine: apt-get install awscli (Debian 12)")
    write_rule_sets(person.home / "aws-data", stub.url)
    environment = person.environment | {"AWS_DATA_PATH": str(person.home / "aws-data")}
    return run([paths.aws_v2(), *arguments], environment)


def test_our_login_serves_aws_v2(person, stub):
    person.login("dev")
    told = _aws_v2(person, stub, "configure", "export-credentials", "--profile", "dev")
    assert told.status == 0, told.output
    assert json.loads(told.stdout)["SessionToken"] == "111122223333/Admin"
    assert len(stub.asked("/token")) == 1


def test_the_login_of_aws_v2_serves_us_and_shares_registrations(person, stub):
    told = _aws_v2(person, stub, "sso", "login", "--profile", "dev", "--no-browser")
    assert told.status == 0, told.output
    registered = len(stub.asked("/client/register"))
    assert person.twinlock("exec", "dev", "--", "true").status == 0
    assert person.boto()[1] == "111122223333/Admin"
    person.login("dev", "--device-code")
    assert len(stub.asked("/client/register")) == registered
    person.login("dev")
    told = _aws_v2(person, stub, "sso", "login", "--profile", "dev", "--no-browser")
    assert told.status == 0, told.output
    assert len(stub.asked("/client/register")) == registered + 1, "ours was good for its device code too"


def test_logout_of_aws_v2_ends_ours_and_ours_ends_what_it_kept(person, stub):
    person.login("dev")
    assert _aws_v2(person, stub, "configure", "export-credentials", "--profile", "dev").status == 0
    kept = list((person.home / ".aws" / "cli" / "cache").glob("*.json"))
    assert kept, "aws keeps the role's credentials"
    person.twinlock("logout", "dev")
    assert not [path for path in kept if path.exists()]
    person.login("dev")
    assert _aws_v2(person, stub, "sso", "logout", "--profile", "dev").status == 0
    assert not cache_file(person.home, "corp").exists()


def test_a_login_of_botocores_own_fetcher_serves_us(person, stub):
    written = cache_file(person.home, "corp")
    written.parent.mkdir(parents=True)
    script = (
        "import datetime, json\n"
        "from botocore.utils import JSONFileCache, SSOTokenLoader\n"
        "from botocore.tokens import _sso_json_dumps\n"
        f"cache = JSONFileCache({str(written.parent)!r}, dumps_func=_sso_json_dumps)\n"
        "soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)\n"
        f"SSOTokenLoader(cache).save_token({START_URL!r}, {{'startUrl': {START_URL!r}, 'region': 'us-east-1',"
        " 'accessToken': 'theirs', 'expiresAt': soon}, session_name='corp')\n"
    )
    done = run([str(paths.VENV / "bin" / "python"), "-c", script], person.environment)
    assert done.status == 0, done.output
    stub.tokens.add("theirs")
    assert person.twinlock("credentials", "dev").status == 0


def test_boto3_renews_our_login_and_we_go_on_with_theirs(person, stub):
    person.login("dev")
    before = token(person.home, "corp")
    person.age(300)
    assert person.boto()[1] == "111122223333/Admin"
    renewed = token(person.home, "corp")
    assert renewed["refreshToken"] != before["refreshToken"]
    assert person.twinlock("credentials", "dev").status == 0
    assert len([each for each in stub.asked("/token") if each["grantType"] == "refresh_token"]) == 1


def test_nobody_signed_in_is_said_in_one_line_with_the_command(person):
    done = person.twinlock("exec", "dev", "--", "true")
    assert done.status == 3
    (line,) = done.stderr.strip().splitlines()
    assert line.endswith("twinlock login dev") and ".aws/config:" in line


def test_a_login_about_to_end_is_renewed_before_exec(person, stub):
    person.login("dev")
    person.age(300)
    done = person.twinlock("exec", "dev", "--", "true")
    assert done.status == 0, done.output
    assert stub.asked("/token")[-1]["grantType"] == "refresh_token"
    left = datetime.strptime(token(person.home, "corp")["expiresAt"], "%Y-%m-%dT%H:%M:%SZ")
    assert left > datetime.now() + timedelta(minutes=50)


def test_an_ended_login_that_cannot_be_renewed_asks_for_a_person(person, stub):
    person.login("dev")
    person.age(-10)
    stub.answers_refresh = False
    done = person.twinlock("exec", "dev", "--", "true")
    assert done.status == 3
    (line,) = done.stderr.strip().splitlines()
    assert "has ended" in line and line.endswith("twinlock login dev")


def test_a_login_ended_elsewhere_is_noticed_and_renewed_once(person, stub):
    person.login("dev")
    stub.tokens.clear()
    assert person.twinlock("exec", "dev", "--", "true").status == 0
    stub.revoke_everything()
    person.twinlock("logout", "dev")
    assert person.twinlock("exec", "dev", "--", "true").status == 3


def test_many_processes_renew_once(person, stub):
    person.login("dev")
    person.age(120)
    with concurrent.futures.ThreadPoolExecutor(12) as pool:
        done = list(pool.map(lambda _: person.twinlock("credentials", "dev", "--format", "process"), range(12)))
    assert [each.status for each in done] == [0] * 12, [each.output for each in done]
    assert len([each for each in stub.asked("/token") if each["grantType"] == "refresh_token"]) == 1
    assert len(stub.asked("/federation/credentials")) == 1


def test_over_ssh_a_device_code_is_used_and_polled_as_told(person, stub):
    stub.polls = ["AuthorizationPendingException"]
    started = time.monotonic()
    done = person.login("dev", SSH_CONNECTION="192.0.2.1 5000 192.0.2.2 22")
    assert "this is an SSH session" in done.stderr and "ABCD-EFGH" in done.stderr
    assert len(stub.asked("/token")) == 2 and time.monotonic() - started >= 2
    assert not person.visited.exists()
    assert "grantTypes" not in stub.asked("/client/register")[0]


def test_without_a_browser_a_device_code_is_used(person):
    environment = dict(person.environment)
    del environment["BROWSER"]
    done = run([paths.twinlock(), "login", "dev"], environment)
    assert done.status == 0 and "there is no browser here" in done.stderr, done.output


def test_a_device_code_that_runs_out_or_is_refused_ends_the_login(person, stub):
    for code, status in (("ExpiredTokenException", 3), ("AccessDeniedException", 1)):
        stub.polls = [code]
        done = person.twinlock("login", "dev", "--device-code")
        assert done.status == status, done.output


def test_a_registration_is_used_again_until_little_is_left_of_it(person, stub):
    person.login("dev")
    person.login("dev")
    assert len(stub.asked("/client/register")) == 1
    stub.client_lifetime = 14 * 60
    person.login("dev", "--device-code")
    assert len(stub.asked("/client/register")) == 1, "ours was registered for device codes too"
    for path in cache_file(person.home, "corp").parent.glob("*.json"):
        path.unlink()
    person.login("dev")
    person.login("dev")
    assert len(stub.asked("/client/register")) == 3


def test_a_service_that_knows_fewer_grant_types_is_asked_for_fewer(person, stub):
    stub.refuses_grant_types = {"urn:ietf:params:oauth:grant-type:device_code"}
    person.login("dev")
    assert stub.asked("/client/register")[-1]["grantTypes"] == ["authorization_code", "refresh_token"]


def test_an_older_profile_signs_in_with_a_device_code_and_is_not_renewed(person, stub):
    person.config.write_text(
        f"[profile dev]\nsso_start_url = {START_URL}\nsso_region = us-east-1\nsso_account_id = 111122223333\n"
        "sso_role_name = Admin\nregion = us-east-1\n"
    )
    done = person.login("dev")
    assert "device code" in done.stderr
    assert "scopes" not in stub.asked("/client/register")[0]
    assert person.boto()[1] == "111122223333/Admin"
    person.age(-10, START_URL)
    assert person.twinlock("exec", "dev", "--", "true").status == 3
    assert "refresh_token" not in {each["grantType"] for each in stub.asked("/token")}


def test_a_role_is_assumed_from_a_login(person, stub, moto):
    person.config.write_text(
        sso_config() + "\n[profile far]\nrole_arn = arn:aws:iam::777788889999:role/far\nsource_profile = dev\n")
    person.login("far")
    done = person.twinlock("credentials", "far", "--format", "json", AWS_ENDPOINT_URL_STS=moto.url)
    assert done.status == 0, done.output
    assert json.loads(done.stdout)["source"] == "session of arn:aws:iam::777788889999:role/far"
    person.twinlock("logout", "dev")
    assert person.twinlock("credentials", "far", AWS_ENDPOINT_URL_STS=moto.url).status == 3


def test_logout_tells_the_service_and_forgets_everything(person, stub):
    person.login("dev")
    person.twinlock("exec", "dev", "--", "true")
    access = token(person.home, "corp")["accessToken"]
    done = person.twinlock("logout", "dev")
    assert done.status == 0 and "signed out" in done.stderr, done.output
    assert access not in stub.tokens and not cache_file(person.home, "corp").exists()
    assert person.twinlock("exec", "dev", "--", "true").status == 3
    assert "nobody was signed in" in person.twinlock("logout", "dev").stderr


def test_logout_forgets_also_where_the_service_is_away(person, stub):
    person.login("dev")
    stub.down = True
    done = person.twinlock("logout", "--all")
    assert done.status == 0 and "could not be told" in done.stderr
    assert not cache_file(person.home, "corp").exists()


def test_a_new_login_is_not_served_with_the_sessions_of_the_old_one(person, stub):
    person.login("dev")
    first = person.twinlock("credentials", "dev", "--format", "json").stdout
    person.login("dev")
    assert person.twinlock("credentials", "dev", "--format", "json").stdout != first


def test_the_vault_keeps_the_login_where_that_is_asked_for(person, stub):
    settings = person.home / ".config" / "twinlock"
    settings.mkdir(parents=True)
    (settings / "config").write_text("# no token in plain text\nsso_cache = vault\n")
    person.login("dev")
    assert not (person.home / ".aws" / "sso").exists()
    assert person.twinlock("exec", "dev", "--", "true").status == 0
    for secret in stub.tokens | stub.refresh_tokens:
        for path in person.home.rglob("*"):
            assert not path.is_file() or secret.encode() not in path.read_bytes(), path
    told = json.loads(person.twinlock("status", "--format", "json").stdout)
    assert [each["plain_text"] for each in told["sign_ins"]] == [False]
    assert person.twinlock("logout", "dev").status == 0
    assert person.twinlock("exec", "dev", "--", "true").status == 3


def test_a_setting_that_is_not_known_stops_before_anything_is_written(person):
    settings = person.home / ".config" / "twinlock"
    settings.mkdir(parents=True)
    (settings / "config").write_text("sso_cache = valut\n")
    done = person.twinlock("login", "dev")
    assert done.status == 1 and "config:1" in done.stderr and "sso_cache = vault" in done.stderr
    assert not (person.home / ".aws" / "sso").exists()


def test_status_tells_of_the_login_and_where_it_lies(person):
    person.login("dev")
    told = person.twinlock("status")
    assert "Sign-ins" in told.stdout and str(cache_file(person.home, "corp")) in told.stdout
    assert "sso_cache = vault" in told.stdout
    for secret in (token(person.home, "corp")["accessToken"], token(person.home, "corp")["refreshToken"]):
        assert secret not in told.output


def test_no_token_is_in_any_output_or_argument(person, stub):
    said = person.login("dev").output + person.twinlock("exec", "dev", "--", "true").output
    said += person.twinlock("logout", "dev").output + person.visited.read_text()
    bodies = json.dumps(stub.asked("/token"))
    sent = json.loads(bodies)[0]
    for secret in (sent["clientSecret"], sent["code"], sent["codeVerifier"]):
        assert secret not in said
    for _, path, query, _ in stub.requests:
        assert not set(query.values()) & stub.tokens, path


def test_a_printed_address_is_opened_by_hand(person):
    login = WaitingLogin(person.environment, "dev")
    try:
        assert "Back to the terminal" in login.open()
        assert login.end() == 0, login.said
        assert not person.visited.exists()
    finally:
        login.stop()


def test_the_sign_in_of_a_session_is_named_directly(person):
    person.login("--sso-session", "corp")
    assert cache_file(person.home, "corp").exists()
    listed = json.loads(person.twinlock("profiles", "list", "--format", "json").stdout)
    assert [each["credentials"] for each in listed] == ["role Admin of 111122223333 at Identity Center"]
    done = person.twinlock("login", "--sso-session", "nowhere")
    assert done.status == 1 and "corp" in done.stderr
    assert person.twinlock("login", "dev", "--sso-session", "corp").status == 2
    assert person.twinlock("login").status == 0, "there is one session only"
    person.config.write_text(person.config.read_text() + person.config.read_text().replace("corp", "other"))
    done = person.twinlock("login")
    assert done.status == 1 and "--sso-session corp" in done.stderr, done.output
