"""`twinlock exec` and `twinlock credentials` as a user meets them: environment, signals, statuses, secrets."""

import json
import os
import resource
import signal
import subprocess
import time

import pexpect
import pytest

from harness import paths
from harness.people import allow, make_person
from harness.processes import run, run_at_terminal

FORMATS = ("process", "env", "fish", "powershell", "json", "dotenv")


@pytest.fixture
def person(center):
    return make_person(center, "exec", policy=allow("s3:*"))


@pytest.fixture
def ready(home, person):
    """A home whose profile `work` has a session already, so that nothing is asked."""
    home.write_config(
        f"[profile work]\nregion = eu-west-1\nmfa_serial = {person.device.serial}\nendpoint_url = {home.server.url}\n"
    )
    home.add_credentials("work", person.keys)
    opened = run(
        [paths.twinlock(), "credentials", "work", "--format", "json", "--code-stdin"], home.environment(),
        stdin=person.device.next_code() + "\n",
    )
    assert opened.status == 0, opened.output
    return home


def _exec(home, *command: str, extra: dict[str, str] | None = None, profile: str = "work"):
    return run([paths.twinlock(), "exec", profile, "--", *command], home.environment(**(extra or {})))


def test_the_child_gets_the_session_and_nothing_inherited(ready, person):
    inherited = {
        "AWS_PROFILE": "other", "AWS_DEFAULT_PROFILE": "other", "AWS_ACCESS_KEY_ID": "AKIAINHERITED0000000",
        "AWS_SECRET_ACCESS_KEY": "inherited-secret", "AWS_SESSION_TOKEN": "inherited-token",
        "AWS_SECURITY_TOKEN": "inherited-token", "AWS_CREDENTIAL_EXPIRATION": "2001-01-01T00:00:00Z",
        "KEPT": "as it was",
    }
    told = _exec(ready, "env", "-0", extra=inherited)
    assert told.status == 0, told.output
    seen = dict(entry.split("=", 1) for entry in told.stdout.split("\0") if entry)
    assert seen["AWS_ACCESS_KEY_ID"].startswith("ASIA")
    assert seen["AWS_SECRET_ACCESS_KEY"] and seen["AWS_SESSION_TOKEN"]
    assert seen["AWS_REGION"] == seen["AWS_DEFAULT_REGION"] == "eu-west-1"
    assert ready.server.url in (seen.get("AWS_ENDPOINT_URL"), seen.get("AWS_ENDPOINT_URL_STS"))
    assert seen["KEPT"] == "as it was"
    assert "AWS_PROFILE" not in seen and "AWS_DEFAULT_PROFILE" not in seen
    assert "inherited" not in told.stdout.lower()
    assert person.keys.secret_access_key not in told.stdout, "the long-lived key stays behind"
    assert "2001-01-01" not in told.stdout


def test_the_profile_is_the_argument_then_the_variable_then_default(ready):
    by_variable = run([paths.twinlock(), "exec", "--", "env"], ready.environment(AWS_PROFILE="work"))
    assert by_variable.status == 0 and "AWS_ACCESS_KEY_ID=ASIA" in by_variable.stdout
    by_default = run([paths.twinlock(), "exec", "--", "true"], ready.environment())
    assert by_default.status == 1 and "default" in by_default.stderr


@pytest.mark.parametrize("status", [0, 1, 2, 3, 7, 126, 255])
def test_the_status_is_the_childs(ready, status):
    assert _exec(ready, "sh", "-c", f"exit {status}").status == status


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_a_childs_death_by_signal_is_seen(ready, number):
    assert _exec(ready, "sh", "-c", f"kill -{int(number)} $$").status == -int(number)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_signals_reach_the_child(ready, number):
    # Whoever runs the tests may ignore a signal (nohup does), and `exec` hands that on.
    child = subprocess.Popen(
        [paths.twinlock(), "exec", "work", "--", "sh", "-c", "echo up; exec sleep 60"], env=ready.environment(),
        stdout=subprocess.PIPE, text=True, start_new_session=True,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
    )
    assert child.stdout.readline() == "up\n"
    child.send_signal(number)
    assert child.wait(10) == -number


def test_signals_and_limits_are_as_they_were(ready):
    told = _exec(ready, "sh", "-c", "grep -E 'Sig(Blk|Ign)' /proc/self/status; ulimit -c; ls /proc/self/fd")
    plain = run(
        ["sh", "-c", "grep -E 'Sig(Blk|Ign)' /proc/self/status; ulimit -c; ls /proc/self/fd"], ready.environment()
    )
    assert told.stdout == plain.stdout


