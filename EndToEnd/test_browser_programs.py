"""Programs that want in, and the person who is asked: device login, PKCE, aws login."""

import base64
import hashlib
import http.server
import threading
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from harness.members import join
from harness.people import unique

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
VERIFIER = "v" * 64


def challenge() -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")


def start_url(center) -> str:
    instance = center.client("sso-admin").list_instances()["Instances"][0]
    return f"https://{instance['IdentityStoreId']}.awsapps.com/start"


@pytest.fixture
def loopback():
    """A program's listener: the address to come back to, and what came."""
    came = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            if self.path != "/favicon.ico":
                came.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<h1>Back in the program</h1>")

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/oauth/callback", came
    server.shutdown()
    server.server_close()


class Waiting:
    """A program that shows a code and waits."""

    def __init__(self, center, name: str = "my terminal") -> None:
        self.oidc = center.client("sso-oidc")
        client = self.oidc.register_client(clientName=name, clientType="public")
        self.client = {key: client[key] for key in ("clientId", "clientSecret")}
        self.device = self.oidc.start_device_authorization(**self.client, startUrl=start_url(center))

    def poll(self) -> str:
        """The error's code; empty where there is a token."""
        try:
            told = self.oidc.create_token(
                **self.client, grantType=DEVICE_CODE, deviceCode=self.device["deviceCode"]
            )
            return "" if told["accessToken"] else "nothing"
        except self.oidc.exceptions.ClientError as error:
            return error.response["Error"]["Code"]


def test_a_program_with_a_code_is_let_in_after_a_look_at_it(center, browser):
    join(center, browser, "usb-key-without-pin")
    program = Waiting(center)
    assert program.poll() == "AuthorizationPendingException"
    browser.open(program.device["verificationUriComplete"])
    assert browser.heading == "Is this you?"
    assert program.device["userCode"] in browser.text and "my terminal" in browser.text and "127.0.0.1" in browser.text
    assert "Did you start this yourself" in browser.text
    browser.photograph("device-confirm")
    assert browser.violations() == []
    assert program.poll() == "AuthorizationPendingException"
    browser.press("Yes, let it in")
    assert browser.heading == "The program is in"
    browser.photograph("device-approved")
    assert program.poll() == ""


def test_who_did_not_start_it_ends_it_for_good(center, browser):
    join(center, browser, "usb-key-without-pin")
    program = Waiting(center)
    browser.open("/device").fill(user_code=program.device["userCode"].lower().replace("-", "")).press("Continue")
    browser.press("No, this was not me")
    assert browser.heading == "The program stays out"
    assert program.poll() == "AccessDeniedException"
    browser.open(program.device["verificationUriComplete"])
    assert "No program waits with this code" in browser.text


def test_signing_in_goes_on_to_the_code(center, browser):
    from harness.members import give_password, sign_out

    member, _ = join(center, browser, "usb-key-without-pin")
    sign_out(browser)
    program = Waiting(center)
    browser.open(program.device["verificationUriComplete"])
    assert browser.heading == "Sign in" and "compare the code" in browser.text
    give_password(browser, member, browser.path)
    browser.press_key_button("Use a security key")
    assert browser.heading == "Is this you?" and program.device["userCode"] in browser.text


def test_codes_that_are_guessed_end_in_waiting(center, browser):
    join(center, browser, "usb-key-without-pin")
    for last in "BCDFGHJKLMNPQRSTVWXZ" * 2:
        browser.open(f"/device?user_code=BCDF-GHJ{last}")
        if "too many wrong codes" in browser.text:
            return
        assert "No program waits with this code" in browser.text
    raise AssertionError("forty guesses were looked up")


def authorization(center, redirect: str, **changes: str) -> str:
    oidc = center.client("sso-oidc")
    registered = redirect.replace(f":{urlsplit(redirect).port}", "")
    client = oidc.register_client(
        clientName="a program", clientType="public", grantTypes=["authorization_code", "refresh_token"],
        redirectUris=[registered], issuerUrl=start_url(center), scopes=["sso:account:access"],
    )
    query = {
        "response_type": "code", "client_id": client["clientId"], "redirect_uri": redirect, "state": "s",
        "code_challenge_method": "S256", "scopes": "sso:account:access", "code_challenge": challenge(),
    }
    return "/authorize?" + urlencode(query | changes)


