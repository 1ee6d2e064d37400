"""Security keys that python-fido2 makes: each algorithm and attestation registers and signs in; bent ones do not."""

import base64
import json
from html.parser import HTMLParser
from urllib.parse import quote

import pytest

from harness.aws_login import CommandLine, sign_in
from harness.authenticators import SoftAuthenticator
from harness.people import unique
from harness.servers import Keys
from harness.visitors import PASSWORD, Shown, Visitor, invite

WAYS = [
    ("ES256", "none"), ("EdDSA", "none"), ("ES384", "none"), ("RS256", "none"), ("ES256", "packed-self"),
    ("EdDSA", "packed-self"), ("RS256", "packed-self"), ("ES256", "packed-x5c"), ("EdDSA", "packed-x5c"),
    ("ES256", "fido-u2f"),
]


class _KeyForm(HTMLParser):
    """The form that a page's script fills, with WebAuthn's options."""

    def __init__(self) -> None:
        super().__init__()
        self.options, self.action, self.fields, self.open = None, "", {}, False

    def handle_starttag(self, tag, attributes):
        told = {name: value or "" for name, value in attributes}
        if tag == "form":
            self.open = "data-webauthn" in told
            if self.open:
                self.options, self.action = json.loads(told["data-options"]), told["action"]
        elif self.open and tag == "input" and "name" in told and told.get("type") != "checkbox":
            self.fields[told["name"]] = told.get("value", "")


def key_form(shown: Shown) -> _KeyForm:
    form = _KeyForm()
    form.feed(shown.text)
    assert form.options, f"no key is asked for at {shown.url} ({shown.status}):\n{shown.text[:3000]}"
    return form


def answer(browser: Visitor, form: _KeyForm, credential: dict, **fields: str) -> Shown:
    sent = browser.session.post(
        f"{browser.url}{form.action}", data=form.fields | {"credential": json.dumps(credential)} | fields,
        headers={"Origin": browser.url, "Sec-Fetch-Site": "same-origin"}, allow_redirects=False, timeout=60)
    return browser._follow(sent)


def register(center, browser: Visitor, key: SoftAuthenticator) -> tuple[str, Shown]:
    """A new person whose first device is `key`."""
    name = unique("keyed")
    browser.send(browser.open(invite(center, name)), "/start/invitation", new_password=PASSWORD, again=PASSWORD)
    form = key_form(browser.open("/start/devices/add/key"))
    return name, answer(browser, form, key.create(form.options, browser.url), name="Soft key")


def ask(browser: Visitor, name: str) -> _KeyForm:
    page = browser.send(browser.open("/start/sign-in"), "/start/sign-in", username=name, password=PASSWORD)
    return key_form(page)


def is_signed_in(browser: Visitor) -> bool:
    return "/start/sign-out" in browser.open("/start").text


@pytest.mark.parametrize("algorithm, attestation", WAYS)
def test_a_key_is_registered_and_signs_in(center, algorithm, attestation):
    key = SoftAuthenticator(algorithm, attestation)
    browser = Visitor(center)
    name, shown = register(center, browser, key)
    assert is_signed_in(browser), shown.text[:3000]
    for _ in range(2):
        browser = Visitor(center)
        form = ask(browser, name)
        answer(browser, form, key.get(form.options, browser.url))
        assert is_signed_in(browser)


@pytest.mark.parametrize("algorithm", ["ES256", "EdDSA", "RS256"])
def test_a_passkey_alone_is_two_factors_if_it_verifies(center, algorithm):
    key = SoftAuthenticator(algorithm, backup=True)
    register(center, Visitor(center), key)
    browser = Visitor(center)
    form = key_form(browser.open("/start/sign-in"))
    answer(browser, form, key.get(form.options, browser.url))
    assert is_signed_in(browser)
    key.verifies_user = False
    browser = Visitor(center)
    form = key_form(browser.open("/start/sign-in"))
    answer(browser, form, key.get(form.options, browser.url))
    assert not is_signed_in(browser)


