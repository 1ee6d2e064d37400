"""What a browser, another site or a stranger's text must not be able to do."""

import html
import http.client
import re
import ssl
from urllib.parse import urlsplit

import pytest

from harness import paths
from harness.certificates import certify
from harness.members import crawl, join, sent, shown, sign_out
from harness.raw import plain

HOSTILE = "\"'><script>document.title='owned'</script><img src=x onerror=alert(1)>"


def forms(browser) -> dict[str, dict[str, str]]:
    """What each form of the page would send, by its address; those that change something."""
    found = {}
    for form in browser.driver.find_elements("css selector", "form[method=post]"):
        fields = form.find_elements("css selector", "[name]")
        action = form.get_attribute("action").removeprefix(browser.url)
        found[action] = {field.get_attribute("name"): field.get_attribute("value") or "" for field in fields}
    return found


def test_no_form_is_taken_from_another_site(center, browser):
    """Cross-site request forgery, on every form that a person and an administrator can reach."""
    join(center, browser, "usb-key-without-pin", "forms", "--admin")
    found = {}
    for path in crawl(browser):
        browser.open(path)
        found |= forms(browser)
    assert len(found) >= 25, sorted(found)
    assert {"/start/sign-out", "/start/me", "/start/password", "/start/admin/settings"} <= set(found)
    for action, fields in found.items():
        token = fields.pop("form_token")
        for wrong, headers in (
            ({}, {}), ({"form_token": ""}, {}), ({"form_token": token[:-1] + ("A" if token[-1] != "A" else "B")}, {}),
            ({"form_token": token}, {"Origin": "https://evil.example"}),
            ({"form_token": token}, {"Origin": center.url.replace("localhost", "127.0.0.1")}),
            ({"form_token": token}, {"Sec_Fetch_Site": "cross-site", "Origin": "null"}),
            ({"form_token": token}, {"Sec_Fetch_Site": "same-site"}),
        ):
            status, _, body = sent(browser, action, fields | wrong, **headers)
            assert status == 403 and "came from somewhere else" in body, (action, headers, status)
        status, _, body = sent(browser, action, fields | {"form_token": token}, Content_Type="text/plain")
        assert status == 415, (action, status)
    assert browser.open("/start").heading == "Your accounts"


def test_a_form_of_another_browser_is_not_taken(center, browser):
    """A code that an attacker got for a browser of their own is worth nothing in another's."""
    join(center, browser, "usb-key-without-pin")
    other = plain(center, "GET", "/start/sign-in", {"Host": urlsplit(center.url).netloc}).body.decode()
    foreign = re.search(r'name="form_token" value="([^"]+)"', other).group(1)
    status, _, _ = sent(browser, "/start/sign-out", {"form_token": foreign})
    assert status == 403


def test_the_cookies_are_out_of_reach_and_a_planted_session_is_worth_nothing(center, browser):
    """Cookies are HttpOnly, and signing in replaces whatever the browser held (session fixation)."""
    browser.open("/start/sign-in")
    name = next(c["name"] for c in browser.driver.get_cookies() if c["name"].endswith("-browser"))
    planted = name.replace("-browser", "-session")
    browser.driver.add_cookie({"name": planted, "value": "A" * 43})
    join(center, browser, "usb-key-without-pin")
    held = {cookie["name"]: cookie for cookie in browser.driver.get_cookies()}
    assert held[planted]["value"] != "A" * 43
    assert all(cookie["httpOnly"] for cookie in held.values())
    assert browser.driver.execute_script("return document.cookie") == ""
    assert {cookie["sameSite"] for cookie in held.values()} <= {"Lax", "Strict"}
    before = held[planted]["value"]
    sign_out(browser)
    browser.driver.add_cookie({"name": planted, "value": before})
    assert browser.open("/start").heading == "Sign in"


@pytest.mark.parametrize(
    "next_",
    [
        "https://evil.example/", "//evil.example", "/\\evil.example", "/start//evil.example", "javascript:alert(1)",
        "/start/../../evil", "/start\r\nLocation: https://evil.example", "%2f%2fevil.example",
    ],
)
def test_nobody_is_sent_elsewhere_after_signing_in(center, browser, next_):
    browser.open("/start/sign-in")
    browser.driver.execute_script("document.forms[0].elements.next.value = arguments[0]", next_)
    carried = plain(
        center, "GET", f"/start/sign-in?next={html.escape(next_).replace(' ', '+')}"
        .replace("\r\n", "%0d%0a").replace("\\", "%5c"), {"Host": urlsplit(center.url).netloc}
    )
    assert carried.status in (200, 400)
    assert b"evil" not in carried.body
    status, headers, _ = sent(
        browser, "/start/sign-out", {"form_token": shown(browser, "form_token"), "next": next_}
    )
    assert (status, headers["Location"]) == (303, f"{center.url}/start/sign-in")


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "evil.example:80"])
def test_a_foreign_host_gets_no_page_and_stands_in_no_link(center, host):
    """Host-header injection and DNS rebinding."""
    for path in ("/start", "/start/sign-in", "/device", "/start/invitation?token=x"):
        answer = plain(center, "GET", path, {"Host": host, "X-Forwarded-Host": "evil.example"})
        assert answer.status == 421
        assert b"Sign in" not in answer.body
    ours = urlsplit(center.url).netloc
    answer = plain(center, "GET", "/start/me", {"Host": ours, "X-Forwarded-Host": "evil.example"})
    assert answer.status == 303 and answer.headers["Location"].startswith(center.url)


