"""A center's life: made, served, asked by name or address, stopped in the middle of things, started again."""

import json
import signal
import subprocess
import threading

import pytest

from harness import paths, raw
from harness.people import make_person
from harness.servers import Center, Keys, init_center


def test_the_root_key_is_shown_once_and_works(tmp_path):
    argv = [paths.twinlock(), "center", "init", str(tmp_path / "data"), "--account-id", "111122223333",
            "--format", "json"]
    told = subprocess.run(argv, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    shape = json.loads(told.stdout)
    assert set(shape) >= {"account_id", "access_key_id", "secret_access_key"}
    assert shape["account_id"] == "111122223333" and shape["access_key_id"].startswith("AKIA")
    again = subprocess.run(argv, capture_output=True, text=True)
    assert again.returncode == 1 and shape["secret_access_key"] not in again.stdout + again.stderr


@pytest.mark.parametrize("account", ["12345", "1234567890123", "12345678901x", "-"])
def test_an_account_is_twelve_digits(tmp_path, account):
    told = subprocess.run(
        [paths.twinlock(), "center", "init", str(tmp_path / "data"), f"--account-id={account}"], capture_output=True,
        text=True,
    )
    assert told.returncode in (1, 2, 64) and not (tmp_path / "data" / "center.key").exists()


def test_it_tells_what_to_export(fresh_center):
    told = fresh_center.exports
    assert {"AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL_IAM", "AWS_ENDPOINT_URL_S3"} <= set(told)
    port = fresh_center.url.rsplit(":", 1)[1]
    assert all(url in (f"http://localhost:{port}", f"http://127.0.0.1:{port}") for url in told.values())


def test_it_remembers_after_a_stop(tmp_path):
    first = Center(tmp_path / "data")
    person = make_person(first, "lasting")
    shape = first.client("sts", person.keys).get_session_token()["Credentials"]
    assert first.stop() == 0
    second = Center(tmp_path / "data", create=False)
    try:
        assert second.client("sts", person.keys).get_caller_identity()["Arn"] == person.arn
        session = second.client("sts", Keys.of(shape))
        assert session.get_caller_identity()["Arn"] == person.arn, "sessions need no storage"
    finally:
        second.stop()


def test_spent_codes_stay_spent_after_a_kill(tmp_path):
    first = Center(tmp_path / "data")
    person = make_person(first, "killed")
    code = person.device.next_code()
    ask = {"SerialNumber": person.device.serial, "TokenCode": code}
    first.client("sts", person.keys).get_session_token(**ask)
    first.stop(signal.SIGKILL)
    second = Center(tmp_path / "data", create=False)
    try:
        with pytest.raises(Exception, match="MultiFactorAuthentication failed"):
            second.client("sts", person.keys).get_session_token(**ask)
    finally:
        second.stop()


def test_what_is_in_flight_is_answered_before_it_stops(tmp_path):
    center = Center(tmp_path / "data")
    center.client("s3").create_bucket(Bucket="slow")
    answers: list = []

    class Slowly:
        """A body that takes its time, so that the stop comes in the middle."""

        def __init__(self) -> None:
            self.sent = 0

        def read(self, _size: int = -1) -> bytes:
            if self.sent == 40:
                return b""
            self.sent += 1
            if self.sent == 10:
                started.set()  # by now the center has long been reading
            pause.wait(0.05)
            return b"x" * 1000

    started, pause = threading.Event(), threading.Event()

    def upload() -> None:
        answers.append(raw.put_unsigned_payload(center, "/slow/object", Slowly(), 40_000))

    uploading = threading.Thread(target=upload)
    uploading.start()
    assert started.wait(10)
    assert center.stop() == 0
    uploading.join(20)
    assert answers == [200]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_it_answers_by_name_and_by_address(center, host):
    port = center.url.rsplit(":", 1)[1]
    answer = raw.signed(center, b"Action=GetCallerIdentity&Version=2011-06-15", "sts", host=f"{host}:{port}")
    assert answer.status == 200


def test_two_centers_share_neither_a_folder_nor_an_address(tmp_path):
    first = Center(tmp_path / "data")
    try:
        second = subprocess.run(
            [paths.twinlock_center(), "serve", str(tmp_path / "data"), "--listen", "127.0.0.1:0"],
            capture_output=True, text=True, timeout=30,
        )
        assert second.returncode == 1 and str(tmp_path / "data") in second.stderr
        init_center(tmp_path / "other")
        third = subprocess.run(
            [paths.twinlock_center(), "serve", str(tmp_path / "other"), "--listen", first.url.removeprefix("http://")],
            capture_output=True, text=True, timeout=30,
        )
        assert third.returncode == 1 and "(Address already in use)" in third.stderr, third.stderr
    finally:
        first.stop()


def test_keys_of_one_center_are_nothing_to_another(tmp_path, center):
    stranger, _ = init_center(tmp_path / "other")
    with pytest.raises(Exception, match="InvalidClientTokenId"):
        center.client("sts", stranger).get_caller_identity()
