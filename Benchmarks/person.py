"""Makes a person who is assigned a role, signs in as that person and lets a program in, and prints what the program then
holds as lines of NAME=VALUE. Uses the end-to-end tests' browser that is none.

usage: person.py URL FOLDER ACCOUNT LOGINS     with the root key in ROOT_KEY and ROOT_SECRET, and TWINLOCK_BIN
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "EndToEnd"))

from harness.directory import Directory  # noqa: E402
from harness.servers import Keys, Server  # noqa: E402
from harness.single_sign_on import Program  # noqa: E402
from harness.visitors import make_member  # noqa: E402


class Running(Server):
    """A center that somebody else started."""

    def __init__(self, url: str, folder: str, account: str) -> None:
        self.url, self.folder, self.account = url, folder, account
        self.admin = Keys(os.environ["ROOT_KEY"], os.environ["ROOT_SECRET"])


center = Running(*sys.argv[1:4])
member = make_member(center)
directory = Directory(center)
directory.assign(directory.permission_set("Benchmark"), member.id)
program = Program(center)
logins = [program.log_in(member.browser) for _ in range(int(sys.argv[4]))]
program.role_credentials(logins[0]["accessToken"], "Benchmark")
for name, value in {
    "access_token": logins[0]["accessToken"], "refresh_tokens": " ".join(each["refreshToken"] for each in logins),
    "client_id": program.id, "client_secret": program.secret,
}.items():
    print(f"{name}={value}")
