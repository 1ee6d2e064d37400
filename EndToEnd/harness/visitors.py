"""People with a browser that is none: it keeps cookies, reads forms and sends them as they stand, over plain HTTP."""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qs, urljoin, urlsplit

import requests

from . import paths
from .devices import Device, current_step
from .directory import Directory
from .people import unique
from .servers import Center

PASSWORD = "correct horse battery staple"


@dataclass
class Form:
    """A form with what it would send."""

    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.open = False

    def handle_starttag(self, tag: str, attributes: list) -> None:
        told = {name: value or "" for name, value in attributes}
        if tag == "form":
            self.forms.append(Form(told.get("action", ""), told.get("method", "get").lower()))
            self.open = True
        elif self.open and tag == "input" and "name" in told:
            if told.get("type") not in ("checkbox", "radio") or "checked" in told:
                self.forms[-1].fields[told["name"]] = told.get("value", "")
        elif self.open and tag == "button" and "name" in told:
            self.forms[-1].buttons.append((told["name"], told.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.open = False


@dataclass
class Shown:
    """What came back."""

    url: str
    status: int
    text: str
    location: str | None

    def form(self, action: str, method: str = "post") -> Form:
        """The form that goes to this path."""
        reader = _Forms()
        reader.feed(self.text)
        for form in reader.forms:
            if form.method == method and urlsplit(urljoin(self.url, form.action)).path == action:
                return form
        raise AssertionError(f"no form for {action} at {self.url} ({self.status}):\n{self.text[:4000]}")


class Visitor:
    """One browser. It follows redirects within the center and stops at those that lead elsewhere."""

    def __init__(self, center: Center, address: str | None = None) -> None:
        self.center, self.url = center, center.url
        self.session = requests.Session()
        self.session.trust_env = False

    def open(self, path: str) -> Shown:
        return self._follow(self.session.get(urljoin(self.url, path), allow_redirects=False, timeout=60))

    def send(self, shown: Shown, action: str, **fields: str) -> Shown:
        form = shown.form(action)
        answer = self.session.post(
            urljoin(shown.url, form.action), data=form.fields | fields, allow_redirects=False, timeout=60,
            headers={"Origin": self.url, "Sec-Fetch-Site": "same-origin"},
        )
        return self._follow(answer)

    def _follow(self, answer: requests.Response) -> Shown:
        for _ in range(10):
            location = answer.headers.get("Location")
            target = urljoin(answer.url, location) if location else None
            if not target or not target.startswith(self.url + "/"):
                return Shown(answer.url, answer.status_code, answer.text, target)
            answer = self.session.get(target, allow_redirects=False, timeout=60)
        raise AssertionError(f"redirected in circles to {answer.url}")

    def variables(self) -> dict[str, str]:
        """The environment in which programs open this browser, and the person says yes to what they ask."""
        folder = Path(tempfile.mkdtemp(prefix="twinlock-browser-"))
        script = folder / "browser"
        script.write_text(f'#!/bin/sh\nexec {sys.executable} {Path(__file__).with_name("stub_browser.py")} "$@"\n')
        script.chmod(0o700)
        cookies = {cookie.name: cookie.value for cookie in self.session.cookies}
        return {
            "BROWSER": str(script), "TWINLOCK_TEST_BROWSER": json.dumps({"url": self.url, "cookies": cookies}),
        }

    # Signing in

    def accept(self, link: str, password: str = PASSWORD) -> Device:
        """Chooses a password and registers an authenticator app; signed in afterwards."""
        page = self.send(self.open(link), "/start/invitation", new_password=password, again=password)
        page = self.open("/start/devices/add/app?next=%2Fstart")
        uri = page.form("/start/devices/add/app").fields["enrolment"]
        device = Device("", parse_qs(urlsplit(uri).query)["secret"][0])
        for _ in range(2):
            device.last_step = current_step()
            page = self.send(page, "/start/devices/add/app", code=device.code(device.last_step), name="app")
            if "/start/devices/add/app" not in page.text:
                return device
        raise AssertionError(f"the app was not taken:\n{page.text[:4000]}")

    def sign_in(self, name: str, device: Device, password: str = PASSWORD, next: str = "/start") -> Shown:
        page = self.open(f"/start/sign-in?next={requests.utils.quote(next, safe='')}")
        page = self.send(page, "/start/sign-in", username=name, password=password)
        return self.send(page, "/start/sign-in/verify", method="app", code=device.next_code())

    # Programs

    def decide(self, url: str, answer: str = "allow") -> Shown:
        """Answers the question whether a program may come in: that of a device's code, or of a loopback redirect."""
        page = self.open(url)
        return self.send(page, urlsplit(url).path, answer=answer)


@dataclass
class Member:
    """A person of the identity store who has signed in: password, authenticator app, a browser."""

    name: str
    id: str
    device: Device
    browser: Visitor


def invite(center: Center, name: str, *options: str) -> str:
    """The link that an administrator gets at the center's machine."""
    told = subprocess.run(
        [paths.twinlock_center(), "user", "invite", name, str(center.folder), *options],
        capture_output=True, text=True, check=True,
    )
    return told.stdout.strip()


def make_member(center: Center, stem: str = "member", *options: str) -> Member:
    """Invited, with a password and an authenticator app, and signed in."""
    name = unique(stem)
    link = invite(center, name, *options)
    browser = Visitor(center)
    device = browser.accept(link)
    directory = Directory(center)
    [user] = directory.people.list_users(
        IdentityStoreId=directory.store, Filters=[{"AttributePath": "UserName", "AttributeValue": name}]
    )["Users"]
    return Member(name, user["UserId"], device, browser)


def change_settings(center: Center, *changes: str) -> None:
    """As an administrator does at the center's machine; the center knows within a second."""
    subprocess.run(
        [paths.twinlock_center(), "settings", "set", str(center.folder), *changes], check=True, capture_output=True
    )
