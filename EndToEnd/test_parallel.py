"""Processes that need the same session at once ask once."""

import json

from harness import paths
from harness.people import allow, document, make_person, unique
from harness.processes import run_at_terminal

COUNT = 12


def _run_at_once(home, person, profile: str):
    """Twelve processes at one terminal, each writing what it got into a file of its own."""
    one = f"{paths.twinlock()} credentials {profile} --format json"
    script = "; ".join(f"{one} >{home.folder}/out-{number} &" for number in range(COUNT)).replace("&;", "&")
    told = run_at_terminal(["sh", "-c", script + " wait"], home.environment(), [person.device.next_code()])
    answers = [(home.folder / f"out-{number}").read_text() for number in range(COUNT)]
    return told, [json.loads(answer) if answer else None for answer in answers]


def test_twelve_processes_one_prompt_one_session(home, center):
    person = make_person(center, "twelve", policy=allow("s3:*"))
    home.write_config(f"[profile work]\nregion = us-east-1\nmfa_serial = {person.device.serial}\n")
    home.add_credentials("work", person.keys)
    told, answers = _run_at_once(home, person, "work")
    assert told.prompts == 1, told.output
    assert None not in answers, told.output
    assert len({json.dumps(answer, sort_keys=True) for answer in answers}) == 1


def test_one_code_serves_every_role_behind_the_device(home, center):
    iam = center.client("iam")
    person = make_person(center, "roles", policy=allow("sts:AssumeRole"))
    trust = document(
        {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{center.account}:root"}, "Action": "sts:AssumeRole",
         "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}
    )
    config = ""
    for number in range(3):
        role = iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument=trust)["Role"]
        config += (f"[profile role{number}]\nregion = us-east-1\nsource_profile = base\n"
                   f"role_arn = {role['Arn']}\nmfa_serial = {person.device.serial}\n\n")
    home.write_config(config)
    home.add_credentials("base", person.keys)
    first, answers = _run_at_once(home, person, "role0")
    assert first.prompts == 1 and None not in answers, first.output
    for number in (1, 2):
        told = run_at_terminal([paths.twinlock(), "exec", f"role{number}", "--", "printenv", "AWS_ACCESS_KEY_ID"],
                               home.environment())
        assert told.status == 0 and told.prompts == 0, told.output
        assert "ASIA" in told.output
