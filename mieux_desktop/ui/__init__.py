"""The window: views, presenters and what they are built from."""

import ctypes
import sys

# PySide6 6.12 is built for Pythons in which None, True and False are never freed: it hands them
# out uncounted. On an older Python each such call takes one reference away, until the program
# dies of it after some thousand calls; these references outlast any session.
if sys.version_info < (3, 12):
    for _singleton in (None, True, False, NotImplemented, Ellipsis):
        ctypes.c_ssize_t.from_address(id(_singleton)).value += 1 << 40
