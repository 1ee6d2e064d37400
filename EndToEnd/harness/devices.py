"""Authenticator devices: a seed on this side, oathtool as the app, and the steps already spent."""

import subprocess
import time
from dataclasses import dataclass

STEP = 30


def current_step() -> int:
    return int(time.time()) // STEP


def code_at(seed: str, step: int) -> str:
    """The code of a time step, as oathtool computes it from the base32 seed."""
    told = subprocess.run(
        ["oathtool", "--totp", "--base32", "--digits=6", f"--now=@{step * STEP}", "-"],
        input=seed + "\n", capture_output=True, text=True, check=True,
    )
    return told.stdout.strip()


@dataclass
class Device:
    """A virtual device. Its codes are each good once, so it remembers the last step that it spent."""

    serial: str
    seed: str
    last_step: int = 0

    def code(self, step: int) -> str:
        return code_at(self.seed, step)

    def next_code(self) -> str:
        """A code not yet spent and within one step of now.

        Enabling spends the previous step and this one, which leaves the next step's code for one login: the server
        allows one step of drift. So nobody ever waits; a test that needs more logins takes another device.
        """
        now = current_step()
        step = max(self.last_step + 1, now)
        assert step <= now + 1, f"no unspent code of {self.serial} within the window; use a device of its own"
        self.last_step = step
        return self.code(step)

    def enabling_codes(self) -> tuple[str, str]:
        """Two consecutive codes, ending with this step's."""
        self.last_step = current_step()
        return self.code(self.last_step - 1), self.code(self.last_step)

    def enable(self, iam, user: str) -> None:
        """Enables the device for the user; once more if a step ended just then."""
        for attempt in (1, 2):
            first, second = self.enabling_codes()
            try:
                iam.enable_mfa_device(
                    UserName=user, SerialNumber=self.serial, AuthenticationCode1=first, AuthenticationCode2=second
                )
                return
            except iam.exceptions.InvalidAuthenticationCodeException:
                if attempt == 2 or current_step() == self.last_step:
                    raise
