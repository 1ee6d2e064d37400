"""A picture of what a terminal showed, so that zbar can look at it."""

import re
import struct
import subprocess
import zlib
from pathlib import Path

HALVES = {" ": (0, 0), "▀": (1, 0), "▄": (0, 1), "█": (1, 1)}


def blocks_in(output: str) -> list[str]:
    """The lines of output that are drawn with half-blocks, colours taken off."""
    plain = [re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", line).rstrip("\r") for line in output.split("\n")]
    drawn = [line for line in plain if len(line) > 20 and set(line) <= set(HALVES)]
    assert drawn, "nothing was drawn"
    return drawn


def write_png(lines: list[str], path: Path, scale: int = 6) -> None:
    """Two rows of modules a line, dark where a half-block is, as black on white."""
    width, rows = len(lines[0]) * scale, b""
    for line in lines:
        for half in (0, 1):
            row = b"".join((b"\x00" if HALVES[each][half] else b"\xff") * scale for each in line)
            rows += (b"\x00" + row) * scale
    header = struct.pack(">IIBBBBB", width, len(lines) * 2 * scale, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    ))


def read_qr(path: Path) -> str:
    """What zbar reads off a picture."""
    told = subprocess.run(["zbarimg", "--quiet", "--raw", str(path)], capture_output=True, text=True)
    assert told.returncode == 0, f"zbar found no QR code in {path}: {told.stderr}"
    return told.stdout.strip()