def test_a_reader_that_leaves_early_ends_the_writer(ready):
    told = run(["sh", "-c", f"{paths.twinlock()} exec work -- yes | head -1"], ready.environment(), timeout=20)
    assert told.stdout == "y\n"


def test_the_child_has_the_terminal(ready):
    command = [paths.twinlock(), "exec", "work", "--", "sh", "-c", "test -t 0 && tty"]
    told = run_at_terminal(command, ready.environment())
    assert told.status == 0 and "/dev/pts/" in told.output


def test_arguments_reach_the_child_untouched(ready):
    odd = ["--format", "a b", "", "$HOME", "--", "'\"", "ünïcode"]
    told = _exec(ready, "printf", "<%s>", *odd)
    assert told.stdout == "".join(f"<{each}>" for each in odd)


def test_what_cannot_be_run_says_so(ready):
    told = _exec(ready, "no-such-program-here")
    assert told.status in (1, 127) and "no-such-program-here" in told.stderr


def test_no_secret_is_in_an_argument_or_left_running(ready, person):
    child = subprocess.Popen(
        [paths.twinlock(), "exec", "work", "--", "sleep", "30"], env=ready.environment(), start_new_session=True
    )
    try:
        deadline = time.monotonic() + 10
        while open(f"/proc/{child.pid}/comm").read().strip() != "sleep" and time.monotonic() < deadline:
            time.sleep(0.02)
        arguments = open(f"/proc/{child.pid}/cmdline", "rb").read()
        assert arguments == b"sleep\x0030\x00", "exec replaced the program: nothing of ours stays in memory"
        session = [pid for pid in os.listdir("/proc") if pid.isdigit() and _session_of(pid) == child.pid]
        assert session == [str(child.pid)], "no helper process remains"
        environment = open(f"/proc/{child.pid}/environ").read()
        assert person.keys.secret_access_key not in environment
    finally:
        child.kill()
        child.wait()


def _session_of(pid: str) -> int:
    try:
        return os.getsid(int(pid))
    except ProcessLookupError:
        return -1


def test_no_core_is_dumped_while_secrets_are_held(home, person):
    """Waiting at the prompt, the process has its core limit at zero or is not dumpable."""
    home.write_config(f"[profile work]\nregion = us-east-1\nmfa_serial = {person.device.serial}\n")
    home.add_credentials("work", person.keys)
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    child = pexpect.spawn(paths.twinlock(), ["credentials", "work"], env=home.environment(), timeout=20)
    child.expect("(?i)code")
    limits = open(f"/proc/{child.pid}/limits").read()
    line = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    child.sendintr()
    child.expect(pexpect.EOF)
    assert line.split()[4] == "0", line
    assert resource.getrlimit(resource.RLIMIT_CORE) == (soft, hard)


def test_without_a_terminal_or_code_login_is_needed(home, person):
    home.write_config(f"[profile work]\nregion = us-east-1\nmfa_serial = {person.device.serial}\n")
    home.add_credentials("work", person.keys)
    told = _exec(home, "true")
    assert told.status == 3
    assert told.stdout == "" and "--code-stdin" in told.stderr


@pytest.mark.parametrize("code", ["000000", "12345"])
def test_a_refused_code_has_a_status_of_its_own(home, person, code):
    home.write_config(f"[profile work]\nregion = us-east-1\nmfa_serial = {person.device.serial}\n")
    home.add_credentials("work", person.keys)
    told = run([paths.twinlock(), "exec", "work", "--code-stdin", "--", "true"], home.environment(), stdin=code + "\n")
    assert told.status == 4, told.output


@pytest.mark.parametrize("arguments", [["exec"], ["exec", "work", "--no-such-option"], ["nonsense"],
                                       ["credentials", "--format", "yaml"]])
def test_wrong_usage_has_a_status_of_its_own(ready, arguments):
    assert run([paths.twinlock(), *arguments], ready.environment()).status == 2


