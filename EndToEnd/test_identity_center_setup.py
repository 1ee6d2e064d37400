"""The whole administration with the unmodified `aws` command, versions 1 and 2."""

import subprocess
from pathlib import Path

import pytest

from harness import paths
from harness.homes import Home
from harness.servers import REGION

SCRIPT = Path(__file__).with_name("harness") / "identity-center-setup.sh"


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_a_fresh_center_is_set_up_with_aws_alone(fresh_center, tmp_path, version):
    command = paths.aws_v1() if version == "v1" else paths.aws_v2()
    if not command:
        pytest.skip("no aws version 2 on this machine: apt-get install awscli (Debian 12)")
    home = Home(tmp_path / "home", fresh_center)
    home.add_credentials("default", fresh_center.admin)
    home.write_config(f"[default]\nregion = {REGION}\n")
    environment = home.environment() if version == "v1" else home.environment_with_rule_sets()
    run = subprocess.run(
        [SCRIPT, command], env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == 0, run.stderr
    made = dict(line.split("=", 1) for line in run.stdout.splitlines() if "=" in line)
    [role] = fresh_center.client("iam").list_roles(PathPrefix="/aws-reserved/")["Roles"]
    assert role["RoleName"].startswith("AWSReservedSSO_S3Reader_") and role["Description"] == "reads buckets"
    sso = fresh_center.client("sso-admin")
    [assignment] = sso.list_account_assignments_for_principal(
        InstanceArn=made["instance"], PrincipalType="USER", PrincipalId=made["user"])["AccountAssignments"]
    assert assignment == {"AccountId": made["account"], "PermissionSetArn": made["permission_set"],
                          "PrincipalId": made["group"], "PrincipalType": "GROUP"}
