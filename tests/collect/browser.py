"""A real Chromium the size of a phone, driven through the pipe of its developer tools."""

import base64
import fcntl
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
_PATIENCE_S = 30
_HIGH = 30


class Browser:
    """Chromium without a window; each page has storage of its own, like another phone."""

    def __init__(self) -> None:
        assert CHROMIUM, "Chromium is missing; tools/setup.sh installs it"
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        commands, self._to = os.pipe()
        self._from, answers = os.pipe()
        arguments = [
            CHROMIUM, "--headless", "--no-sandbox", "--remote-debugging-pipe", "--disable-gpu",
            "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
            "--disable-background-networking", "--disable-component-update",
            f"--user-data-dir={self._profile.name}", "about:blank",
        ]  # fmt: skip
        # Chromium reads its commands from descriptor 3 and answers on 4. High numbers first: none
        # of the pipes may lie where the other is to be.
        read = fcntl.fcntl(commands, fcntl.F_DUPFD, _HIGH)
        write = fcntl.fcntl(answers, fcntl.F_DUPFD, _HIGH)
        line = f'exec "$@" 3<&{read} 4>&{write} {read}<&- {write}>&-'
        self._process = subprocess.Popen(
            ["bash", "-c", line, "bash", *arguments],
            pass_fds=(read, write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(read)
        os.close(write)
        os.close(commands)
        os.close(answers)
        self._received = b""
        self._last = 0
        self.events: list[dict[str, Any]] = []

    def call(self, method: str, session: str = "", **parameters: Any) -> dict[str, Any]:
        """Ask for something and wait for the answer."""
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._last:
                assert "error" not in answer, answer["error"]
                return dict(answer["result"])
            self.events.append(answer)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._received:
            received = os.read(self._from, 1 << 16)
            assert received, "Chromium has ended"
            self._received += received
        message, _, self._received = self._received.partition(b"\0")
        return dict(json.loads(message))

    def phone(self, language: str = "fr", *, script: bool = True) -> "Phone":
        """Take another phone, on which nobody has been yet."""
        context = self.call("Target.createBrowserContext")["browserContextId"]
        target = self.call("Target.createTarget", url="about:blank", browserContextId=context)
        attached = self.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        return Phone(self, attached["sessionId"], language, script)

    def end(self) -> None:
        """Close it."""
        self.call("Browser.close")
        self._process.wait(_PATIENCE_S)
        os.close(self._to)
        os.close(self._from)
        self._profile.cleanup()


class Phone:
    """One page of 390 x 844, as in the pictures."""

    def __init__(self, browser: Browser, session: str, language: str, script: bool) -> None:
        self._browser, self._session = browser, session
        self._call("Page.enable")
        self._call("Network.enable")
        self._call(
            "Emulation.setDeviceMetricsOverride",
            width=390, height=844, deviceScaleFactor=2, mobile=True,
        )  # fmt: skip
        self._call("Emulation.setTouchEmulationEnabled", enabled=True)
        self._call("Network.setExtraHTTPHeaders", headers={"Accept-Language": language})
        self._call("Emulation.setScriptExecutionDisabled", value=not script)

    def _call(self, method: str, **parameters: Any) -> dict[str, Any]:
        return self._browser.call(method, self._session, **parameters)

    def open(self, url: str) -> None:
        """Go to an address and wait for the page."""
        self._call("Page.navigate", url=url)
        self.wait(
            lambda: self.run("document.readyState") == "complete" and self.url != "about:blank"
        )

    def run(self, expression: str) -> Any:
        """Evaluate in the page, also where its own scripts do not run."""
        answer = self._call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, (expression, answer["exceptionDetails"])
        return answer["result"].get("value")

    @property
    def url(self) -> str:
        """Where it is."""
        return str(self.run("location.href"))

    @property
    def text(self) -> str:
        """What is to be read on it."""
        return str(self.run("document.body ? document.body.innerText : ''"))

    def has(self, selector: str) -> bool:
        """Tell whether there is such an element."""
        return bool(self.run(f"!!document.querySelector({json.dumps(selector)})"))

    def tap(self, selector: str) -> None:
        """Tap an element where it is, as a finger does."""
        self.run(
            f"document.querySelector({json.dumps(selector)}).scrollIntoView({{block:'center'}})"
        )
        box = self.run(
            f"(r => [r.x + r.width / 2, r.y + r.height / 2])"
            f"(document.querySelector({json.dumps(selector)}).getBoundingClientRect())"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self._call(
                "Input.dispatchMouseEvent",
                type=kind,
                x=box[0],
                y=box[1],
                button="left",
                clickCount=1,
            )

    def draw(self, selector: str, *lines: list[tuple[float, float]]) -> None:
        """Draw lines on an element with a finger; points are shares of its width and height."""
        self.run(
            f"document.querySelector({json.dumps(selector)}).scrollIntoView({{block:'center'}})"
        )
        x, y, width, height = self.run(
            f"(r => [r.x, r.y, r.width, r.height])"
            f"(document.querySelector({json.dumps(selector)}).getBoundingClientRect())"
        )
        for line in lines:
            for number, (across, down) in enumerate(line):
                point = {"x": x + across * width, "y": y + down * height}
                kind = "touchMove" if number else "touchStart"
                self._call("Input.dispatchTouchEvent", type=kind, touchPoints=[point])
            self._call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def choose(self, name: str, value: str) -> None:
        """Tap an answer."""
        self.tap(f'[name="{name}"][value="{value}"]')

    def type(self, selector: str, text: str) -> None:
        """Type into a field."""
        self.run(f"document.querySelector({json.dumps(selector)}).focus()")
        self._call("Input.insertText", text=text)

    def press_enter(self) -> None:
        """Press Enter where the focus is."""
        key = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}
        for kind in ("keyDown", "keyUp"):
            self._call("Input.dispatchKeyEvent", type=kind, **key)

    def go(self, where: str = "next") -> None:
        """Press a button of the footer and wait for what comes."""
        self.mark()
        self.tap(f'footer [name=".go"][value="{where}"]')
        self.arrive()

    def mark(self) -> None:
        """Remember the page that is shown."""
        self.run("document.body.dataset.before = 1")

    def arrive(self) -> None:
        """Wait until another page is shown than the marked one."""
        here = "document.body && !document.body.dataset.before"
        self.wait(lambda: self.run(f"document.readyState == 'complete' && !!({here})"))

    def back(self) -> None:
        """Press the browser's own back button."""
        history = self._call("Page.getNavigationHistory")
        entry = history["entries"][history["currentIndex"] - 1]
        self._call("Page.navigateToHistoryEntry", entryId=entry["id"])

    def connection(self, on: bool) -> None:
        """Lose the network, or find it again."""
        self._call(
            "Network.emulateNetworkConditions",
            offline=not on, latency=0, downloadThroughput=-1, uploadThroughput=-1,
        )  # fmt: skip

    def dark(self) -> None:
        """Prefer dark colours."""
        feature = {"name": "prefers-color-scheme", "value": "dark"}
        self._call("Emulation.setEmulatedMedia", features=[feature])

    def picture(self, path: Path, *, whole: bool = False) -> None:
        """Take a picture of what is shown, or of the whole page."""
        answer = self._call("Page.captureScreenshot", captureBeyondViewport=whole)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(answer["data"]))

    def wait(self, holds: Callable[[], Any]) -> None:
        """Wait until something holds."""
        deadline = time.monotonic() + _PATIENCE_S
        while True:
            try:
                if holds():
                    return
            except AssertionError:  # between two pages there is nothing to ask
                if time.monotonic() > deadline:
                    raise
            assert time.monotonic() < deadline, self.text
            time.sleep(0.02)


@contextmanager
def browsing() -> Iterator[Browser]:
    """Start Chromium and end it."""
    browser = Browser()
    try:
        yield browser
    finally:
        browser.end()
