"""The commands about people, settings and security keys' names, beside a running center and on a stopped one."""

import json
import os
import stat
import subprocess
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest
from test_soft_authenticators import register

from harness import paths
from harness.authenticators import SoftAuthenticator
from harness.center_commands import LINK, everything_in, listed, run, token_of, type_hint
from harness.directory import Directory
from harness.people import unique
from harness.servers import Center, init_center, wait_until
from harness.visitors import PASSWORD, Visitor, invite, make_member


@pytest.fixture(scope="module")
def stopped(tmp_path_factory):
    """A folder whose center was served once and is not now."""
    folder = tmp_path_factory.mktemp("a stopped center's") / "data"
    Center(folder).stop()
    return folder


# Links


def test_a_center_that_was_never_served_gets_its_first_administrator(tmp_path):
    folder = tmp_path / "data"
    init_center(folder)
    link = run("user", "invite", "owner", folder, "--admin").stdout.strip()
    assert listed(folder, "owner")[1] == "invited"
    running = Center(folder, create=False)
    try:
        browser = Visitor(running)
        # The port was not known then.
        browser.accept(urlsplit(link)._replace(scheme="", netloc="").geturl())
        assert browser.open("/start/admin/users").status == 200
    finally:
        running.stop()


def test_a_link_is_printed_once_and_kept_nowhere(center):
    name = unique("linked")
    told = run("user", "invite", name, center.folder, "--email", "linked@example.com")
    token = token_of(told)
    assert told.stdout.startswith(center.url), "the link leads where the center is served"
    assert "shown only now" in told.stderr
    assert wait_until(lambda: any(
        event["eventName"] == "InviteUser" and name in json.dumps(event) for event in center.events()))
    assert token.encode() not in everything_in(center.folder) + center.log.read_bytes()
    assert listed(center.folder, name)[1:5] == ["invited", "0 devices", "0 sessions", "linked@example.com"]


def test_a_new_link_ends_the_former_and_looking_uses_up_neither(center):
    name = unique("again")
    first, second = (run("user", "invite", name, center.folder).stdout.strip() for _ in range(2))
    for _ in range(2):
        assert "new_password" not in Visitor(center).open(first).text
        assert "new_password" in Visitor(center).open(second).text
    Visitor(center).accept(second)
    assert "new_password" not in Visitor(center).open(second).text
    assert listed(center.folder, name)[1:4] == ["active", "1 devices", "1 sessions"]


def test_who_has_a_password_is_not_invited_and_the_hint_can_be_typed(center):
    member = make_member(center, "settled")
    refused = run("user", "invite", member.name, center.folder, code=1)
    assert str(center.folder) in refused.stderr
    assert "has a password already" in refused.stderr
    token_of(type_hint(refused))
    # That was the reset: the session is over and the password gone.
    assert listed(center.folder, member.name)[1:4] == ["invited", "1 devices", "0 sessions"]


def test_disabling_ends_sessions_at_once_and_enabling_brings_none_back(center):
    member = make_member(center, "leaving")
    assert member.browser.open("/start").url.endswith("/start")
    run("user", "disable", member.name, center.folder)
    assert wait_until(lambda: "/start/sign-in" in member.browser.open("/start").url)
    assert listed(center.folder, member.name)[1] == "disabled"
    refused = run("user", "invite", member.name, center.folder, code=1)
    assert "is disabled" in refused.stderr
    type_hint(refused)
    assert listed(center.folder, member.name)[1:4] == ["active", "1 devices", "0 sessions"]
    assert "/start/sign-in" in member.browser.open("/start").url
    assert Visitor(center).sign_in(member.name, member.device).url.endswith("/start")


def test_a_password_reset_asks_for_the_device_and_a_device_reset_for_the_password(center):
    member = make_member(center, "resetting")
    link = run("user", "reset-password", member.name, center.folder).stdout.strip()
    browser = Visitor(center)
    page = browser.send(browser.open(link), "/start/invitation", new_password=PASSWORD + "!", again=PASSWORD + "!")
    page = browser.send(page, "/start/sign-in/verify", method="app", code=member.device.next_code())
    assert page.url.endswith("/start")
    link = run("user", "reset-mfa", member.name, center.folder).stdout.strip()
    assert listed(center.folder, member.name)[1:4] == ["active", "0 devices", "0 sessions"]
    page = Visitor(center).open(link)
    form = page.form("/start/invitation")
    assert "again" not in form.fields, "the present password is asked for, no new one"