def bent(text: str, place: int = -1) -> str:
    data = bytearray(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    data[place] ^= 1
    return base64.urlsafe_b64encode(bytes(data)).decode().rstrip("=")


@pytest.mark.parametrize("what", [
    "origin", "signature", "authenticatorData", "clientDataJSON", "counter", "another key", "replay", "handle", "type",
])
def test_a_wrong_answer_does_not_sign_in(center, what):
    key = SoftAuthenticator()
    name, _ = register(center, Visitor(center), key)
    browser = Visitor(center)
    form = ask(browser, name)
    match what:
        case "origin":
            told = key.get(form.options, "https://evil.test")
        case "counter":
            answer(browser, form, key.get(form.options, browser.url))
            assert is_signed_in(browser)
            browser = Visitor(center)
            form = ask(browser, name)
            key.credentials[0].counter -= 1
            told = key.get(form.options, browser.url)
        case "another key":
            other = SoftAuthenticator()
            register(center, Visitor(center), other)
            told = other.get(form.options | {"allowCredentials": []}, browser.url)
        case "replay":
            told = key.get(form.options, browser.url)
            answer(browser, form, told)
            assert is_signed_in(browser)
            browser = Visitor(center)
            form = ask(browser, name)
        case "handle":
            told = key.get(form.options, browser.url)
            told["response"]["userHandle"] = bent(told["response"]["userHandle"])
        case "type":
            told = key.get(form.options, browser.url) | {"type": "password"}
        case _:
            told = key.get(form.options, browser.url)
            told["response"][what] = bent(told["response"][what])
    answer(browser, form, told)
    assert not is_signed_in(browser)


@pytest.mark.parametrize("attestation", ["packed-self", "packed-x5c", "fido-u2f"])
def test_a_bent_attestation_registers_nothing(center, attestation):
    key = SoftAuthenticator(attestation=attestation)
    browser, name = Visitor(center), unique("bent")
    browser.send(browser.open(invite(center, name)), "/start/invitation", new_password=PASSWORD, again=PASSWORD)
    form = key_form(browser.open("/start/devices/add/key"))
    told = key.create(form.options, browser.url)
    # The last byte is the credential's public key, which the statement signs and which is no point any more.
    told["response"]["attestationObject"] = bent(told["response"]["attestationObject"])
    answer(browser, form, told, name="Soft key")
    assert not is_signed_in(browser)


def test_an_iam_users_key_is_listed_and_gives_mfa(center):
    iam, name, password = center.client("iam"), unique("fido"), "Correct-Horse-1-Battery"
    iam.create_user(UserName=name)
    iam.create_login_profile(UserName=name, Password=password, PasswordResetRequired=False)
    iam.attach_user_policy(UserName=name, PolicyArn="arn:aws:iam::aws:policy/SignInLocalDevelopmentAccess")
    line, browser, key = CommandLine(center), Visitor(center), SoftAuthenticator(verifies_user=False)
    sign_in(browser, line.authorization_path(), center.account, name, password)
    form = key_form(browser.open(f"/start/devices/add/key?next={quote(line.authorization_path(), safe='')}"))
    answer(browser, form, key.create(form.options, browser.url), name="Soft key")
    [device] = iam.list_mfa_devices(UserName=name)["MFADevices"]
    serial = device["SerialNumber"]
    assert serial.startswith(f"arn:aws:iam::{center.account}:u2f/user/{name}/")
    assert iam.get_mfa_device(SerialNumber=serial)["UserName"] == name

    browser = Visitor(center)
    page = sign_in(browser, line.authorization_path(), center.account, name, password)
    form = key_form(page)
    page = answer(browser, form, key.get(form.options, browser.url))
    output = line.redeem(line.code(browser.send(page, "/v1/authorize", answer="allow")))
    iam.put_user_policy(UserName=name, PolicyName="mfa", PolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": "iam:GetAccountSummary", "Resource": "*",
            "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "300"}}}]}))
    made = output["accessToken"]
    keys = Keys(made["accessKeyId"], made["secretAccessKey"], made["sessionToken"])
    assert center.client("iam", keys).get_account_summary()["SummaryMap"]

    iam.deactivate_mfa_device(UserName=name, SerialNumber=serial)
    assert iam.list_mfa_devices(UserName=name)["MFADevices"] == []
