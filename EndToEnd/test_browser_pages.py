"""Every page: as it looks, to axe-core, in its headers, on the wire."""

import re

import pytest

from harness.browsers import gzipped
from harness.members import choose_password, crawl, give_password, invite, join, sign_out

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


def name_of(path: str) -> str:
    parts = path.split("?")[0].strip("/").split("/")
    return "-".join("one" if re.search(r"[^a-z-]", part) else part for part in parts)


def check(browser, name: str) -> list[str]:
    browser.photograph(name)
    return browser.violations()


def test_every_page_is_accessible_and_fits_in_light_and_dark_on_a_phone_and_a_desk(center, browser):
    wrong = []
    member, link = invite(center, "viewer", "--admin")
    browser.open("/start/sign-in")
    wrong += check(browser, "sign-in")
    browser.fill(username="nobody", password="x").press("Sign in")
    wrong += check(browser, "sign-in-refused")
    browser.open("/start/nowhere")
    wrong += check(browser, "not-found")
    browser.open(link)
    wrong += check(browser, "invitation")
    choose_password(browser, member, link)
    wrong += check(browser, "register-device")
    browser.press("Authenticator app")
    wrong += check(browser, "register-app")
    browser.press("Choose another kind")
    browser.plug_in("usb-key")
    browser.press("Security key")
    wrong += check(browser, "register-key")
    browser.press_key_button("Touch")
    wrong += check(browser, "recovery-codes")
    browser.press("I have kept them")
    pages = crawl(browser)
    assert len(pages) >= 20, pages
    for path in pages:
        browser.open(path)
        wrong += check(browser, name_of(path))
    browser.open("/start").press("Command line access").press("Show credentials")
    wrong += check(browser, "credentials")
    browser.open("/start/admin/users/add").fill(userName="someone", givenName="Some", familyName="One")
    browser.press("Add and invite")
    wrong += check(browser, "admin-user-invited")
    sign_out(browser)
    give_password(browser, member)
    wrong += check(browser, "second-factor")
    assert wrong == []
    assert [text for text in browser.complaints() if "Failed to load resource" not in text] == []


def test_every_page_has_its_headers_and_asks_nobody_else_for_anything(center, browser):
    join(center, browser, "usb-key-without-pin", "headers", "--admin")
    pages = crawl(browser)
    seen = [answer for answer in browser.requests() if not answer["url"].startswith(("chrome", "data:", "about:"))]
    assert seen and all(answer["url"].startswith(center.url + "/") for answer in seen)
    documents = [answer for answer in seen if answer["type"] == "Document" and answer["status"] == 200]
    assert len(documents) >= len(pages)
    for answer in documents:
        headers = answer["headers"]
        assert headers["content-security-policy"] == POLICY, answer["url"]
        assert headers["x-frame-options"] == "DENY"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cross-origin-opener-policy"] == "same-origin"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["cache-control"] == "no-store"
        assert "publickey-credentials-get=(self)" in headers["permissions-policy"]
        assert "strict-transport-security" not in headers
    assets = [answer for answer in seen if "/assets/" in answer["url"]]
    assert all("immutable" in answer["headers"]["cache-control"] for answer in assets)


@pytest.mark.parametrize("place", ["/start/sign-in", "/start"])
def test_the_sign_in_page_and_the_portal_weigh_less_than_20_kb_with_all_they_load(center, browser, place):
    if place == "/start":
        join(center, browser, "usb-key-without-pin", "weight", "--admin")
    browser.open(place)
    fetch = "const done = arguments[1]; fetch(arguments[0]).then(r => r.text()).then(done)"
    total = 0
    for address in {place, *re.findall(r'(?:href|src)="(/start/assets/[^"]+)"', browser.driver.page_source)}:
        total += gzipped(browser.driver.execute_async_script(fetch, address).encode())
    print(f"{place}: {total} bytes by gzip -9")
    assert 1000 < total < 20_000


def test_a_page_in_a_frame_of_another_site_stays_empty(center, browser, tmp_path):
    frame = tmp_path / "frame.html"
    frame.write_text(f"<iframe src='{center.url}/start/sign-in'></iframe>")
    browser.driver.get(frame.as_uri())
    browser.driver.switch_to.frame(0)
    assert not browser.driver.find_elements("css selector", "input[name=username]")


def test_without_javascript_a_person_signs_in_with_an_app(center, browser):
    member, link = invite(center)
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    browser.driver.get(center.url + link)
    assert "Welcome" in browser.driver.page_source
    find = browser.driver.find_element
    find("css selector", "[name=new_password]").send_keys(member.password)
    find("css selector", "[name=again]").send_keys(member.password)
    find("css selector", "main button").click()
    browser.until(lambda: "Authenticator app" in browser.driver.page_source)
    find("link text", "Authenticator app").click()
    browser.until(lambda: "otpauth" in browser.driver.page_source)
    link_text = find("css selector", "[name=enrolment]").get_attribute("value")
    member.seed = re.search(r"secret=([A-Z2-7]+)", link_text).group(1)
    find("css selector", "[name=code]").send_keys(member.next_code())
    find("css selector", "main form button").click()
    browser.until(lambda: "Your recovery codes" in browser.driver.page_source)
