"""A real browser: Chromium without a window, with authenticators made of software, watched for what it loads."""

import gzip
import json
import os
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
from selenium import webdriver
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.virtual_authenticator import VirtualAuthenticatorOptions
from selenium.webdriver.support.ui import Select, WebDriverWait

from . import paths

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
WIDTHS = {"phone": (360, 740), "wide": (1280, 860)}

# What kinds of authenticators there are, as the virtual ones of WebAuthn's WebDriver extension can be.
KINDS = {
    "usb-key": dict(protocol="ctap2", transport="usb", has_resident_key=True, has_user_verification=True),
    "usb-key-without-pin": dict(protocol="ctap2", transport="usb", has_resident_key=False, has_user_verification=False),
    "platform-passkey": dict(
        protocol="ctap2", transport="internal", has_resident_key=True, has_user_verification=True
    ),
    "u2f-key": dict(protocol="ctap1/u2f", transport="usb", has_resident_key=False, has_user_verification=False),
}


def available() -> bool:
    return bool(CHROMIUM and DRIVER)


def screenshot_folder() -> Path:
    folder = Path(os.environ.get("TWINLOCK_SCREENSHOTS", paths.END_TO_END / ".artefacts" / "screenshots"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class Authenticator:
    """One virtual authenticator; it stays plugged in until it is removed."""

    def __init__(self, browser: "Browser", kind: str) -> None:
        self._browser, self.kind = browser, kind
        settings = KINDS[kind]
        options = VirtualAuthenticatorOptions(
            protocol=settings["protocol"], transport=settings["transport"],
            has_resident_key=settings["has_resident_key"], has_user_verification=settings["has_user_verification"],
            is_user_consenting=True, is_user_verified=settings["has_user_verification"],
        )
        self.id = browser.driver.execute(
            "addVirtualAuthenticator", options.to_dict()
        )["value"]

    def credentials(self) -> list[dict]:
        return self._call("getCredentials")["value"]

    def _call(self, command: str, **arguments):
        return self._browser.driver.execute(command, {"authenticatorId": self.id, **arguments})

    def set_counter(self, count: int) -> None:
        """Plays a copy of the key, whose counter is behind: every credential is put back with this count."""
        for credential in self.credentials():
            self._call("removeCredential", credentialId=credential["credentialId"])
            self._call("addCredential", **(credential | {"signCount": count}))

    def verifies_user(self, verifies: bool) -> None:
        self._call("setUserVerified", isUserVerified=verifies)

    def unplug(self) -> None:
        self._call("removeVirtualAuthenticator")


class Browser:
    """A browser with a profile of its own."""

    def __init__(self, folder: Path, url: str, secure_as_is: bool = False, offers_autofill: bool = False) -> None:
        self.url = url
        options = webdriver.ChromeOptions()
        options.binary_location = CHROMIUM
        for argument in (
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
            "--disable-sync", f"--user-data-dir={folder}", "--lang=en-US", "--window-size=1280,860",
        ):
            options.add_argument(argument)
        if secure_as_is:
            options.add_argument("--ignore-certificate-errors")
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        service = webdriver.ChromeService(executable_path=DRIVER)
        self.driver = webdriver.Chrome(options=options, service=service)
        self.driver.set_page_load_timeout(60)
        # A virtual authenticator agrees at once to what a person would pick from a list under the name's field.
        if not offers_autofill:
            self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {
                "source": "if (window.PublicKeyCredential) "
                "PublicKeyCredential.isConditionalMediationAvailable = async () => false;"
            })

    def close(self) -> None:
        self.driver.quit()

    def plug_in(self, kind: str) -> Authenticator:
        return Authenticator(self, kind)

    # Going about

    def open(self, path: str) -> "Browser":
        self.driver.get(path if "://" in path else self.url + path)
        return self

    @property
    def path(self) -> str:
        parts = urlsplit(self.driver.current_url)
        return parts.path + (f"?{parts.query}" if parts.query else "")

    @property
    def heading(self) -> str:
        return self.driver.find_element(By.TAG_NAME, "h1").text

    @property
    def text(self) -> str:
        return self.driver.find_element(By.TAG_NAME, "main").text

    def find(self, css: str):
        return self.driver.find_element(By.CSS_SELECTOR, css)

    def has(self, css: str) -> bool:
        return bool(self.driver.find_elements(By.CSS_SELECTOR, css))

    def fill(self, **fields: str) -> "Browser":
        for name, value in fields.items():
            element = self.find(f"main [name={name}]:not([type=hidden])")
            if element.tag_name == "select":
                Select(element).select_by_value(value)
                continue
            element.clear()
            element.send_keys(value)
        return self

    def press(self, text: str) -> "Browser":
        """Presses the button or follows the link whose text begins so, and waits for the page that comes."""
        here = self.find("html")
        for element in self.driver.find_elements(By.CSS_SELECTOR, "button, a, summary"):
            if element.is_displayed() and element.text.strip().startswith(text):
                self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
                # Asked before, because of the next page it cannot be asked.
                is_summary = element.tag_name == "summary"
                element.click()
                return self if is_summary else self.wait_for_page_after(here)
        raise AssertionError(f"no button or link '{text}' at {self.path}:\n{self.text}")

    def press_key_button(self, text: str) -> "Browser":
        """The same, for a button whose answer may be a word on the same page."""
        here = self.find("html")
        button = next(b for b in self.driver.find_elements(By.TAG_NAME, "button") if b.text.startswith(text))
        button.click()
        self.until(lambda: is_gone(here) or any(s.text for s in self.driver.find_elements(
            By.CSS_SELECTOR, "form[data-webauthn] [role=status]")))
        return self.until(self._is_complete)

    def _is_complete(self) -> bool:
        return self.driver.execute_script("return document.readyState") == "complete" and self.has("h1, [name]")

    def wait_for_page_after(self, former) -> "Browser":
        self.until(lambda: is_gone(former))
        return self.until(lambda: self.driver.execute_script("return document.readyState") == "complete")

    def choose(self, **choices: str) -> "Browser":
        """Ticks the radio buttons of these values."""
        for name, value in choices.items():
            self.find(f"main [name={name}][value='{value}']").click()
        return self

    def tick(self, name: str, on: bool = True) -> "Browser":
        box = self.find(f"main [name={name}][type=checkbox]")
        if box.is_selected() != on:
            box.click()
        return self

    def comes_from(self, address: str) -> "Browser":
        """As if a proxy had the connection from there."""
        self.driver.execute_cdp_cmd("Network.enable", {})
        headers = {"X-Forwarded-For": address} if address else {}
        self.driver.execute_cdp_cmd("Network.setExtraHTTPHeaders", {"headers": headers})
        return self

    def until(self, condition, seconds: float = 30) -> "Browser":
        def calm(_) -> bool:
            try:
                return bool(condition())
            except (StaleElementReferenceException, NoSuchElementException):
                return False
            except WebDriverException as error:
                # In the middle of going to the next page.
                if "does not belong to the document" in str(error):
                    return False
                raise

        WebDriverWait(self.driver, seconds, poll_frequency=0.05).until(calm)
        return self

    # Looking

    def violations(self) -> list[str]:
        """What axe-core finds wrong with the page, in light and dark."""
        found = []
        for scheme in ("light", "dark"):
            self.scheme(scheme)
            if not self.driver.execute_script("return !!window.axe"):
                self.driver.execute_script(AXE)
            result = self.driver.execute_async_script(
                "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']})"
                ".then((r) => done(r.violations), (e) => done([{id: String(e), nodes: []}]))"
            )
            found += [
                f"{scheme} {self.path}: {v['id']}: {n['html'][:160]} {n.get('failureSummary', '')}"
                for v in result for n in (v["nodes"] or [{"html": ""}])
            ]
        self.scheme("light")
        return found

    def scheme(self, name: str) -> None:
        features = [
            {"name": "prefers-color-scheme", "value": name},
            # Colours on their way from one scheme to the other are nobody's.
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})

    def photograph(self, name: str) -> list[Path]:
        """The whole page in light and dark, on a phone and on a desk."""
        taken = []
        for size, (width, height) in WIDTHS.items():
            for scheme in ("light", "dark"):
                self.scheme(scheme)
                self._resize(width, height)
                full = self.driver.execute_script("return document.documentElement.scrollHeight")
                self._resize(width, max(height, full))
                overflow = self.driver.execute_script(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
                )
                assert overflow <= 0, f"{name} is {overflow} px wider than {width} px"
                path = screenshot_folder() / f"{name}-{size}-{scheme}.png"
                self.driver.save_screenshot(str(path))
                taken.append(path)
        self.scheme("light")
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        return taken

    def _resize(self, width: int, height: int) -> None:
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )

    def requests(self) -> list[dict]:
        """What the browser asked for since this was called last: URL, status and headers of each answer."""
        answers, extra = {}, {}
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            params = message.get("params", {})
            if message["method"] == "Network.responseReceived":
                response = params["response"]
                answers[params["requestId"] + response["url"]] = {
                    "id": params["requestId"], "url": response["url"], "status": response["status"],
                    "headers": {k.lower(): v for k, v in response["headers"].items()}, "type": params["type"],
                }
            elif message["method"] == "Network.requestWillBeSent":
                url = params["request"]["url"]
                extra.setdefault(url, {"id": params["requestId"], "url": url, "status": 0, "headers": {}, "type": ""})
        seen = {answer["url"] for answer in answers.values()}
        return list(answers.values()) + [value for url, value in extra.items() if url not in seen]

    def complaints(self) -> list[str]:
        """What the browser wrote to its console: refused by policy, not found, failed."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def keys(self, *keys: str) -> None:
        """Presses keys on whatever has the focus."""
        for key in keys:
            webdriver.ActionChains(self.driver).send_keys(key).perform()

    @property
    def focused(self):
        return self.driver.switch_to.active_element


def is_gone(element) -> bool:
    try:
        element.is_enabled()
        return False
    except (StaleElementReferenceException, WebDriverException):
        return True


def gzipped(body: bytes) -> int:
    """How long `gzip -9` makes it."""
    told = subprocess.run(["gzip", "-9", "-n", "-c"], input=body, capture_output=True, check=True)
    return min(len(told.stdout), len(gzip.compress(body, 9)))
