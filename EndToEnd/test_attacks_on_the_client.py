"""Attacks on a laptop's side, each by its name: planted files, loose modes, addresses that are not AWS's."""

import http.server
import os
import ssl
import subprocess
import threading

import pytest

from harness import paths
from harness.people import allow, make_person
from harness.processes import run

CODE = "654321"


@pytest.fixture
def person(center):
    return make_person(center, "laptop", policy=allow("s3:*"))


@pytest.fixture
def ready(home, person):
    """A home whose profile `work` would ask for a session with the person's device."""
    home.write_config(f"[profile work]\nregion = us-east-1\nmfa_serial = {person.device.serial}\n")
    home.add_credentials("work", person.keys)
    return home


def _credentials(home, code: str, profile: str = "work", **more: str):
    return run([paths.twinlock(), "credentials", profile, "--code-stdin"], home.environment(**more), stdin=code + "\n")


# Planted files and loose modes


@pytest.mark.parametrize("mode", [0o666, 0o602, 0o622, 0o777])
@pytest.mark.parametrize("name", ["config", "credentials"])
def test_a_loose_mode_in_dot_aws(ready, person, name, mode, tmp_path):
    """Whoever may write the file could have a program of his run, or keys sent to him."""
    target, group = ready.folder / ".aws" / name, os.getgroups()
    target.chmod(mode)
    if not mode & 0o002:
        os.chown(target, -1, _foreign_group())
    proof = tmp_path / "ran"
    if name == "config":
        target.write_text(target.read_text() + f"\n[profile planted]\ncredential_process = touch {proof}\n")
    told = _credentials(ready, CODE, profile="planted" if name == "config" else "work")
    assert told.status == 1 and str(target) in told.stderr and "chmod go-w" in told.stderr, (told.output, group)
    assert not proof.exists()


def _foreign_group() -> int:
    """A group that is not ours; only root can give a file to one."""
    if os.geteuid() != 0:
        pytest.skip("only root can give a file to another group")
    return 65_534


def test_a_file_of_another_user_in_dot_aws(ready, tmp_path):
    if os.geteuid() != 0:
        pytest.skip("only root can give a file to another user and run a program as a third")
    shared = tmp_path / "shared"
    shared.mkdir()
    program = shared / "twinlock"
    program.write_bytes(open(paths.twinlock(), "rb").read())
    program.chmod(0o755)
    for folder in [tmp_path, *tmp_path.parents][:4] + [ready.folder, ready.folder / ".aws"]:
        os.chmod(folder, os.stat(folder).st_mode | 0o055)
    ready.config.chmod(0o644)
    os.chown(ready.config, 65_533, 65_533)
    told = subprocess.run([str(program), "credentials", "work"], env=ready.environment(), capture_output=True,
                          text=True, user=65_532, group=65_532, extra_groups=[], stdin=subprocess.DEVNULL)
    assert told.returncode == 1 and "belongs to user 65533" in told.stderr, told.stderr


def test_a_planted_symlink_in_dot_aws_to_a_file_that_others_may_write(ready, tmp_path):
    planted = tmp_path / "planted"
    planted.write_text(ready.config.read_text())
    planted.chmod(0o666)
    ready.config.unlink()
    ready.config.symlink_to(planted)
    told = _credentials(ready, CODE)
    assert told.status == 1 and "chmod go-w" in told.stderr, told.output


def test_a_symlink_of_ones_own_in_dot_aws_stays_one(ready, person):
    """People keep their configuration in a repository: that is no attack."""
    own = ready.folder / "dotfiles"
    own.mkdir()
    ready.credentials.rename(own / "credentials")
    ready.credentials.symlink_to(own / "credentials")
    told = run([paths.twinlock(), "keys", "add", "work", "--from-shared-files"], ready.environment())
    assert told.status == 0, told.output
    assert ready.credentials.is_symlink()
    assert person.keys.secret_access_key not in (own / "credentials").read_text()
    assert (own / "credentials").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("place", ["vault", "cache"])
def test_a_planted_symlink_where_the_vault_would_be(ready, person, place, tmp_path):
    """The vault's files are not written through a link that somebody made beforehand."""
    outside = tmp_path / "outside"
    outside.mkdir()
    data = ready.folder / ".local" / "share"
    data.mkdir(parents=True)
    (data / "twinlock").symlink_to(outside)
    told = run([paths.twinlock(), "keys", "add", "work", "--from-shared-files"], ready.environment())
    if told.status == 0:
        assert all(each.stat().st_mode & 0o077 == 0 for each in outside.rglob("*"))
    else:
        assert "symbolic link" in told.stderr
        assert person.keys.secret_access_key in ready.credentials.read_text(), "refused, and nothing was lost"


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o666])
def test_a_loose_mode_on_the_vaults_key(ready, person, mode):
    run([paths.twinlock(), "keys", "add", "work", "--from-shared-files"], ready.environment())
    files = [each for each in ready.folder.rglob("*") if each.is_file() and ".aws" not in each.parts]
    keys = [each for each in files if "key" in each.name.lower()]
    assert keys and all(each.stat().st_mode & 0o077 == 0 for each in files if not each.name.endswith(".lock"))
    keys[0].chmod(mode)
    told = _credentials(ready, person.device.next_code())
    assert told.status == 1 and "chmod 600" in told.stderr, told.output


