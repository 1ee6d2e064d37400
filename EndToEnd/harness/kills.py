"""A center that is killed in the middle of its work, over and over, and what it must not have forgotten."""

import random
import re
import signal
import subprocess
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from . import paths
from .cheap import CheapClient, Refused
from .people import document
from .servers import Center

THREADS = 4


@dataclass
class Acknowledged:
    """What clients were told had been done."""

    # User names by what is true of them: made, or deleted again.
    made: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    # Calls that were begun and never answered: either is right.
    unknown: set[str] = field(default_factory=set)
    # The request ids of everything that was answered.
    requests: set[str] = field(default_factory=set)
    failures: list[str] = field(default_factory=list)


class KilledCenter:
    """A folder whose center is started, loaded and killed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.folder = folder
        self.told = Acknowledged()
        center = Center(folder)
        self.admin = center.admin
        self.role = f"arn:aws:iam::{center.account}:role/target"
        trust = document({"Effect": "Allow", "Principal": {"AWS": center.account}, "Action": "sts:AssumeRole"})
        center.client("iam").create_role(RoleName="target", AssumeRolePolicyDocument=trust)
        center.stop()
        self._numbers = iter(range(10**9))

    def round(self) -> None:
        """One life: some work by several clients, and a kill at a moment that none of them chose."""
        center = Center(self.folder, create=False)
        stop = threading.Event()
        threads = [threading.Thread(target=self._work, args=(center.url, stop, kind)) for kind in range(THREADS)]
        for thread in threads:
            thread.start()
        time.sleep(self.random.uniform(0.01, 0.12))
        center.process.send_signal(signal.SIGKILL)
        stop.set()
        center.process.wait()
        for thread in threads:
            thread.join(20)
        center.stop()

    def _work(self, url: str, stop: threading.Event, kind: int) -> None:
        client = CheapClient(url, self.admin)
        while not stop.is_set():
            try:
                if kind % 2:
                    self._assume(client)
                else:
                    self._change(client)
            except Refused as error:
                self.told.failures.append(str(error))
                return
            except OSError:
                return

    def _change(self, client: CheapClient) -> None:
        name = f"user-{next(self._numbers)}"
        self._call(client, name, "CreateUser", self.told.made)
        if self.random.random() < 0.3:
            self.told.made.discard(name)
            self._call(client, name, "DeleteUser", self.told.deleted)

    def _call(self, client: CheapClient, name: str, action: str, done: set[str]) -> None:
        self.told.unknown.add(name)
        answer = client.call("iam", action, UserName=name)
        self._note(answer)
        done.add(name)
        self.told.unknown.discard(name)

    def _assume(self, client: CheapClient) -> None:
        self._note(client.call("sts", "AssumeRole", RoleArn=self.role, RoleSessionName="load"))

    def _note(self, answer: str) -> None:
        self.told.requests.add(re.search("<RequestId>([^<]*)</RequestId>", answer).group(1))

    def check(self) -> dict[str, int]:
        """Everything that was acknowledged is there, and nothing is there twice; how much of it there is."""
        assert self.told.failures == []
        center = Center(self.folder, create=False)
        center.admin = self.admin
        pages = center.client("iam").get_paginator("list_users").paginate()
        users = {user["UserName"] for page in pages for user in page["Users"]}
        center.stop()
        told = self.told
        assert not (told.made - told.unknown) - users, "a user that was acknowledged is gone"
        assert not (told.deleted - told.unknown) & users, "a user that was deleted is back"
        events = center.events()
        ids = [event["eventID"] for event in events]
        assert len(ids) == len(set(ids)), "an event is there twice"
        assert not told.requests - {event.get("requestID") for event in events}, "an acknowledged event is gone"
        created = {event["requestParameters"]["userName"] for event in events
                   if event["eventName"] == "CreateUser" and "errorCode" not in event}
        assert users <= created | {"admin"}, "a user is there without the event of its making"
        return {"users": len(users), "events": len(events), "answered": len(told.requests),
                "unanswered changes": len(told.unknown)}


def verify(folder: Path) -> tuple[int, str]:
    """How `events --verify` ends, and what it says."""
    told = subprocess.run(
        [paths.twinlock_center(), "events", str(folder), "--verify", "--limit", "1", "--format", "json"],
        capture_output=True, text=True,
    )
    return told.returncode, told.stderr
