"""People of Identity Center: invited by the center's own command, signing in with a browser."""

import http.client
import subprocess
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

from . import paths
from .browsers import Authenticator, Browser
from .devices import code_at, current_step
from .people import unique
from .servers import Center

PASSWORD = "four plain words together"


@dataclass
class Member:
    """Someone with a password and, in time, devices."""

    name: str
    password: str = PASSWORD
    codes: list[str] = field(default_factory=list)
    seed: str = ""
    last_step: int = 0

    def next_code(self) -> str:
        """A code of the app that was not used yet, within one step of now."""
        step = max(self.last_step + 1, current_step())
        assert step <= current_step() + 1, f"no unused code of {self.name}: give the test a person of its own"
        self.last_step = step
        return code_at(self.seed, step)


def invite(center: Center, stem: str = "person", *flags: str, name: str = "") -> tuple[Member, str]:
    """A person who does not have a password yet, and the link to choose one, as a path."""
    member = Member(name or unique(stem))
    told = subprocess.run(
        [
            paths.twinlock_center(), "user", "invite", member.name, str(center.folder), "--public-url", center.url,
            *flags,
        ],
        check=True, capture_output=True, text=True,
    )
    return member, told.stdout.strip().removeprefix(center.url)


def choose_password(browser: Browser, member: Member, link: str) -> None:
    browser.open(link).fill(new_password=member.password, again=member.password).press("Set the password")
    assert browser.heading == "Register a device", browser.text


def keep_codes(browser: Browser, member: Member) -> None:
    if browser.heading == "Your recovery codes":
        member.codes = [item.text for item in browser.driver.find_elements("css selector", ".codes li")]
        browser.press("I have kept them")


def register_key(browser: Browser, member: Member, kind: str, name: str = "My key") -> Authenticator:
    """From a page that offers the kinds of devices on."""
    authenticator = browser.plug_in(kind)
    is_platform = kind == "platform-passkey"
    browser.press("Passkey of this device" if is_platform else "Security key").fill(name=name)
    browser.press_key_button("Make a passkey" if is_platform else "Touch")
    keep_codes(browser, member)
    return authenticator


def register_app(browser: Browser, member: Member, name: str = "My app") -> None:
    browser.press("Authenticator app").press("Type the secret instead")
    member.seed = browser.find("code.secret").text.replace(" ", "")
    browser.fill(code=member.next_code(), name=name).press("Add this app")
    keep_codes(browser, member)


def join(
    center: Center, browser: Browser, kind: str, stem: str = "person", *flags: str
) -> tuple[Member, Authenticator]:
    """Invited, with a password and a key: at the portal."""
    member, link = invite(center, stem, *flags)
    choose_password(browser, member, link)
    authenticator = register_key(browser, member, kind)
    assert browser.heading == "Your accounts", browser.text
    return member, authenticator


def give_password(browser: Browser, member: Member, path: str = "/start/sign-in") -> None:
    browser.open(path).fill(username=member.name, password=member.password).press("Sign in")


def sign_out(browser: Browser) -> None:
    browser.press("Sign out")
    assert browser.heading == "Sign in", browser.text


def crawl(browser: Browser, start: str = "/start", limit: int = 80) -> list[str]:
    """Every page that links lead to from here, by path; of many that are alike (one a user), one."""
    found, waiting, shapes = [], [start], set()
    while waiting and len(found) < limit:
        path = waiting.pop(0)
        shape = tuple("*" if any(c.isdigit() for c in part) else part for part in path.split("?")[0].split("/"))
        if shape in shapes:
            continue
        shapes.add(shape)
        browser.open(path)
        found.append(path)
        for link in browser.driver.find_elements("css selector", "a[href^='/']"):
            if (target := link.get_attribute("href").removeprefix(browser.url)) and "/assets/" not in target:
                waiting.append(target)
    return found


def cookies(browser: Browser) -> str:
    return "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in browser.driver.get_cookies())


def sent(browser: Browser, action: str, fields: dict[str, str], **headers: str):
    """A form sent with the browser's cookies by something that is no browser; status, headers and body."""
    address = urlsplit(browser.url)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    try:
        connection.request(
            "POST", action, urlencode(fields),
            {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookies(browser)}
            | {name.replace("_", "-"): value for name, value in headers.items()},
        )
        response = connection.getresponse()
        return response.status, response.headers, response.read().decode()
    finally:
        connection.close()


def shown(browser: Browser, name: str) -> str:
    """The value of a hidden field of the page."""
    return browser.find(f"[name={name}]").get_attribute("value")
