"""Identity Center's directory and assignments, as an administrator sets them up with boto3."""

import time
from dataclasses import dataclass

from .people import unique
from .servers import Center, Keys


@dataclass
class Directory:
    """A center's instance, with the clients that administrate it."""

    center: Center
    keys: Keys | None = None

    def __post_init__(self) -> None:
        self.sso = self.center.client("sso-admin", self.keys)
        self.people = self.center.client("identitystore", self.keys)
        [instance] = self.center.client("sso-admin").list_instances()["Instances"]
        self.instance, self.store = instance["InstanceArn"], instance["IdentityStoreId"]

    def user(self, name: str | None = None, **attributes) -> str:
        """A new user's id."""
        name = name or unique("person")
        told = {"UserName": name, "DisplayName": name, "Name": {"GivenName": "Given", "FamilyName": "Family"}}
        return self.people.create_user(IdentityStoreId=self.store, **told | attributes)["UserId"]

    def group(self, name: str | None = None, members: list[str] = ()) -> str:
        """A new group's id."""
        group = self.people.create_group(IdentityStoreId=self.store, DisplayName=name or unique("group"))["GroupId"]
        for member in members:
            self.join(member, group)
        return group

    def join(self, user: str, group: str) -> str:
        """The id of the membership."""
        return self.people.create_group_membership(
            IdentityStoreId=self.store, GroupId=group, MemberId={"UserId": user}
        )["MembershipId"]

    def permission_set(self, name: str | None = None, policy: str | None = None, **options) -> str:
        """A new permission set's ARN; `policy` is embedded in it."""
        made = self.sso.create_permission_set(InstanceArn=self.instance, Name=name or unique("Set"), **options)
        arn = made["PermissionSet"]["PermissionSetArn"]
        if policy:
            self.sso.put_inline_policy_to_permission_set(
                InstanceArn=self.instance, PermissionSetArn=arn, InlinePolicy=policy
            )
        return arn

    def assign(self, permission_set: str, principal: str, kind: str = "USER", account: str | None = None) -> dict:
        """The status in which it ended."""
        started = self.sso.create_account_assignment(
            **self.assignment(permission_set, principal, kind, account)
        )["AccountAssignmentCreationStatus"]
        assert started["Status"] == "IN_PROGRESS", started
        return self.wait(lambda: self.sso.describe_account_assignment_creation_status(
            InstanceArn=self.instance, AccountAssignmentCreationRequestId=started["RequestId"]
        )["AccountAssignmentCreationStatus"])

    def unassign(self, permission_set: str, principal: str, kind: str = "USER", account: str | None = None) -> dict:
        """The status in which it ended."""
        started = self.sso.delete_account_assignment(
            **self.assignment(permission_set, principal, kind, account)
        )["AccountAssignmentDeletionStatus"]
        assert started["Status"] == "IN_PROGRESS", started
        return self.wait(lambda: self.sso.describe_account_assignment_deletion_status(
            InstanceArn=self.instance, AccountAssignmentDeletionRequestId=started["RequestId"]
        )["AccountAssignmentDeletionStatus"])

    def provision(self, permission_set: str, **target) -> dict:
        """The status in which it ended; everywhere where no target is told."""
        target = target or {"TargetType": "ALL_PROVISIONED_ACCOUNTS"}
        started = self.sso.provision_permission_set(
            InstanceArn=self.instance, PermissionSetArn=permission_set, **target
        )["PermissionSetProvisioningStatus"]
        return self.wait(lambda: self.sso.describe_permission_set_provisioning_status(
            InstanceArn=self.instance, ProvisionPermissionSetRequestId=started["RequestId"]
        )["PermissionSetProvisioningStatus"])

    def assignment(self, permission_set: str, principal: str, kind: str, account: str | None) -> dict:
        return {
            "InstanceArn": self.instance, "TargetId": account or self.center.account, "TargetType": "AWS_ACCOUNT",
            "PermissionSetArn": permission_set, "PrincipalType": kind, "PrincipalId": principal,
        }

    def roles(self) -> list[dict]:
        """What stands under the reserved path in the center's account."""
        return self.center.client("iam").list_roles(PathPrefix="/aws-reserved/")["Roles"]

    @staticmethod
    def wait(look) -> dict:
        """What `look` gives once it is in progress no longer."""
        deadline = time.monotonic() + 10
        while (status := look())["Status"] == "IN_PROGRESS" and time.monotonic() < deadline:
            time.sleep(0.05)
        return status