def test_the_last_administrator_is_brought_back_at_the_machine(center):
    name = unique("last")
    browser = Visitor(center)
    browser.accept(invite(center, name, "--admin"))
    page = browser.open("/start/admin/users")
    [user] = [u for u in Directory(center).people.list_users(IdentityStoreId=Directory(center).store)["Users"]
              if u["UserName"] == name]
    page = browser.open(f"/start/admin/users/{user['UserId']}")
    browser.send(page, f"/start/admin/users/{user['UserId']}/disable")
    assert "/start/sign-in" in browser.open("/start/admin/users").url
    run("user", "enable", name, center.folder)
    assert listed(center.folder, name)[1] == "active"


def test_addresses_with_line_ends_do_not_forge_lines(center):
    directory, name = Directory(center), unique("forging")
    directory.people.create_user(
        IdentityStoreId=directory.store, UserName=name, DisplayName="x", Name={"GivenName": "g", "FamilyName": "f"},
        Emails=[{"Value": "a@b\nforged\tactive\t1 devices\t0 sessions\t-\tid", "Primary": True}],
    )
    assert listed(center.folder, "forged") is None
    assert "\n" not in listed(center.folder, name)[4]


def test_it_all_works_on_a_stopped_center_too(stopped):
    name = unique("offline")
    run("user", "invite", name, stopped, "--display-name", "Off Line", "--public-url", "https://id.example.com/")
    told = run("user", "invite", name, stopped, "--public-url", "https://id.example.com/")
    assert told.stdout.startswith("https://id.example.com/start/invitation?token=")
    run("user", "disable", name, stopped)
    assert listed(stopped, name)[1] == "disabled"
    type_hint(run("user", "invite", name, stopped, code=1))
    for command in ("reset-password", "reset-mfa"):
        token_of(run("user", command, name, stopped))
    run("settings", "set", stopped, "recovery-codes=off")
    assert "recovery-codes=off\n" in run("settings", "show", stopped).stdout
    events = [json.loads(line) for line in run("events", stopped, "--format", "json").stdout.splitlines()
              if line.startswith("{")]
    names = [event["eventName"] for event in events]
    for expected in ("InviteUser", "DisableUser", "EnableUser", "ResetPassword", "ResetMFA", "UpdateSSOConfiguration"):
        assert expected in names
    run("events", stopped, "--verify")


def test_nobody_else_may_read_what_is_kept(stopped):
    previous = os.umask(0)
    try:
        run("user", "invite", unique("modes"), stopped)
        run("settings", "set", stopped, "device-login=on")
    finally:
        os.umask(previous)
    for path in [stopped, *stopped.rglob("*")]:
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode & 0o077 == 0, f"{path} has mode {mode:o}"


