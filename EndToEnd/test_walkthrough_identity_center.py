"""Articles 000, 002 (Identity Center) and 003 (the user's part): the page's commands, with a person at a browser."""

import shlex

from harness.visitors import Visitor
from test_walkthrough_pages import place, run_page  # noqa: F401


def test_the_page_shows_what_its_commands_say(place):  # noqa: F811
    def after(command: str, said: str) -> str | None:
        if "user invite mia" not in command:
            return None
        # Mia opens the link, chooses a password, registers a device, and has a browser that is signed in.
        browser = Visitor(place.server)
        browser.accept(said.splitlines()[-1])
        return "\n".join(f"export {name}={shlex.quote(value)}" for name, value in browser.variables().items())

    assert run_page(place, "walkthrough-identity-center.md", after) > 30
