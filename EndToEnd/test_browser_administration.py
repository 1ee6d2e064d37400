"""An administrator sets everything up with the pages alone, and what is set up works."""

import re

import pytest
from botocore.exceptions import ClientError

from harness.browsers import Browser
from harness.members import Member, choose_password, join, register_key
from harness.people import unique
from harness.servers import Keys
from harness.single_sign_on import Program
from harness.visitors import make_member

POLICY = (
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}'
)


def shown_keys(text: str) -> Keys:
    """The credentials that the portal shows as exports."""
    told = dict(re.findall(r'export (AWS_\w+)="([^"]+)"', text))
    return Keys(told["AWS_ACCESS_KEY_ID"], told["AWS_SECRET_ACCESS_KEY"], told["AWS_SESSION_TOKEN"])


def refusal(call) -> str:
    with pytest.raises(ClientError) as refused:
        call()
    return refused.value.response["Error"]["Code"]


def test_from_nothing_to_a_role_that_somebody_uses(center, browser, tmp_path):
    join(center, browser, "usb-key-without-pin", "boss", "--admin")
    account, group, role, name = unique("Payroll"), unique("Clerks"), unique("Lister"), unique("clerk")

    browser.open("/start/admin/accounts").press("Add an account")
    browser.fill(name=account, email=f"{account.lower()}@example.com").press("Add")
    browser.press(account)
    account_id = re.search(r"\b\d{12}\b", browser.text).group(0)
    assert "Nobody is assigned anything here." in browser.text

    browser.open("/start/admin/permission-sets").press("Add a permission set")
    browser.fill(name=role, description="Sees which buckets there are", duration="PT2H").press("Add")
    assert browser.heading == role
    browser.fill(policy="{").press("Save the policy")
    assert browser.driver.title.startswith("Error: ")
    browser.driver.execute_script("document.querySelector('[name=policy]').value = arguments[0]", POLICY)
    browser.press("Save the policy")
    assert "Saved." in browser.text and "ListAllMyBuckets" in browser.find("[name=policy]").get_attribute("value")

    browser.open("/start/admin/groups").press("Add a group").fill(name=group, description="Who pays").press("Add")
    assert browser.heading == group and "Nobody is in it." in browser.text

    browser.open("/start/admin/users").press("Add a user")
    browser.fill(userName=name, givenName="Clara", familyName="Clerk", email="clara@example.com")
    browser.press("Add and invite")
    link = browser.find("pre[aria-label=Link]").text.removeprefix(center.url)
    select(browser, "group", group).press("Add to the group")
    assert "Added." in browser.text

    browser.open("/start/admin/accounts").press(account)
    select(browser, "principal", f"{group} (group)")
    select(browser, "set", role).press("Assign")
    place = browser.path.split("?")[0]
    browser.until(lambda: f"{group} (group)\n{role}" in browser.open(place).text)
    browser.photograph("admin-account-assigned")

    clerk, member = Browser(tmp_path / "clerk", center.url), Member(name)
    try:
        choose_password(clerk, member, link)
        register_key(clerk, member, "platform-passkey")
        assert clerk.heading == "Your accounts"
        assert account in clerk.text and account_id in clerk.text and role in clerk.text
        assert "Sees which buckets there are" in clerk.text and "Administration" not in clerk.find("header").text
        assert clerk.open("/start/admin/users").heading == "You may not do this"
        clerk.open("/start").press("Command line access").press("Show credentials")
        keys = shown_keys(clerk.text.replace("\n", " ").replace("export  ", "export "))
        told = center.client("sts", keys).get_caller_identity()
        assert told["Account"] == account_id
        assert re.search(rf"assumed-role/AWSReservedSSO_{role}_[0-9a-f]{{16}}/{name}$", told["Arn"])
        assert center.client("s3", keys).list_buckets()["ResponseMetadata"]["HTTPStatusCode"] == 200
        assert refusal(center.client("iam", keys).list_users) == "AccessDenied"

        browser.press("Remove")
        browser.until(lambda: "Nobody is assigned anything here." in browser.open(place).text)
        assert "Nothing is assigned to you yet" in clerk.open("/start").text
    finally:
        clerk.close()


def select(browser: Browser, field: str, text: str) -> Browser:
    """The choice that is shown so."""
    options = browser.driver.find_elements("css selector", f"main select[name={field}] option")
    next(option for option in options if option.text == text).click()
    return browser


def test_who_is_disabled_while_signed_in_is_out_everywhere_at_once(center, browser):
    join(center, browser, "usb-key-without-pin", "boss", "--admin")
    member, program = make_member(center, "leaver", "--admin"), Program(center)
    token = program.log_in(member.browser)
    keys = program.role_credentials(token["accessToken"], "AdministratorAccess")
    page = member.browser.open(f"/start/access/{center.account}/AdministratorAccess")
    shown = member.browser.send(page, f"/start/access/{center.account}/AdministratorAccess")
    copied = shown_keys(shown.text.replace("&quot;", '"'))
    for given in (keys, copied):
        assert center.client("sts", given).get_caller_identity()["Arn"].endswith(f"/{member.name}")

    browser.open(f"/start/admin/users?name={member.name}").press(member.name).press("Disable the user")
    assert "all sessions and credentials have ended" in browser.text
    assert "disabled" in browser.text
    assert "/start/sign-in" in member.browser.open("/start").url
    for given in (keys, copied):
        assert refusal(center.client("sts", given).get_caller_identity) == "ExpiredToken"
    assert refusal(lambda: program.role_credentials(token["accessToken"], "AdministratorAccess")) == (
        "UnauthorizedException")
    assert refusal(lambda: program.refresh(token["refreshToken"])) == "InvalidGrantException"
    refused = member.browser.send(
        member.browser.open("/start/sign-in"), "/start/sign-in", username=member.name,
        password="correct horse battery staple",
    )
    assert "This user is disabled." in refused.text

    browser.press("Enable the user")
    assert "can sign in again" in browser.text
    assert refusal(center.client("sts", keys).get_caller_identity) == "ExpiredToken"


def test_an_administrator_who_lost_the_role_administers_no_more(center, browser):
    boss, _ = join(center, browser, "usb-key-without-pin", "former", "--admin")
    browser.open("/start/admin/accounts").press("management")
    row = next(li for li in browser.driver.find_elements("css selector", "main .list li") if boss.name in li.text)
    here = browser.find("html")
    row.find_element("css selector", "button").click()
    browser.wait_for_page_after(here)
    # Assignments are taken back in the background, as on AWS.
    browser.until(lambda: browser.open("/start/admin/users").heading == "You may not do this")
    assert "Administration" not in browser.open("/start").find("header").text