def test_many_at_once_beside_a_running_center(center):
    names = [unique("parallel") for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        links = list(pool.map(lambda name: run("user", "invite", name, center.folder).stdout, names))
    assert len(set(links)) == 4 and all(LINK.match(link) for link in links)


# Bad input


@pytest.mark.parametrize("words", [
    ["", "{}"], ["a b", "{}"], ["a\nb", "{}"], ["a\tb", "{}"], ["a\x1b[2Jb", "{}"], ["a\u202eb", "{}"],
    ["a\u200bb", "{}"], ["x" * 129, "{}"], ["ok", "{}", "--email", "no address"], ["ok", "{}", "--email", "-f@x.y"],
    ["ok", "{}", "--email", "a@b\nBcc: c@d"], ["ok", "{}", "--display-name", ""], ["ok", "{}", "--display-name", " "],
    ["ok", "{}", "--display-name", "a\nBcc: b"], ["ok", "{}", "--public-url", "http://"],
    ["ok", "{}", "--public-url", "javascript:alert(1)"], ["ok", "{}", "--public-url", "https://a/b"],
    ["ok", "{}", "--public-url", "https://a b"], ["ok", "{}", "--public-url", "https://a\n"],
    ["ok", "{}", "--public-url", "https://u@a"], ["ok"], ["ok", "{}", "more"], ["ok", "{}", "--root"],
])
def test_an_invitation_to_nothing_is_refused(stopped, words):
    before = run("user", "list", stopped).stdout
    told = subprocess.run(
        [paths.twinlock_center(), "user", "invite", *(word.replace("{}", str(stopped)) for word in words)],
        capture_output=True, text=True,
    )
    assert told.returncode == 2 and told.stdout == "", (told.returncode, told.stdout, told.stderr)
    assert "Fatal" not in told.stderr and "/start/invitation" not in told.stderr
    assert run("user", "list", stopped).stdout == before


@pytest.mark.parametrize("command", ["disable", "enable", "reset-password", "reset-mfa"])
@pytest.mark.parametrize("name", ["nobody", "", "%", "' OR '1'='1", "../../etc/passwd"])
def test_a_user_that_is_none_is_told_with_a_hint_that_can_be_typed(stopped, command, name):
    refused = run("user", command, name, stopped, code=1)
    assert f"there is no user '{name}'" in refused.stderr
    assert type_hint(refused).returncode == 0


@pytest.mark.parametrize("words", [
    ["user", "list"], ["user", "invite", "bob"], ["user", "disable", "bob"], ["settings", "show"],
    ["rp-id", "migrate", "--to", "id.example.com"],
])
def test_a_folder_that_is_no_center_is_told_and_left_alone(tmp_path, words):
    run(*words, tmp_path, code=1)
    run(*words, tmp_path / "absent", code=1)
    assert list(tmp_path.iterdir()) == []


# Settings


def test_settings_are_shown_as_they_are_set(center):
    shown = run("settings", "show", center.folder).stdout
    lines = shown.splitlines()
    assert len(lines) == 8 and run("settings", "set", center.folder, *lines).stdout == shown


def test_a_running_center_knows_at_once(fresh_center):
    run("settings", "set", fresh_center.folder, "recovery-codes=off")
    browser = Visitor(fresh_center)
    browser.accept(invite(fresh_center, unique("codeless"), "--admin"))
    page = browser.open("/start/admin/settings")
    assert "recoveryCodes" not in page.form("/start/admin/settings").fields
    event = next(e for e in fresh_center.events() if e["eventName"] == "UpdateSSOConfiguration")
    assert "recovery-codes=off" in json.dumps(event)


@pytest.mark.parametrize("change", [
    "mfa-mode=never", "mfa-mode=", "mfa-mode", "=on", "", "device-login=yes", "device-login=ON", "no-such=on",
    "session-duration=899", "session-duration=7776001", "session-duration=-1", "session-duration=1e9",
    "session-duration=99999999999999999999", "session-duration=3600s", "access-token-duration=0",
    "access-token-duration=43201", "trusted-browser-duration=86399", "trusted-browser-duration=31536001",
    "recovery-codes=on=off",
])
def test_a_setting_that_cannot_be_changes_nothing(stopped, change):
    before = run("settings", "show", stopped).stdout
    other = "device-login=off" if "device-login=on" in before else "device-login=on"
    refused = run("settings", "set", stopped, other, change, code=1)
    assert "hint: " in refused.stderr
    assert run("settings", "show", stopped).stdout == before


# The name that security keys are registered for


def test_another_host_name_stops_the_start_until_keys_are_moved(tmp_path):
    folder = tmp_path / "a folder" / "data"
    folder.parent.mkdir()
    center = Center(folder)
    name, _ = register(center, Visitor(center), SoftAuthenticator("ES256", "none"))
    center.stop()
    moved = ["--behind-proxy", "127.0.0.1/32", "--public-url", "https://id.example.com"]
    told = run("serve", folder, "--listen", "127.0.0.1:0", *moved, code=1)
    assert "registered for localhost" in told.stderr and center.url in told.stderr
    assert listed(folder, name)[2] == "1 devices", "nothing is lost by the attempt"
    moving = type_hint(told)
    assert name in moving.stdout.splitlines()
    assert listed(folder, name)[2] == "0 devices"
    again = Center(folder, create=False, options=moved)
    try:
        assert again.url == "https://id.example.com"
    finally:
        again.stop()


@pytest.mark.parametrize("host", [
    "", "127.0.0.1", "::1", "[::1]", "https://id.example.com", "a/b", "a b", "a:443", "id.example.com\n", "ä.example",
    "a<script>",
])
def test_a_name_that_keys_cannot_have_is_refused(stopped, host):
    run("rp-id", "migrate", stopped, "--to", host, code=2)
