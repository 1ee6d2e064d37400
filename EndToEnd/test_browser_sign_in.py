"""Signing in with a real browser and an authenticator of each kind, by mouse and by keyboard alone."""

import base64
import json

import pytest
from selenium.webdriver.common.keys import Keys as Key

from harness.browsers import KINDS, Browser, available
from harness.members import choose_password, give_password, invite, join, keep_codes, register_app, sign_out


@pytest.mark.parametrize("kind", KINDS)
def test_a_key_of_each_kind_is_registered_signs_in_and_is_removed(center, browser, kind):
    member, key = join(center, browser, kind)
    assert len(member.codes) == 10
    sign_out(browser)
    give_password(browser, member)
    assert browser.heading == "Confirm that it is you"
    browser.press_key_button("Use a security key")
    assert browser.heading == "Your accounts", browser.text

    browser.press("Devices").press("Rename or remove").press("Remove")
    assert "last device" in browser.text
    browser.press("Add a device")
    register_app(browser, member)
    assert "My app" in browser.text
    browser.open("/start/devices")
    browser.find("a[href*='/start/devices/mfa-']")
    row = next(li for li in browser.driver.find_elements("css selector", ".list li") if "My key" in li.text)
    row.find_element("css selector", "a").click()
    browser.press("Remove")
    assert "The device is removed." in browser.text
    assert "My key" not in browser.text


@pytest.mark.parametrize("kind", ["usb-key", "platform-passkey"])
def test_a_passkey_that_verifies_its_user_signs_in_alone(center, browser, kind):
    join(center, browser, kind)
    sign_out(browser)
    browser.press_key_button("Sign in with a passkey")
    assert browser.heading == "Your accounts", browser.text
    browser.press("Sessions")
    assert "with a passkey alone" in browser.text


def test_a_passkey_is_offered_in_the_field_of_the_user_name(center, tmp_path):
    if not available():
        pytest.skip("no chromium and chromedriver on this machine: apt-get install chromium chromium-driver")
    browser = Browser(tmp_path / "profile", center.url, offers_autofill=True)
    try:
        join(center, browser, "platform-passkey")
        # The person picks it at once: the virtual authenticator agrees to everything.
        browser.press("Sign out").until(lambda: browser.heading == "Your accounts")
    finally:
        browser.close()


@pytest.mark.parametrize("kind", ["usb-key-without-pin", "u2f-key"])
def test_a_key_that_verifies_nobody_does_not_sign_in_alone(center, browser, kind):
    join(center, browser, kind)
    sign_out(browser)
    browser.press_key_button("Sign in with a passkey")
    assert browser.heading == "Sign in"
    assert browser.has("form[data-webauthn] .wrong") or browser.has(".errors")


def test_a_copy_of_a_key_is_refused_and_told_of(center, browser):
    member, key = join(center, browser, "usb-key-without-pin")
    browser.open("/start/devices/add")
    register_app(browser, member)
    sign_out(browser)
    key.set_counter(0)
    give_password(browser, member)
    browser.press_key_button("Use a security key")
    assert "there may be a copy of it" in browser.text
    browser.fill(code=member.next_code()).press("Continue with the code")
    assert browser.heading == "Your accounts", browser.text
    browser.press("Devices")
    assert "refused: a copy of it was used" in browser.text


def altered(browser, **changes) -> None:
    """Answers the page's question like the browser does, but with something else in what was signed."""
    browser.driver.execute_script(
        """
        const changes = arguments[0], create = navigator.credentials.get.bind(navigator.credentials);
        navigator.credentials.get = async (options) => {
          const credential = await create(options), response = credential.response;
          const data = JSON.parse(new TextDecoder().decode(response.clientDataJSON));
          const forged = new TextEncoder().encode(JSON.stringify({...data, ...changes})).buffer;
          return {
            id: credential.id, rawId: credential.rawId, type: credential.type,
            authenticatorAttachment: credential.authenticatorAttachment,
            getClientExtensionResults: () => ({}),
            response: {clientDataJSON: forged, authenticatorData: response.authenticatorData,
              signature: response.signature, userHandle: response.userHandle},
          };
        };
        """,
        changes,
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"origin": "https://evil.example"}, {"origin": "http://127.0.0.1:1"}, {"type": "webauthn.create"},
        {"challenge": base64.urlsafe_b64encode(bytes(32)).decode().rstrip("=")}, {"crossOrigin": True},
    ],
    ids=lambda change: json.dumps(change)[:40],
)
def test_an_answer_for_another_page_or_question_is_refused(center, browser, changes):
    member, _ = join(center, browser, "usb-key-without-pin")
    sign_out(browser)
    give_password(browser, member)
    altered(browser, **changes)
    browser.press_key_button("Use a security key")
    assert browser.heading == "Confirm that it is you"
    assert "not registered here" in browser.text or "did not answer" in browser.text


