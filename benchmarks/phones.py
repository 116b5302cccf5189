"""Phones in a process of their own: so many answer within a minute; prints what each page took."""

import asyncio
import json
import random
import re
import sys
import time
from typing import Any

import httpx

_FIELD = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)">')
_CHOICE = re.compile(r'<input type="(?:radio|checkbox)" name="([^"]*)" value="([^"]*)"')
_AREA = re.compile(r'<textarea id="[^"]*" name="([^"]*)"')
_LAST = 'name=".go" value="send"'


def answers_to(page: str) -> list[tuple[str, str]]:
    """Return what somebody in a hurry posts: the last choice of each, a few words."""
    given = dict(_CHOICE.findall(page))
    given |= dict.fromkeys(_AREA.findall(page), "A few words about what was useful")
    return [*_FIELD.findall(page), *given.items(), (".go", "send" if _LAST in page else "next")]


def posted(fields: list[tuple[str, str]]) -> dict[str, Any]:
    """Return a post of a form, as options of httpx."""
    kind = {"content-type": "application/x-www-form-urlencoded"}
    return {"content": str(httpx.QueryParams(fields)), "headers": kind}


async def _answer(client: httpx.AsyncClient, url: str, after_s: float) -> list[float]:
    """Walk through the form; return the milliseconds of each request."""
    await asyncio.sleep(after_s)
    took: list[float] = []

    async def ask(method: str, **options: Any) -> httpx.Response:
        begun = time.perf_counter()
        answer = await client.request(method, url, **options)
        took.append((time.perf_counter() - begun) * 1000)
        return answer

    (await ask("GET")).raise_for_status()
    fields = [(".language", "fr"), (".go", "look")]
    while True:
        answer = await ask("POST", **posted(fields))
        if answer.status_code == httpx.codes.SEE_OTHER:
            return took
        answer.raise_for_status()
        fields = answers_to(answer.text)
        await asyncio.sleep(random.uniform(0.2, 1.0))


async def _main(url: str, phones: int, within_s: float) -> None:
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    async with httpx.AsyncClient(trust_env=False, limits=limits, timeout=60) as client:
        starts = [random.uniform(0, within_s) for _ in range(phones)]
        walks = await asyncio.gather(*(_answer(client, url, at) for at in starts))
    print(json.dumps([took for walk in walks for took in walk]))


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3])))
