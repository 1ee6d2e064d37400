"""Letters with links, through a program that takes them as sendmail does, and passwords that others know."""

import hashlib
import os
import re
import threading
from urllib.parse import parse_qs, urlsplit

import pytest

from harness.center_commands import everything_in, listed, run
from harness.directory import Directory
from harness.people import unique
from harness.servers import Center, wait_until
from harness.visitors import Visitor, invite, make_member


@pytest.fixture(scope="module")
def stopped(tmp_path_factory):
    """A folder whose center was served once and is not now."""
    folder = tmp_path_factory.mktemp("a stopped center's") / "data"
    Center(folder).stop()
    return folder


# Letters


def sendmail(folder, body: str = "") -> list[str]:
    """A program that stores its arguments and its input, and serve's options that name it."""
    program = folder / "sendmail"
    program.write_text(
        f"#!/bin/sh\nfor word in \"$@\"; do printf '%s\\n' \"$word\" >> '{folder}/argv'; done\n"
        f"env > '{folder}/env'\n{body or f'''cat > '{folder}/letter' '''}\n")
    program.chmod(0o700)
    return ["--sendmail", str(program), "--mail-from", "center@example.com"]


def administrator(center: Center) -> Visitor:
    browser = Visitor(center)
    browser.accept(invite(center, unique("postmaster"), "--admin"))
    return browser


def add_user(browser: Visitor, name: str, email: str, given: str = "Given"):
    page = browser.open("/start/admin/users/add")
    return browser.send(
        page, "/start/admin/users/add", userName=name, givenName=given, familyName="Family", email=email)


@pytest.fixture
def posting(tmp_path):
    """Makes centers that send letters through a program."""
    opened: list[Center] = []

    def make(body: str = "") -> tuple[Center, Visitor]:
        opened.append(Center(tmp_path / "data", options=sendmail(tmp_path, body)))
        return opened[-1], administrator(opened[-1])

    yield make
    for center in opened:
        center.stop()


