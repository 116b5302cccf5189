"""Starts the service: one process or several workers, with as few header bytes as HTTP allows."""

import os
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette

from mieux_desktop.hub.database import Database
from mieux_desktop.hub.folder import Folder, passphrase
from mieux_desktop.hub.service import Service
from mieux_desktop.hub.service_log import log_to_stderr
from mieux_desktop.hub.syncing import Hub

_FOLDER_VARIABLE = "MIEUX_HUB_FOLDER"
# Every byte counts on the link to a laptop; who asks for the date has a clock.
QUIET: dict[str, Any] = {
    "server_header": False,
    "date_header": False,
    "access_log": False,
    "lifespan": "off",
    "log_config": None,
    "h11_max_incomplete_event_size": 16 << 10,
    "timeout_keep_alive": 30,
    "timeout_graceful_shutdown": 30,
}


def open_hub(folder: Path) -> Hub:
    """Return the hub of a folder; raise what is wrong with its keys or its database."""
    place = Folder(folder)
    keys = place.keys(passphrase())
    database = Database(place.database_url())
    database.check(keys.key)
    return Hub(keys, database)


def serve(folder: Path, host: str, port: int, workers: int, proxy: str | None) -> None:
    """Serve until stopped. `proxy` is the address of a proxy that says who asks."""
    open_hub(folder).database.close()  # what is wrong is said here, not by every worker
    os.environ[_FOLDER_VARIABLE] = str(folder.absolute())
    uvicorn.run(
        "mieux_desktop.hub.serving:worker",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        proxy_headers=proxy is not None,
        forwarded_allow_ips=proxy,
        **QUIET,
    )


def worker() -> Starlette:
    """Return the application of one worker."""
    log_to_stderr()
    folder = Path(os.environ[_FOLDER_VARIABLE])
    return Service(open_hub(folder), attachments=Folder(folder).attachments()).app()