# Addresses


class _Listener:
    """A server of the attacker's that keeps every byte it is sent."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        heard = self.heard = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                length = int(self.headers.get("Content-Length", 0))
                heard.append(str(self.headers).encode() + self.rfile.read(length))
                self.send_response(403)
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_GET = do_POST

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        if context:
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def listener():
    listening = _Listener()
    yield listening
    listening.close()


@pytest.fixture
def far(ready):
    """The environment without the center's address: the profile's own endpoint_url counts."""
    def environment(**more: str) -> dict[str, str]:
        kept = ready.environment(**more)
        return {name: value for name, value in kept.items() if "ENDPOINT" not in name}
    return environment


@pytest.mark.parametrize("url", ["http://sts.amazonaws.com.evil.example", "http://10.0.0.7:7380",
                                 "http://127.1.evil.example", "http://localhost.evil.example:80",
                                 "http://[2001:db8::1]/", "HTTP://192.0.2.9"])
def test_a_malicious_endpoint_url_in_the_clear(ready, person, far, url):
    """No code is asked for, let alone sent, where others on the way could read it."""
    ready.write_config(ready.config.read_text() + f"endpoint_url = {url}\n")
    told = run([paths.twinlock(), "credentials", "work", "--code-stdin"], far(), stdin=CODE + "\n", timeout=30)
    assert told.status == 1 and "plain http" in told.stderr and str(ready.config) in told.stderr, told.output


@pytest.mark.parametrize("url", ["http://user:password@127.0.0.1", "http://127.0.0.1@evil.example", "ftp://127.0.0.1",
                                 "http://127.0.0.1\\@evil.example", "http://evil.example#127.0.0.1", "//evil.example",
                                 "http://127.0.0.1%2eevil.example", "http://exam ple", "http://", "javascript:0"])
def test_an_endpoint_url_that_reads_in_two_ways(ready, far, url):
    ready.write_config(ready.config.read_text() + f"endpoint_url = {url}\n")
    told = run([paths.twinlock(), "credentials", "work", "--code-stdin"], far(), stdin=CODE + "\n", timeout=30)
    assert told.status == 1 and "evil" not in told.stdout, told.output
    assert "no address" in told.stderr or "plain http" in told.stderr or "cannot" in told.stderr, told.stderr


def test_a_malicious_proxy_in_the_clear_hears_no_code(ready, person, far, listener):
    """A proxy for https sees the name of the host and no more; one for http is not asked to carry codes."""
    ready.write_config(ready.config.read_text() + "endpoint_url = http://sts.evil.example\n")
    proxy = f"http://127.0.0.1:{listener.port}"
    proxies = {name: proxy for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY")}
    told = run([paths.twinlock(), "credentials", "work", "--code-stdin"], far(**proxies), stdin=CODE + "\n", timeout=30)
    assert told.status == 1, told.output
    assert not any(CODE.encode() in each for each in listener.heard)


def test_a_certificate_of_the_attackers_own(ready, person, far, tmp_path):
    """https to a host that cannot prove its name: nothing is said to it."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(key), "-out",
                    str(certificate), "-days", "2", "-subj", "/CN=localhost"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    listening = _Listener(context)
    try:
        ready.write_config(ready.config.read_text() + f"endpoint_url = https://localhost:{listening.port}\n")
        told = run([paths.twinlock(), "credentials", "work", "--code-stdin"], far(), stdin=CODE + "\n", timeout=60)
    finally:
        listening.close()
    assert told.status == 1 and listening.heard == [], told.output


def test_what_any_endpoint_hears_holds_no_long_lived_secret(ready, person, far, listener):
    """On this machine plain http is taken; a server that only pretends to be STS learns the code, not the key."""
    ready.write_config(ready.config.read_text() + f"endpoint_url = http://127.0.0.1:{listener.port}\n")
    told = run([paths.twinlock(), "credentials", "work", "--code-stdin"], far(), stdin=CODE + "\n", timeout=60)
    assert told.status != 0
    assert listener.heard, "the pretender was asked"
    everything = b"".join(listener.heard)
    assert person.keys.secret_access_key.encode() not in everything
    assert person.keys.secret_access_key not in told.output and CODE not in told.output
