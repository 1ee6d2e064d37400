"""Tells the person of person_at_browser.py what to do, and waits until it is done: ask_person.py SOCKET WORDS…"""

import socket
import sys

with socket.socket(socket.AF_UNIX) as connection:
    connection.connect(sys.argv[1])
    with connection.makefile("rw") as line:
        line.write(" ".join(sys.argv[2:]) + "\n")
        line.flush()
        sys.exit(0 if line.readline() == "done\n" else 1)
