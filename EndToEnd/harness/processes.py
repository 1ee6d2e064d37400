"""Running commands as a user does: without a terminal, or at one that is watched and answered."""

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

import pexpect

# Both aws and twinlock end their prompt with a colon and a space; the device's ARN has colons, but no space.
MFA_PROMPT = r"(?i)MFA code[^\r\n]*?: "


@dataclass(frozen=True)
class Result:
    """What a command said and how it ended. `output` is everything that a person at the terminal saw."""

    status: int
    stdout: str
    stderr: str = ""
    prompts: int = 0

    @property
    def output(self) -> str:
        return self.stdout + self.stderr


def run(argv: Sequence[str], env: dict[str, str], stdin: str = "", timeout: float = 120) -> Result:
    """Without a terminal: standard output and error apart, no controlling terminal to fall back to."""
    done = subprocess.run(
        list(argv), env=env, input=stdin, capture_output=True, text=True, timeout=timeout, start_new_session=True
    )
    return Result(done.returncode, done.stdout, done.stderr)


def run_at_terminal(
    argv: Sequence[str],
    env: dict[str, str],
    answers: Sequence[str] = (),
    prompt: str = MFA_PROMPT,
    timeout: float = 120,
) -> Result:
    """At a terminal of its own, typing one answer a prompt. A prompt without an answer gets Ctrl-C."""
    child = pexpect.spawn(
        argv[0], list(argv[1:]), env=env, encoding="utf-8", codec_errors="replace", timeout=timeout,
        dimensions=(50, 400),
    )
    child.delaybeforesend = 0.1
    seen, prompts = "", 0
    while child.expect([prompt, pexpect.EOF]) == 0:
        seen += child.before + child.after
        if prompts < len(answers):
            child.sendline(answers[prompts])
        else:
            child.sendintr()
        prompts += 1
    seen += child.before
    child.close()
    status = child.exitstatus if child.exitstatus is not None else 128 + (child.signalstatus or 0)
    return Result(status, seen.replace("\r\n", "\n"), prompts=prompts)


def base_environment(home: str) -> dict[str, str]:
    """An environment with nothing of ours in it but a home."""
    return {
        "HOME": home,
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        "AWS_PAGER": "",
        "AWS_EC2_METADATA_DISABLED": "true",
    }
