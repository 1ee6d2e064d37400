"""Makes a person who is assigned a role, signs in as that person and lets a program in, and prints what the program
then holds as lines of NAME=VALUE, for Benchmarks/center. Uses the browser that is none.

usage: python -m harness.portal_person URL FOLDER ACCOUNT LOGINS
with the root key in ROOT_KEY and ROOT_SECRET, and TWINLOCK_BIN; in the folder EndToEnd
"""

import os
import sys

from .directory import Directory
from .servers import Keys, Server
from .single_sign_on import Program
from .visitors import make_member


class Running(Server):
    """A center that somebody else started."""

    def __init__(self, url: str, folder: str, account: str) -> None:
        self.url, self.folder, self.account = url, folder, account
        self.admin = Keys(os.environ["ROOT_KEY"], os.environ["ROOT_SECRET"])


def main(url: str, folder: str, account: str, count: str) -> None:
    center = Running(url, folder, account)
    member = make_member(center)
    directory = Directory(center)
    directory.assign(directory.permission_set("Benchmark"), member.id)
    program = Program(center)
    logins = [program.log_in(member.browser) for _ in range(int(count))]
    program.role_credentials(logins[0]["accessToken"], "Benchmark")
    for name, value in {
        "access_token": logins[0]["accessToken"], "refresh_tokens": " ".join(each["refreshToken"] for each in logins),
        "client_id": program.id, "client_secret": program.secret,
    }.items():
        print(f"{name}={value}")


if __name__ == "__main__":
    main(*sys.argv[1:])
