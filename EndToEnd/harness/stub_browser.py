"""What BROWSER names in tests: a person who is signed in sees the page that a program opened, and says yes.

The person's cookies come in the environment, as a browser would find them in its profile. Where the answer is a
redirect to the program's own port, it goes there."""

import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import requests

sys.path.insert(0, str(Path(__file__).parents[1]))

from harness.visitors import Visitor  # noqa: E402

COOKIES = "TWINLOCK_TEST_BROWSER"


def main() -> None:
    told = json.loads(os.environ[COOKIES])
    visitor = Visitor(SimpleNamespace(url=told["url"]))
    visitor.session.cookies.update(told["cookies"])
    shown = visitor.decide(sys.argv[1])
    if shown.location:
        requests.get(shown.location, timeout=30)


if __name__ == "__main__":
    main()