@pytest.mark.parametrize("form", FORMATS)
def test_standard_output_is_data_alone(ready, form):
    told = run([paths.twinlock(), "credentials", "work", "--format", form], ready.environment())
    assert told.status == 0, told.output
    assert "ASIA" in told.stdout
    if form == "process":
        shape = json.loads(told.stdout)
        assert set(shape) >= {"Version", "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"}
        assert shape["Version"] == 1
    elif form == "json":
        json.loads(told.stdout)
    elif form == "env":
        checked = run(["sh", "-c", told.stdout + "\nprintenv AWS_ACCESS_KEY_ID"], ready.environment())
        assert checked.stdout.startswith("ASIA")
    else:
        assert all("AWS_" in line for line in told.stdout.splitlines() if line.strip())


def test_credential_process_serves_the_unmodified_aws(ready, bucket):
    """The other way round: `aws` asks twinlock."""
    program = f"{paths.twinlock()} credentials work --format process"
    ready.write_config(
        ready.config.read_text() + f"\n[profile served]\nregion = us-east-1\ncredential_process = {program}\n"
    )
    told = run([paths.aws_v1(), "s3", "ls", "--profile", "served"], ready.environment())
    assert told.status == 0 and bucket in told.stdout, told.output


def test_keys_in_plain_text_are_pointed_out(home, person):
    home.write_config("[profile plain]\nregion = us-east-1\n")
    home.add_credentials("plain", person.keys)
    told = run([paths.twinlock(), "exec", "plain", "--", "true"], home.environment())
    assert told.status == 0, told.output
    assert str(home.credentials) in told.stderr and "twinlock keys add" in told.stderr
    assert person.keys.secret_access_key not in told.output


@pytest.mark.parametrize("address", ["http://192.0.2.1:7380", "http://sts.example.com"])
def test_no_code_goes_over_plain_http_beyond_loopback(home, person, address):
    home.write_config(
        f"[profile far]\nregion = us-east-1\nmfa_serial = {person.device.serial}\nendpoint_url = {address}\n"
    )
    home.add_credentials("far", person.keys)
    environment = home.environment()
    environment = {name: value for name, value in environment.items() if "ENDPOINT" not in name}
    told = run(
        [paths.twinlock(), "exec", "far", "--code-stdin", "--", "true"], environment, stdin="123456\n", timeout=20
    )
    assert told.status == 1 and "plain http" in told.stderr, told.output


def test_an_unknown_profile_names_the_files(ready):
    told = _exec(ready, "true", profile="nobody")
    assert told.status == 1
    assert "nobody" in told.stderr and str(ready.config) in told.stderr


def test_listings_are_tables_or_json(ready):
    for command in (["status"], ["profiles", "list"], ["keys", "list"], ["mfa", "list"]):
        table = run([paths.twinlock(), *command], ready.environment(AWS_PROFILE="work"))
        assert table.status == 0, table.output
        data = run([paths.twinlock(), *command, "--format", "json"], ready.environment(AWS_PROFILE="work"))
        assert data.status == 0, data.output
        json.loads(data.stdout)


def test_status_is_there_without_a_default_profile_that_works(ready):
    ready.write_config("[default]\nregion = us-east-1\n\n[profile broken]\nsource_profile = nobody\n"
                       "role_arn = arn:aws:iam::111122223333:role/x\n\n" + ready.config.read_text())
    told = run([paths.twinlock(), "status"], ready.environment())
    assert told.status == 0 and "work" in told.stdout, told.output
    named = run([paths.twinlock(), "status"], ready.environment(AWS_PROFILE="broken"))
    assert named.status == 0 and "nobody" in named.stdout and "work" in named.stdout, named.output
    listed = json.loads(run([paths.twinlock(), "profiles", "list", "--format", "json"], ready.environment()).stdout)
    problems = {each["profile"]: each["problem"] for each in listed}
    assert problems["work"] is None and "nobody" in problems["broken"]
    assert run([paths.twinlock(), "status", "no-such"], ready.environment()).status == 1


def test_a_table_fits_the_terminal(ready):
    for columns in (60, 80, 140):
        told = pexpect.spawn(paths.twinlock(), ["status"], env=ready.environment(), encoding="utf-8",
                             dimensions=(50, columns))
        told.expect(pexpect.EOF)
        told.close()
        assert told.exitstatus == 0 and "work" in told.before
        words = [line for line in told.before.splitlines() if len(line) > columns]
        assert all(len(line.split()) == 1 for line in words), words


def test_status_tells_sessions_and_what_the_vault_protects(ready):
    told = run([paths.twinlock(), "status"], ready.environment())
    assert told.status == 0
    assert "work" in told.stdout
    assert "key file" in told.output.lower()
