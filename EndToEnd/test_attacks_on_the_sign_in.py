"""What web pages and other programs can do to the port that a sign-in waits on: nothing."""

import http.client
import socket
from urllib.parse import parse_qs, urlsplit

import pytest

from harness.processes import base_environment
from harness.sign_in import WaitingLogin, cache_file, sso_config
from harness.sso_stub import IdentityCenterStub


@pytest.fixture
def waiting(tmp_path):
    home = tmp_path / "home"
    (home / ".aws").mkdir(parents=True)
    (home / ".aws" / "config").write_text(sso_config())
    with IdentityCenterStub() as stub:
        login = WaitingLogin(base_environment(str(home)) | stub.exports, "dev")
        login.stub, login.home = stub, home
        query = parse_qs(urlsplit(login.url).query)
        login.redirect, login.state = urlsplit(query["redirect_uri"][0]), query["state"][0]
        yield login
        login.stop()


def _ask(login, target: str | None = None, method: str = "GET", **headers) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", login.redirect.port, timeout=20)
    target = target or f"{login.redirect.path}?code=planted&state={login.state}"
    connection.putrequest(method, target, skip_host=True)
    for name, value in ({"Host": login.redirect.netloc} | headers).items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    answer = connection.getresponse()
    answer.text = answer.read().decode()
    connection.close()
    return answer


def _ends_well(login) -> None:
    login.open()
    assert login.end() == 0, login.said
    assert cache_file(login.home, "corp").exists()


def test_a_name_that_leads_here_is_refused(waiting):
    port = waiting.redirect.port
    for host in (f"evil.example:{port}", f"localhost:{port}", "127.0.0.1", f"127.0.0.1.evil.example:{port}"):
        assert _ask(waiting, Host=host).status == 421, host
    assert not waiting.stub.asked("/token")
    _ends_well(waiting)


def test_a_state_that_is_not_ours_neither_signs_in_nor_ends_the_waiting(waiting):
    path = waiting.redirect.path
    for query in ("code=planted", "code=planted&state=guess", f"code=planted&state={waiting.state}x",
                  f"code=a&state={waiting.state}&state=b", "error=access_denied&state=guess"):
        answer = _ask(waiting, f"{path}?{query}")
        assert answer.status == 403 and "planted" not in answer.text
    assert not waiting.stub.asked("/token")
    _ends_well(waiting)


def test_only_a_navigation_by_get_to_the_one_path_counts(waiting):
    good = f"code=planted&state={waiting.state}"
    assert _ask(waiting, method="POST").status == 405
    assert _ask(waiting, f"/?{good}").status == 404
    assert _ask(waiting, f"/oauth/callback/x?{good}").status == 404
    assert _ask(waiting, Sec_Fetch_Mode="no-cors").status == 403
    assert _ask(waiting, f"/oauth/callback?state={waiting.state}&code={'a' * 5000}").status == 400
    _ends_well(waiting)


def test_a_planted_code_is_worth_nothing_without_the_verifier(waiting):
    """Whoever reads our address elsewhere knows the state; the code he sends was asked for with another challenge."""
    waiting.stub.grants["planted"] = {"code_challenge": "another", "redirect_uri": waiting.redirect.geturl()}
    assert _ask(waiting).status == 200
    assert waiting.end() == 1, waiting.said
    assert not cache_file(waiting.home, "corp").exists()


def test_the_port_is_closed_after_one_answer(waiting):
    _ends_well(waiting)
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", waiting.redirect.port), timeout=5)


def test_nobody_is_kept_out_by_connections_that_say_nothing(waiting):
    idle = [socket.create_connection(("127.0.0.1", waiting.redirect.port), timeout=5) for _ in range(20)]
    garbage = socket.create_connection(("127.0.0.1", waiting.redirect.port), timeout=5)
    garbage.sendall(b"\x16\x03\x01 this is no HTTP\r\n\r\n")
    _ends_well(waiting)
    for connection in [*idle, garbage]:
        connection.close()


def test_more_connections_than_anyone_needs_are_closed_unheard(waiting):
    many = [socket.create_connection(("127.0.0.1", waiting.redirect.port), timeout=5) for _ in range(48)]
    closed = 0
    for connection in many:
        connection.settimeout(0.2)
        try:
            closed += connection.recv(1) == b""
        except TimeoutError:
            pass
        except OSError:
            closed += 1
    assert closed >= 16
    for connection in many:
        connection.close()
    _ends_well(waiting)


def test_the_port_listens_on_loopback_alone(waiting):
    with open("/proc/net/tcp") as table:
        lines = [line.split()[1] for line in table if f":{waiting.redirect.port:04X} 00000000:0000 0A" in line]
    assert lines == [f"0100007F:{waiting.redirect.port:04X}"]
    with open("/proc/net/tcp6") as table:
        assert not [line for line in table if f":{waiting.redirect.port:04X} " in line and " 0A " in line]


def test_a_refusal_in_the_browser_is_said(waiting):
    answer = _ask(waiting, f"{waiting.redirect.path}?error=access_denied&state={waiting.state}")
    assert answer.status == 200 and "refused" in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert answer.headers["referrer-policy"] == "no-referrer" and answer.headers["cache-control"] == "no-store"
    assert waiting.end() == 1 and "access_denied" in waiting.said