def test_an_app_and_recovery_codes_sign_in_each_once(center, browser):
    member, link = invite(center)
    choose_password(browser, member, link)
    browser.press("Authenticator app").press("Type the secret instead")
    member.seed = browser.find("code.secret").text.replace(" ", "")
    browser.fill(code="000000", name="Phone").press("Add this app")
    assert "not right" in browser.text and browser.heading == "Add an authenticator app"
    browser.press("Type the secret instead")
    assert browser.find("code.secret").text.replace(" ", "") == member.seed
    browser.fill(code=member.next_code()).press("Add this app")
    keep_codes(browser, member)
    assert browser.heading == "Your accounts"
    code = member.next_code()
    for text, works in ((code, True), (code, False)):
        sign_out(browser)
        give_password(browser, member)
        browser.fill(code=text).press("Continue with the code")
        assert (browser.heading == "Your accounts") == works, browser.text
        if not works:
            for recovery, accepted in ((member.codes[0], True), (member.codes[0], False)):
                browser.press("None of your devices").fill(recovery_code=recovery).press("Use a recovery code")
                assert (browser.heading == "Your accounts") == accepted, browser.text
                if accepted:
                    sign_out(browser)
                    give_password(browser, member)


def test_a_link_is_good_once_and_is_not_used_up_by_looking(center, browser):
    member, link = invite(center)
    for _ in range(3):
        browser.open(link)
        assert browser.heading == f"Welcome, {member.name}"
    browser.fill(new_password=member.password, again="something else").press("Set the password")
    assert "not the same" in browser.text
    browser.fill(new_password="short", again="short").press("Set the password")
    assert "at least" in browser.text
    choose_password(browser, member, link)
    assert browser.open(link).heading == "This link is not good any more"


def test_everything_can_be_done_by_keyboard_alone(center, browser):
    member, link = invite(center)
    browser.open(link)

    def walk_to(wanted: str) -> None:
        """Tabs on until what is wanted has the focus, which must be seen."""
        for _ in range(60):
            browser.keys(Key.TAB)
            element = browser.focused
            outline = element.value_of_css_property("outline-style")
            assert outline != "none", f"the focus on {element.get_attribute('outerHTML')[:120]} is not seen"
            if wanted in ((element.get_attribute("name") or ""), element.text.strip()):
                return
        raise AssertionError(f"'{wanted}' cannot be reached by keyboard at {browser.path}")

    def go(*keys: str) -> None:
        here = browser.find("html")
        browser.keys(*keys)
        browser.wait_for_page_after(here)

    browser.keys(Key.TAB)
    assert browser.focused.text == "Skip to the content"
    walk_to("new_password")
    browser.keys(member.password)
    walk_to("again")
    browser.keys(member.password)
    go(Key.ENTER)
    walk_to("Security key")
    browser.plug_in("usb-key-without-pin")
    go(Key.ENTER)
    walk_to("name")
    browser.keys(Key.CONTROL + "a", "Key by keys")
    go(Key.ENTER)
    assert browser.heading == "Your recovery codes"
    walk_to("I have kept them")
    go(Key.ENTER)
    walk_to("Devices")
    go(Key.ENTER)
    assert "Key by keys" in browser.text
    walk_to("Sign out")
    go(Key.ENTER)
    # The page begins in the first field.
    assert browser.focused.get_attribute("name") == "username"
    browser.keys(member.name, Key.TAB, member.password)
    go(Key.ENTER)
    walk_to("Use a security key or passkey")
    go(Key.SPACE)
    assert browser.heading == "Your accounts"


def test_details_passwords_and_sessions_are_a_persons_own(center, browser):
    member, _ = join(center, browser, "usb-key-without-pin")
    browser.open("/start/me").fill(displayName="Zoë 'Quoted' O\"Neil", givenName="Zoë", familyName="O'Neil")
    browser.press("Save")
    assert "Saved." in browser.text
    assert browser.find(".who span").text == "Zoë 'Quoted' O\"Neil"
    browser.fill(givenName="").driver.execute_script("document.forms[1].noValidate = true")
    browser.press("Save")
    assert browser.driver.title.startswith("Error: ")
    browser.press("Change your password")
    new = "another four plain words"
    browser.fill(password="wrong wrong wrong", new_password=new, again=new).press("Change the password")
    assert "present password is not right" in browser.text
    browser.fill(password=member.password, new_password=new, again=new).press("Change the password")
    assert "Your password is changed" in browser.text
    member.password = new
    sign_out(browser)
    give_password(browser, member)
    assert browser.heading == "Confirm that it is you"
    browser.press_key_button("Use a security key")
    browser.press("Sessions")
    assert browser.text.count("this one") == 1
