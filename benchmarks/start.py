"""Start: from the process's start to the unlock field taking keys, beside a bare window."""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure, at_most

_RUNS = 7

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
application = QApplication(sys.argv)
window = QWidget()
field = QLineEdit()
QVBoxLayout(window).addWidget(field)
window.resize(1280, 800)
window.show()
field.setFocus()
"""

_PROGRAM = """
import sys
from pathlib import Path
from mieux_desktop.app.program import Program, make_application
application = make_application()
program = Program(application, Path(sys.argv[1]))
program.start()
field = program.window.currentWidget().passphrase
from PySide6.QtCore import QTimer
"""

# Ready means: painted, and a key that is pressed then arrives in the field.
_READY = """
import os
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is field:
            QTimer.singleShot(0, press)
        return False

def press():
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "x")
    QCoreApplication.sendEvent(field, event)
    if field.text() and field.hasFocus():
        os.write(1, b"ready\\n")
        os._exit(0)

watch = Watch()
field.installEventFilter(watch)
field.update()
application.exec()
"""


def measure(folder: Path) -> list[Figure]:
    """Measure the two in turn; the store in the folder holds 1,000 notes."""
    bare: list[float] = []
    program: list[float] = []
    for _ in range(_RUNS + 1):
        bare.append(_seconds([sys.executable, "-c", _BARE + _READY]))
        program.append(_seconds([sys.executable, "-c", _PROGRAM + _READY, str(folder)]))
    ours, theirs = median(program[1:]), median(bare[1:])  # the first fills the disk's cache
    peer = f"{ours * 1000:.0f} ms beside {theirs * 1000:.0f} ms for a bare window"
    return [at_most("start_ratio", ours / theirs, "x", 2.0, peer, strictly=False)]


def _seconds(command: list[str]) -> float:
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    line = process.stdout.readline()
    passed = time.perf_counter() - started
    process.stdout.close()
    process.wait()
    if line.strip() != "ready":
        raise RuntimeError("the window did not take keys")
    return passed