@pytest.mark.parametrize(("answer", "expected"), [("Yes, let it in", "code"), ("No, this was not me", "error")])
def test_consent_sends_the_browser_back_to_the_program(center, browser, loopback, answer, expected):
    redirect, came = loopback
    join(center, browser, "usb-key-without-pin")
    browser.open(authorization(center, redirect))
    assert browser.heading == "Let this program in?" and "a program" in browser.text
    assert came == []
    if expected == "code":
        browser.photograph("consent")
        assert browser.violations() == []
    policy = [a["headers"]["content-security-policy"] for a in browser.requests() if "/authorize?" in a["url"]][-1]
    address = urlsplit(redirect)
    assert f"form-action 'self' http://{address.netloc}; frame-ancestors 'none'" in policy
    browser.press(answer)
    assert browser.heading == "Back in the program"
    query = parse_qs(urlsplit(came[0]).query)
    assert expected in query and query["state"] == ["s"]


@pytest.mark.parametrize(
    "redirect",
    [
        "https://evil.example/oauth/callback", "http://127.0.0.1.evil.example:1/oauth/callback",
        "http://127.0.0.1:1@evil.example/oauth/callback", "http://localhost:1/elsewhere", "//evil.example",
        "javascript:alert(1)",
    ],
)
def test_no_program_sends_a_browser_to_a_place_that_it_did_not_register(center, browser, loopback, redirect):
    join(center, browser, "usb-key-without-pin")
    browser.open(authorization(center, loopback[0], redirect_uri=redirect))
    assert browser.heading == "This cannot go on"
    assert urlsplit(browser.driver.current_url).netloc == urlsplit(center.url).netloc


def iam_user(center) -> tuple[str, str]:
    iam, name = center.client("iam"), unique("login")
    iam.create_user(UserName=name)
    iam.create_login_profile(UserName=name, Password="Four-plain-words-2", PasswordResetRequired=False)
    iam.attach_user_policy(UserName=name, PolicyArn="arn:aws:iam::aws:policy/SignInLocalDevelopmentAccess")
    center.client("iam").put_user_policy(
        UserName=name, PolicyName="login",
        PolicyDocument='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"signin:*","Resource":"*"}]}',
    )
    return name, "Four-plain-words-2"


def test_aws_login_lets_a_command_line_in_as_an_iam_user(center, browser, loopback):
    redirect, came = loopback
    name, password = iam_user(center)
    query = urlencode({
        "response_type": "code", "client_id": "arn:aws:signin:::devtools/same-device", "redirect_uri": redirect,
        "state": "s", "code_challenge_method": "SHA-256", "scope": "openid", "code_challenge": challenge(),
    })
    browser.open(f"/v1/authorize?{query}")
    assert browser.heading == "Sign in as an IAM user"
    browser.photograph("iam-sign-in")
    assert browser.violations() == []
    browser.fill(account=center.account, username=name, password="wrong").press("Sign in")
    assert "is not right" in browser.text
    browser.fill(account=center.account, username=name, password=password).press("Sign in")
    if browser.heading == "Register a device":
        browser.plug_in("usb-key-without-pin")
        browser.press("Security key").press_key_button("Touch")
        if browser.heading == "Your recovery codes":
            browser.press("I have kept them")
    assert browser.heading == "Let this program in?", browser.text
    assert name in browser.text and center.account in browser.text
    browser.press("Yes, let it in")
    assert "code" in parse_qs(urlsplit(came[0]).query)


