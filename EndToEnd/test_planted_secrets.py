"""Secrets are planted, used in every way there is, and then searched for where they must not be."""

import json
import os
import resource
import signal
import subprocess
import threading
import time
from pathlib import Path

import pytest

from harness import paths
from harness.homes import Home
from harness.people import allow, make_person
from harness.processes import run
from harness.servers import Center, Keys


def _commands() -> dict[int, bytes]:
    """The command lines of all processes."""
    seen = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                seen[int(entry.name)] = (entry / "cmdline").read_bytes()
            except OSError:
                pass
    return seen


class _Watcher(threading.Thread):
    """Reads every command line over and over, as another user of the machine could."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.seen, self._over = set(), threading.Event()

    def run(self) -> None:
        while not self._over.is_set():
            self.seen.update(_commands().values())

    def end(self) -> bytes:
        self._over.set()
        self.join()
        return b"\n".join(self.seen)


def _files(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(folder.rglob("*")) if each.is_file())


@pytest.fixture
def used(tmp_path):
    """A center of its own and a client, with everything used once: keys, codes, sessions, the vault, a password."""
    center = Center(tmp_path / "data")
    home = Home(tmp_path / "home", center)
    watcher = _Watcher()
    watcher.start()
    try:
        person = make_person(center, "planted", policy=allow(["s3:*", "sts:*"]))
        password = "Planted-Password-91736"
        center.client("iam").create_login_profile(UserName=person.name, Password=password)
        home.write_config(f"[profile work]\nregion = us-east-1\nmfa_serial = {person.device.serial}\n")
        home.add_credentials("work", person.keys)
        outputs = []
        added = run([paths.twinlock(), "keys", "add", "work", "--from-shared-files"], home.environment())
        assert added.status == 0, added.output
        outputs.append(added.output)
        code = person.device.next_code()
        opened = run([paths.twinlock(), "credentials", "work", "--format", "json", "--code-stdin"], home.environment(),
                     stdin=code + "\n")
        assert opened.status == 0, opened.output
        outputs += [opened.stderr, run([paths.twinlock(), "status"], home.environment()).output]
        shape = json.loads(opened.stdout)
        session = Keys(shape["access_key_id"], shape["secret_access_key"], shape["session_token"])
        center.client("s3", session).list_buckets()
        secrets = {
            "root's key": center.root.secret_access_key, "the admin's key": center.admin.secret_access_key,
            "a user's key": person.keys.secret_access_key, "a seed": person.device.seed, "a password": password,
            "a session's key": session.secret_access_key, "a session token": session.session_token,
        }
        yield center, home, secrets, watcher, "".join(outputs)
    finally:
        watcher.end()
        center.stop()


def test_secrets_are_not_at_rest_and_not_in_arguments(used):
    center, home, secrets, watcher, outputs = used
    arguments = watcher.end()
    at_rest, written, told = _files(center.folder), _files(home.folder), center.log.read_bytes()
    assert b"serve" in arguments, "the watcher saw the center start"
    for name, secret in secrets.items():
        planted = secret.encode()
        assert planted not in at_rest, f"{name} lies in the center's folder"
        assert planted not in written, f"{name} lies in the home"
        assert planted not in arguments, f"{name} was an argument"
        assert planted not in told, f"{name} was said by the center"
        assert secret not in outputs, f"{name} was said by the client"


def test_secrets_are_not_in_the_database_after_a_kill(used):
    """What SQLite leaves in its journal files counts too."""
    center, _, secrets, _, _ = used
    center.stop(signal.SIGKILL)
    at_rest = _files(center.folder)
    assert all(secret.encode() not in at_rest for secret in secrets.values())


def test_the_center_leaves_no_core_and_shows_its_memory_to_nobody(used):
    center, _, _, _, _ = used
    limits = Path(f"/proc/{center.process.pid}/limits").read_text()
    line = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert line.split()[4] == "0", line
    environment = Path(f"/proc/{center.process.pid}/environ").read_bytes()
    assert center.root.secret_access_key.encode() not in environment


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT, signal.SIGQUIT])
def test_a_crash_leaves_no_core_and_no_backtrace(used, number):
    """A backtrace shows registers and the memory around them."""
    center, _, _, _, _ = used
    center.process.send_signal(number)
    assert center.process.wait(20) == -number
    center.stop()
    assert b"acktrac" not in center.log.read_bytes()
    assert not [each for each in Path.cwd().glob("core*")] + [each for each in center.folder.rglob("core*")]


def test_the_client_leaves_no_core_when_killed_at_the_prompt(home, center, tmp_path):
    person = make_person(center, "corpse")
    home.write_config(f"[profile work]\nregion = us-east-1\nmfa_serial = {person.device.serial}\n")
    home.add_credentials("work", person.keys)
    reader, writer = os.pipe()
    child = subprocess.Popen(
        [paths.twinlock(), "credentials", "work", "--code-stdin"], env=home.environment(), stdin=reader, cwd=tmp_path,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (1 << 30, resource.RLIM_INFINITY)),
    )
    try:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and not _waits(child.pid):
            time.sleep(0.02)
        child.send_signal(signal.SIGQUIT)
        assert child.wait(20) != 0
    finally:
        os.close(reader)
        os.close(writer)
        child.kill()
    assert not list(tmp_path.glob("core*"))


def _waits(pid: int) -> bool:
    """Whether the process has disabled its cores, which it does before it holds a secret."""
    try:
        limits = Path(f"/proc/{pid}/limits").read_text()
    except OSError:
        return True
    return next(line for line in limits.splitlines() if line.startswith("Max core")).split()[4] == "0"