def test_a_letter_carries_the_link_and_nothing_of_the_center(posting, tmp_path):
    center, browser = posting()
    page = add_user(browser, "carol", "carol@example.com", given="<b>Carol</b>")
    assert "carol@example.com" in page.text
    assert "/start/invitation?token=" not in page.text, "who sends it does not see it as well"
    assert (tmp_path / "argv").read_text().splitlines() == [
        "-i", "-f", "center@example.com", "--", "carol@example.com"]
    letter = (tmp_path / "letter").read_text()
    head, body = letter.split("\n\n", 1)
    assert {line.split(":")[0] for line in head.splitlines()} == {
        "From", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Auto-Submitted"}
    [link] = re.findall(r"http\S+/start/invitation\?token=\S+", body)
    assert link.startswith(center.url) and "new_password" in Visitor(center).open(link).text
    token = parse_qs(urlsplit(link).query)["token"][0]
    assert token not in (tmp_path / "argv").read_text() + (tmp_path / "env").read_text()
    assert token.encode() not in everything_in(center.folder) + center.log.read_bytes()
    names = {line.split("=")[0] for line in (tmp_path / "env").read_text().splitlines()}
    assert names <= {"PATH", "PWD", "SHLVL", "_", "OLDPWD"}, "the center's own variables are not its business"


def test_an_address_that_is_more_than_one_goes_to_no_program(posting, tmp_path):
    _, browser = posting()
    for number, email in enumerate([
        "-oQ/tmp/x@example.com", "-f@example.com", "a@example.com,b@example.com", "a@example.com b@example.com",
        "\"a b\"@example.com", "$(id)@example.com x", "a@example.com;id", "<a@example.com>", "a@[127.0.0.1]",
    ]):
        page = add_user(browser, f"dora-{number}", email)
        assert page.status == 200 and not (tmp_path / "argv").exists(), email


def test_line_ends_in_addresses_and_names_make_no_headers(posting, tmp_path):
    center, browser = posting()
    directory = Directory(center)
    hostile = "Eve\nBcc: mallory@example.com\n\nHello"
    for name, email in (("eve", "eve@example.com\nBcc: mallory@example.com"), ("evelyn", "evelyn@example.com")):
        made = directory.people.create_user(
            IdentityStoreId=directory.store, UserName=name, DisplayName=hostile,
            Name={"GivenName": hostile, "FamilyName": "f"}, Emails=[{"Value": email, "Primary": True}])
        page = browser.open(f"/start/admin/users/{made['UserId']}")
        page = browser.send(page, f"/start/admin/users/{made['UserId']}/invite")
        if name == "eve":
            assert not (tmp_path / "argv").exists() and "/start/invitation?token=" in page.text
    assert (tmp_path / "argv").read_text().splitlines()[-1] == "evelyn@example.com"
    assert not re.search(r"^\s*Bcc", (tmp_path / "letter").read_text(), re.MULTILINE | re.IGNORECASE)


@pytest.mark.parametrize("body", ["exit 75", "cat > /dev/null; exit 1", "kill -9 $$", "head -c 3000000 /dev/zero"])
def test_a_program_that_fails_leaves_the_link_to_the_administrator(posting, body):
    center, browser = posting(body)
    page = add_user(browser, "frank", "frank@example.com")
    [link] = set(re.findall(r"http://[^\s\"<]+/start/invitation\?token=[A-Za-z0-9_-]+", page.text))
    assert "new_password" in Visitor(center).open(link).text


def test_a_program_that_is_not_there_leaves_the_link_too(tmp_path):
    center = Center(tmp_path / "data", options=["--sendmail", "/no/such", "--mail-from", "c@example.com"])
    try:
        assert "/start/invitation?token=" in add_user(administrator(center), "gina", "gina@example.com").text
    finally:
        center.stop()


def test_a_program_that_hangs_holds_up_nobody_else(posting, tmp_path):
    fifo = tmp_path / "release"
    os.mkfifo(fifo)
    center, browser = posting(f"read line < '{fifo}'; exit 75")
    told: list = []
    waiting = threading.Thread(target=lambda: told.append(add_user(browser, "heidi", "heidi@example.com")))
    waiting.start()
    try:
        assert wait_until(lambda: (tmp_path / "argv").exists())
        for _ in range(20):
            assert center.client("sts").get_caller_identity()["Account"] == center.account
            assert Visitor(center).open("/start/sign-in").status == 200
        make_member(center, "meanwhile")
        assert not told
    finally:
        # Opened for both, so that this does not wait for a reader that is gone.
        end = os.open(fifo, os.O_RDWR)
        os.write(end, b"go\n")
        waiting.join(60)
        os.close(end)
    assert "/start/invitation?token=" in told[0].text


@pytest.mark.parametrize("options", [
    ["--sendmail", "sendmail", "--mail-from", "a@b.c"], ["--sendmail", "/x"], ["--mail-from", "a@b.c"],
    ["--sendmail", "/x", "--mail-from=-f@b.c"], ["--sendmail", "/x", "--mail-from", "a@b\nBcc: c@d"],
    ["--sendmail", "/x -t", "--mail-from", "a b@c"],
])
def test_a_program_or_a_sender_that_is_none_stops_the_start(stopped, options):
    told = run("serve", stopped, "--listen", "127.0.0.1:0", *options, code=2)
    assert "give --" in told.stderr


# Passwords that others know


@pytest.mark.parametrize("form", ["words", "hashes"])
def test_a_password_on_the_list_is_not_taken(tmp_path, form):
    bad = ["correct horse battery staple", "password password", "the quick brown fox"]
    path = tmp_path / "list"
    if form == "words":
        path.write_text("\n".join(bad) + "\n")
    else:
        hashes = sorted(hashlib.sha1(word.encode()).hexdigest().upper() for word in bad)
        path.write_text("".join(f"{each}:{number + 1}\r\n" for number, each in enumerate(hashes)))
    center = Center(tmp_path / "data", options=["--breached-passwords", str(path)])
    try:
        link = invite(center, "ivan")
        browser = Visitor(center)
        for word in bad:
            page = browser.send(browser.open(link), "/start/invitation", new_password=word, again=word)
            assert "new_password" in page.text and listed(center.folder, "ivan")[1] == "invited", word
        good = "something that nobody wrote down"
        browser.send(page, "/start/invitation", new_password=good, again=good)
        assert listed(center.folder, "ivan")[1] == "active"
    finally:
        center.stop()


@pytest.mark.parametrize("content", [None, "F" * 40 + "\n" + "0" * 40 + "\n"], ids=["absent", "unsorted"])
def test_a_list_that_cannot_be_used_stops_the_start(stopped, tmp_path, content):
    if content:
        (tmp_path / "list").write_text(content)
    told = run("serve", stopped, "--listen", "127.0.0.1:0", "--breached-passwords", tmp_path / "list", code=1)
    assert str(tmp_path / "list") in told.stderr
