"""A person at a browser, for scripts/demo: waits at a socket, does what is asked for there, and tells of it in a line.

Chromium has a security key made of software. Where there is no Chromium, a plain HTTP client that fills in the same
forms stands in for it, with an authenticator app. Usage: python -m harness.person_at_browser SOCKET FOLDER URL NAME,
for the person called NAME at the center with this URL. One line a connection says what to do: `invitation LINK`,
`open URL`, `leave` or `end`; harness/ask_person.py sends it.
"""

import os
import re
import socket
import sys
import traceback
from pathlib import Path
from types import SimpleNamespace

import requests

from .browsers import Browser, available
from .members import Member, choose_password, give_password, register_key, sign_out
from .visitors import Visitor

KIND = "usb-key"


class Teller:
    """Prints what is seen and done, set apart from what programs say."""

    def __init__(self) -> None:
        self.dim, self.plain = ("\x1b[2m", "\x1b[0m") if sys.stdout.isatty() else ("", "")

    def __call__(self, text: str) -> None:
        # One write, since the program that opened the browser prints too.
        os.write(1, f"{self.dim}  [browser] {text}{self.plain}\n".encode())


class AtChromium:
    """With Chromium and a virtual security key that verifies its user."""

    def __init__(self, folder: Path, url: str, name: str, tell: Teller) -> None:
        self.tell, self.member = tell, Member(name)
        self.browser = Browser(folder, url)

    def invitation(self, link: str) -> None:
        browser = self.browser
        browser.open(link)
        self.tell(f"{shortened(link)}: \"{browser.heading}\", and a password is chosen")
        choose_password(browser, self.member, link)
        self.tell(f"\"{browser.heading}\": a security key, and its touch")
        register_key(browser, self.member, KIND)
        self.tell(f"{len(self.member.codes)} recovery codes are shown once, and kept")
        accounts = [line for line in browser.text.split("\n") if re.search(r"\d{12}", line)]
        self.tell(f"\"{browser.heading}\": {', '.join(accounts)}")

    def open(self, url: str) -> None:
        browser = self.browser
        browser.open(url)
        if browser.heading == "Sign in":
            self.tell(f"\"Sign in\": {self.member.name}, the password …")
            give_password(browser, self.member, browser.path)
            self.tell(f"\"{browser.heading}\": the security key is touched")
            browser.press_key_button("Use a security key")
        self.tell(f"\"{browser.heading}\" {told_in(browser.text)}")
        self.tell("presses \"Yes, let it in\"")
        browser.press("Yes, let it in")

    def leave(self) -> None:
        self.browser.open("/start")
        sign_out(self.browser)
        self.tell("signed out: another day")

    def end(self) -> None:
        self.browser.close()


class AtForms:
    """Without Chromium: the same forms, over plain HTTP, with an authenticator app."""

    def __init__(self, folder: Path, url: str, name: str, tell: Teller) -> None:
        self.tell, self.name, self.url = tell, name, url
        self.visitor = Visitor(SimpleNamespace(url=url))

    def invitation(self, link: str) -> None:
        self.device = self.visitor.accept(link)
        self.tell(f"{shortened(link)}: a password is chosen and an authenticator app registered")

    def open(self, url: str) -> None:
        if not self.visitor.session.cookies.get_dict():
            self.visitor.sign_in(self.name, self.device)
            self.tell(f"signs in as {self.name} with the password and a code of the app")
        shown = self.visitor.decide(url)
        self.tell("says yes to the program that asks")
        if shown.location:
            requests.get(shown.location, timeout=30)

    def leave(self) -> None:
        self.visitor.session.cookies.clear()
        self.tell("has forgotten the sign-in: another day")

    def end(self) -> None:
        self.visitor.session.close()


def shortened(link: str) -> str:
    """A link whose secret is not told a second time."""
    return re.sub(r"token=.*", "token=…", link)


def told_in(text: str) -> str:
    """What a page says about the program that asks, in one line."""
    lines = text.split("\n")[1:]
    return " ".join(lines[: lines.index("Program") + 2])


def serve(place: str, folder: str, url: str, name: str) -> None:
    tell = Teller()
    person = (AtChromium if available() else AtForms)(Path(folder), url, name, tell)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(place)
        listener.listen()
        word = ""
        while word != "end":
            connection, _ = listener.accept()
            with connection, connection.makefile("rw") as line:
                word, *arguments = line.readline().split()
                try:
                    getattr(person, word)(*arguments)
                    line.write("done\n")
                except Exception:
                    traceback.print_exc()
                    line.write("failed\n")


if __name__ == "__main__":
    serve(*sys.argv[1:])
