"""The identity services under the tests: our center, and moto's server as a stand-in we did not write."""

import base64
import json
import os
import re
import signal
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import boto3
import botocore.config

from . import paths

REGION = "us-east-1"
# One for all, since loading the service models is what takes the time.
_session = boto3.Session(aws_access_key_id="unused", aws_secret_access_key="unused")


@dataclass(frozen=True)
class Keys:
    """An access key, with a token when it is temporary."""

    access_key_id: str
    secret_access_key: str
    session_token: str | None = None

    @staticmethod
    def of(shape: dict) -> "Keys":
        """From an AccessKey or Credentials structure of boto3."""
        return Keys(shape["AccessKeyId"], shape["SecretAccessKey"], shape.get("SessionToken"))


class Server:
    """A process that listens on a port of its own choosing and says where."""

    def __init__(self, argv: list[str], env: dict[str, str], announces: str, log: Path) -> None:
        self.log = log
        self._sink = log.open("ab")
        self.process = subprocess.Popen(
            argv, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
        )
        self.url = self._wait_for(announces)

    def _wait_for(self, announces: str) -> str:
        told = threading.Event()
        found: list[str] = []

        def pump() -> None:
            for line in self.process.stdout:
                self._sink.write(line)
                self._sink.flush()
                if not found and (match := re.search(announces, line.decode(errors="replace"))):
                    found.append(match.group(1).rstrip("/"))
                    told.set()
            told.set()

        self._pump = threading.Thread(target=pump, daemon=True)
        self._pump.start()
        told.wait(60)
        if not found:
            self.stop()
            raise RuntimeError(f"no server came up; it said:\n{self.log.read_text()[-2000:]}")
        return found[0]

    @property
    def exports(self) -> dict[str, str]:
        """The variables that tell clients of this server."""
        return {"AWS_ENDPOINT_URL": self.url}

    def stop(self, how: int = signal.SIGTERM, timeout: float = 20) -> int:
        if self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(timeout)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._pump.join(5)
        self._sink.close()
        return self.process.returncode

    def client(self, service: str, keys: Keys | None = None, **options):
        """A boto3 client of this server that neither retries nor reads anybody's configuration."""
        keys = keys or self.admin
        config = botocore.config.Config(
            retries={"total_max_attempts": 1}, parameter_validation=False, s3={"addressing_style": "path"},
            **options.pop("config", {}),
        )
        return _session.client(
            service, endpoint_url=self.url, region_name=options.pop("region", REGION), config=config,
            aws_access_key_id=keys.access_key_id, aws_secret_access_key=keys.secret_access_key,
            aws_session_token=keys.session_token, **options,
        )


ALLOW_ALL = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
)


class Center(Server):
    """A center on loopback over a folder of its own, with an administrator whom its root key made."""

    def __init__(
        self, folder: Path, account: str = "", create: bool = True, prefix: list[str] | None = None,
        options: list[str] | None = None,
    ) -> None:
        """`prefix` is a command that runs the center under its own conditions, `options` are more of serve's own."""
        self.folder = folder
        if create:
            self.root, self.account = init_center(folder, account)
        argv = [*(prefix or []), paths.twinlock_center(), "serve", str(folder), *(options or [])]
        if "--listen" not in argv:
            argv += ["--listen", "127.0.0.1:0"]
        super().__init__(argv, os.environ.copy(), r"(https?://[^\s'\"]+)", folder.parent / f"{folder.name}.log")
        if create:
            self.admin = self._administrator()

    @property
    def exports(self) -> dict[str, str]:
        """What it said to export when it was ready."""
        wait_until(lambda: "AWS_DEFAULT_REGION" in self.log.read_text())
        return dict(re.findall(r"(AWS_ENDPOINT_URL\w*)=(\S+)", self.log.read_text()))

    def _administrator(self) -> Keys:
        """An IAM user with an allow-all policy: what the root key is for, and then it rests."""
        iam = self.client("iam", self.root)
        iam.create_user(UserName="admin")
        iam.put_user_policy(UserName="admin", PolicyName="all", PolicyDocument=ALLOW_ALL)
        return Keys.of(iam.create_access_key(UserName="admin")["AccessKey"])

    def events(self) -> list[dict]:
        """The audit log as `events` prints it."""
        shown = subprocess.run(
            [paths.twinlock_center(), "events", str(self.folder), "--format", "json"],
            check=True, capture_output=True, text=True,
        )
        return [json.loads(line) for line in shown.stdout.splitlines() if line.startswith("{")]


def init_center(folder: Path, account: str = "") -> tuple[Keys, str]:
    """Makes a center's folder; its root key and account."""
    argv = [paths.twinlock_center(), "init", str(folder), "--format", "json"]
    if account:
        argv += ["--account-id", account]
    told = json.loads(subprocess.run(argv, check=True, capture_output=True, text=True).stdout)
    return Keys(told["access_key_id"], told["secret_access_key"]), told["account_id"]


class Moto(Server):
    """moto's server: it accepts every signature and every code, so it proves only what our client sends."""

    account = "123456789012"
    admin = Keys("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")

    def __init__(self, folder: Path) -> None:
        argv = [str(paths.VENV / "bin" / "moto_server"), "-H", "127.0.0.1", "-p", "0"]
        self._recording = folder / "recording"
        recorder = {"MOTO_ENABLE_RECORDING": "True", "MOTO_RECORDER_FILEPATH": str(self._recording)}
        super().__init__(argv, os.environ | recorder, r"Running on (http://[\d.:]+)", folder / "moto.log")

    def forget_calls(self) -> None:
        self._recording.write_text("")

    def recorded_bodies(self) -> list[str]:
        """The bodies of what was asked since, as moto wrote them down."""
        calls = [json.loads(line) for line in self._recording.read_text().splitlines() if line]
        return [base64.b64decode(call["body"]).decode() for call in calls if call.get("body_encoded")]


def wait_until(condition, seconds: float = 10) -> bool:
    """Polls until the condition holds; for what another process does in its own time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.05)
    return bool(condition())