def test_another_name_of_this_machine_leads_to_the_public_url(center):
    port = urlsplit(center.url).port
    answer = plain(center, "GET", "/start?x=1", {"Host": f"127.0.0.1:{port}"})
    assert (answer.status, answer.headers["Location"]) == (307, f"{center.url}/start?x=1")


def test_an_invitation_names_the_public_url_whatever_the_administrator_asked(center, browser):
    join(center, browser, "usb-key-without-pin", "inviter", "--admin")
    browser.open("/start/admin/users/add")
    token = shown(browser, "form_token")
    status, _, body = sent(
        browser, "/start/admin/users/add",
        {"form_token": token, "userName": "host-injection", "givenName": "H", "familyName": "I"},
        X_Forwarded_Host="evil.example", Forwarded="host=evil.example",
    )
    assert status == 200 and f"{center.url}/start/invitation?token=" in body and "evil.example" not in body


def test_texts_of_strangers_stay_texts(center, browser):
    """Names, a program's name and a browser's own name, each as hostile as they can be."""
    member, _ = join(center, browser, "usb-key-without-pin", "hostile", "--admin")
    browser.driver.execute_cdp_cmd("Network.setUserAgentOverride", {"userAgent": HOSTILE})
    browser.open("/start/me").fill(displayName=HOSTILE, givenName=HOSTILE, familyName=HOSTILE).press("Save")
    browser.open("/start/devices").press("Rename or remove")
    browser.fill(name="<b>\"'><img src=x onerror=alert(1)>").press("Rename")
    oidc = center.client("sso-oidc")
    client = oidc.register_client(clientName=HOSTILE, clientType="public")
    instance = center.client("sso-admin").list_instances()["Instances"][0]
    device = oidc.start_device_authorization(
        clientId=client["clientId"], clientSecret=client["clientSecret"],
        startUrl=f"https://{instance['IdentityStoreId']}.awsapps.com/start",
    )
    for path in [*crawl(browser), f"/device?user_code={device['userCode']}"]:
        browser.open(path)
        assert "owned" not in browser.driver.title
        assert not browser.has("main script") and not browser.has("img")
        assert browser.find("html").get_attribute("outerHTML").count("<script") <= 1
    assert "document.title" in browser.text
    assert browser.heading == "Is this you?"


def test_over_tls_cookies_have_other_names_and_those_of_plain_http_are_worth_nothing(tmp_path):
    """A cookie that was stolen from, or planted by, the other scheme."""
    from harness.servers import Center, init_center

    folder = tmp_path / "data"
    init_center(folder)
    pair = certify("localhost")
    (tmp_path / "cert.pem").write_text(pair.body)
    (tmp_path / "key.pem").write_text(pair.private("PKCS8"))

    class Secure(Center):
        def __init__(self):
            self.folder = folder
            argv = [paths.twinlock_center(), "serve", str(folder), "--listen", "127.0.0.1:0", "--tls-cert",
                    str(tmp_path / "cert.pem"), "--tls-key", str(tmp_path / "key.pem")]
            super(Center, self).__init__(argv, {}, r"(https?://[^\s'\"]+)", tmp_path / "tls.log")

    running = Secure()
    try:
        address = urlsplit(running.url)
        assert address.scheme == "https"
        context = ssl._create_unverified_context()
        connection = http.client.HTTPSConnection("127.0.0.1", address.port, context=context, timeout=30)
        connection.request("GET", "/start/sign-in", headers={"Host": address.netloc})
        response = connection.getresponse()
        response.read()
        set_cookies = response.headers.get_all("Set-Cookie")
        assert len(set_cookies) >= 2
        for cookie in set_cookies:
            assert re.match(r"__Host-twinlock-\w+=", cookie) and "; Secure" in cookie and "; HttpOnly" in cookie
            assert "; Path=/" in cookie and "Domain" not in cookie
        assert response.headers["Strict-Transport-Security"].startswith("max-age=")
    finally:
        running.stop()
