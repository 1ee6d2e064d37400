"""Signing in as a person does, with a browser that is a small program of ours."""

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

from . import paths

START_URL = "https://d-1234567890.awsapps.com/start"
# Follows the address to its end, as a browser whose owner is signed in and has allowed it.
BROWSER = "import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=20).read()"


def cache_file(home: Path, name: str) -> Path:
    """The entry of a session's name, or of a start URL, in AWS's cache of tokens."""
    return home / ".aws" / "sso" / "cache" / (hashlib.sha1(name.encode()).hexdigest() + ".json")


def token(home: Path, name: str) -> dict:
    return json.loads(cache_file(home, name).read_text())


def browser_command(folder: Path) -> str:
    """A value for BROWSER that goes where it is sent and keeps the address."""
    script = folder / "browser"
    script.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{folder}/visited'\n"
                      f"exec '{sys.executable}' -c '{BROWSER}' \"$1\"\n")
    script.chmod(0o755)
    return str(script)


def sso_config(url: str = START_URL, account: str = "111122223333", role: str = "Admin") -> str:
    """A session, and a profile of it."""
    return (f"[sso-session corp]\nsso_start_url = {url}\nsso_region = us-east-1\n"
            "sso_registration_scopes = sso:account:access\n\n"
            f"[profile dev]\nsso_session = corp\nsso_account_id = {account}\nsso_role_name = {role}\n"
            "region = us-east-1\n")


class WaitingLogin:
    """`twinlock login --print-url`, with a device code or without, up to where it waits for the browser."""

    def __init__(self, environment: dict[str, str], *arguments: str) -> None:
        self.process = subprocess.Popen(
            [paths.twinlock(), "login", "--print-url", *arguments], env=environment, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, start_new_session=True,
        )
        self.said = ""
        while not (found := re.search(r"(https?://\S+(?:/authorize|user_code=)\S+)", self.said)):
            line = self.process.stdout.readline()
            assert line, self.said
            self.said += line
        self.url = found.group(1)

    def open(self) -> str:
        """Opens the address and gives the page at its end."""
        with urlopen(self.url, timeout=20) as answer:
            return answer.read().decode()

    def end(self) -> int:
        self.said += self.process.stdout.read() or ""
        return self.process.wait(30)

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)
        os.close(self.process.stdout.fileno())
