"""What an administrator decides about signing in, made with the pages and seen by the people it is about."""

import socket

import pytest
from botocore.exceptions import ClientError

from harness.browsers import Browser, available
from harness.members import give_password, invite, join, sign_out
from harness.servers import Center
from harness.single_sign_on import Program
from harness.visitors import PASSWORD, Visitor, make_member


def opened(tmp_path, center, name: str = "profile") -> Browser:
    if not available():
        pytest.skip("no chromium and chromedriver on this machine: apt-get install chromium chromium-driver")
    return Browser(tmp_path / name, center.url)


@pytest.fixture
def alone(tmp_path, fresh_center):
    """A browser at a center of the test's own, whose settings it may change."""
    browser = opened(tmp_path, fresh_center)
    yield fresh_center, browser
    browser.close()


def save(browser: Browser) -> None:
    browser.press("Save")
    assert "Saved." in browser.text, browser.text


def test_a_trusted_browser_asks_for_the_password_alone_and_is_its_owners_only(alone):
    center, browser = alone
    owner, _ = join(center, browser, "usb-key-without-pin", "owner", "--admin")
    browser.open("/start/admin/settings").choose(mfaMode="context-aware")
    save(browser)
    sign_out(browser)
    give_password(browser, owner)
    browser.tick("trust").photograph("second-factor-trust")
    assert browser.violations() == []
    browser.press_key_button("Use a security key")
    assert browser.heading == "Your accounts", browser.text
    sign_out(browser)
    give_password(browser, owner)
    assert browser.heading == "Your accounts", browser.text
    assert "in a trusted browser" in browser.open("/start/sessions").text
    # Administration asks all the same.
    browser.open("/start/admin/users")
    assert browser.heading == "Confirm that it is you"

    # Somebody else's password is not enough with it.
    other = make_member(center, "other")
    [stolen] = [cookie for cookie in browser.driver.get_cookies() if cookie["name"].endswith("-trust")]
    thief = Visitor(center)
    thief.session.cookies.set(stolen["name"], stolen["value"])
    page = thief.send(thief.open("/start/sign-in"), "/start/sign-in", username=other.name, password=PASSWORD)
    assert "Confirm that it is you" in page.text
    assert "Your accounts" not in thief.open("/start").text

    # And it is worth nothing once every sign-in has to be proven.
    browser.press_key_button("Use a security key")
    browser.open("/start/admin/settings").choose(mfaMode="always-on")
    save(browser)
    sign_out(browser)
    give_password(browser, owner)
    assert browser.heading == "Confirm that it is you"


def test_who_has_no_device_is_let_in_or_not_as_the_administrator_says(alone):
    center, browser = alone
    join(center, browser, "usb-key-without-pin", "boss", "--admin")
    member, link = invite(center, "bare", "--admin")
    person = Visitor(center)
    page = person.send(person.open(link), "/start/invitation", new_password=PASSWORD, again=PASSWORD)
    assert "Register a device" in page.text
    for choice, expected in (
        ("block", "none that is good here. Ask an administrator."), ("allow", "Your accounts"),
        ("require-registration", "Register a device"),
    ):
        browser.open("/start/admin/settings").choose(withoutDevice=choice)
        save(browser)
        person = Visitor(center)
        page = person.send(person.open("/start/sign-in"), "/start/sign-in", username=member.name, password=PASSWORD)
        assert expected in page.text, (choice, page.text)
        is_in = "/start/sign-out" in person.open("/start").text
        assert is_in == (choice == "allow")
        if is_in:
            # A password alone administers nothing.
            refused = person.open("/start/admin/users")
            assert refused.status == 403 and "needs a second factor" in refused.text


def test_codes_of_programs_can_be_switched_off(alone):
    center, browser = alone
    join(center, browser, "usb-key-without-pin", "boss", "--admin")
    program = Program(center)
    waiting = program.start()
    browser.open("/start/admin/settings").tick("deviceLogin", False)
    save(browser)
    with pytest.raises(ClientError) as refused:
        program.start()
    assert refused.value.response["Error"]["Code"] == "UnauthorizedClientException"
    browser.open(waiting["verificationUriComplete"])
    assert browser.heading == "Codes are switched off here"
    browser.photograph("device-switched-off")
    browser.open("/start/admin/settings").tick("deviceLogin")
    save(browser)
    assert browser.open(waiting["verificationUriComplete"]).heading == "Is this you?"


def test_the_device_page_warns_when_the_program_is_elsewhere(tmp_path):
    center = Center(tmp_path / "data", options=["--listen", "127.0.0.1:0", "--behind-proxy", "127.0.0.0/8"])
    browser = opened(tmp_path, center)
    try:
        browser.comes_from("203.0.113.9")
        join(center, browser, "usb-key-without-pin")
        program = Program(center)
        started = program.start()
        browser.open(started["verificationUriComplete"])
        assert browser.heading == "Is this you?"
        assert "203.0.113.9" in browser.text and "127.0.0.1" in browser.text
        assert "The addresses differ." in browser.find(".warning").text
        browser.photograph("device-confirm-elsewhere")
        assert browser.violations() == []
        browser.comes_from("").open(started["verificationUriComplete"])
        assert not browser.has(".warning") and "203.0.113.9" not in browser.text
    finally:
        browser.close()
        center.stop()


def test_a_forwarded_address_is_believed_of_a_named_proxy_only(center, browser):
    join(center, browser, "usb-key-without-pin")
    browser.comes_from("203.0.113.9").open(Program(center).start()["verificationUriComplete"])
    assert browser.heading == "Is this you?"
    assert "203.0.113.9" not in browser.text and not browser.has(".warning")


def test_at_an_address_of_numbers_it_is_said_why_there_are_no_keys(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        place = f"127.0.0.1:{taken.getsockname()[1]}"
    center = Center(tmp_path / "data", options=["--listen", place, "--public-url", f"http://{place}"])
    browser = opened(tmp_path, center)
    try:
        browser.open("/start/sign-in")
        assert "do not work at an address of numbers" in browser.text and "--public-url" in browser.text
        assert not browser.has("form[data-webauthn]")
        browser.photograph("sign-in-at-numbers")
        assert browser.violations() == []
        member, link = invite(center)
        browser.open(link).fill(new_password=member.password, again=member.password).press("Set the password")
        assert browser.heading == "Register a device"
        assert "do not work at an address of numbers" in browser.text and "Security key\n" not in browser.text
        browser.press("Authenticator app")
        assert browser.heading == "Add an authenticator app"
    finally:
        browser.close()
        center.stop()
