"""Fixtures: one center for most tests, a home for each, and the ways to run a walkthrough."""

import pytest

from harness import paths
from harness.browsers import Browser, available
from harness.homes import Home
from harness.people import unique
from harness.servers import Center, Moto
from harness.ways import WAYS, Way


@pytest.fixture(scope="session")
def center(tmp_path_factory):
    """A center that tests share; each makes users, devices and buckets of its own in it."""
    running = Center(tmp_path_factory.mktemp("center") / "data")
    yield running
    running.stop()


@pytest.fixture
def fresh_center(tmp_path):
    """A center of the test's own, in a fresh account."""
    running = Center(tmp_path / "data")
    yield running
    running.stop()


@pytest.fixture(scope="session")
def moto(tmp_path_factory):
    running = Moto(tmp_path_factory.mktemp("moto"))
    yield running
    running.stop()


@pytest.fixture
def browser(tmp_path, center):
    """A browser with a profile of its own, at the shared center."""
    if not available():
        pytest.skip("no chromium and chromedriver on this machine: apt-get install chromium chromium-driver")
    opened = Browser(tmp_path / "profile", center.url)
    yield opened
    opened.close()


@pytest.fixture
def home(tmp_path, center):
    return Home(tmp_path / "home", center)


@pytest.fixture(params=WAYS)
def way(request, home):
    """Each walkthrough is told once a way."""
    if request.param == "aws-v2" and not paths.aws_v2():
        pytest.skip("no aws version 2 on this machine: apt-get install awscli (Debian 12)")
    return Way(request.param, home)


@pytest.fixture
def bucket(center):
    """A bucket in the center's sample S3, to be seen in a listing."""
    name = unique("reports")
    center.client("s3").create_bucket(Bucket=name)
    return name


@pytest.fixture(scope="session")
def vectors():
    folder = paths.vectors()
    if folder is None:
        pytest.skip("no vectors: set TWINLOCK_VECTORS or put them at ../shared/vectors")
    return folder


VERDICTS = []


@pytest.fixture
def record_verdict():
    """Keeps how a transcript went for the summary at the end of the run."""
    return VERDICTS.append


def pytest_terminal_summary(terminalreporter):
    if not VERDICTS:
        return
    terminalreporter.section("transcripts recorded on AWS")
    built = [verdict for verdict in VERDICTS if not verdict.not_built]
    for level in ("status", "shape", "message"):
        agreeing = sum(verdict.passes(level) for verdict in built)
        terminalreporter.write_line(f"{level:8} {agreeing} of {len(built)} cases agree")
    for verdict in VERDICTS:
        if verdict.not_built:
            terminalreporter.write_line(f"not built {verdict.not_built}: {verdict.case}")