def test_aws_login_on_another_device_shows_a_code_to_copy(center, browser):
    name, password = iam_user(center)
    query = urlencode({
        "response_type": "code", "client_id": "arn:aws:signin:::devtools/cross-device", "state": "s",
        "code_challenge_method": "SHA-256", "scope": "openid", "code_challenge": challenge(),
    })
    browser.open(f"/v1/authorize?{query}")
    browser.fill(account=center.account, username=name, password=password).press("Sign in")
    if browser.heading == "Register a device":
        browser.plug_in("usb-key-without-pin")
        browser.press("Security key").press_key_button("Touch")
        if browser.heading == "Your recovery codes":
            browser.press("I have kept them")
    browser.press("Yes, let it in")
    assert browser.heading == "Your code"
    browser.photograph("confirmation")
    assert browser.violations() == []
    told = base64.b64decode(browser.find("code.token").text).decode()
    assert told.startswith("state=s&code=")


def aws_login(redirect: str) -> str:
    return "/v1/authorize?" + urlencode({
        "response_type": "code", "client_id": "arn:aws:signin:::devtools/same-device", "redirect_uri": redirect,
        "state": "s", "code_challenge_method": "SHA-256", "scope": "openid", "code_challenge": challenge(),
    })


def test_an_iam_user_signs_in_with_a_security_key_beside_the_person_of_the_portal(center, browser, loopback):
    redirect, came = loopback
    person, _ = join(center, browser, "platform-passkey")
    name, password = iam_user(center)
    browser.open(aws_login(redirect))
    assert browser.heading == "Sign in as an IAM user", "a person of the portal is no IAM user"
    browser.fill(account=center.account, username=name, password=password).press("Sign in")
    assert browser.heading == "Let this program in?"
    browser.press("Add a security key to this user")
    assert browser.heading == "Add a security key"
    browser.plug_in("usb-key-without-pin")
    browser.fill(name="Desk key").press_key_button("Touch")
    assert browser.heading == "Let this program in?", browser.text
    [device] = center.client("iam").list_mfa_devices(UserName=name)["MFADevices"]
    assert f":u2f/user/{name}/" in device["SerialNumber"]
    browser.photograph("iam-consent")
    assert browser.violations() == []
    browser.press("Yes, let it in")
    assert "code" in parse_qs(urlsplit(came[-1]).query)

    # Both are signed in, each where it belongs.
    browser.open("/start/devices")
    assert browser.heading == "Devices" and browser.find(".who span").text == person.name
    assert "Desk key" not in browser.text
    browser.open(aws_login(redirect))
    assert browser.heading == "Let this program in?" and name in browser.text

    # The next time the key is asked for.
    [cookie] = [c["name"] for c in browser.driver.get_cookies() if c["name"].endswith("-iam")]
    browser.driver.delete_cookie(cookie)
    browser.open(aws_login(redirect))
    browser.fill(account=center.account, username=name, password=password).press("Sign in")
    assert browser.heading == "Confirm that it is you"
    browser.photograph("iam-second-factor")
    browser.press("Start over")
    assert browser.heading == "Sign in as an IAM user"
    browser.fill(account=center.account, username=name, password=password).press("Sign in")
    browser.press_key_button("Use a security key")
    assert browser.heading == "Let this program in?", browser.text
    browser.press("Yes, let it in")
    assert len(came) == 2
    assert browser.open("/start").find(".who span").text == person.name


def test_the_session_of_an_iam_user_is_none_of_the_portals(center, browser, loopback):
    name, password = iam_user(center)
    browser.open(aws_login(loopback[0]))
    browser.fill(account=center.account, username=name, password=password).press("Sign in")
    assert browser.heading == "Let this program in?"
    assert browser.open("/start").heading == "Sign in"
    held = {cookie["name"]: cookie["value"] for cookie in browser.driver.get_cookies()}
    [iam] = [cookie for cookie in held if cookie.endswith("-iam")]
    assert not [cookie for cookie in held if cookie.endswith("-session")]
    # Nor is it good in the portal's place for what people of the portal let in.
    browser.driver.add_cookie({"name": iam.removesuffix("-iam") + "-session", "value": held[iam]})
    browser.open(f"/device?user_code={Waiting(center).device['userCode']}")
    assert "Yes, let it in" not in browser.text
